package org.unionhome.integration.internal;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.unionhome.kernel.imports.Brake;
import org.unionhome.kernel.imports.Column;
import org.unionhome.kernel.imports.ImportTerms;

/** A file on its way into the platform, without its rows. */
record ImportFile(
        UUID id,
        UUID root,
        UUID union,
        String kind,
        @Nullable Integer year,
        ImportTerms terms,
        String fileName,
        String status,
        List<Column> columns,
        @Nullable Counts counts,
        @Nullable Brake brake,
        @Nullable Release release,
        @Nullable String previewHash,
        @Nullable UUID job,
        @Nullable String failure,
        String subject,
        String actor,
        Instant createdAt,
        @Nullable Instant committedAt,
        @Nullable Instant undoableUntil,
        int version) {

    /** What the preview found. */
    record Counts(int rows, int added, int changed, int moved, int leaving, int unchanged, int errors, int warnings) {}

    /** Another officer looked at it and let it pass. */
    record Release(String by, Instant at, String reason) {}
}
