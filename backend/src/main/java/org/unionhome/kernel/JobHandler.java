package org.unionhome.kernel;

import java.util.UUID;

/**
 * Does the jobs of one kind. Runs outside a transaction and opens its own; everything that counts happens in one, so
 * that a job killed in the middle leaves nothing and can simply run again.
 */
public interface JobHandler {

    String kind();

    boolean cancellable();

    void run(UUID subject, Progress progress);

    /** Called in a transaction of its own when {@link #run} threw or was cancelled. */
    void failed(UUID subject, String reason);

    /** Where a job tells how far it is. */
    interface Progress {

        /** Seen by others at once; keeps the job's lease. @throws JobCancelled when the caller asked to stop */
        void report(long done, long total);
    }

    /** The caller asked to stop. */
    final class JobCancelled extends RuntimeException {
        public JobCancelled() {
            super("cancelled", null, false, false);
        }
    }
}
