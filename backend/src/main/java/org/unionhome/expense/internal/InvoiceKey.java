package org.unionhome.expense.internal;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.unionhome.kernel.Folding;
import org.unionhome.kernel.IdNumber;

/**
 * By what an invoice is recognised, however it was typed: its number and its issuer, without spaces, marks, width and case.
 * The number of an older paper invoice has eight digits and repeats itself; it is told apart with its code in front.
 */
record InvoiceKey(String number, String issuer) {

    private static final Pattern NEITHER_LETTER_NOR_DIGIT = Pattern.compile("[^\\p{L}\\p{N}]");
    private static final Pattern WITHOUT_ITS_CODE = Pattern.compile("\\d{8}");
    private static final Pattern TAXPAYER = Pattern.compile("[0-9A-Z]{15,20}");

    static InvoiceKey of(String number, String issuer) {
        return new InvoiceKey(bare(number), bare(issuer));
    }

    /** Why the number cannot stand, as a code of a field. */
    static Optional<String> faultOf(String number) {
        String bare = bare(number);
        if (bare.isEmpty()) {
            return Optional.of("REQUIRED");
        }
        return WITHOUT_ITS_CODE.matcher(bare).matches() ? Optional.of("INVOICE_CODE_IN_FRONT") : Optional.empty();
    }

    /** The same of the issuer's number; that of a person is nobody's business here. */
    static Optional<String> faultOfIssuerNo(@Nullable String issuerNo) {
        if (issuerNo == null) {
            return Optional.empty();
        }
        if (IdNumber.parse(issuerNo).isPresent()) {
            return Optional.of("NO_IDENTITY_NUMBERS");
        }
        return TAXPAYER.matcher(issuerNo).matches() ? Optional.empty() : Optional.of("TAXPAYER_NUMBER");
    }

    static String bare(String typed) {
        return NEITHER_LETTER_NOR_DIGIT
                .matcher(Folding.fold(typed))
                .replaceAll("")
                .toUpperCase(Locale.ROOT);
    }
}
