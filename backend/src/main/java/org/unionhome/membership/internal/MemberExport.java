package org.unionhome.membership.internal;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.unionhome.kernel.ReadTrail;

/**
 * A list of members as a file, asked for by somebody for a purpose.
 *
 * @param tops the unions whose members are in it; who may not see one of them any more does not get the file
 * @param fullReason why sensitive values are whole; absent while they are masked
 * @param expiresAt when the file is deleted
 */
record MemberExport(
        UUID id,
        UUID root,
        Format format,
        List<ExportColumn> columns,
        MemberQueries.Asked asked,
        List<UUID> tops,
        ReadTrail.Purpose purpose,
        String reason,
        @Nullable String fullReason,
        String language,
        Status status,
        @Nullable String failure,
        @Nullable Integer rows,
        @Nullable Long bytes,
        @Nullable UUID job,
        Instant createdAt,
        @Nullable Instant expiresAt) {

    /** How the file is written. */
    enum Format {
        XLSX,
        CSV
    }

    /** Where it stands. */
    enum Status {
        WORKING,
        READY,
        FAILED,
        EXPIRED
    }

    boolean full() {
        return fullReason != null;
    }
}
