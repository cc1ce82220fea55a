package org.unionhome.policy.internal;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.jboss.logging.Logger;
import org.unionhome.kernel.ActingAs;
import org.unionhome.kernel.AuditTrail;
import org.unionhome.kernel.Role;
import org.unionhome.kernel.SystemActor;
import org.unionhome.organization.UnionInfo;
import org.unionhome.organization.Unions;

/** Asks the latest decisions of each root again every night; one that answers otherwise was tampered with. */
@ApplicationScoped
class ReplayRound {

    private static final Logger LOG = Logger.getLogger(ReplayRound.class);
    private static final int DAYS = 30;
    private static final int PAGE = 500;
    private final KeptDecisions decisions;
    private final Replays replays;
    private final Unions unions;
    private final ActingAs acting;
    private final AuditTrail audit;
    private final Clock clock;

    ReplayRound(
            KeptDecisions decisions, Replays replays, Unions unions, ActingAs acting, AuditTrail audit, Clock clock) {
        this.decisions = decisions;
        this.replays = replays;
        this.unions = unions;
        this.acting = acting;
        this.audit = audit;
        this.clock = clock;
    }

    @Scheduled(every = "24h", delayed = "30m")
    void everyNight() {
        int differing = 0;
        for (UnionInfo root : unions.roots()) {
            differing += acting.as(
                    SystemActor.POLICY.within(Set.of(root.id()), Role.AUDITOR),
                    () -> QuarkusTransaction.requiringNew().call(() -> round(root.id())));
        }
        LOG.infof("stored decisions were asked again; %d answered otherwise", differing);
    }

    /** How many answered otherwise; each leaves a line. */
    int round(UUID root) {
        LocalDate since = LocalDate.now(clock).minusDays(DAYS);
        var differing = new AtomicInteger();
        decisions.each(root, since, PAGE, found -> {
            if (!isSame(found)) {
                var kept = found.kept();
                var subject = AuditTrail.Subject.of(found.source().record(), kept.id(), kept.union());
                audit.record("policy.decision-differs", subject);
                differing.incrementAndGet();
            }
        });
        return differing.get();
    }

    /** Each by itself: one that cannot be asked at all differs, and the others are asked nevertheless. */
    private boolean isSame(KeptDecisions.Found found) {
        try {
            return replays.replay(found).same();
        } catch (RuntimeException unaskable) {
            LOG.warnf(
                    "a decision about %s cannot be asked again: %s",
                    found.source().record(), unaskable.getClass());
            return false;
        }
    }
}
