package org.unionhome.kernel;

/** How much of a body is read, in bytes. */
final class BodyLimits {

    static final long JSON = 1 << 20;
    static final long FILE = 32L << 20;

    private BodyLimits() {}
}
