package org.unionhome.testing.stack;

import java.io.PrintStream;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.function.Supplier;

/** Tells a waiting person what is going on, one line per step. */
final class Progress {
    private final PrintStream out;

    Progress(PrintStream out) {
        this.out = out;
    }

    void step(String what, Runnable work) {
        step(what, () -> {
            work.run();
            return null;
        });
    }

    <T> T step(String what, Supplier<T> work) {
        return step(what, "ready", work);
    }

    <T> T step(String what, String success, Supplier<T> work) {
        out.printf("  %-24s", what);
        out.flush();
        Instant start = Instant.now();
        String outcome = "failed";
        try {
            T result = work.get();
            outcome = success;
            return result;
        } finally {
            double seconds = Duration.between(start, Instant.now()).toMillis() / 1000.0;
            out.printf(Locale.ROOT, "%s %6.1f s%n", outcome, seconds);
        }
    }

    /** Also tells how it ended: not ready for work, but gone. */
    void end(String what, Runnable work) {
        step(what, "done", () -> {
            work.run();
            return null;
        });
    }
}
