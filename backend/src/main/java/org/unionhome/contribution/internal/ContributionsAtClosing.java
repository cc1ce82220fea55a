package org.unionhome.contribution.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.unionhome.funds.ClosingWatch;
import org.unionhome.kernel.Sql;

/** What of contributions is open when a month of the books is closed. */
@ApplicationScoped
class ContributionsAtClosing implements ClosingWatch {

    private static final String OPEN =
            """
            select (select count(*)
                      from contribution_relief r
                     where r.union_id = b.books and r.kind = 'REFUND' and r.status = 'APPROVED'
                       and r.decided_on < b.month + interval '1 month') as refunds,
                   (select count(distinct a.month)
                      from remittance_account a
                     where a.debtor_id = b.books and a.owed > a.remitted + a.under_way
                       and a.remit_by < b.month + interval '1 month') as not_remitted
              from (select ?::uuid as books, ?::date as month) b
            """;
    private final Sql sql;

    ContributionsAtClosing(Sql sql) {
        this.sql = sql;
    }

    @Override
    public Map<Kind, Integer> open(UUID union, LocalDate month) {
        return sql.first(
                        OPEN,
                        row -> Map.of(
                                Kind.REFUNDS_OPEN, row.getInt("refunds"),
                                Kind.NOT_REMITTED, row.getInt("not_remitted")),
                        union,
                        month)
                .orElseThrow();
    }
}
