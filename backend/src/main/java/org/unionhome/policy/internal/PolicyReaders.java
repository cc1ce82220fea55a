package org.unionhome.policy.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.unionhome.kernel.CurrentActor;
import org.unionhome.kernel.Permission;
import org.unionhome.kernel.Problem;
import org.unionhome.kernel.ProblemCode;
import org.unionhome.kernel.Scope;

/** Whom the rules of a union concern: its officers and its members, and those above. */
@ApplicationScoped
class PolicyReaders {

    private final CurrentActor current;
    private final Scope scope;

    PolicyReaders(CurrentActor current, Scope scope) {
        this.current = current;
        this.scope = scope;
    }

    /** Officers ask about their unions, members about their own; what concerns nobody here does not exist for her. */
    void requireConcerned(UUID union) {
        var actor = current.get();
        boolean concerned = actor.lineage().contains(union)
                || scope.allows(actor, Permission.POLICY_READ, union)
                || scope.allows(actor, Permission.CONDOLENCE_RECORD, union);
        if (!concerned) {
            throw Problem.of(ProblemCode.NOT_FOUND);
        }
    }
}
