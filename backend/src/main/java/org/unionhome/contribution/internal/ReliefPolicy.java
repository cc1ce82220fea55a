package org.unionhome.contribution.internal;

import org.unionhome.kernel.Money;

/** How much of a month relief can be about. Pure. */
final class ReliefPolicy {

    private ReliefPolicy() {}

    /** What has not come in can be put off or reduced; what has come in can be given back. */
    static Money most(Relief.Kind kind, Contribution contribution) {
        return kind == Relief.Kind.REFUND ? contribution.received() : contribution.open();
    }
}
