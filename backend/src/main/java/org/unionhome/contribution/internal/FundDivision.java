package org.unionhome.contribution.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.unionhome.kernel.Money;
import org.unionhome.kernel.Sql;
import org.unionhome.policy.FundDivisionRules.Basis;

/**
 * What a union leaves to the one that was split off from it.
 *
 * @param old union that was split, whose books are divided
 * @param union that pays: the old one, or who has taken its place since
 * @param into that was split off, or has taken its place since
 * @param made that the split made
 * @param ruleDocument that rules the basis; absent where no rule is known
 */
record FundDivision(
        UUID id,
        String number,
        UUID old,
        UUID union,
        UUID into,
        UUID made,
        LocalDate splitOn,
        LocalDate inventoryOn,
        String inventory,
        Money netAssets,
        Basis basis,
        @Nullable String ruleDocument,
        @Nullable String ruleClause,
        int oldWeight,
        int newWeight,
        Money amount,
        Status status,
        Step proposed,
        @Nullable Step audited,
        @Nullable Step decided,
        @Nullable Step paid,
        int version) {

    static final String ALL = "select d.* from fund_division d";

    /** How far it has come. */
    enum Status {
        PROPOSED,
        AUDITED,
        APPROVED,
        PAID,
        REFUSED,
        WITHDRAWN
    }

    /**
     * Who did what on which day.
     *
     * @param words of the report, the reason, or the number of the bank
     */
    record Step(List<String> hands, String name, LocalDate on, @Nullable String words) {

        static @Nullable Step read(ResultSet row, String who, String on, @Nullable String words) throws SQLException {
            LocalDate day = Sql.date(row, on);
            return day == null
                    ? null
                    : new Step(
                            Remittance.hands(row, who + "_hands"),
                            row.getString(who + "_name"),
                            day,
                            words == null ? null : row.getString(words));
        }
    }

    static FundDivision read(ResultSet row) throws SQLException {
        return new FundDivision(
                Sql.id(row, "id"),
                row.getString("division_no"),
                Sql.id(row, "old_id"),
                Sql.id(row, "union_id"),
                Sql.id(row, "into_id"),
                Sql.id(row, "made_id"),
                Objects.requireNonNull(Sql.date(row, "split_on")),
                Objects.requireNonNull(Sql.date(row, "inventory_on")),
                row.getString("inventory"),
                Contribution.money(row, "net_assets"),
                Basis.valueOf(row.getString("basis")),
                row.getString("rule_document"),
                row.getString("rule_clause"),
                row.getInt("old_weight"),
                row.getInt("new_weight"),
                Contribution.money(row, "amount"),
                Status.valueOf(row.getString("status")),
                Objects.requireNonNull(Step.read(row, "proposer", "proposed_on", null)),
                Step.read(row, "auditor", "audited_on", "audit_report"),
                Step.read(row, "decider", "decided_on", "decision_reason"),
                Step.read(row, "payer", "paid_on", "bank_reference"),
                row.getInt("version"));
    }

    Money keeps() {
        return netAssets.minus(amount);
    }

    /** The hands of every step so far. */
    List<String> hands() {
        return Stream.of(proposed, audited, decided, paid)
                .filter(Objects::nonNull)
                .flatMap(step -> step.hands().stream())
                .toList();
    }
}
