package org.unionhome.dues.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.YearMonth;
import java.util.UUID;
import org.unionhome.kernel.CurrentActor;
import org.unionhome.kernel.Permission;
import org.unionhome.kernel.Problem;
import org.unionhome.kernel.ProblemCode;
import org.unionhome.kernel.Scope;
import org.unionhome.kernel.UnionTree;
import org.unionhome.policy.DuesRules;
import org.unionhome.policy.Policies;

/** The rules of dues in a union and month, for whoever may see its dues. */
@ApplicationScoped
class RuledDues {

    private final Policies policies;
    private final UnionTree tree;
    private final Scope scope;
    private final CurrentActor current;

    RuledDues(Policies policies, UnionTree tree, Scope scope, CurrentActor current) {
        this.policies = policies;
        this.tree = tree;
        this.scope = scope;
        this.current = current;
    }

    /** @throws Problem NOT_FOUND */
    DuesRules in(UUID union, YearMonth month) {
        scope.require(current.get(), Permission.DUES_READ, union);
        return MonthRules.in(policies, tree.lineOf(union).get(0), union, month)
                .orElseThrow(() -> Problem.of(ProblemCode.NOT_FOUND));
    }
}
