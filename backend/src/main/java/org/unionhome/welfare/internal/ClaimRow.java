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
import org.unionhome.policy.PackRef;

/**
 * A claim as stored, with the treatment it is for and the scheme it is made under.
 *
 * @param grantedInAll for the same treatment, by all claims together
 * @param checker absent until it was checked
 * @param handedIn absent when the member submitted it herself
 * @param returned why the bank sent the money back, while it waits to be paid again
 */
record ClaimRow(
        UUID id,
        String claimNo,
        UUID union,
        PackRef pack,
        String scheme,
        String kind,
        int shares,
        UUID enrollment,
        UUID treatment,
        UUID person,
        String category,
        LocalDate foundOn,
        LocalDate coveredFrom,
        Money personalCost,
        Money grantedInAll,
        Money claimed,
        @Nullable Money recognised,
        @Nullable Money granted,
        Status status,
        Instant submittedAt,
        @Nullable HandedIn handedIn,
        @Nullable Doer checker,
        @Nullable String checkNote,
        @Nullable String refusal,
        @Nullable String refusalReason,
        @Nullable LocalDate paidOn,
        @Nullable String returned,
        int version) {

    /** Values of claims from before they were encrypted are read from where they stood. */
    static final String ALL =
            """
            select c.id, c.claim_no, c.union_id, r.pack_code, r.pack_version, r.scheme, r.kind, e.shares, e.covered_from,
                   c.enrollment_id, c.treatment_id, c.person_id, c.category, t.category as plain_category, t.found_on, t.personal_cost,
                   t.granted as granted_in_all, c.claimed, c.recognised, c.granted, c.status,
                   c.submitted_at, c.checked_by, c.checker, c.checker_for, c.check_note, c.refusal, c.refusal_reason,
                   c.sealed_note, c.sealed_reason, c.sealed_returned,
                   c.entered_name, c.entered_hands, c.authorised_by, c.authorised_name, c.authorised_on,
                   c.paid_on, c.returned, c.version
              from welfare_claim c
              join welfare_treatment t on t.id = c.treatment_id
              join welfare_enrollment e on e.id = c.enrollment_id
              join welfare_round r on r.id = e.round_id
             where\s""";

    /** Where a claim stands. */
    enum Status {
        SUBMITTED,
        CHECKED,
        APPROVED,
        REFUSED,
        WITHDRAWN,
        PAID;

        boolean open() {
            return this == SUBMITTED || this == CHECKED;
        }
    }

    static ClaimRow read(ResultSet row, ClaimSecrets secrets) throws SQLException {
        return new ClaimRow(
                Sql.id(row, "id"),
                row.getString("claim_no"),
                Sql.id(row, "union_id"),
                new PackRef(row.getString("pack_code"), row.getInt("pack_version"), ""),
                row.getString("scheme"),
                row.getString("kind"),
                row.getInt("shares"),
                Sql.id(row, "enrollment_id"),
                Sql.id(row, "treatment_id"),
                Sql.id(row, "person_id"),
                Objects.requireNonNull(
                        secrets.open(ClaimSecrets.CATEGORY, row.getBytes("category"), row.getString("plain_category"))),
                Objects.requireNonNull(Sql.date(row, "found_on")),
                Objects.requireNonNull(Sql.date(row, "covered_from")),
                new Money(row.getBigDecimal("personal_cost")),
                new Money(row.getBigDecimal("granted_in_all")),
                new Money(row.getBigDecimal("claimed")),
                money(row, "recognised"),
                money(row, "granted"),
                Status.valueOf(row.getString("status")),
                Objects.requireNonNull(Sql.instant(row, "submitted_at")),
                HandedIn.read(row, secrets),
                checker(row),
                secrets.open(ClaimSecrets.NOTE, row.getBytes("sealed_note"), row.getString("check_note")),
                row.getString("refusal"),
                secrets.open(ClaimSecrets.REASON, row.getBytes("sealed_reason"), row.getString("refusal_reason")),
                Sql.date(row, "paid_on"),
                secrets.open(ClaimSecrets.RETURNED, row.getBytes("sealed_returned"), row.getString("returned")),
                row.getInt("version"));
    }

    private static @Nullable Money money(ResultSet row, String column) throws SQLException {
        var amount = row.getBigDecimal(column);
        return amount == null ? null : new Money(amount);
    }

    private static @Nullable Doer checker(ResultSet row) throws SQLException {
        String subject = row.getString("checked_by");
        return subject == null
                ? null
                : new Doer(subject, "", row.getObject("checker", UUID.class), row.getObject("checker_for", UUID.class));
    }

    Purpose purpose() {
        return MutualAidPurpose.of(kind);
    }

    /** What stays with her after all that was granted for this illness. */
    Money remainder() {
        return personalCost.minus(grantedInAll);
    }

    Money otherGranted() {
        return granted == null ? grantedInAll : grantedInAll.minus(granted);
    }
}
