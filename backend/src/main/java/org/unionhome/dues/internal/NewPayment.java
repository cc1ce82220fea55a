package org.unionhome.dues.internal;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Money to take in, kept with the preview until it is carried out.
 *
 * @param person whom it is from; absent when nobody was recognised, and then {@code why} says why
 * @param union where it belongs: hers, else the union of the file
 */
record NewPayment(
        @Nullable UUID person,
        UUID union,
        String payer,
        @Nullable String payerNo,
        String method,
        LocalDate paidOn,
        String amount,
        @Nullable String why,
        String key) {

    /** Its values are those of a person. */
    @Override
    public String toString() {
        return "NewPayment of " + paidOn;
    }
}
