package org.unionhome.testing.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Remembers which processes belong to a data directory. The processes of a stack that was killed the hard way
 * outlive it; the next start finds them here and ends them, and nothing else: a note holds process id and start
 * time, because ids are used again.
 */
final class Running implements AutoCloseable {
    private final Path notes;
    private final FileChannel lockFile;

    private Running(Path notes, FileChannel lockFile) {
        this.notes = notes;
        this.lockFile = lockFile;
    }

    /** Takes the directory for this process alone and ends what an earlier one left behind. */
    static Running in(Path data) {
        return unlessTaken(data)
                .orElseThrow(() ->
                        new StackFailure("It is running already with the data in " + data + "; stop that one first."));
    }

    /** Nothing when another process works with the directory. */
    static Optional<Running> unlessTaken(Path data) {
        try {
            Path notes = Files.createDirectories(data.resolve("running"));
            FileChannel channel =
                    FileChannel.open(notes.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            FileLock lock = channel.tryLock();
            if (lock == null) {
                channel.close();
                return Optional.empty();
            }
            Running running = new Running(notes, channel);
            running.endLeftovers();
            return Optional.of(running);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void remember(String name, ProcessHandle process) {
        PrivateFiles.write(notes.resolve(name + ".pid"), process.pid() + " " + started(process));
    }

    void forget(String name) {
        PrivateFiles.deleteTree(notes.resolve(name + ".pid"));
    }

    /** The youngest first: it may still be talking to the older ones. */
    private void endLeftovers() throws IOException {
        List<Path> youngestFirst;
        try (Stream<Path> files = Files.list(notes)) {
            youngestFirst = files.filter(file -> file.toString().endsWith(".pid"))
                    .sorted(Comparator.comparing((Path file) -> file.toFile().lastModified())
                            .reversed())
                    .toList();
        }
        for (Path file : youngestFirst) {
            remembered(Files.readString(file)).ifPresent(Processes::end);
            Files.deleteIfExists(file);
        }
    }

    private static Optional<ProcessHandle> remembered(String note) {
        String[] parts = note.strip().split(" ", 2);
        return ProcessHandle.of(Long.parseLong(parts[0]))
                .filter(process -> parts.length == 2 && started(process).equals(parts[1]));
    }

    private static String started(ProcessHandle process) {
        return process.info().startInstant().map(Instant::toString).orElse("unknown");
    }

    @Override
    public void close() {
        try {
            lockFile.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
