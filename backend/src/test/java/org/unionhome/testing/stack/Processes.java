package org.unionhome.testing.stack;

import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;

/** Ending processes so that nothing of them stays. */
final class Processes {
    private static final int PATIENCE_SECONDS = 15;

    private Processes() {}

    /** Asks the process and everything it started to end, waits, then ends what is still there. */
    static void end(ProcessHandle process) {
        List<ProcessHandle> family =
                Stream.concat(Stream.of(process), process.descendants()).toList();
        family.forEach(ProcessHandle::destroy);
        family.forEach(member -> {
            if (!hasEnded(member)) {
                member.destroyForcibly();
                hasEnded(member);
            }
        });
    }

    private static boolean hasEnded(ProcessHandle process) {
        try {
            process.onExit().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
            return true;
        } catch (TimeoutException | ExecutionException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
