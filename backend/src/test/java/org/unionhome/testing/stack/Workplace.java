package org.unionhome.testing.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Where a stack lives on disk.
 *
 * @param root top of the clone, with the built backend and SPA
 * @param distributions what is unpacked once for every stack of this clone
 * @param data this stack's own: database, logs, secrets
 * @param running the processes that belong to {@code data}
 */
record Workplace(Path root, Path distributions, Path data, Running running) {

    Path log(String part) {
        try {
            return Files.createDirectories(data.resolve("logs")).resolve(part + ".log");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
