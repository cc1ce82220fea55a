package org.unionhome.event.internal;

/** Folds the lines of a calendar at 75 octets of UTF-8 (RFC 5545, 3.1) without cutting through a character. */
final class ContentLines {

    private static final int LIMIT = 75;
    private static final String BREAK = "\r\n";

    private ContentLines() {}

    /** @param unfolded lines that end with CR LF or LF */
    static String folded(String unfolded) {
        var out = new StringBuilder(unfolded.length() + unfolded.length() / LIMIT * 3);
        unfolded.lines().forEach(line -> {
            fold(line, out);
            out.append(BREAK);
        });
        return out.toString();
    }

    private static void fold(String line, StringBuilder out) {
        int octets = 0;
        for (int at = 0; at < line.length(); ) {
            int character = line.codePointAt(at);
            int size = octetsOf(character);
            if (octets + size > LIMIT) {
                out.append(BREAK).append(' ');
                octets = 1;
            }
            out.appendCodePoint(character);
            octets += size;
            at += Character.charCount(character);
        }
    }

    private static int octetsOf(int character) {
        if (character < 0x80) {
            return 1;
        }
        if (character < 0x800) {
            return 2;
        }
        return character < 0x10000 ? 3 : 4;
    }
}
