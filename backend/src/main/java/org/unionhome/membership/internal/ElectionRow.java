package org.unionhome.membership.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.unionhome.kernel.Sql;

/** An election as stored. */
record ElectionRow(
        UUID id,
        UUID union,
        CommitteeKind kind,
        Type type,
        boolean paper,
        Status status,
        String post,
        int seats,
        @Nullable UUID committee,
        @Nullable UUID seat,
        @Nullable Integer termNo,
        @Nullable Integer years,
        @Nullable LocalDate takesOfficeOn,
        LocalDate electorateOn,
        @Nullable Integer entitled,
        @Nullable Instant closesAt,
        @Nullable Tally tally,
        @Nullable UUID runoffOf,
        String draftedBy,
        int version,
        Instant updatedAt) {

    static final String COLUMNS =
            """
            e.id, e.union_id, e.kind, e.type, e.mode, e.status, e.post, e.seats, e.committee_id, e.seat_id, e.term_no,
            e.years, e.takes_office_on, e.electorate_on, e.entitled, e.closes_at, e.attended, e.ballots, e.invalid,
            e.outcome, e.runoff_of, e.drafted_by, e.version, e.updated_at""";

    enum Type {
        REGULAR,
        BY_ELECTION,
        REMOVAL,
        RUNOFF
    }

    enum Status {
        DRAFT,
        FROZEN,
        VOTING,
        COUNTED,
        CONFIRMED,
        CANCELLED
    }

    /** The numbers of a counted election. */
    record Tally(int attended, int ballots, int invalid, ElectionCalculator.Outcome outcome) {}

    /** @param name as it stands on the ballot */
    record Candidate(UUID election, UUID person, String name, @Nullable Integer votes, @Nullable String outcome) {}

    /**
     * An election with everything that is shown of it.
     *
     * @param voted the caller's own mark; absent when she is not entitled
     * @param runoff the new vote among the tied
     */
    record Full(
            ElectionRow election,
            List<Candidate> candidates,
            int turnout,
            int sheets,
            @Nullable Boolean voted,
            @Nullable UUID runoff) {

        List<UUID> names() {
            return candidates.stream().map(Candidate::person).toList();
        }
    }

    static ElectionRow read(ResultSet row) throws SQLException {
        return new ElectionRow(
                Sql.id(row, "id"),
                Sql.id(row, "union_id"),
                CommitteeKind.valueOf(row.getString("kind")),
                Type.valueOf(row.getString("type")),
                "PAPER".equals(row.getString("mode")),
                Status.valueOf(row.getString("status")),
                row.getString("post"),
                row.getInt("seats"),
                row.getObject("committee_id", UUID.class),
                row.getObject("seat_id", UUID.class),
                row.getObject("term_no", Integer.class),
                row.getObject("years", Integer.class),
                Sql.date(row, "takes_office_on"),
                row.getDate("electorate_on").toLocalDate(),
                row.getObject("entitled", Integer.class),
                Sql.instant(row, "closes_at"),
                tally(row),
                row.getObject("runoff_of", UUID.class),
                row.getString("drafted_by"),
                row.getInt("version"),
                row.getTimestamp("updated_at").toInstant());
    }

    private static @Nullable Tally tally(ResultSet row) throws SQLException {
        String outcome = row.getString("outcome");
        return outcome == null
                ? null
                : new Tally(
                        row.getInt("attended"),
                        row.getInt("ballots"),
                        row.getInt("invalid"),
                        ElectionCalculator.Outcome.valueOf(outcome));
    }
}
