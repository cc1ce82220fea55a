package org.unionhome.club.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.unionhome.kernel.Sql;

/**
 * Somebody's part in a club.
 *
 * @param name as it was when she asked to join
 * @param union where she was a member then
 * @param leftOn first day on which she was no longer in it
 * @param reason why she was refused
 */
record ClubPart(
        UUID id,
        UUID club,
        UUID person,
        String name,
        UUID union,
        Status status,
        Instant askedAt,
        @Nullable LocalDate joinedOn,
        @Nullable LocalDate leftOn,
        @Nullable String reason,
        int version) {

    static final String COLUMNS =
            """
            b.id as part_id, b.club_id, b.person_id, b.name as part_name, b.member_union_id, b.status as part_status,
            b.asked_at, b.joined_on, b.left_on, b.reason, b.version as part_version
            """;

    /** Where she stands with it. */
    enum Status {
        ASKED,
        MEMBER,
        REFUSED,
        WITHDRAWN,
        LEFT
    }

    static ClubPart read(ResultSet row) throws SQLException {
        return new ClubPart(
                Sql.id(row, "part_id"),
                Sql.id(row, "club_id"),
                Sql.id(row, "person_id"),
                row.getString("part_name"),
                Sql.id(row, "member_union_id"),
                Status.valueOf(row.getString("part_status")),
                row.getTimestamp("asked_at").toInstant(),
                Sql.date(row, "joined_on"),
                Sql.date(row, "left_on"),
                row.getString("reason"),
                row.getInt("part_version"));
    }
}
