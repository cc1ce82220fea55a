package org.unionhome.condolence.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;
import org.unionhome.kernel.CurrentActor;
import org.unionhome.kernel.Permission;
import org.unionhome.kernel.Scope;
import org.unionhome.policy.CareRules;
import org.unionhome.policy.Policies;

/** The occasions that may be recorded in a union of the caller's scope. */
@ApplicationScoped
class Occasions {

    private final Policies policies;
    private final Scope scope;
    private final CurrentActor current;

    Occasions(Policies policies, Scope scope, CurrentActor current) {
        this.policies = policies;
        this.scope = scope;
        this.current = current;
    }

    CareRules inForce(UUID union, LocalDate day) {
        scope.require(current.get(), Permission.CONDOLENCE_RECORD, union);
        return policies.rulesIn(union, day);
    }
}
