package org.unionhome.kernel;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** Typed text as it is meant: full-width letters and digits narrow, white space of every kind a plain space or gone. */
public final class Folding {

    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cc}\\p{Cf}&&[^\\n\\t\\r]]");
    private static final Pattern WHITE = Pattern.compile("[\\s\\u00a0\\u3000]+");

    private Folding() {}

    /** Full-width ASCII and the ideographic space become narrow; Chinese characters and punctuation stay. */
    public static String fold(String text) {
        var folded = new StringBuilder(text.length());
        text.codePoints().map(Folding::narrow).forEach(folded::appendCodePoint);
        String composed = Normalizer.normalize(folded, Normalizer.Form.NFC);
        return WHITE.matcher(INVISIBLE.matcher(composed).replaceAll(""))
                .replaceAll(" ")
                .strip();
    }

    private static int narrow(int character) {
        boolean fullWidth = character >= 0xFF01 && character <= 0xFF5E;
        return fullWidth ? character - 0xFEE0 : character;
    }
}
