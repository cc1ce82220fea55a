package org.unionhome;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file over 300 lines usually misses a concept. */
class FileSizeTest {

    private static final int MOST_LINES = 300;

    @Test
    void no_java_file_is_longer_than_300_lines() {
        assertThat(tooLong(Path.of("src"))).isEmpty();
    }

    @Test
    void a_longer_one_is_seen(@TempDir Path place) throws IOException {
        Files.writeString(place.resolve("Long.java"), "// line\n".repeat(MOST_LINES + 1));
        assertThat(tooLong(place)).hasSize(1);
    }

    private static List<Path> tooLong(Path top) {
        try (Stream<Path> files = Files.walk(top)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> lines(file) > MOST_LINES)
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static long lines(Path file) {
        try (Stream<String> lines = Files.lines(file)) {
            return lines.count();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
