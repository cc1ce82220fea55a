package org.unionhome.sanatorium.internal;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Places that an officer moves.
 *
 * @param account from which they go; the pool, where it is widened
 * @param union to which they go, when places are allotted or transferred
 */
record Movement(Kind kind, UUID account, @Nullable UUID union, int places, @Nullable String reason) {

    /** Who may do it: whoever stands above, or, giving back, the union itself. */
    enum Kind {
        /** The pool has more than the programme began with. */
        WIDEN,
        /** … or less. */
        NARROW,
        ALLOT,
        TAKE_BACK,
        GIVE_BACK,
        TRANSFER;

        boolean names() {
            return this == ALLOT || this == TRANSFER;
        }

        boolean isOfThePool() {
            return this == WIDEN || this == NARROW;
        }
    }
}
