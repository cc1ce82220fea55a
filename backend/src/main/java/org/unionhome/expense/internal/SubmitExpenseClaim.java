package org.unionhome.expense.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
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

/**
 * Hands a claim in, from when on its invoices count in the whole tree; or takes it back before it is approved, and they count
 * no more.
 */
@UseCase
@ApplicationScoped
@Transactional
class SubmitExpenseClaim {

    private final ExpenseClaims claims;
    private final ExpenseNotices notices;
    private final Sql sql;
    private final Scope scope;
    private final CurrentActor current;
    private final CurrentRequest request;
    private final AuditTrail audit;
    private final Clock clock;

    SubmitExpenseClaim(
            ExpenseClaims claims,
            ExpenseNotices notices,
            Sql sql,
            Scope scope,
            CurrentActor current,
            CurrentRequest request,
            AuditTrail audit,
            Clock clock) {
        this.claims = claims;
        this.notices = notices;
        this.sql = sql;
        this.scope = scope;
        this.current = current;
        this.request = request;
        this.audit = audit;
        this.clock = clock;
    }

    /** @throws Problem NOT_FOUND, CHANGED_MEANWHILE, EXPENSE_STATE, EXPENSE_WITHOUT_PAPERS, INVOICE_TAKEN */
    void run(UUID id, String ifMatch) {
        ExpenseClaim claim = claims.lock(id);
        Doer doer = scope.requireDoer(current.get(), Permission.EXPENSE_WRITE, claim.union());
        request.requireVersion(ifMatch, claim.version());
        if (!claim.is(ExpenseClaim.Status.DRAFT)) {
            throw Problem.of(ExpenseProblem.EXPENSE_STATE);
        }
        if (sql.first("select 1 from expense_paper where claim_id = ? limit 1", row -> true, id)
                .isEmpty()) {
            throw Problem.of(ExpenseProblem.EXPENSE_WITHOUT_PAPERS);
        }
        hold(id, doer);
        notices.submitted(claim);
        request.touched(claim.union());
        audit.record(
                "expense.submitted",
                AuditTrail.Subject.of("expense-claim", id, claim.union()),
                claim.total().toString());
    }

    /** Of two claims with one invoice the second waits here, and is refused without a word of the first. */
    private void hold(UUID id, Doer doer) {
        Instant now = Instant.now(clock);
        try {
            sql.update(
                    """
                    update expense_claim
                       set status = 'SUBMITTED', submitted_at = ?, sent_back = null, sent_back_by = null,
                           handler_hands = array(select distinct unnest(handler_hands || ?::text[])),
                           version = version + 1, updated_at = ?
                     where id = ?
                    """,
                    now,
                    doer.hands(),
                    now,
                    id);
        } catch (SqlFailed failed) {
            throw SqlFailed.breaks(failed, "expense_invoice_once")
                            || SqlFailed.breaks(failed, "expense_invoice_once_by_code")
                    ? Problem.of(ExpenseProblem.INVOICE_TAKEN)
                    : failed;
        }
    }

    /** @throws Problem NOT_FOUND, CHANGED_MEANWHILE, EXPENSE_STATE */
    void withdraw(UUID id, String ifMatch, @Nullable String reason) {
        ExpenseClaim claim = claims.lock(id);
        scope.require(current.get(), Permission.EXPENSE_WRITE, claim.union());
        request.requireVersion(ifMatch, claim.version());
        if (!claim.is(ExpenseClaim.Status.DRAFT, ExpenseClaim.Status.SUBMITTED, ExpenseClaim.Status.CHECKED)) {
            throw Problem.of(ExpenseProblem.EXPENSE_STATE);
        }
        sql.update(
                """
                update expense_claim
                   set status = 'WITHDRAWN', reason = ?::text, checker_hands = null, checker_name = null, checked_on = null,
                       version = version + 1, updated_at = ?
                 where id = ?
                """,
                reason,
                Instant.now(clock),
                id);
        request.touched(claim.union());
        audit.record("expense.withdrawn", AuditTrail.Subject.of("expense-claim", id, claim.union()));
    }
}
