package org.unionhome.dues.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.YearMonth;
import java.util.UUID;
import org.unionhome.kernel.CurrentActor;
import org.unionhome.kernel.Permission;
import org.unionhome.kernel.Problem;
import org.unionhome.kernel.ProblemCode;
import org.unionhome.kernel.Scope;
import org.unionhome.policy.DuesRules;
import org.unionhome.policy.Policies;

/** The rules of dues in a union and month, for whoever may see its dues. */
@ApplicationScoped
class RuledDues {

    private final Policies policies;
    private final Scope scope;
    private final CurrentActor current;

    RuledDues(Policies policies, Scope scope, CurrentActor current) {
        this.policies = policies;
        this.scope = scope;
        this.current = current;
    }

    /** @throws Problem NOT_FOUND */
    DuesRules in(UUID union, YearMonth month) {
        scope.require(current.get(), Permission.DUES_READ, union);
        return policies.duesIn(union, month.atDay(1)).orElseThrow(() -> Problem.of(ProblemCode.NOT_FOUND));
    }
}
