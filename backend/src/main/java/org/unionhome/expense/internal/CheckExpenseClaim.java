package org.unionhome.expense.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.unionhome.kernel.AuditTrail;
import org.unionhome.kernel.CurrentActor;
import org.unionhome.kernel.CurrentRequest;
import org.unionhome.kernel.Doer;
import org.unionhome.kernel.Permission;
import org.unionhome.kernel.Problem;
import org.unionhome.kernel.Scope;
import org.unionhome.kernel.Sql;
import org.unionhome.kernel.UseCase;

/**
 * Whoever keeps the books looks at the invoices and says out of which line of a budget each part is paid; never somebody who
 * handled the claim. Before it is approved it may go back to whoever handed it in.
 */
@UseCase
@ApplicationScoped
@Transactional
class CheckExpenseClaim {

    private final ExpenseClaims claims;
    private final ExpenseOffers offers;
    private final ExpenseNotices notices;
    private final ExpenseWord word;
    private final Sql sql;
    private final Scope scope;
    private final CurrentActor current;
    private final CurrentRequest request;
    private final AuditTrail audit;
    private final Clock clock;

    CheckExpenseClaim(
            ExpenseClaims claims,
            ExpenseOffers offers,
            ExpenseNotices notices,
            ExpenseWord word,
            Sql sql,
            Scope scope,
            CurrentActor current,
            CurrentRequest request,
            AuditTrail audit,
            Clock clock) {
        this.claims = claims;
        this.offers = offers;
        this.notices = notices;
        this.word = word;
        this.sql = sql;
        this.scope = scope;
        this.current = current;
        this.request = request;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * @param chosen budget lines by line of the claim; the others keep theirs
     * @throws Problem NOT_FOUND, CHANGED_MEANWHILE, EXPENSE_STATE, EXPENSE_HANDS, INVALID_INPUT
     */
    void accept(UUID id, String ifMatch, Map<UUID, UUID> chosen) {
        ExpenseClaim claim = claims.lock(id);
        Doer checker = scope.requireDoer(current.get(), Permission.EXPENSE_CHECK, claim.union());
        request.requireVersion(ifMatch, claim.version());
        if (!claim.is(ExpenseClaim.Status.SUBMITTED)) {
            throw Problem.of(ExpenseProblem.EXPENSE_STATE);
        }
        checker.requireNotAmong(claim.handlers(), ExpenseProblem.EXPENSE_HANDS);
        choose(claim, chosen);
        word.checked(claim, checker);
        notices.checked(claim);
        audit.record(
                "expense.checked",
                AuditTrail.Subject.of("expense-claim", id, claim.union()),
                claim.total().toString());
    }

    /** Every line is paid out of one that the checker sees and that may pay for what was spent. */
    private void choose(ExpenseClaim claim, Map<UUID, UUID> chosen) {
        List<ExpenseOffers.Offer> offered = offers.of(claim.union(), claim.use(), Permission.EXPENSE_CHECK);
        List<ExpenseLine> lines = claims.linesOf(claim.id());
        for (int at = 0; at < lines.size(); at++) {
            ExpenseLine line = lines.get(at);
            UUID wanted = chosen.getOrDefault(line.id(), line.budgetLine());
            if (wanted == null) {
                throw Problem.ofFault("/lines", "BUDGET_LINE_NEEDED", at + 1);
            }
            ExpenseOffers.Offer offer = offers.require(offered, wanted, claim.use(), "/lines/" + at + "/budgetLineId");
            sql.update(
                    "update expense_line set budget_line = ?, line_name = ? where id = ?",
                    wanted,
                    offer.line().name(),
                    line.id());
        }
    }

    /** @throws Problem NOT_FOUND, CHANGED_MEANWHILE, EXPENSE_STATE, EXPENSE_HANDS */
    void sendBack(UUID id, String ifMatch, String reason) {
        ExpenseClaim claim = claims.lock(id);
        boolean checks = scope.allows(current.get(), Permission.EXPENSE_CHECK, claim.union());
        Doer doer = scope.requireDoer(
                current.get(), checks ? Permission.EXPENSE_CHECK : Permission.EXPENSE_APPROVE, claim.union());
        request.requireVersion(ifMatch, claim.version());
        if (!claim.is(ExpenseClaim.Status.SUBMITTED, ExpenseClaim.Status.CHECKED)) {
            throw Problem.of(ExpenseProblem.EXPENSE_STATE);
        }
        doer.requireNotAmong(claim.handlers(), ExpenseProblem.EXPENSE_HANDS);
        sql.update(
                """
                update expense_claim
                   set status = 'DRAFT', sent_back = ?, sent_back_by = ?, checker_hands = null, checker_name = null,
                       checked_on = null, version = version + 1, updated_at = ?
                 where id = ?
                """,
                reason,
                doer.name(),
                Instant.now(clock),
                id);
        notices.sentBack(claim);
        request.touched(claim.union());
        audit.record("expense.sent-back", AuditTrail.Subject.of("expense-claim", id, claim.union()));
    }
}
