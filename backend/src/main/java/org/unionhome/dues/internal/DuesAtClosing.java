package org.unionhome.dues.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.unionhome.funds.ClosingWatch;
import org.unionhome.kernel.Sql;

/** What of dues is open when a month of the books is closed. */
@ApplicationScoped
class DuesAtClosing implements ClosingWatch {

    private static final String OPEN =
            """
            select (select count(*)
                      from dues_refund r join dues_payment p on p.id = r.payment_id
                     where p.union_id = b.books and r.status = 'PROPOSED'
                       and (r.recorded_at at time zone 'Asia/Shanghai')::date < b.month + interval '1 month') as refunds,
                   (select count(*)
                      from dues_payment p
                     where p.union_id = b.books and p.person_id is null and p.open > 0 and p.taken_back_on is null
                       and p.paid_on < b.month + interval '1 month') as unknown,
                   (select count(*)
                     where exists (select 1 from dues_obligation o
                                    where o.union_id = b.books and o.month < b.month
                                      and o.month >= b.month - interval '1 year')
                       and not exists (select 1 from dues_obligation o
                                        where o.union_id = b.books and o.month = b.month)) as unassessed
              from (select ?::uuid as books, ?::date as month) b
            """;
    private final Sql sql;

    DuesAtClosing(Sql sql) {
        this.sql = sql;
    }

    @Override
    public Map<Kind, Integer> open(UUID union, LocalDate month) {
        return sql.first(
                        OPEN,
                        row -> Map.of(
                                Kind.REFUNDS_OPEN, row.getInt("refunds"),
                                Kind.DUES_UNKNOWN, row.getInt("unknown"),
                                Kind.DUES_NOT_ASSESSED, row.getInt("unassessed")),
                        union,
                        month)
                .orElseThrow();
    }
}
