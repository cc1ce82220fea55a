package org.unionhome.policy.internal;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import org.unionhome.kernel.ActingAs;
import org.unionhome.kernel.Role;
import org.unionhome.kernel.SystemActor;

/**
 * From which day a draft may rule. What was decided is not ruled anew, so it is not in the past; but a union that brings
 * along rules it has long followed may take them up from an earlier day, as long as nothing was decided there or below.
 */
@ApplicationScoped
class DraftDays {

    private final KeptDecisions decisions;
    private final ActingAs acting;
    private final Clock clock;

    DraftDays(KeptDecisions decisions, ActingAs acting, Clock clock) {
        this.decisions = decisions;
        this.acting = acting;
        this.clock = clock;
    }

    boolean allow(PackDraft draft, LocalDate from) {
        return !from.isBefore(LocalDate.now(clock))
                || (draft.kind() == PackDraft.Kind.ADOPTION && nothingDecided(draft));
    }

    /** Whatever the officer herself may read. */
    private boolean nothingDecided(PackDraft draft) {
        return acting.as(
                SystemActor.POLICY.within(Set.of(draft.root()), Role.AUDITOR),
                () -> QuarkusTransaction.requiringNew().call(() -> decisions
                        .since(draft.union(), LocalDate.EPOCH, 1)
                        .isEmpty()));
    }
}
