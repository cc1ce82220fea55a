package org.unionhome.review.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.unionhome.kernel.Sql;

/**
 * A finding as stored.
 *
 * @param union that puts it right
 */
record FindingRow(
        UUID id,
        UUID union,
        UUID review,
        @Nullable UUID entry,
        String severity,
        String title,
        String detail,
        String basis,
        LocalDate dueOn,
        Status status,
        String raiserName,
        Instant raisedAt,
        @Nullable Instant closedAt,
        int version) {

    /** How far it has come. */
    enum Status {
        OPEN,
        ANSWERED,
        CLOSED
    }

    static FindingRow read(ResultSet row) throws SQLException {
        return new FindingRow(
                Sql.id(row, "id"),
                Sql.id(row, "union_id"),
                Sql.id(row, "review_id"),
                row.getObject("entry_id", UUID.class),
                row.getString("severity"),
                row.getString("title"),
                row.getString("detail"),
                row.getString("basis"),
                row.getObject("due_on", LocalDate.class),
                Status.valueOf(row.getString("status")),
                row.getString("raiser_name"),
                Objects.requireNonNull(Sql.instant(row, "raised_at")),
                Sql.instant(row, "closed_at"),
                row.getInt("version"));
    }

    /**
     * What the union says it has done.
     *
     * @param accepted the auditor's word; absent as long as she has not spoken
     */
    record Answer(
            UUID id,
            String done,
            String answererName,
            List<String> answererHands,
            Instant answeredAt,
            @Nullable Boolean accepted,
            @Nullable String reason,
            @Nullable String deciderName,
            @Nullable Instant decidedAt) {

        static Answer read(ResultSet row) throws SQLException {
            return new Answer(
                    Sql.id(row, "id"),
                    row.getString("done"),
                    row.getString("answerer_name"),
                    List.of((String[]) row.getArray("answerer_hands").getArray()),
                    Objects.requireNonNull(Sql.instant(row, "answered_at")),
                    row.getObject("accepted", Boolean.class),
                    row.getString("reason"),
                    row.getString("decider_name"),
                    Sql.instant(row, "decided_at"));
        }
    }

    /** Evidence without its content. */
    record Paper(UUID id, String mediaType, int bytes, String adderName, Instant addedAt) {

        static Paper read(ResultSet row) throws SQLException {
            return new Paper(
                    Sql.id(row, "id"),
                    row.getString("media_type"),
                    row.getInt("bytes"),
                    row.getString("adder_name"),
                    Objects.requireNonNull(Sql.instant(row, "added_at")));
        }
    }
}
