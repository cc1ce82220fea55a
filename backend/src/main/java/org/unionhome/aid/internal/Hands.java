package org.unionhome.aid.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.unionhome.kernel.Actor;
import org.unionhome.kernel.CurrentActor;
import org.unionhome.kernel.Doer;
import org.unionhome.kernel.Grant;
import org.unionhome.kernel.Permission;
import org.unionhome.kernel.Scope;

/**
 * In whose hands an act is: those of the caller, and of whoever lent her the authority for it. Two acts that must not be
 * of one hand are compared by these; the database compares the same.
 */
@ApplicationScoped
class Hands {

    private final CurrentActor current;
    private final Scope scope;

    Hands(CurrentActor current, Scope scope) {
        this.current = current;
        this.scope = scope;
    }

    Of of(Permission permission, UUID union) {
        Actor actor = current.get();
        Scope.Verdict verdict = scope.judge(actor, permission, union);
        Grant grant = verdict.grant();
        Grant.Lent lent = grant == null ? null : grant.lent();
        return new Of(Doer.of(actor, verdict).hands(), lent == null ? null : lent.giver());
    }

    /** @param lender by name; absent when the authority is her own */
    record Of(List<String> all, @Nullable String lender) {

        boolean touch(List<String> others) {
            return all.stream().anyMatch(others::contains);
        }
    }
}
