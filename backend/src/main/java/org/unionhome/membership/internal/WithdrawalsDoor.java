package org.unionhome.membership.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.unionhome.kernel.Actors;
import org.unionhome.kernel.AuditTrail;
import org.unionhome.kernel.CurrentActor;
import org.unionhome.kernel.Permission;
import org.unionhome.kernel.Problem;
import org.unionhome.kernel.ProblemCode;
import org.unionhome.membership.Withdrawals;

/** Ends memberships for other features, in their transaction and by the same rules as an officer's own act. */
@ApplicationScoped
class WithdrawalsDoor implements Withdrawals {

    private final Standings standings;
    private final CurrentActor current;
    private final Actors actors;
    private final AuditTrail audit;
    private final Clock clock;

    WithdrawalsDoor(Standings standings, CurrentActor current, Actors actors, AuditTrail audit, Clock clock) {
        this.standings = standings;
        this.current = current;
        this.actors = actors;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    public void treatAsWithdrawn(UUID person, LocalDate on, String reason) {
        var member = standings.hold(person, Permission.MEMBERSHIP_DECIDE);
        if (person.equals(current.get().person())) {
            throw Problem.of(ProblemCode.SELF_DECISION);
        }
        Standing present = standings.present(person);
        StandingPolicy.refusal(present, StandingAct.WITHDRAW, on, LocalDate.now(clock))
                .ifPresent(refusal -> {
                    throw refusal;
                });
        standings.follow(present, StandingAct.WITHDRAW, on, reason);
        standings.endOffices(person, on);
        audit.record(
                "standing.changed",
                AuditTrail.Subject.of("member", person, member.union()),
                StandingAct.WITHDRAW.name());
        actors.forget();
    }
}
