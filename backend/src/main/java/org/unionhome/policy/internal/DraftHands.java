package org.unionhome.policy.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.unionhome.kernel.CurrentActor;
import org.unionhome.kernel.Doer;
import org.unionhome.kernel.Permission;
import org.unionhome.kernel.Scope;

/** Whose hands a draft is in: the caller's, and those of whoever lent her the authority. */
@ApplicationScoped
class DraftHands {

    private final CurrentActor current;
    private final Scope scope;

    DraftHands(CurrentActor current, Scope scope) {
        this.current = current;
        this.scope = scope;
    }

    Doer using(Permission permission, UUID union) {
        return scope.doer(current.get(), permission, union);
    }

    /** Whether the caller had a hand in it; what others lent her does not count. */
    boolean isOwn(PackDraft draft) {
        var actor = current.get();
        return new Doer(actor.identity().subject(), actor.name(), actor.person(), null).isAmong(draft.makerHands());
    }
}
