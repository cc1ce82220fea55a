package org.unionhome.honor.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.unionhome.kernel.Sql;

/**
 * An honour as stored.
 *
 * @param union the union that holds it, or that of the member when it was entered
 * @param person the member who holds it; absent for a union's own
 */
record HonorRow(
        UUID id,
        UUID union,
        @Nullable UUID person,
        String title,
        String level,
        LocalDate awardedOn,
        String awardingBody,
        @Nullable String documentNo,
        @Nullable LocalDate validUntil,
        @Nullable LocalDate revokedOn,
        @Nullable String revocationReason,
        @Nullable UUID contestId,
        @Nullable String contest,
        int version,
        Instant updatedAt) {

    static final String COLUMNS =
            """
            h.id, h.union_id, h.person_id, h.title, h.level, h.awarded_on, h.awarding_body, h.document_no,
            h.valid_until, h.revoked_on, h.revocation_reason, h.contest_id, h.contest, h.version, h.updated_at""";

    static HonorRow read(ResultSet row) throws SQLException {
        return new HonorRow(
                Sql.id(row, "id"),
                Sql.id(row, "union_id"),
                row.getObject("person_id", UUID.class),
                row.getString("title"),
                row.getString("level"),
                row.getObject("awarded_on", LocalDate.class),
                row.getString("awarding_body"),
                row.getString("document_no"),
                Sql.date(row, "valid_until"),
                Sql.date(row, "revoked_on"),
                row.getString("revocation_reason"),
                row.getObject("contest_id", UUID.class),
                row.getString("contest"),
                row.getInt("version"),
                row.getTimestamp("updated_at").toInstant());
    }

    State stateOn(LocalDate day) {
        if (revokedOn != null && !day.isBefore(revokedOn)) {
            return State.REVOKED;
        }
        return validUntil != null && !day.isBefore(validUntil) ? State.EXPIRED : State.HELD;
    }

    /** Where an honour stands. */
    enum State {
        HELD,
        EXPIRED,
        REVOKED
    }
}
