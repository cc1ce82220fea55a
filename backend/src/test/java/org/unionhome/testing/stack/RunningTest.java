package org.unionhome.testing.stack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a stack that was killed the hard way leaves behind, and what the next one does about it. */
class RunningTest {
    @TempDir
    Path data;

    private Process sleeper;

    @BeforeEach
    void startSomething() throws IOException {
        sleeper = new ProcessBuilder("sh", "-c", "sleep 300; true").start();
    }

    @AfterEach
    void endIt() {
        Processes.end(sleeper.toHandle());
    }

    @Test
    void endsWhatAnEarlierRunLeftBehindWithEverythingItStarted() throws Exception {
        leaveBehind(sleeper.toHandle());
        List<ProcessHandle> children = children();
        try (Running next = Running.in(data)) {
            assertThat(sleeper.waitFor(10, TimeUnit.SECONDS)).isTrue();
            assertThat(children).isNotEmpty().noneMatch(ProcessHandle::isAlive);
            assertThat(data.resolve("running/part.pid")).doesNotExist();
        }
    }

    @Test
    void leavesAloneWhoOnlyHasTheSameProcessId() throws IOException {
        leaveBehind(sleeper.toHandle());
        Files.writeString(data.resolve("running/part.pid"), sleeper.pid() + " 2020-01-01T00:00:00Z");
        try (Running next = Running.in(data)) {
            assertThat(sleeper.isAlive()).isTrue();
        }
    }

    @Test
    void leavesAloneWhoEndedInOrder() {
        try (Running first = Running.in(data)) {
            first.remember("part", sleeper.toHandle());
            first.forget("part");
        }
        try (Running next = Running.in(data)) {
            assertThat(sleeper.isAlive()).isTrue();
        }
    }

    private void leaveBehind(ProcessHandle process) {
        try (Running killed = Running.in(data)) {
            killed.remember("part", process);
        }
    }

    private List<ProcessHandle> children() throws InterruptedException {
        long deadline = System.nanoTime() + Duration.ofSeconds(10).toNanos();
        while (sleeper.children().findAny().isEmpty() && System.nanoTime() < deadline) {
            TimeUnit.MILLISECONDS.sleep(20);
        }
        return sleeper.children().toList();
    }
}
