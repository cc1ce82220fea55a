package org.unionhome.testing;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/** Invented people: identity numbers with right check characters and phone numbers that nobody was ever given. */
public final class People {

    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};

    private People() {}

    /** @param sequence 0 to 999; odd for men */
    public static String idNumber(LocalDate birthDate, int sequence) {
        return idNumber("330199", birthDate, sequence);
    }

    /** @param area six digits of an administrative division */
    public static String idNumber(String area, LocalDate birthDate, int sequence) {
        String digits = area + birthDate.format(DateTimeFormatter.BASIC_ISO_DATE) + "%03d".formatted(sequence);
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += WEIGHTS[i] * (digits.charAt(i) - '0');
        }
        return digits + "10X98765432".charAt(sum % 11);
    }

    /** The same number with another check character. */
    public static String wrongCheckDigit(String idNumber) {
        char last = idNumber.charAt(17);
        return idNumber.substring(0, 17) + (last == '1' ? '2' : '1');
    }

    /** Eleven digits that look like a mobile number; the block is used for tests only. */
    public static String phone(int sequence) {
        return "1990000%04d".formatted(sequence % 10_000);
    }
}
