package org.unionhome.testing.stack;

/** Why the stack cannot go on, in one line that a newcomer understands. */
public final class StackFailure extends RuntimeException {
    public StackFailure(String oneLine) {
        super(oneLine);
    }

    public StackFailure(String oneLine, Throwable cause) {
        super(oneLine, cause);
    }
}
