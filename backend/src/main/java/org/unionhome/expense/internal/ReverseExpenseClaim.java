package org.unionhome.expense.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.unionhome.funds.Funds;
import org.unionhome.funds.LeftOver;
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
 * Takes an approved claim back: what was not paid is free on its line at once, what was paid is due back and the claim is
 * reversed only when all of it came in. Until then its invoices count.
 */
@UseCase
@ApplicationScoped
@Transactional
class ReverseExpenseClaim {

    private final ExpenseClaims claims;
    private final ExpenseNotices notices;
    private final Funds funds;
    private final Sql sql;
    private final Scope scope;
    private final CurrentActor current;
    private final CurrentRequest request;
    private final AuditTrail audit;
    private final Clock clock;

    ReverseExpenseClaim(
            ExpenseClaims claims,
            ExpenseNotices notices,
            Funds funds,
            Sql sql,
            Scope scope,
            CurrentActor current,
            CurrentRequest request,
            AuditTrail audit,
            Clock clock) {
        this.claims = claims;
        this.notices = notices;
        this.funds = funds;
        this.sql = sql;
        this.scope = scope;
        this.current = current;
        this.request = request;
        this.audit = audit;
        this.clock = clock;
    }

    /** @throws Problem NOT_FOUND, CHANGED_MEANWHILE, EXPENSE_STATE, EXPENSE_HANDS */
    void run(UUID id, String ifMatch, String reason) {
        ExpenseClaim seen = claims.show(id);
        Doer doer = scope.requireDoer(current.get(), Permission.EXPENSE_APPROVE, seen.union());
        requireStanding(seen, ifMatch);
        doer.requireNotAmong(seen.handlers(), ExpenseProblem.EXPENSE_HANDS);
        LocalDate today = LocalDate.now(clock);
        // the orders first, as the cashier does: who pays at this moment is waited for
        giveBack(seen, today, reason);
        ExpenseClaim claim = claims.lock(id);
        requireStanding(claim, ifMatch);
        sql.update(
                "update expense_line set back_on = ? where claim_id = ? and paid_on is null and back_on is null",
                today,
                id);
        sql.update(
                """
                update expense_claim c
                   set status = case when exists (select 1 from expense_line l where l.claim_id = c.id and l.back_on is null)
                                     then 'DUE_BACK' else 'REVERSED' end,
                       reason = ?, version = c.version + 1, updated_at = ?
                 where c.id = ?
                """,
                reason,
                Instant.now(clock),
                id);
        notices.reversed(claim);
        request.touched(claim.union());
        audit.record(
                "expense.reversed",
                AuditTrail.Subject.of("expense-claim", id, claim.union()),
                claim.total().toString());
    }

    private void requireStanding(ExpenseClaim claim, String ifMatch) {
        request.requireVersion(ifMatch, claim.version());
        if (!claim.is(ExpenseClaim.Status.APPROVED, ExpenseClaim.Status.PAID)) {
            throw Problem.of(ExpenseProblem.EXPENSE_STATE);
        }
    }

    private void giveBack(ExpenseClaim claim, LocalDate today, String reason) {
        Map<UUID, List<ExpenseLine>> byOrder = claims.linesOf(claim.id()).stream()
                .collect(Collectors.groupingBy(
                        line -> Objects.requireNonNull(line.order()), TreeMap::new, Collectors.toList()));
        byOrder.forEach((order, lines) -> {
            Map<UUID, Money> amounts = lines.stream().collect(Collectors.toMap(ExpenseLine::id, ExpenseLine::amount));
            funds.giveBack(order, new LeftOver(claim.id(), today, reason, amounts));
        });
    }
}
