package org.unionhome.membership.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.unionhome.kernel.Actor;
import org.unionhome.kernel.CurrentActor;

/** The caller as she is known here. */
@ApplicationScoped
class WhoAmI {

    private final CurrentActor current;
    private final MemberQueries members;

    WhoAmI(CurrentActor current, MemberQueries members) {
        this.current = current;
        this.members = members;
    }

    Actor actor() {
        return current.get();
    }

    /** Her own record, sensitive values still encrypted. */
    Optional<MemberQueries.Full> ownRecord() {
        return Optional.ofNullable(current.get().person()).flatMap(members::own);
    }
}
