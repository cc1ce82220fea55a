package org.unionhome.aid.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.unionhome.funds.Funds;
import org.unionhome.funds.Purpose;
import org.unionhome.kernel.CurrentActor;
import org.unionhome.kernel.Permission;
import org.unionhome.kernel.Problem;
import org.unionhome.kernel.Scope;
import org.unionhome.kernel.UnionTree;

/**
 * Budget lines of this year that may pay for aid of a union: its own and those of unions above, each only for whoever decides
 * about aid where the line belongs.
 */
@ApplicationScoped
class AidLines {

    private final Funds funds;
    private final UnionTree tree;
    private final Scope scope;
    private final CurrentActor current;
    private final Clock clock;

    AidLines(Funds funds, UnionTree tree, Scope scope, CurrentActor current, Clock clock) {
        this.funds = funds;
        this.tree = tree;
        this.scope = scope;
        this.current = current;
        this.clock = clock;
    }

    /** The nearest first. */
    List<ShownAidCase.PayingLine> of(UUID union, Purpose purpose) {
        var line = new ArrayList<>(tree.lineOf(union));
        Collections.reverse(line);
        int year = LocalDate.now(clock).getYear();
        return line.stream()
                .filter(above -> scope.allows(current.get(), Permission.AID_DECIDE, above))
                .flatMap(above -> funds.linesFor(above, year, purpose).stream()
                        .map(paying -> new ShownAidCase.PayingLine(above, paying)))
                .toList();
    }

    /** The union out of whose budget it pays. @throws Problem INVALID_INPUT when the line is none of those */
    UUID require(UUID line, UUID union, Purpose purpose) {
        return of(union, purpose).stream()
                .filter(offered -> offered.line().id().equals(line))
                .findFirst()
                .map(ShownAidCase.PayingLine::union)
                .orElseThrow(() -> Problem.ofFault("/lineId", "NOT_A_PAYING_LINE"));
    }
}
