package org.unionhome.membership.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.unionhome.kernel.Actors;
import org.unionhome.kernel.AuditTrail;
import org.unionhome.kernel.CurrentActor;
import org.unionhome.kernel.CurrentRequest;
import org.unionhome.kernel.Permission;
import org.unionhome.kernel.Problem;
import org.unionhome.kernel.ProblemCode;
import org.unionhome.kernel.UseCase;

/**
 * Retains a membership, lets it be taken up again, ends it by withdrawal, expulsion or death, or admits a former member
 * anew: a dated act with its reason. The earlier standing keeps its days, so that anything as of a day can be asked
 * again. Nobody decides about herself. Trade Union Law and the rules on membership (domain dossier 2.7).
 */
@UseCase
@ApplicationScoped
@Transactional
class ChangeStanding {

    private final Standings standings;
    private final CurrentActor current;
    private final CurrentRequest request;
    private final Actors actors;
    private final AuditTrail audit;
    private final Clock clock;

    ChangeStanding(
            Standings standings,
            CurrentActor current,
            CurrentRequest request,
            Actors actors,
            AuditTrail audit,
            Clock clock) {
        this.standings = standings;
        this.current = current;
        this.request = request;
        this.actors = actors;
        this.audit = audit;
        this.clock = clock;
    }

    void run(UUID person, String ifMatch, StandingAct act, LocalDate on, String reason) {
        var member = standings.hold(person, Permission.MEMBER_WRITE);
        request.requireVersion(ifMatch, member.version());
        if (person.equals(current.get().person())) {
            throw Problem.of(ProblemCode.SELF_DECISION);
        }
        Standing present = standings.present(person);
        StandingPolicy.refusal(present, act, on, LocalDate.now(clock)).ifPresent(refusal -> {
            throw refusal;
        });
        standings.follow(present, act, on, reason);
        if (act.to() != Status.ACTIVE) {
            standings.endOffices(person, on);
        }
        audit.record("standing.changed", AuditTrail.Subject.of("member", person, member.union()), act.name());
        actors.forget();
    }
}
