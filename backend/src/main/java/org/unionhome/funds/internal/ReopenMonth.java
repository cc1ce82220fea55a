package org.unionhome.funds.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.unionhome.kernel.AuditTrail;
import org.unionhome.kernel.CurrentActor;
import org.unionhome.kernel.CurrentRequest;
import org.unionhome.kernel.Doer;
import org.unionhome.kernel.Permission;
import org.unionhome.kernel.Problem;
import org.unionhome.kernel.Scope;
import org.unionhome.kernel.Sql;
import org.unionhome.kernel.SqlFailed;
import org.unionhome.kernel.UseCase;

/** Somebody else than who closed it opens the last closed month again and says why. */
@UseCase
@ApplicationScoped
@Transactional
class ReopenMonth {

    private final Sql sql;
    private final MonthQueries months;
    private final BookLock books;
    private final Scope scope;
    private final CurrentActor current;
    private final CurrentRequest request;
    private final AuditTrail audit;
    private final Clock clock;

    ReopenMonth(
            Sql sql,
            MonthQueries months,
            BookLock books,
            Scope scope,
            CurrentActor current,
            CurrentRequest request,
            AuditTrail audit,
            Clock clock) {
        this.sql = sql;
        this.months = months;
        this.books = books;
        this.scope = scope;
        this.current = current;
        this.request = request;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * @throws Problem NOT_FOUND, CHANGED_MEANWHILE, MONTH_REOPENED, LATER_MONTH_CLOSED, REOPENED_BY_CLOSER,
     *     FINAL_ACCOUNTS_STAND
     */
    void run(UUID id, String ifMatch, String reason) {
        books.hold(months.show(id).union());
        ClosingRow closing = months.show(id);
        Doer reopener = scope.requireDoer(current.get(), Permission.LEDGER_REOPEN, closing.union());
        request.requireVersion(ifMatch, closing.version());
        if (closing.reopenedAt() != null) {
            throw Problem.of(FundsProblem.MONTH_REOPENED);
        }
        if (books.isClosedAfter(closing.union(), closing.month())) {
            throw Problem.of(FundsProblem.LATER_MONTH_CLOSED);
        }
        reopener.requireNotAmong(closing.closerHands(), FundsProblem.REOPENED_BY_CLOSER);
        reopen(id, reopener, reason);
        request.touched(closing.union());
        audit.record("ledger.month-reopened", AuditTrail.Subject.of("ledger-closing", id, closing.union()));
    }

    private void reopen(UUID id, Doer reopener, String reason) {
        try {
            write(id, reopener, reason);
        } catch (SqlFailed failed) {
            throw SqlFailed.breaks(failed, "ledger_closing_of_accounts")
                    ? Problem.of(FundsProblem.FINAL_ACCOUNTS_STAND)
                    : failed;
        }
    }

    private void write(UUID id, Doer reopener, String reason) {
        sql.update(
                """
                update ledger_closing
                   set reopener_name = ?, reopener_hands = ?::text[], reopened_at = ?, reopen_reason = ?,
                       version = version + 1
                 where id = ?
                """,
                reopener.name(),
                reopener.hands(),
                Instant.now(clock),
                reason,
                id);
    }
}
