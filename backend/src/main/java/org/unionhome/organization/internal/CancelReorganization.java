package org.unionhome.organization.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.unionhome.kernel.Actor;
import org.unionhome.kernel.AuditTrail;
import org.unionhome.kernel.CurrentActor;
import org.unionhome.kernel.CurrentRequest;
import org.unionhome.kernel.Etags;
import org.unionhome.kernel.Problem;
import org.unionhome.kernel.Sql;
import org.unionhome.kernel.UseCase;

/** Gives a drafted reorganisation up; it stays to be read. */
@UseCase
@ApplicationScoped
@Transactional
class CancelReorganization {

    private final Reorganizations reorganizations;
    private final Sql sql;
    private final CurrentActor current;
    private final CurrentRequest request;
    private final AuditTrail audit;
    private final Clock clock;

    CancelReorganization(
            Reorganizations reorganizations,
            Sql sql,
            CurrentActor current,
            CurrentRequest request,
            AuditTrail audit,
            Clock clock) {
        this.reorganizations = reorganizations;
        this.sql = sql;
        this.current = current;
        this.request = request;
        this.audit = audit;
        this.clock = clock;
    }

    void run(UUID id, @Nullable String ifMatch) {
        Reorganization plan = reorganizations.hold(id);
        AuditTrail.Subject subject = AuditTrail.Subject.of("reorganization", id, plan.union());
        try {
            Etags.requireMatch(ifMatch, plan.version());
            requireOpen(plan);
        } catch (Problem refused) {
            audit.refused("reorganization.cancelled", subject, refused.code());
            throw refused;
        }
        Actor actor = current.get();
        sql.update(
                """
                update reorganization
                   set status = 'CANCELLED', closed_by = ?, closer_name = ?, closed_at = ?, version = version + 1
                 where id = ?
                """,
                actor.identity().subject(),
                actor.name(),
                Instant.now(clock),
                id);
        request.touched(plan.union());
        audit.record("reorganization.cancelled", subject);
    }

    private static void requireOpen(Reorganization plan) {
        if (!plan.open()) {
            throw Problem.of(OrganizationProblem.REORGANIZATION_CLOSED);
        }
    }
}
