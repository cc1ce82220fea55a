package org.unionhome.organization.internal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.unionhome.kernel.Actor;
import org.unionhome.kernel.AuditTrail;
import org.unionhome.kernel.CurrentActor;
import org.unionhome.kernel.CurrentRequest;
import org.unionhome.kernel.Ids;
import org.unionhome.kernel.Permission;
import org.unionhome.kernel.Problem;
import org.unionhome.kernel.Scope;
import org.unionhome.kernel.Sql;
import org.unionhome.kernel.UseCase;

/** Drafts a reorganisation. Nothing moves yet, but what could not be carried out as things stand is no draft. */
@UseCase
@ApplicationScoped
@Transactional
class DraftReorganization {

    private final Sql sql;
    private final TreeFingerprints fingerprints;
    private final Reorganizations reorganizations;
    private final ReorganizationRun trial;
    private final ObjectMapper json;
    private final CurrentActor current;
    private final CurrentRequest request;
    private final Scope scope;
    private final AuditTrail audit;
    private final Clock clock;

    DraftReorganization(
            Sql sql,
            TreeFingerprints fingerprints,
            Reorganizations reorganizations,
            ReorganizationRun trial,
            ObjectMapper json,
            CurrentActor current,
            CurrentRequest request,
            Scope scope,
            AuditTrail audit,
            Clock clock) {
        this.sql = sql;
        this.fingerprints = fingerprints;
        this.reorganizations = reorganizations;
        this.trial = trial;
        this.json = json;
        this.current = current;
        this.request = request;
        this.scope = scope;
        this.audit = audit;
        this.clock = clock;
    }

    /** @throws Problem NOT_FOUND, INVALID_INPUT naming the steps that are impossible */
    UUID run(NewReorganization wanted) {
        scope.require(current.get(), Permission.UNION_REORGANIZE, wanted.union());
        UUID id = Ids.next();
        AuditTrail.Subject subject = AuditTrail.Subject.of("reorganization", id, wanted.union());
        try {
            UnionChecks.refuse(StepShapePolicy.faults(wanted.steps()));
            trial.preview(() -> {
                insert(id, wanted);
                return reorganizations.hold(id);
            });
        } catch (Problem refused) {
            audit.refused("reorganization.drafted", subject, refused.code());
            throw refused;
        }
        insert(id, wanted);
        request.touched(wanted.union());
        audit.record("reorganization.drafted", subject);
        return id;
    }

    private void insert(UUID id, NewReorganization wanted) {
        Actor actor = current.get();
        sql.update(
                """
                insert into reorganization (id, root_id, union_id, title, document_number, effective_on, steps,
                                            concerned, drafted_by, drafter_name, drafted_at)
                select ?, n.root_id, n.id, ?, ?, ?::date, ?::jsonb, ?::jsonb, ?, ?, ? from union_node n where n.id = ?
                """,
                id,
                wanted.title(),
                wanted.documentNumber(),
                wanted.day(),
                written(wanted.steps()),
                written(fingerprints.of(wanted.moving(), wanted.named())),
                actor.identity().subject(),
                actor.name(),
                Instant.now(clock),
                wanted.union());
    }

    private String written(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("a reorganisation cannot be written", impossible);
        }
    }
}
