package org.unionhome.condolence.internal;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.unionhome.kernel.Doer;
import org.unionhome.kernel.Money;
import org.unionhome.kernel.Sql;

/**
 * A settlement of what visits cost, with how many it holds and how much they come to.
 *
 * @param month when it was gathered of one month alone, {@code handlerName} of one handler alone
 * @param advanceHolder who keeps the advance out of which it was given; absent when the handlers laid it out
 * @param submitter absent in a draft
 * @param handled whose hands it was in: who handled its visits and who submitted it; {@code visited} who was given it
 */
record CareSettlement(
        UUID id,
        String number,
        UUID union,
        @Nullable LocalDate month,
        @Nullable String handlerName,
        @Nullable String advanceHolder,
        @Nullable UUID line,
        @Nullable String lineName,
        Status status,
        int visits,
        Money total,
        String madeBy,
        Instant madeAt,
        @Nullable Doer submitter,
        @Nullable Instant submittedAt,
        List<String> handled,
        List<String> visited,
        @Nullable String approver,
        @Nullable Instant approvedAt,
        @Nullable UUID order,
        @Nullable String reason,
        @Nullable String reasonBy,
        @Nullable String returnedReason,
        @Nullable LocalDate paidOn,
        int version) {

    static final String ALL =
            """
            select s.*, h.visits, h.total
              from care_settlement s
             cross join lateral (select count(*)::integer as visits, coalesce(sum(v.amount), 0) as total
                                   from care_settlement_visit v where v.settlement_id = s.id) h
             where\s""";

    /** How far it has come. */
    enum Status {
        DRAFT,
        SUBMITTED,
        APPROVED,
        PAID,
        /** Taken back after cash went out: it keeps its visits until the cashier has the cash in hand. */
        DUE_BACK,
        /** It lets go of its visits. */
        CANCELLED
    }

    boolean is(Status... any) {
        return List.of(any).contains(status);
    }

    static CareSettlement read(ResultSet row) throws SQLException {
        return new CareSettlement(
                Sql.id(row, "id"),
                row.getString("settlement_no"),
                Sql.id(row, "union_id"),
                Sql.date(row, "month"),
                row.getString("handler_name"),
                row.getString("advance_holder"),
                row.getObject("budget_line", UUID.class),
                row.getString("line_name"),
                Status.valueOf(row.getString("status")),
                row.getInt("visits"),
                new Money(row.getBigDecimal("total")),
                row.getString("made_by"),
                Objects.requireNonNull(Sql.instant(row, "made_at")),
                submitter(row),
                Sql.instant(row, "submitted_at"),
                texts(row.getArray("handled_hands")),
                texts(row.getArray("visited_hands")),
                row.getString("approver_name"),
                Sql.instant(row, "approved_at"),
                row.getObject("order_id", UUID.class),
                row.getString("reason"),
                row.getString("reason_by"),
                row.getString("returned_reason"),
                Sql.date(row, "paid_on"),
                row.getInt("version"));
    }

    private static @Nullable Doer submitter(ResultSet row) throws SQLException {
        String subject = row.getString("submitter");
        return subject == null
                ? null
                : new Doer(
                        subject,
                        row.getString("submitter_name"),
                        row.getObject("submitter_person", UUID.class),
                        row.getObject("submitter_for", UUID.class));
    }

    private static List<String> texts(Array array) throws SQLException {
        return List.of((String[]) array.getArray());
    }
}
