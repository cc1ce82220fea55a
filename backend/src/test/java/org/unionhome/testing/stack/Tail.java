package org.unionhome.testing.stack;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/** The last lines of a log, for a person who has to see at once what went wrong. */
final class Tail {
    private static final int LINES = 12;
    private static final int BYTES = 64 * 1024;
    private static final ObjectMapper JSON = new ObjectMapper();

    private Tail() {}

    static String of(Path log) {
        return " Its last lines (" + log + "):\n" + lines(log);
    }

    private static String lines(Path log) {
        try {
            List<String> all = end(log).lines().toList();
            return all.subList(Math.max(0, all.size() - LINES), all.size()).stream()
                    .map(line -> "  | " + readable(line))
                    .collect(Collectors.joining("\n"));
        } catch (IOException e) {
            return "  | (not readable: " + e.getMessage() + ")";
        }
    }

    /** A structured line says much that nobody needs now; what happened is in three of its fields. */
    private static String readable(String line) {
        if (!line.startsWith("{")) {
            return line;
        }
        try {
            JsonNode event = JSON.readTree(line);
            String cause = event.at("/exception/message").asText("");
            return event.path("level").asText() + " " + event.path("message").asText()
                    + (cause.isEmpty() ? "" : " (" + cause + ")");
        } catch (JsonProcessingException e) {
            return line;
        }
    }

    private static String end(Path log) throws IOException {
        try (RandomAccessFile file = new RandomAccessFile(log.toFile(), "r")) {
            file.seek(Math.max(0, file.length() - BYTES));
            byte[] bytes = new byte[(int) (file.length() - file.getFilePointer())];
            file.readFully(bytes);
            return new String(bytes, StandardCharsets.UTF_8);
        }
    }
}
