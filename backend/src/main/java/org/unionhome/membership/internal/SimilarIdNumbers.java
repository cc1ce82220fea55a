package org.unionhome.membership.internal;

/**
 * Whether one identity number may be the other one mistyped: one digit differs, or two neighbours are swapped. The check
 * character is left aside, since whoever typed a wrong digit found one that fits.
 */
final class SimilarIdNumbers {

    private static final int DIGITS = 17;

    private SimilarIdNumbers() {}

    static boolean alike(String one, String other) {
        if (one.length() <= DIGITS || other.length() <= DIGITS || one.equals(other)) {
            return false;
        }
        int first = differsFrom(one, other, 0);
        if (first == DIGITS) {
            return false;
        }
        int second = differsFrom(one, other, first + 1);
        if (second == DIGITS) {
            return true;
        }
        boolean swapped = second == first + 1
                && one.charAt(first) == other.charAt(second)
                && one.charAt(second) == other.charAt(first);
        return swapped && differsFrom(one, other, second + 1) == DIGITS;
    }

    private static int differsFrom(String one, String other, int begin) {
        int at = begin;
        while (at < DIGITS && one.charAt(at) == other.charAt(at)) {
            at++;
        }
        return Math.min(at, DIGITS);
    }
}
