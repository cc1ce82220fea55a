package org.unionhome.contribution.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.unionhome.kernel.CurrentActor;
import org.unionhome.kernel.Permission;
import org.unionhome.kernel.Problem;
import org.unionhome.kernel.Scope;
import org.unionhome.policy.ContributionRules;

/** The rules of contributions in a union and month, for whoever may see its funds. */
@ApplicationScoped
class RuledContributions {

    private final Assessing assessing;
    private final Scope scope;
    private final CurrentActor current;

    RuledContributions(Assessing assessing, Scope scope, CurrentActor current) {
        this.assessing = assessing;
        this.scope = scope;
        this.current = current;
    }

    /** @param upwards from the union itself up to the root */
    record Ruling(YearMonth month, ContributionRules rules, List<UUID> upwards) {}

    /** @throws Problem NOT_FOUND */
    Ruling in(UUID union, YearMonth month) {
        scope.require(current.get(), Permission.FUNDS_READ, union);
        return new Ruling(month, assessing.rules(union, month), assessing.upwards(new Payroll.Place(union, month)));
    }
}
