package org.unionhome.integration.internal;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A file on its way into the platform, without its rows. */
record ImportFile(
        UUID id,
        UUID root,
        UUID union,
        String kind,
        @Nullable Integer year,
        String fileName,
        String status,
        List<Column> columns,
        @Nullable Counts counts,
        @Nullable String previewHash,
        @Nullable UUID job,
        @Nullable String failure,
        String actor,
        Instant createdAt,
        @Nullable Instant committedAt,
        @Nullable Instant undoableUntil,
        int version) {

    /** What the preview found. */
    record Counts(int rows, int added, int changed, int unchanged, int errors, int warnings) {}
}
