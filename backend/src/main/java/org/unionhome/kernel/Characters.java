package org.unionhome.kernel;

/** Which characters a text from outside may hold. */
final class Characters {

    private Characters() {}

    /** No control characters but line ends and tabs, and no half of a character: the database could not keep them. */
    static boolean areSound(String text) {
        return text.codePoints().allMatch(Characters::isSound);
    }

    private static boolean isSound(int character) {
        boolean layout = character == '\n' || character == '\r' || character == '\t';
        boolean half = character >= Character.MIN_SURROGATE && character <= Character.MAX_SURROGATE;
        return layout || character >= ' ' && !half;
    }
}
