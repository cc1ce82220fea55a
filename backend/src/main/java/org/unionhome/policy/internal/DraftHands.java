package org.unionhome.policy.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
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

    /** Those that it was in, and whoever lends the authority today. */
    List<String> withPresent(PackDraft draft) {
        List<String> present = using(Permission.POLICY_WRITE, draft.union()).hands();
        return Stream.concat(draft.makerHands().stream(), present.stream())
                .distinct()
                .toList();
    }

    /** Whether the caller had a hand in it; what others lent her does not count. */
    boolean isOwn(PackDraft draft) {
        var actor = current.get();
        return new Doer(actor.identity().subject(), actor.name(), actor.person(), null).isAmong(draft.makerHands());
    }
}
