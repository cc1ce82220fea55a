package org.unionhome.membership.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.unionhome.kernel.CurrentActor;
import org.unionhome.kernel.Permission;
import org.unionhome.kernel.Scope;

/** For which side of a transfer the caller may decide: never for herself. */
@ApplicationScoped
class TransferRights {

    private final CurrentActor current;
    private final Scope scope;

    TransferRights(CurrentActor current, Scope scope) {
        this.current = current;
        this.scope = scope;
    }

    boolean decides(UUID person, UUID union) {
        return !person.equals(current.get().person())
                && scope.allows(current.get(), Permission.MEMBERSHIP_DECIDE, union);
    }
}
