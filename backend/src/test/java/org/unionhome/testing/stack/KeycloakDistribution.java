package org.unionhome.testing.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * Keycloak as Maven unpacked it. Its own build step (half a minute) is run once; what was built is noted beside it,
 * so that other options or another version are built anew.
 */
record KeycloakDistribution(Path home) {
    private static final List<String> OPTIONS = List.of("--db=postgres", "--health-enabled=false");
    private static final List<String> SHARED = List.of("lib", "conf", "providers", "themes");

    /** Builds it if that has not been done with these options. */
    void prepare(Path log) {
        Path note = home.resolve("built-with");
        String wanted = String.join(" ", OPTIONS);
        try {
            if (Files.exists(note) && Files.readString(note).equals(wanted)) {
                return;
            }
            build(log);
            Files.writeString(note, wanted);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean isPrepared() {
        return Files.exists(home.resolve("built-with"));
    }

    /** Makes {@code instance} a home of its own, with own data, on top of this distribution. */
    void lend(Path instance) {
        try {
            Files.createDirectories(instance);
            for (String shared : SHARED) {
                Path link = instance.resolve(shared);
                Files.deleteIfExists(link);
                Files.createSymbolicLink(link, home.resolve(shared));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Class path entry from which the built server starts. */
    Path launcher() {
        return home.resolve("lib/quarkus-run.jar");
    }

    private void build(Path log) throws IOException {
        if (!Files.exists(launcher())) {
            throw new StackFailure("Keycloak is not unpacked at " + home + "; start through make.");
        }
        List<String> command = new ArrayList<>(
                List.of("sh", home.resolve("bin/kc.sh").toAbsolutePath().toString(), "build"));
        command.addAll(OPTIONS);
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        try {
            if (!process.waitFor(10, TimeUnit.MINUTES) || process.exitValue() != 0) {
                throw new StackFailure("Keycloak cannot be built." + Tail.of(log));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StackFailure("Interrupted while building Keycloak.", e);
        } finally {
            Processes.end(process.toHandle());
        }
    }
}
