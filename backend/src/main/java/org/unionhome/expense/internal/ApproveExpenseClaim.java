package org.unionhome.expense.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.unionhome.funds.Funds;
import org.unionhome.funds.PaymentOrder;
import org.unionhome.kernel.AuditTrail;
import org.unionhome.kernel.CurrentActor;
import org.unionhome.kernel.CurrentRequest;
import org.unionhome.kernel.Doer;
import org.unionhome.kernel.Money;
import org.unionhome.kernel.Permission;
import org.unionhome.kernel.Problem;
import org.unionhome.kernel.Scope;
import org.unionhome.kernel.Sql;
import org.unionhome.kernel.UseCase;

/**
 * The word of somebody who neither handled nor checked the claim; each budget line sets aside what is claimed from it, all of
 * them or none.
 */
@UseCase
@ApplicationScoped
@Transactional
class ApproveExpenseClaim {

    private final ExpenseClaims claims;
    private final ExpenseOffers offers;
    private final ExpenseNotices notices;
    private final ExpenseWord word;
    private final Funds funds;
    private final Sql sql;
    private final Scope scope;
    private final CurrentActor current;
    private final CurrentRequest request;
    private final AuditTrail audit;

    ApproveExpenseClaim(
            ExpenseClaims claims,
            ExpenseOffers offers,
            ExpenseNotices notices,
            ExpenseWord word,
            Funds funds,
            Sql sql,
            Scope scope,
            CurrentActor current,
            CurrentRequest request,
            AuditTrail audit) {
        this.claims = claims;
        this.offers = offers;
        this.notices = notices;
        this.word = word;
        this.funds = funds;
        this.sql = sql;
        this.scope = scope;
        this.current = current;
        this.request = request;
        this.audit = audit;
    }

    /**
     * @throws Problem NOT_FOUND, CHANGED_MEANWHILE, EXPENSE_STATE, EXPENSE_HANDS, ABOVE_LENT_LIMIT, and what
     *     {@link Funds#order} says
     */
    void run(UUID id, String ifMatch) {
        ExpenseClaim claim = claims.lock(id);
        scope.require(current.get(), Permission.EXPENSE_APPROVE, claim.union(), claim.total());
        Doer approver = scope.doer(current.get(), Permission.EXPENSE_APPROVE, claim.union());
        request.requireVersion(ifMatch, claim.version());
        if (!claim.is(ExpenseClaim.Status.CHECKED)) {
            throw Problem.of(ExpenseProblem.EXPENSE_STATE);
        }
        approver.requireNotAmong(claim.handlers(), ExpenseProblem.EXPENSE_HANDS);
        approver.requireNotAmong(claim.checked().hands(), ExpenseProblem.EXPENSE_HANDS);
        order(claim, approver);
        word.approved(claim, approver);
        notices.approved(claim);
        audit.record(
                "expense.approved",
                AuditTrail.Subject.of("expense-claim", id, claim.union()),
                claim.total().toString());
    }

    /** An order for each budget line, always in the same order: of two claims on the same lines one waits for the other. */
    private void order(ExpenseClaim claim, Doer approver) {
        List<ExpenseOffers.Offer> offered = offers.of(claim.union(), claim.use(), Permission.EXPENSE_APPROVE);
        Map<UUID, List<ExpenseLine>> byBudgetLine = claims.linesOf(claim.id()).stream()
                .collect(Collectors.groupingBy(
                        line -> Objects.requireNonNull(line.budgetLine()), TreeMap::new, Collectors.toList()));
        byBudgetLine.forEach((budgetLine, lines) -> {
            UUID paying =
                    offers.require(offered, budgetLine, claim.use(), "/lines").union();
            Money total = lines.stream().map(ExpenseLine::amount).reduce(Money.ZERO, Money::plus);
            scope.require(current.get(), Permission.EXPENSE_APPROVE, paying, total);
            UUID order = funds.order(new PaymentOrder(
                    new PaymentOrder.Origin(
                            ExpensePayments.FEATURE, lines.get(0).id(), claim.number()),
                    budgetLine,
                    claim.use().purpose(),
                    claim.claimant(),
                    approver,
                    lines.stream().map(line -> item(claim, line)).toList()));
            lines.forEach(line -> sql.update("update expense_line set order_id = ? where id = ?", order, line.id()));
        });
    }

    private static PaymentOrder.Item item(ExpenseClaim claim, ExpenseLine line) {
        return new PaymentOrder.Item(line.id(), claim.beneficiary(), claim.payee(), line.amount());
    }
}
