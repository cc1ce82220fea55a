package org.unionhome.dues.internal;

import java.time.LocalDate;
import java.util.UUID;
import org.unionhome.kernel.Money;

/**
 * What makes two lines of money the same payment: who paid how much on which day, and the bank's own number where there is
 * one. A bank transfer has one form, however it came in.
 *
 * @param payer the member who was recognised, else what the line says of her in the union of the file
 */
record PaymentKey(String payer, String reference, Money amount, LocalDate paidOn) {

    static String member(UUID person) {
        return "P:" + person;
    }

    /** The same several times in one file is several payments. */
    String text(int occurrence) {
        return String.join(
                "|",
                reference.isEmpty() ? "LINE" : "REF|" + reference,
                payer,
                amount.toString(),
                paidOn.toString(),
                String.valueOf(occurrence));
    }
}
