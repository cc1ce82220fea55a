package org.unionhome;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each migration lies in the folder of the feature that owns its tables, under a version of its own. */
class MigrationTest {

    private static final Path MIGRATIONS = Path.of("src/main/resources/db/migration");
    private static final Path FEATURES = Path.of("src/main/java/org/unionhome");

    @Test
    void every_migration_is_named_by_time_and_purpose_in_its_features_folder() {
        assertThat(faults(MIGRATIONS)).isEmpty();
    }

    @Test
    void wrong_names_folders_and_twins_are_seen(@TempDir Path place) throws IOException {
        for (String file : List.of(
                "kernel/V1__x.sql",
                "nowhere/V20260101000000__x.sql",
                "kernel/V20260101000001__a.sql",
                "audit/V20260101000001__b.sql")) {
            Files.createDirectories(place.resolve(file).getParent());
            Files.createFile(place.resolve(file));
        }
        assertThat(faults(place)).hasSize(3);
    }

    private static List<String> faults(Path top) {
        Set<String> versions = new TreeSet<>();
        try (Stream<Path> files = Files.walk(top)) {
            return files.filter(Files::isRegularFile)
                    .sorted()
                    .filter(file -> !isRight(top, file) || !versions.add(versionOf(file)))
                    .map(Path::toString)
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static boolean isRight(Path top, Path file) {
        Path inside = top.relativize(file);
        return inside.getNameCount() == 2
                && Files.isDirectory(FEATURES.resolve(inside.getName(0).toString()))
                && inside.getFileName().toString().matches("V[0-9]{14}__[a-z0-9_]+\\.sql");
    }

    private static String versionOf(Path file) {
        return file.getFileName().toString().split("__")[0];
    }
}
