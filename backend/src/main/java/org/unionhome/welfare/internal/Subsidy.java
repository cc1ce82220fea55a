package org.unionhome.welfare.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.unionhome.funds.Purpose;
import org.unionhome.kernel.Doer;
import org.unionhome.kernel.Money;
import org.unionhome.kernel.Sql;

/**
 * What a union pays for those enrolled in a round, as stored.
 *
 * @param persons whom it is for; each is charged to a budget once
 * @param lineName what the budget line was called when it was proposed
 */
record Subsidy(
        UUID id,
        String subsidyNo,
        UUID round,
        UUID union,
        String kind,
        UUID line,
        String lineName,
        int persons,
        Money amount,
        Status status,
        Doer proposer,
        Instant proposedAt,
        @Nullable String decider,
        @Nullable Instant decidedAt,
        @Nullable String reason,
        int version) {

    static final String ALL =
            """
            select s.id, s.subsidy_no, s.round_id, s.union_id, r.kind, s.budget_line, s.line_name, s.persons, s.amount,
                   s.status, s.proposed_by, s.proposer_name, s.proposer, s.proposer_for, s.proposed_at, s.decider_name,
                   s.decided_at, s.reason, s.version
              from welfare_subsidy s
              join welfare_round r on r.id = s.round_id
             where\s""";

    /** Where it stands. */
    enum Status {
        PROPOSED,
        APPROVED,
        REJECTED,
        PAID
    }

    /** What a basic union gets for those of it who are enrolled. */
    record Part(UUID id, UUID subsidy, UUID union, int persons, int shares, Money amount, @Nullable LocalDate paidOn) {

        static Part read(ResultSet row) throws SQLException {
            return new Part(
                    Sql.id(row, "id"),
                    Sql.id(row, "subsidy_id"),
                    Sql.id(row, "union_id"),
                    row.getInt("persons"),
                    row.getInt("shares"),
                    new Money(row.getBigDecimal("amount")),
                    Sql.date(row, "paid_on"));
        }
    }

    static Subsidy read(ResultSet row) throws SQLException {
        return new Subsidy(
                Sql.id(row, "id"),
                row.getString("subsidy_no"),
                Sql.id(row, "round_id"),
                Sql.id(row, "union_id"),
                row.getString("kind"),
                Sql.id(row, "budget_line"),
                row.getString("line_name"),
                row.getInt("persons"),
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
                row.getString("reason"),
                row.getInt("version"));
    }

    Purpose purpose() {
        return MutualAidPurpose.of(kind);
    }
}
