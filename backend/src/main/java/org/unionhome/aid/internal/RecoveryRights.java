package org.unionhome.aid.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.unionhome.kernel.CurrentActor;
import org.unionhome.kernel.Permission;
import org.unionhome.kernel.Scope;

/** What the caller may do with a recovery where it stands, as the use cases would say. */
@ApplicationScoped
class RecoveryRights {

    private final Scope scope;
    private final CurrentActor current;

    RecoveryRights(Scope scope, CurrentActor current) {
        this.scope = scope;
        this.current = current;
    }

    record May(boolean decide, boolean book, boolean askWriteOff, boolean answerWriteOff) {}

    May of(RecoveryRow row, RecoveryMoney.@Nullable WriteOff latest) {
        boolean open = row.status() == RecoveryRow.Status.OPEN;
        boolean waits = latest != null && latest.waits();
        List<String> first = latest == null ? List.of() : latest.firstHands();
        List<String> concerned = List.of("person:" + row.person());
        return new May(
                row.status() == RecoveryRow.Status.PROPOSED && may(row, Permission.AID_DECIDE, row.keptApart()),
                open && may(row, Permission.AID_WORK, row.decidedHands()) && may(row, Permission.AID_WORK, concerned),
                open && !waits && may(row, Permission.AID_DECIDE, concerned),
                open && waits && may(row, Permission.AID_DECIDE, concerned) && may(row, Permission.AID_DECIDE, first));
    }

    private boolean may(RecoveryRow row, Permission permission, Collection<String> apartFrom) {
        return scope.allows(current.get(), permission, row.union())
                && !scope.doer(current.get(), permission, row.union()).isAmong(apartFrom);
    }
}
