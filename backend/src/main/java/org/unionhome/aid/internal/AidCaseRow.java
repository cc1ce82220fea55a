package org.unionhome.aid.internal;

import java.math.BigDecimal;
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
 * A case as stored; what was asked, adjusted, approved and paid stand apart.
 *
 * @param decidesAt the union it was passed on to last
 */
@SuppressWarnings("ArrayRecordComponent")
record AidCaseRow(
        UUID id,
        UUID union,
        String caseNo,
        int year,
        UUID person,
        String memberName,
        AidKind kind,
        byte[] need,
        Money cost,
        Money otherFunding,
        byte @Nullable [] pupil,
        byte @Nullable [] pupilIndex,
        @Nullable String stage,
        @Nullable String exclusion,
        byte @Nullable [] bill,
        byte @Nullable [] billIndex,
        Amounts amounts,
        boolean mayRefer,
        AidStatus status,
        @Nullable UUID decidesAt,
        @Nullable String reasonCode,
        @Nullable String comment,
        byte @Nullable [] followUp,
        @Nullable String fileNo,
        @Nullable String judgement,
        @Nullable String higherApproval,
        @Nullable UUID againOf,
        @Nullable Doer handler,
        @Nullable String deciderName,
        Times times,
        @Nullable String returnedReason,
        int version) {

    /** The four amounts of a case. */
    record Amounts(Money requested, @Nullable Money adjusted, @Nullable Money approved, Money paid) {

        /** What the decision is about: what the handler proposes, else what was asked. */
        Money proposed() {
            return adjusted == null ? requested : adjusted;
        }
    }

    /** When what was done. */
    record Times(
            Instant created,
            @Nullable Instant submitted,
            @Nullable Instant worked,
            @Nullable Instant decided,
            @Nullable LocalDate paidOn) {}

    static AidCaseRow read(ResultSet row) throws SQLException {
        return new AidCaseRow(
                Sql.id(row, "id"),
                Sql.id(row, "union_id"),
                row.getString("case_no"),
                row.getInt("year"),
                Sql.id(row, "person_id"),
                row.getString("member_name"),
                AidKind.valueOf(row.getString("kind")),
                row.getBytes("need"),
                new Money(row.getBigDecimal("cost")),
                new Money(row.getBigDecimal("other_funding")),
                row.getBytes("pupil"),
                row.getBytes("pupil_index"),
                row.getString("stage"),
                row.getString("exclusion"),
                row.getBytes("bill"),
                row.getBytes("bill_index"),
                amounts(row),
                row.getBoolean("may_refer"),
                AidStatus.valueOf(row.getString("status")),
                row.getObject("decides_at", UUID.class),
                row.getString("reason_code"),
                row.getString("comment"),
                row.getBytes("follow_up"),
                row.getString("file_no"),
                row.getString("judgement"),
                row.getString("higher_approval"),
                row.getObject("again_of", UUID.class),
                handler(row),
                row.getString("decider_name"),
                times(row),
                row.getString("returned_reason"),
                row.getInt("version"));
    }

    private static Amounts amounts(ResultSet row) throws SQLException {
        return new Amounts(
                new Money(row.getBigDecimal("requested")),
                money(row.getBigDecimal("adjusted")),
                money(row.getBigDecimal("approved")),
                new Money(row.getBigDecimal("paid")));
    }

    private static @Nullable Money money(@Nullable BigDecimal amount) {
        return amount == null ? null : new Money(amount);
    }

    private static @Nullable Doer handler(ResultSet row) throws SQLException {
        String subject = row.getString("handler");
        return subject == null
                ? null
                : new Doer(
                        subject,
                        row.getString("handler_name"),
                        row.getObject("handler_person", UUID.class),
                        row.getObject("handler_for", UUID.class));
    }

    private static Times times(ResultSet row) throws SQLException {
        return new Times(
                Objects.requireNonNull(Sql.instant(row, "created_at")),
                Sql.instant(row, "submitted_at"),
                Sql.instant(row, "worked_at"),
                Sql.instant(row, "decided_at"),
                Sql.date(row, "paid_on"));
    }

    /** What is told in it is nobody's business in a log. */
    @Override
    public String toString() {
        return "AidCaseRow " + id;
    }
}
