package org.unionhome.funds.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.unionhome.kernel.AuditTrail;
import org.unionhome.kernel.CurrentActor;
import org.unionhome.kernel.CurrentRequest;
import org.unionhome.kernel.Doer;
import org.unionhome.kernel.Ids;
import org.unionhome.kernel.Permission;
import org.unionhome.kernel.Problem;
import org.unionhome.kernel.Scope;
import org.unionhome.kernel.Sql;
import org.unionhome.kernel.SqlFailed;
import org.unionhome.kernel.UseCase;

/** Draws up the final accounts of a year whose books are closed: every figure comes from the ledger and the budget. */
@UseCase
@ApplicationScoped
@Transactional
class PrepareAccounts {

    private static final String LINES =
            """
            insert into final_accounts_line (accounts_id, position, kind, account, name, source, earmark, line_id, planned,
                                             actual)
            with entered as (
                select p.account, p.line_id, sum(p.debit - p.credit) as spent
                  from ledger_entry e join ledger_posting p on p.entry_id = e.id
                 where e.union_id = ? and e.entry_on >= ?::date and e.entry_on < ?::date
                 group by p.account, p.line_id),
            lines as (
                select 'INCOME' as kind, s.account, null as name, null as source, null as earmark, null::uuid as line_id,
                       null::numeric as planned, - sum(s.spent) as actual
                  from entered s where s.account = any (?::text[])
                 group by s.account
                union all
                select 'EXPENSE', l.account, l.name, l.source, l.earmark, l.id, l.planned,
                       coalesce((select sum(s.spent) from entered s where s.line_id = l.id and s.account = l.account), 0)
                  from budget_line l where l.union_id = ? and l.year = ?
                union all
                select 'EXPENSE', s.account, null, null, null, null, null, sum(s.spent)
                  from entered s
                 where s.account = any (?::text[])
                   and not exists (select 1 from budget_line l
                                    where l.id = s.line_id and l.union_id = ? and l.year = ? and l.account = s.account)
                 group by s.account)
            select ?::uuid, row_number() over (order by kind desc, account, planned nulls last, source, line_id) - 1,
                   kind, account, name, source, earmark, line_id, planned, actual
              from lines
             where planned is not null or actual <> 0
            """;
    private final Sql sql;
    private final BookLock books;
    private final ChartOfAccounts charts;
    private final Scope scope;
    private final CurrentActor current;
    private final CurrentRequest request;
    private final AuditTrail audit;
    private final Clock clock;

    PrepareAccounts(
            Sql sql,
            BookLock books,
            ChartOfAccounts charts,
            Scope scope,
            CurrentActor current,
            CurrentRequest request,
            AuditTrail audit,
            Clock clock) {
        this.sql = sql;
        this.books = books;
        this.charts = charts;
        this.scope = scope;
        this.current = current;
        this.request = request;
        this.audit = audit;
        this.clock = clock;
    }

    /** @throws Problem NOT_FOUND, YEAR_NOT_CLOSED, FINAL_ACCOUNTS_STAND */
    UUID run(UUID union, int year, @Nullable String remark) {
        Doer preparer = scope.requireDoer(current.get(), Permission.BUDGET_WRITE, union);
        books.hold(union);
        if (!books.isClosed(union, LocalDate.of(year, 12, 1))) {
            throw Problem.of(FundsProblem.YEAR_NOT_CLOSED);
        }
        UUID id = Ids.next();
        insert(id, union, year, remark, preparer);
        draw(id, union, year);
        request.touched(union);
        audit.record("final-accounts.prepared", AuditTrail.Subject.of("final-accounts", id, union), "" + year);
        return id;
    }

    private void insert(UUID id, UUID union, int year, @Nullable String remark, Doer preparer) {
        try {
            sql.update(
                    """
                    insert into final_accounts (id, root_id, union_id, l1, l2, l3, l4, l5, l6, year, remark, status,
                                                preparer_name, preparer_hands, prepared_at)
                    select ?, u.root_id, u.id, u.l1, u.l2, u.l3, u.l4, u.l5, u.l6, ?, ?::text, 'PREPARED', ?, ?::text[], ?
                      from union_node u where u.id = ?
                    """,
                    id,
                    year,
                    remark,
                    preparer.name(),
                    preparer.hands(),
                    Instant.now(clock),
                    union);
        } catch (SqlFailed failed) {
            throw SqlFailed.isDuplicate(failed) ? Problem.of(FundsProblem.FINAL_ACCOUNTS_STAND) : failed;
        }
    }

    private void draw(UUID id, UUID union, int year) {
        Chart chart = charts.upTo(LocalDate.of(year, 12, 31));
        sql.update(
                LINES,
                union,
                LocalDate.of(year, 1, 1),
                LocalDate.of(year + 1, 1, 1),
                chart.of(Chart.Kind.INCOME),
                union,
                year,
                chart.of(Chart.Kind.EXPENSE),
                union,
                year,
                id);
    }
}
