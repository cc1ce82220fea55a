package org.unionhome.aid.internal;

/** A name as it may hang on a board: 陈*远, 陈*. Counts characters, not their halves. */
final class NameMask {

    private NameMask() {}

    static String of(String name) {
        int[] characters = name.strip().codePoints().toArray();
        if (characters.length == 0) {
            return "*";
        }
        String first = Character.toString(characters[0]);
        return characters.length < 3
                ? first + "*"
                : first + "*" + Character.toString(characters[characters.length - 1]);
    }
}
