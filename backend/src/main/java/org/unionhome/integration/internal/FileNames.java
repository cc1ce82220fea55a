package org.unionhome.integration.internal;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.unionhome.kernel.Problem;

/** The name a file had on its owner's machine: without folders, without anything invisible, not too long. */
final class FileNames {

    private static final int LONGEST = 200;

    private FileNames() {}

    static String of(@Nullable String percentEncoded, String otherwise) {
        if (percentEncoded == null || percentEncoded.isBlank()) {
            return otherwise;
        }
        String name = decode(percentEncoded.replace("+", "%2B"))
                .replaceAll(".*[/\\\\]", "")
                .replaceAll("[\\p{Cc}\\p{Cf}]", "")
                .strip();
        if (name.isEmpty()) {
            return otherwise;
        }
        return name.length() <= LONGEST ? name : name.substring(name.length() - LONGEST);
    }

    private static String decode(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException malformed) {
            throw Problem.ofFault("File-Name", "PATTERN");
        }
    }
}
