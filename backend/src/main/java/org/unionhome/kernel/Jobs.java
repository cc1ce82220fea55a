package org.unionhome.kernel;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Long work with progress: started in the caller's transaction, done by any instance in the caller's name. */
public interface Jobs {

    /** Puts a job in the queue; it becomes visible to workers when the caller's transaction commits. */
    UUID start(String kind, UUID subject);

    /** One of the caller's own jobs. */
    Optional<View> find(UUID id);

    /** The caller's own jobs, the latest first, after {@code before} when given. */
    List<View> list(@Nullable UUID before, int limit);

    /** Asks a job to stop. @throws Problem JOB_NOT_CANCELLABLE when it is over or past the point of return */
    View cancel(UUID id);

    /** How far a job is. */
    record View(
            UUID id,
            String kind,
            String status,
            @Nullable UUID subject,
            long done,
            @Nullable Long total,
            String unit,
            boolean cancellable,
            @Nullable String failure,
            Instant createdAt,
            @Nullable Instant startedAt,
            @Nullable Instant finishedAt) {}
}
