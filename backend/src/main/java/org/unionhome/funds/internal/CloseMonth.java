package org.unionhome.funds.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.unionhome.kernel.AuditTrail;
import org.unionhome.kernel.CurrentRequest;
import org.unionhome.kernel.Doer;
import org.unionhome.kernel.Ids;
import org.unionhome.kernel.Problem;
import org.unionhome.kernel.ProblemCode;
import org.unionhome.kernel.Sql;
import org.unionhome.kernel.UseCase;

/**
 * The keeper of the books closes a month: its figures are kept as they are, and it takes no entry any more. Whoever enters
 * something at the same moment is either counted or refused.
 */
@UseCase
@ApplicationScoped
@Transactional
class CloseMonth {

    private final Sql sql;
    private final Bookkeeper keeper;
    private final BookLock books;
    private final MonthChecks checks;
    private final CurrentRequest request;
    private final AuditTrail audit;
    private final Clock clock;

    CloseMonth(
            Sql sql,
            Bookkeeper keeper,
            BookLock books,
            MonthChecks checks,
            CurrentRequest request,
            AuditTrail audit,
            Clock clock) {
        this.sql = sql;
        this.keeper = keeper;
        this.books = books;
        this.checks = checks;
        this.request = request;
        this.audit = audit;
        this.clock = clock;
    }

    /** @throws Problem NOT_FOUND, LEDGER_KEEPER_PAYS, MONTH_CLOSED, MONTH_NOT_READY with what is open */
    UUID run(UUID union, LocalDate month) {
        Doer closer = keeper.require(union);
        books.hold(union);
        requireOpen(union, month);
        requireReady(union, month);
        UUID id = Ids.next();
        insert(id, union, month, closer);
        keepFigures(id);
        request.touched(union);
        audit.record("ledger.month-closed", AuditTrail.Subject.of("ledger-closing", id, union), month.toString());
        return id;
    }

    private void requireOpen(UUID union, LocalDate month) {
        if (books.isClosed(union, month)) {
            throw Problem.of(ProblemCode.MONTH_CLOSED);
        }
    }

    private void requireReady(UUID union, LocalDate month) {
        checks.open(union, month).stream()
                .filter(MonthChecks.Open::blocks)
                .findFirst()
                .ifPresent(open -> {
                    throw Problem.of(
                            switch (open.kind()) {
                                case NOT_OVER -> FundsProblem.MONTH_NOT_OVER;
                                case EARLIER_OPEN -> FundsProblem.EARLIER_MONTH_OPEN;
                                case UNPAID,
                                        BUDGET_OPEN,
                                        IN_TRANSIT,
                                        OVERDRAWN,
                                        REFUNDS_OPEN,
                                        NOT_REMITTED,
                                        DUES_UNKNOWN,
                                        DUES_NOT_ASSESSED -> FundsProblem.MONTH_HAS_OPEN_ITEMS;
                            },
                            open.count());
                });
    }

    private void insert(UUID id, UUID union, LocalDate month, Doer closer) {
        sql.update(
                """
                insert into ledger_closing (id, root_id, union_id, l1, l2, l3, l4, l5, l6, month, entries, closer_name,
                                            closer_hands, closed_at)
                select ?, u.root_id, u.id, u.l1, u.l2, u.l3, u.l4, u.l5, u.l6, ?,
                       (select count(*) from ledger_entry e
                         where e.union_id = u.id and e.entry_on >= ?::date
                           and e.entry_on < ?::date + interval '1 month'),
                       ?, ?::text[], ?
                  from union_node u where u.id = ?
                """,
                id,
                month,
                month,
                month,
                closer.name(),
                closer.hands(),
                Instant.now(clock),
                union);
    }

    private void keepFigures(UUID id) {
        sql.update(
                """
                insert into ledger_closing_figure (closing_id, account, debit, credit)
                select c.id, p.account, sum(p.debit), sum(p.credit)
                  from ledger_closing c
                  join ledger_entry e on e.union_id = c.union_id and e.entry_on >= c.month
                                     and e.entry_on < c.month + interval '1 month'
                  join ledger_posting p on p.entry_id = e.id
                 where c.id = ?
                 group by c.id, p.account
                """,
                id);
    }
}
