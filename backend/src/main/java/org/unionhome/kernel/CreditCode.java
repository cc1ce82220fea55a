package org.unionhome.kernel;

import java.util.Locale;
import java.util.Optional;

/**
 * A unified social credit code, GB 32100-2015: 17 characters of an alphabet without I, O, S, V and Z, and a check
 * character. Where the weighted sum is divisible by 31 the check character is 0.
 */
public record CreditCode(String text) {

    private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final int[] WEIGHTS = {1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28};
    private static final int MODULUS = ALPHABET.length();

    /** The code as it is written, when its shape is right; whether its check holds is asked separately. */
    public static Optional<CreditCode> parse(String typed) {
        String text = Folding.fold(typed).toUpperCase(Locale.ROOT);
        boolean shaped = text.length() == WEIGHTS.length + 1
                && text.chars().allMatch(character -> ALPHABET.indexOf(character) >= 0);
        return shaped ? Optional.of(new CreditCode(text)) : Optional.empty();
    }

    /** Real codes are in circulation that fail: a warning with a reason, never a silent yes and never a plain no. */
    public boolean checkHolds() {
        int sum = 0;
        for (int at = 0; at < WEIGHTS.length; at++) {
            sum += WEIGHTS[at] * ALPHABET.indexOf(text.charAt(at));
        }
        int check = (MODULUS - sum % MODULUS) % MODULUS;
        return text.charAt(WEIGHTS.length) == ALPHABET.charAt(check);
    }

    @Override
    public String toString() {
        return text;
    }
}
