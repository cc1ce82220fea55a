package org.unionhome.contribution.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.unionhome.kernel.Money;
import org.unionhome.kernel.Sql;

/**
 * Money between a union and the one above it.
 *
 * @param union the lower of the two
 * @param debtor the lower, or the one that has taken its place
 * @param line of what goes downward, the budget line that it comes out of
 * @param endedBecause by a word of the contract, where nobody ended it in her own words
 */
record Remittance(
        UUID id,
        String number,
        UUID union,
        UUID debtor,
        UUID upper,
        Direction direction,
        Status status,
        Money amount,
        @Nullable String note,
        List<String> handlers,
        String handler,
        Instant proposedAt,
        @Nullable UUID line,
        List<String> deciders,
        @Nullable String decider,
        @Nullable LocalDate decidedOn,
        List<String> payers,
        @Nullable String payer,
        @Nullable LocalDate paidOn,
        @Nullable String bankReference,
        @Nullable String confirmer,
        @Nullable LocalDate confirmedOn,
        @Nullable String endedReason,
        @Nullable String endedBecause,
        int version) {

    static final String ALL = "select r.* from remittance r";

    /** Which way the money goes. */
    enum Direction {
        UPWARD,
        DOWNWARD
    }

    /** How far it has come. */
    enum Status {
        PROPOSED,
        /** Of what goes downward: set aside on its line, to be paid. */
        APPROVED,
        PAID,
        CONFIRMED,
        WITHDRAWN,
        RETURNED,
        REFUSED
    }

    static Remittance read(ResultSet row) throws SQLException {
        return new Remittance(
                Sql.id(row, "id"),
                row.getString("remittance_no"),
                Sql.id(row, "union_id"),
                Sql.id(row, "debtor_id"),
                Sql.id(row, "upper_id"),
                Direction.valueOf(row.getString("direction")),
                Status.valueOf(row.getString("status")),
                Contribution.money(row, "amount"),
                row.getString("note"),
                hands(row, "handler_hands"),
                row.getString("handler_name"),
                Objects.requireNonNull(Sql.instant(row, "proposed_at")),
                row.getObject("line_id", UUID.class),
                hands(row, "decider_hands"),
                row.getString("decider_name"),
                Sql.date(row, "decided_on"),
                hands(row, "payer_hands"),
                row.getString("payer_name"),
                Sql.date(row, "paid_on"),
                row.getString("bank_reference"),
                row.getString("confirmer_name"),
                Sql.date(row, "confirmed_on"),
                row.getString("ended_reason"),
                row.getString("ended_because"),
                row.getInt("version"));
    }

    static List<String> hands(ResultSet row, String column) throws SQLException {
        var array = row.getArray(column);
        return array == null ? List.of() : List.of((String[]) array.getArray());
    }

    /** What goes downward is decided before it is paid. */
    Status toBePaid() {
        return direction == Direction.UPWARD ? Status.PROPOSED : Status.APPROVED;
    }

    /**
     * Given to a union that was merged into the one that gave it: the money is back where it came from, so it is entered as come
     * back. What went upward was paid out of the books of the union that ended, and arrives in those of the other.
     */
    boolean isToItself() {
        return direction == Direction.DOWNWARD && debtor.equals(upper);
    }

    /** Whose money it is. */
    UUID payingUnion() {
        return direction == Direction.UPWARD ? debtor : upper;
    }

    UUID receivingUnion() {
        return direction == Direction.UPWARD ? upper : debtor;
    }
}
