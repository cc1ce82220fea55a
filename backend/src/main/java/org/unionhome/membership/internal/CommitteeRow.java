package org.unionhome.membership.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.unionhome.kernel.Problem;
import org.unionhome.kernel.ProblemCode;
import org.unionhome.kernel.Sql;

/**
 * A committee as stored.
 *
 * @param to first day after the term
 */
record CommitteeRow(
        UUID id,
        UUID union,
        CommitteeKind kind,
        int termNo,
        LocalDate from,
        LocalDate to,
        int seats,
        int version,
        Instant updatedAt) {

    static final String COLUMNS =
            """
            c.id, c.union_id, c.kind, c.term_no, lower(c.period) as begins, upper(c.period) as ends, c.seats,
            c.version, c.updated_at""";

    static CommitteeRow read(ResultSet row) throws SQLException {
        return new CommitteeRow(
                Sql.id(row, "id"),
                Sql.id(row, "union_id"),
                CommitteeKind.valueOf(row.getString("kind")),
                row.getInt("term_no"),
                row.getDate("begins").toLocalDate(),
                row.getDate("ends").toLocalDate(),
                row.getInt("seats"),
                row.getInt("version"),
                row.getTimestamp("updated_at").toInstant());
    }

    ReelectionPolicy.Term term() {
        return new ReelectionPolicy.Term(from, to);
    }

    boolean holdsOn(LocalDate day) {
        return !day.isBefore(from) && day.isBefore(to);
    }

    /** Length of the term as it was planned, in whole years. */
    int years() {
        return Period.between(from, to).getYears();
    }

    /** @param personName absent when the person is no longer within the caller's sight */
    record Seat(
            UUID id,
            UUID committee,
            UUID person,
            @Nullable String personName,
            String post,
            LocalDate from,
            LocalDate to,
            @Nullable String endReason,
            @Nullable UUID appointment) {

        boolean holdsOn(LocalDate day) {
            return !day.isBefore(from) && day.isBefore(to);
        }
    }

    /** With everybody who sits or sat in it. */
    record Seated(CommitteeRow committee, List<Seat> seats) {

        /** @throws Problem NOT_FOUND */
        Seat seat(UUID id) {
            return seats.stream()
                    .filter(seat -> seat.id().equals(id))
                    .findFirst()
                    .orElseThrow(() -> Problem.of(ProblemCode.NOT_FOUND));
        }

        /** Seats that nobody holds on the day. */
        int vacancies(LocalDate day) {
            return committee.seats()
                    - (int) seats.stream().filter(seat -> seat.holdsOn(day)).count();
        }

        /** Days on which seats became vacant; a changed post is no departure. */
        List<LocalDate> departures(LocalDate until) {
            return seats.stream()
                    .filter(seat -> seat.endReason() != null && !"OTHER_POST".equals(seat.endReason()))
                    .map(Seat::to)
                    .filter(day -> !day.isAfter(until))
                    .toList();
        }
    }
}
