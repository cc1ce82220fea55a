package org.unionhome.kernel;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/**
 * A resident identity number, GB 11643-1999: 17 digits and a check character. A sensitive value: it shows itself only
 * masked, and gives the whole number by name.
 */
public final class IdNumber {

    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String CHECKS = "10X98765432";
    /** What a spreadsheet that keeps 15 digits of a number puts in the place of the others. */
    private static final String CUT_OFF = "000";

    private final String digits;

    private IdNumber(String digits) {
        this.digits = digits;
    }

    /** The number, when shape, date and check character are right; a lower-case x is accepted. */
    public static Optional<IdNumber> parse(String text) {
        String digits = text.strip().toUpperCase(Locale.ROOT);
        return judge(digits) == Fault.NONE ? Optional.of(new IdNumber(digits)) : Optional.empty();
    }

    /** What is wrong with a would-be number. */
    public static Fault judge(String text) {
        String digits = text.strip().toUpperCase(Locale.ROOT);
        if (!digits.matches("[0-9]{17}[0-9X]")) {
            return Fault.SHAPE;
        }
        if (digits.endsWith(CUT_OFF) && !checkHolds(digits)) {
            return Fault.TRUNCATED;
        }
        if (birthDateOf(digits).isEmpty()) {
            return Fault.BIRTH_DATE;
        }
        return checkHolds(digits) ? Fault.NONE : Fault.CHECK_DIGIT;
    }

    private static boolean checkHolds(String digits) {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += WEIGHTS[i] * (digits.charAt(i) - '0');
        }
        return CHECKS.charAt(sum % 11) == digits.charAt(17);
    }

    private static Optional<LocalDate> birthDateOf(String digits) {
        try {
            return Optional.of(LocalDate.of(
                    Integer.parseInt(digits.substring(6, 10)),
                    Integer.parseInt(digits.substring(10, 12)),
                    Integer.parseInt(digits.substring(12, 14))));
        } catch (DateTimeException impossible) {
            return Optional.empty();
        }
    }

    public LocalDate birthDate() {
        return birthDateOf(digits).orElseThrow();
    }

    /** Ends as a spreadsheet ends a number it has cut: of eleven numbers cut so, one keeps a right check character. */
    public boolean perhapsTruncated() {
        return digits.endsWith(CUT_OFF);
    }

    /** Digit 17 is odd for men. */
    public boolean male() {
        return (digits.charAt(16) - '0') % 2 == 1;
    }

    /** The whole number, for encryption and matching only. */
    public String reveal() {
        return digits;
    }

    /** First three and last four characters. */
    public String masked() {
        return digits.substring(0, 3) + "***********" + digits.substring(14);
    }

    @Override
    public String toString() {
        return masked();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof IdNumber that && that.digits.equals(digits);
    }

    @Override
    public int hashCode() {
        return digits.hashCode();
    }

    /** What is wrong. TRUNCATED: a spreadsheet kept 15 digits and filled up with zeros. */
    public enum Fault {
        NONE,
        SHAPE,
        TRUNCATED,
        BIRTH_DATE,
        CHECK_DIGIT
    }
}
