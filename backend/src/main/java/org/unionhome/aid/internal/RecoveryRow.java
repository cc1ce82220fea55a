package org.unionhome.aid.internal;

import java.math.BigDecimal;
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
 * Aid that is to come back, as stored.
 *
 * @param asked what the one who listed it wants back
 * @param amount what was decided to come back; absent before and when it is dropped
 * @param keptApart hands that must not decide about it
 */
@SuppressWarnings("ArrayRecordComponent")
record RecoveryRow(
        UUID id,
        UUID union,
        String code,
        UUID caseId,
        String caseNo,
        UUID person,
        String memberName,
        Money asked,
        @Nullable Money amount,
        Money repaid,
        Money writtenOff,
        String reasonCode,
        byte[] reason,
        Status status,
        String proposedBy,
        Instant proposedAt,
        List<String> keptApart,
        byte @Nullable [] answer,
        @Nullable LocalDate dueOn,
        @Nullable String decidedBy,
        List<String> decidedHands,
        @Nullable Instant decidedAt,
        int version) {

    /** Where it stands. */
    enum Status {
        PROPOSED,
        OPEN,
        SETTLED,
        DROPPED
    }

    static final String ALL = "select r.* from aid_recovery r where ";

    /** What has still to come back. */
    Money rest() {
        return amount == null ? Money.ZERO : amount.minus(repaid).minus(writtenOff);
    }

    boolean overdueOn(LocalDate today) {
        return status == Status.OPEN && dueOn != null && dueOn.isBefore(today);
    }

    static RecoveryRow read(ResultSet row) throws SQLException {
        BigDecimal amount = row.getBigDecimal("amount");
        return new RecoveryRow(
                Sql.id(row, "id"),
                Sql.id(row, "union_id"),
                row.getString("code"),
                Sql.id(row, "case_id"),
                row.getString("case_no"),
                Sql.id(row, "person_id"),
                row.getString("member_name"),
                new Money(row.getBigDecimal("asked")),
                amount == null ? null : new Money(amount),
                new Money(row.getBigDecimal("repaid")),
                new Money(row.getBigDecimal("written_off")),
                row.getString("reason_code"),
                row.getBytes("reason"),
                Status.valueOf(row.getString("status")),
                row.getString("proposed_by"),
                Objects.requireNonNull(Sql.instant(row, "proposed_at")),
                hands(row, "kept_apart"),
                row.getBytes("answer"),
                Sql.date(row, "due_on"),
                row.getString("decided_by"),
                hands(row, "decided_hands"),
                Sql.instant(row, "decided_at"),
                row.getInt("version"));
    }

    private static List<String> hands(ResultSet row, String column) throws SQLException {
        var array = row.getArray(column);
        return array == null ? List.of() : List.of((String[]) array.getArray());
    }

    /** Why somebody has to pay back is nobody's business in a log. */
    @Override
    public String toString() {
        return "RecoveryRow " + id;
    }
}
