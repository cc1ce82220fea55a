package org.unionhome.testing.stack;

import org.jboss.logmanager.Level;
import org.jboss.logmanager.LogContext;

/** What both ways to run the stack share: one line about a failure, and an end that leaves nothing running. */
final class StackProgram {
    /** A Ctrl-C reaches the parts as well; for this long their end may just be the beginning of ours. */
    private static final long GRACE_MILLIS = 700;

    private StackProgram() {}

    /** Something that may fail with anything. */
    interface Task {
        void run() throws Exception;
    }

    static void run(Task task) {
        LogContext.getLogContext().getLogger("").setLevel(Level.WARN);
        try {
            task.run();
        } catch (StackFailure e) {
            System.err.println(e.getMessage());
            System.exit(1);
        } catch (Exception e) {
            e.printStackTrace();
            System.exit(1);
        }
    }

    static void fail(String oneLine) {
        throw new StackFailure(oneLine);
    }

    /** Stops everything when this program ends, for whatever reason but kill -9. */
    static void closeAtExit(Stack stack, Progress progress) {
        Runtime.getRuntime().addShutdownHook(new Thread(() -> progress.end("stopping", stack::close), "stop"));
    }

    /** Waits as long as all parts run; when one ends by itself, tells which and why. */
    static void watch(Stack stack) throws Exception {
        Part ended = stack.firstEnded().get();
        Thread.sleep(GRACE_MILLIS);
        if (!stack.isStopping()) {
            throw new StackFailure(ended.name() + " has ended by itself, so everything stops." + Tail.of(ended.log()));
        }
        Thread.currentThread().join();
    }
}
