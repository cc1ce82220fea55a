package org.unionhome.organization.internal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
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
import org.unionhome.organization.TreeChanged;

/** Carries a drafted reorganisation out, all of it or nothing; never by who drafted it, never before its day. */
@UseCase
@ApplicationScoped
@Transactional
class CarryOutReorganization {

    private final Reorganizations reorganizations;
    private final ReorganizationRun run;
    private final Sql sql;
    private final ObjectMapper json;
    private final CurrentActor current;
    private final CurrentRequest request;
    private final AuditTrail audit;
    private final Event<TreeChanged> changed;
    private final Clock clock;

    CarryOutReorganization(
            Reorganizations reorganizations,
            ReorganizationRun run,
            Sql sql,
            ObjectMapper json,
            CurrentActor current,
            CurrentRequest request,
            AuditTrail audit,
            Event<TreeChanged> changed,
            Clock clock) {
        this.reorganizations = reorganizations;
        this.run = run;
        this.sql = sql;
        this.json = json;
        this.current = current;
        this.request = request;
        this.audit = audit;
        this.changed = changed;
        this.clock = clock;
    }

    void run(UUID id, @Nullable String ifMatch) {
        Reorganization plan = reorganizations.hold(id);
        AuditTrail.Subject subject = AuditTrail.Subject.of("reorganization", id, plan.union());
        try {
            Etags.requireMatch(ifMatch, plan.version());
            requireReady(plan);
            close(id, run.run(plan));
        } catch (Problem refused) {
            audit.refused("reorganization.carried-out", subject, refused.code());
            throw refused;
        }
        request.touched(plan.union());
        audit.record("reorganization.carried-out", subject);
        changed.fire(new TreeChanged());
    }

    private void requireReady(Reorganization plan) {
        if (!plan.open()) {
            throw Problem.of(OrganizationProblem.REORGANIZATION_CLOSED);
        }
        if (plan.draftedBy().equals(current.get().identity().subject())) {
            throw Problem.of(OrganizationProblem.REORGANIZATION_OWN_DRAFT);
        }
        if (plan.day().isAfter(LocalDate.now(clock))) {
            throw Problem.of(
                    OrganizationProblem.REORGANIZATION_TOO_EARLY, plan.day().toString());
        }
    }

    private void close(UUID id, Outcome outcome) {
        Actor actor = current.get();
        sql.update(
                """
                update reorganization
                   set status = 'CARRIED_OUT', outcome = ?::jsonb, closed_by = ?, closer_name = ?, closed_at = ?,
                       version = version + 1
                 where id = ?
                """,
                written(outcome),
                actor.identity().subject(),
                actor.name(),
                Instant.now(clock),
                id);
    }

    private String written(Outcome outcome) {
        try {
            return json.writeValueAsString(outcome);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("an outcome cannot be written", impossible);
        }
    }
}
