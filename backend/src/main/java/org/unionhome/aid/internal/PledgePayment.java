package org.unionhome.aid.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.unionhome.kernel.Doer;
import org.unionhome.kernel.Money;
import org.unionhome.kernel.Sql;

/**
 * What is paid out of a budget for months that are due of pledges, as stored.
 *
 * @param union that asks; the pledges are its own and those of groups below
 * @param lineName what the budget line was called when it was proposed
 * @param reason why it was rejected
 */
record PledgePayment(
        UUID id,
        UUID union,
        String no,
        UUID line,
        String lineName,
        int months,
        Money amount,
        Status status,
        Doer proposer,
        Instant proposedAt,
        @Nullable String decider,
        @Nullable Instant decidedAt,
        @Nullable UUID order,
        @Nullable String reason,
        int version) {

    static final String ALL = "select p.* from aid_pledge_payment p where ";

    /** Where it stands. */
    enum Status {
        PROPOSED,
        APPROVED,
        REJECTED,
        PAID
    }

    /** What a group draws for one pledge. */
    record Part(
            UUID id,
            UUID payment,
            UUID pledge,
            String code,
            UUID group,
            int months,
            Money amount,
            @Nullable LocalDate paidOn) {

        static Part read(ResultSet row) throws SQLException {
            return new Part(
                    Sql.id(row, "id"),
                    Sql.id(row, "payment_id"),
                    Sql.id(row, "pledge_id"),
                    row.getString("code"),
                    Sql.id(row, "union_id"),
                    row.getInt("months"),
                    new Money(row.getBigDecimal("amount")),
                    Sql.date(row, "paid_on"));
        }
    }

    static PledgePayment read(ResultSet row) throws SQLException {
        return new PledgePayment(
                Sql.id(row, "id"),
                Sql.id(row, "union_id"),
                row.getString("payment_no"),
                Sql.id(row, "budget_line"),
                row.getString("line_name"),
                row.getInt("months"),
                new Money(row.getBigDecimal("amount")),
                Status.valueOf(row.getString("status")),
                new Doer(
                        row.getString("proposed_by"),
                        row.getString("proposer_name"),
                        row.getObject("proposer", UUID.class),
                        row.getObject("proposer_for", UUID.class)),
                Objects.requireNonNull(Sql.instant(row, "proposed_at")),
                row.getString("decider_name"),
                Sql.instant(row, "decided_at"),
                row.getObject("order_id", UUID.class),
                row.getString("reason"),
                row.getInt("version"));
    }
}
