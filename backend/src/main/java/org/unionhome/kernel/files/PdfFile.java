package org.unionhome.kernel.files;

import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Judges a PDF by what it holds. One that runs, opens, carries or hides something is refused: scripts, actions that
 * reach outside, embedded files, forms that compute, encryption. Names are looked for where readers find them: in the
 * file itself and in its compressed object streams, also when letters are written as {@code #4A}.
 */
final class PdfFile {

    private static final int MOST_UNFOLDED = 64 << 20;
    private static final byte[] SIGNATURE = "%PDF-".getBytes(StandardCharsets.US_ASCII);

    /** Names long enough that the bytes of a picture do not spell them by chance. */
    private static final Pattern FORBIDDEN =
            Pattern.compile("/(JavaScript|Launch|EmbeddedFiles?|RichMedia|Encrypt|GoToR"
                    + "|GoToE|SubmitForm|ImportData|XFA(?=[\\s\\[]))(?![A-Za-z0-9])");

    private static final Pattern ESCAPED = Pattern.compile("#([0-9A-Fa-f]{2})");
    private static final Pattern STREAM = Pattern.compile("(?<!end)stream\r?\n");

    private PdfFile() {}

    static boolean isOne(byte[] file) {
        if (file.length < SIGNATURE.length) {
            return false;
        }
        for (int i = 0; i < SIGNATURE.length; i++) {
            if (file[i] != SIGNATURE[i]) {
                return false;
            }
        }
        return true;
    }

    static boolean holdsPagesOnly(byte[] file) {
        // one byte is one character, so positions in the text are positions in the file
        String text = new String(file, StandardCharsets.ISO_8859_1);
        if (!text.contains("%%EOF") || forbids(text)) {
            return false;
        }
        Matcher stream = STREAM.matcher(text);
        int left = MOST_UNFOLDED;
        // pages and pictures are streams too, and mean nothing as names; objects stand in streams of their own type
        while (stream.find()) {
            String dictionary =
                    names(text.substring(Math.max(0, text.lastIndexOf(" obj", stream.start())), stream.start()));
            if (!dictionary.contains("/ObjStm")) {
                continue;
            }
            String unfolded = dictionary.contains("/DecodeParms") ? "" : unfold(file, stream.end(), left);
            left -= unfolded.length();
            if (left <= 0 || unfolded.isEmpty() || forbids(unfolded)) {
                return false;
            }
        }
        return true;
    }

    private static boolean forbids(String text) {
        return FORBIDDEN.matcher(names(text)).find();
    }

    private static String names(String text) {
        return text.indexOf('#') < 0
                ? text
                : ESCAPED.matcher(text)
                        .replaceAll(found ->
                                Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(found.group(1), 16))));
    }

    /** Empty for what cannot be unfolded: an object stream that only some readers understand is not accepted. */
    private static String unfold(byte[] file, int at, int most) {
        var inflater = new Inflater();
        try {
            inflater.setInput(file, at, file.length - at);
            var text = new StringBuilder();
            byte[] piece = new byte[1 << 14];
            int read = inflater.inflate(piece);
            while (read > 0 && text.length() <= most) {
                text.append(new String(piece, 0, read, StandardCharsets.ISO_8859_1));
                read = inflater.inflate(piece);
            }
            return text.toString();
        } catch (DataFormatException otherwise) {
            return "";
        } finally {
            inflater.end();
        }
    }
}
