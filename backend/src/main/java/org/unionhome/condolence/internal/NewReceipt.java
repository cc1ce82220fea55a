package org.unionhome.condolence.internal;

import org.jspecify.annotations.Nullable;

/**
 * A signed receipt as it was taken on the spot.
 *
 * @param edition of the visit that the signer was shown
 * @param proxy who signed for the member; absent when she did herself
 */
record NewReceipt(int edition, Strokes strokes, @Nullable Proxy proxy) {

    /** Somebody who signs for the member. */
    record Proxy(String name, String relation, String reason) {
        /** Of a person who need not be a member. */
        @Override
        public String toString() {
            return "Proxy";
        }
    }
}
