package org.unionhome.dues.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.unionhome.kernel.CurrentActor;
import org.unionhome.kernel.Ids;
import org.unionhome.kernel.Problem;
import org.unionhome.kernel.Sql;
import org.unionhome.kernel.SqlFailed;
import org.unionhome.kernel.imports.PlannedRow;

/** Writes payments, one statement for any number; the same line never twice. */
@ApplicationScoped
class PaymentWriter {

    private static final String INSERT =
            """
            insert into dues_payment (id, root_id, union_id, l1, l2, l3, l4, l5, l6, person_id, payer, payer_no, method,
                                      paid_on, amount, why, natural_key, import_id, row_no, recorded_by, recorder_name,
                                      recorded_at)
            select n.id, u.root_id, u.id, u.l1, u.l2, u.l3, u.l4, u.l5, u.l6, n.person_id, n.payer, n.payer_no, n.method,
                   n.paid_on, n.amount, n.why, n.natural_key, ?::uuid, n.row_no, ?, ?, ?
              from unnest(?::uuid[], ?::text[]::uuid[], ?::uuid[], ?::text[], ?::text[], ?::text[], ?::text[]::date[],
                          ?::text[]::numeric[], ?::text[], ?::text[], ?::text[]::integer[])
                       as n (id, person_id, union_id, payer, payer_no, method, paid_on, amount, why, natural_key, row_no)
              join union_node u on u.id = n.union_id
            """;
    private final Sql sql;
    private final CurrentActor current;
    private final Clock clock;

    PaymentWriter(Sql sql, CurrentActor current, Clock clock) {
        this.sql = sql;
        this.current = current;
        this.clock = clock;
    }

    /** Lines of a file, each with its row. */
    void write(UUID importId, List<PlannedRow> rows, List<NewPayment> payments) {
        insert(
                importId,
                rows.stream().map(PlannedRow::entity).toList(),
                rows.stream().map(row -> String.valueOf(row.rowNo())).toList(),
                payments);
    }

    /** One by hand. @throws Problem DUES_PAID_ALREADY when the very same was entered before */
    UUID write(NewPayment payment) {
        UUID id = Ids.next();
        try {
            insert(null, List.of(id), java.util.Collections.singletonList(null), List.of(payment));
        } catch (SqlFailed failed) {
            throw SqlFailed.isDuplicate(failed) ? Problem.of(DuesProblem.DUES_PAID_ALREADY) : failed;
        }
        return id;
    }

    private void insert(
            @Nullable UUID importId, List<UUID> ids, List<@Nullable String> rowNos, List<NewPayment> payments) {
        sql.update(
                INSERT,
                importId,
                current.get().identity().subject(),
                current.get().name(),
                Instant.now(clock),
                ids,
                column(
                        payments,
                        payment -> payment.person() == null
                                ? null
                                : payment.person().toString()),
                column(payments, NewPayment::union),
                column(payments, NewPayment::payer),
                column(payments, NewPayment::payerNo),
                column(payments, NewPayment::method),
                column(payments, payment -> payment.paidOn().toString()),
                column(payments, NewPayment::amount),
                column(payments, NewPayment::why),
                column(payments, NewPayment::key),
                rowNos);
    }

    private static <T extends @Nullable Object> List<T> column(
            List<NewPayment> payments, Function<NewPayment, T> value) {
        var column = new java.util.ArrayList<T>();
        payments.forEach(payment -> column.add(value.apply(payment)));
        return column;
    }
}
