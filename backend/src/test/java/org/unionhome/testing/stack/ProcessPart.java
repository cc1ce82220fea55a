package org.unionhome.testing.stack;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

/** A part that is a process of its own, with its output in a log file and no input. */
final class ProcessPart implements Part {
    private final String name;
    private final Path log;
    private final Process process;
    private final Running running;

    private ProcessPart(String name, Path log, Process process, Running running) {
        this.name = name;
        this.log = log;
        this.process = process;
        this.running = running;
    }

    static ProcessPart start(
            Workplace place, String name, Path directory, List<String> command, Map<String, String> environment) {
        Path log = place.log(name);
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(directory.toFile())
                .redirectErrorStream(true)
                .redirectInput(ProcessBuilder.Redirect.from(new File("/dev/null")))
                .redirectOutput(ProcessBuilder.Redirect.to(log.toFile()));
        builder.environment().putAll(environment);
        try {
            Process process = builder.start();
            place.running().remember(name, process.toHandle());
            return new ProcessPart(name, log, process, place.running());
        } catch (IOException e) {
            throw new UncheckedIOException(name + " cannot be started", e);
        }
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public Path log() {
        return log;
    }

    @Override
    public CompletableFuture<?> ended() {
        return process.onExit();
    }

    /** Ends it at once, in the middle of whatever it does. */
    void kill() {
        process.destroyForcibly().onExit().join();
        running.forget(name);
    }

    @Override
    public void close() {
        Processes.end(process.toHandle());
        running.forget(name);
    }
}
