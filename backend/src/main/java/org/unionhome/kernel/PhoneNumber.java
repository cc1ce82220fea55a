package org.unionhome.kernel;

import java.util.Optional;

/** A mainland mobile number of eleven digits. A sensitive value: it shows itself only masked. */
public final class PhoneNumber {

    private final String digits;

    private PhoneNumber(String digits) {
        this.digits = digits;
    }

    /** Spaces, dashes and a leading +86 are accepted. */
    public static Optional<PhoneNumber> parse(String text) {
        String digits = text.replaceAll("[\\s-]", "").replaceFirst("^(\\+?86)(?=1[0-9]{10}$)", "");
        return digits.matches("1[3-9][0-9]{9}") ? Optional.of(new PhoneNumber(digits)) : Optional.empty();
    }

    /** The whole number, for encryption and matching only. */
    public String reveal() {
        return digits;
    }

    public String masked() {
        return digits.substring(0, 3) + "****" + digits.substring(7);
    }

    @Override
    public String toString() {
        return masked();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PhoneNumber that && that.digits.equals(digits);
    }

    @Override
    public int hashCode() {
        return digits.hashCode();
    }
}
