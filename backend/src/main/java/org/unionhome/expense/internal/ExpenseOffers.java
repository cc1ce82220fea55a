package org.unionhome.expense.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.unionhome.funds.BudgetLine;
import org.unionhome.funds.Funds;
import org.unionhome.kernel.CurrentActor;
import org.unionhome.kernel.Permission;
import org.unionhome.kernel.Problem;
import org.unionhome.kernel.Scope;
import org.unionhome.kernel.UnionTree;

/**
 * Budget lines of this year that may pay for a claim: of its union and of those above it, as a branch without a budget is
 * reimbursed by the union above. Each is offered only to whoever holds the permission where the line belongs.
 */
@ApplicationScoped
class ExpenseOffers {

    private final Funds funds;
    private final UnionTree tree;
    private final Scope scope;
    private final CurrentActor current;
    private final Clock clock;

    ExpenseOffers(Funds funds, UnionTree tree, Scope scope, CurrentActor current, Clock clock) {
        this.funds = funds;
        this.tree = tree;
        this.scope = scope;
        this.current = current;
        this.clock = clock;
    }

    /** A line, and the union out of whose budget it pays. */
    record Offer(UUID union, BudgetLine line) {}

    /** For whoever may see claims of the union. @throws Problem NOT_FOUND */
    List<Offer> shown(UUID union, ExpenseUse use) {
        scope.require(current.get(), Permission.EXPENSE_READ, union);
        return of(union, use, Permission.EXPENSE_READ);
    }

    List<Offer> of(UUID union, ExpenseUse use, Permission needed) {
        int year = LocalDate.now(clock).getYear();
        return tree.lineOf(union).stream()
                .filter(above -> scope.allows(current.get(), needed, above))
                .flatMap(above ->
                        funds.linesFor(above, year, use.purpose()).stream().map(line -> new Offer(above, line)))
                .toList();
    }

    /** @throws Problem FUND_NOT_FOR_PURPOSE with the rule, or INVALID_INPUT when the line is otherwise none of those */
    Offer require(List<Offer> offers, UUID line, ExpenseUse use, String pointer) {
        var found =
                offers.stream().filter(offer -> offer.line().id().equals(line)).findFirst();
        if (found.isEmpty()) {
            funds.requireFor(line, use.purpose());
        }
        return found.orElseThrow(() -> Problem.ofFault(pointer, "NOT_A_PAYING_LINE"));
    }
}
