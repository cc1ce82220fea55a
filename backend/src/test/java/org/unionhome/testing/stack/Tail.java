package org.unionhome.testing.stack;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/** The last lines of a log, for a person who has to see at once what went wrong. */
final class Tail {
    private static final int LINES = 12;

    private Tail() {}

    static String of(Path log) {
        return " Its last lines (" + log + "):\n" + lines(log);
    }

    private static String lines(Path log) {
        try {
            List<String> all = List.of(Files.exists(log) ? read(log).split("\\R") : new String[0]);
            return all.subList(Math.max(0, all.size() - LINES), all.size()).stream()
                    .map(line -> "  | " + line)
                    .collect(Collectors.joining("\n"));
        } catch (IOException e) {
            return "  | (not readable: " + e.getMessage() + ")";
        }
    }

    private static String read(Path log) throws IOException {
        return new String(Files.readAllBytes(log), StandardCharsets.UTF_8);
    }
}
