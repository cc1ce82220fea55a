package org.unionhome.welfare.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.unionhome.funds.BudgetLine;
import org.unionhome.funds.Funds;
import org.unionhome.funds.Purpose;
import org.unionhome.kernel.CurrentActor;
import org.unionhome.kernel.Permission;
import org.unionhome.kernel.Problem;
import org.unionhome.kernel.Scope;
import org.unionhome.kernel.UnionTree;

/**
 * Budget lines of this year that may pay for mutual aid of a union: its own and those of unions above, each only for whoever
 * holds the permission where the line belongs. Of a union above that gave the caller no authority no line is shown either.
 */
@ApplicationScoped
class PayingLines {

    private final Funds funds;
    private final UnionTree tree;
    private final Scope scope;
    private final CurrentActor current;
    private final Clock clock;

    PayingLines(Funds funds, UnionTree tree, Scope scope, CurrentActor current, Clock clock) {
        this.funds = funds;
        this.tree = tree;
        this.scope = scope;
        this.current = current;
        this.clock = clock;
    }

    /** What a scheme of that kind is paid as. */
    static Purpose purposeOf(String kind) {
        return "WOMEN".equals(kind) ? Purpose.WOMENS_PLAN : Purpose.MUTUAL_AID;
    }

    /** A line, and the union out of whose budget it pays. */
    record Offer(UUID union, BudgetLine line) {}

    List<Offer> of(UUID union, Purpose purpose, Permission needed) {
        int year = LocalDate.now(clock).getYear();
        return tree.lineOf(union).stream()
                .filter(above -> scope.allows(current.get(), needed, above))
                .flatMap(above -> funds.linesFor(above, year, purpose).stream().map(line -> new Offer(above, line)))
                .toList();
    }

    /** @throws Problem INVALID_INPUT when the line is none of those */
    Offer require(UUID line, UUID union, Purpose purpose, Permission needed) {
        return of(union, purpose, needed).stream()
                .filter(offered -> offered.line().id().equals(line))
                .findFirst()
                .orElseThrow(() -> Problem.ofFault("/lineId", "NOT_A_PAYING_LINE"));
    }
}
