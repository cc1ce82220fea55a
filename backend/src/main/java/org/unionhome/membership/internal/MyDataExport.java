package org.unionhome.membership.internal;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A file with everything that is held about a person.
 *
 * @param job does the work; absent only while it is being started
 * @param parts what is in it, when it is ready
 */
record MyDataExport(
        UUID id,
        UUID person,
        @Nullable UUID job,
        Status status,
        Instant askedAt,
        @Nullable Instant readyAt,
        @Nullable Instant expiresAt,
        @Nullable Long bytes,
        List<Counted> parts) {

    /** Made, to be fetched, or not made. One whose time is over is gone. */
    enum Status {
        RUNNING,
        READY,
        FAILED
    }

    /** How much of a part there is. */
    record Counted(
            @JsonProperty("name") String name,
            @JsonProperty("entries") int entries,
            @JsonProperty("files") int files) {}
}
