package org.unionhome.condolence.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.unionhome.kernel.AuditTrail;
import org.unionhome.kernel.CurrentActor;
import org.unionhome.kernel.Etags;
import org.unionhome.kernel.UseCase;

/** Takes back a visit that was recorded by mistake. The occasion is free again; nothing is deleted. */
@UseCase
@ApplicationScoped
@Transactional
class ReverseCondolenceVisit {

    private final CondolenceVisitRepository visits;
    private final SettledVisits settled;
    private final CurrentActor current;
    private final AuditTrail audit;
    private final Clock clock;

    ReverseCondolenceVisit(
            CondolenceVisitRepository visits,
            SettledVisits settled,
            CurrentActor current,
            AuditTrail audit,
            Clock clock) {
        this.visits = visits;
        this.settled = settled;
        this.current = current;
        this.audit = audit;
        this.clock = clock;
    }

    CondolenceVisit run(UUID id, String ifMatch, String reason) {
        CondolenceVisit visit = visits.changeable(id);
        Etags.requireMatch(ifMatch, visit.version());
        settled.requireOut(visit);
        visit.reverse(reason, current.get(), Instant.now(clock).truncatedTo(ChronoUnit.MICROS));
        visits.flush();
        var subject = AuditTrail.Subject.of("condolence-visit", id, visit.union());
        audit.record("condolence.reversed", subject, visit.visitNo());
        return visit;
    }
}
