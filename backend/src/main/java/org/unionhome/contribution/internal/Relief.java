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
 * An application for relief of contributions.
 *
 * @param until the day by which what was put off is paid
 * @param basis the document that provides for it
 */
record Relief(
        UUID id,
        String number,
        UUID union,
        Kind kind,
        Status status,
        Money amount,
        @Nullable LocalDate until,
        String reason,
        String basis,
        List<String> applicants,
        String applicant,
        Instant appliedAt,
        List<String> deciders,
        @Nullable String decider,
        @Nullable LocalDate decidedOn,
        @Nullable String decisionReason,
        @Nullable String payer,
        @Nullable LocalDate paidOn,
        int version) {

    static final String ALL = "select r.* from contribution_relief r";

    /** What is asked for. */
    enum Kind {
        /** To be paid later (缓缴). */
        DEFERRAL,
        /** To be paid in part or not at all (减免). */
        REDUCTION,
        /** Given back of what was paid (返还). */
        REFUND
    }

    /** How far it has come. */
    enum Status {
        APPLIED,
        APPROVED,
        REFUSED,
        WITHDRAWN,
        PAID
    }

    static Relief read(ResultSet row) throws SQLException {
        return new Relief(
                Sql.id(row, "id"),
                row.getString("relief_no"),
                Sql.id(row, "union_id"),
                Kind.valueOf(row.getString("kind")),
                Status.valueOf(row.getString("status")),
                Contribution.money(row, "amount"),
                Sql.date(row, "until"),
                row.getString("reason"),
                row.getString("basis"),
                Remittance.hands(row, "applicant_hands"),
                row.getString("applicant_name"),
                Objects.requireNonNull(Sql.instant(row, "applied_at")),
                Remittance.hands(row, "decider_hands"),
                row.getString("decider_name"),
                Sql.date(row, "decided_on"),
                row.getString("decision_reason"),
                row.getString("payer_name"),
                Sql.date(row, "paid_on"),
                row.getInt("version"));
    }
}
