package org.unionhome.expense.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.unionhome.kernel.Money;
import org.unionhome.kernel.Sql;

/** A claim with all that belongs to it. */
@ApplicationScoped
class ExpenseDetails {

    private final ExpenseClaims claims;
    private final ExpensePapers papers;
    private final ExpenseActions actions;
    private final Sql sql;

    ExpenseDetails(ExpenseClaims claims, ExpensePapers papers, ExpenseActions actions, Sql sql) {
        this.claims = claims;
        this.papers = papers;
        this.actions = actions;
        this.sql = sql;
    }

    /** @param elsewhere invoices that stand in another claim of the tree too, and whether that one counts */
    record Whole(
            ExpenseClaim claim,
            List<ExpenseLine> lines,
            List<ExpenseInvoice> invoices,
            Map<UUID, Boolean> elsewhere,
            List<ExpensePapers.Held> papers,
            List<ExpenseActions.Action> actions) {

        /** What the invoices do not prove; nothing when they prove all of it. */
        Money uncovered() {
            Money invoiced = invoices.stream().map(ExpenseInvoice::amount).reduce(Money.ZERO, Money::plus);
            return claim.total().exceeds(invoiced) ? claim.total().minus(invoiced) : Money.ZERO;
        }
    }

    /** @throws org.unionhome.kernel.Problem NOT_FOUND */
    Whole show(UUID id) {
        ExpenseClaim claim = claims.show(id);
        return new Whole(
                claim, claims.linesOf(id), claims.invoicesOf(id), elsewhere(id), papers.of(id), actions.of(claim));
    }

    private Map<UUID, Boolean> elsewhere(UUID id) {
        Map<UUID, Boolean> known = new HashMap<>();
        sql.list(
                "select invoice_id, counts from expense_invoice_elsewhere(?)",
                row -> known.put(Sql.id(row, "invoice_id"), row.getBoolean("counts")),
                id);
        return known;
    }
}
