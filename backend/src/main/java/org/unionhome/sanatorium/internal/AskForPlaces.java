package org.unionhome.sanatorium.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.unionhome.kernel.AuditTrail;
import org.unionhome.kernel.CurrentActor;
import org.unionhome.kernel.CurrentRequest;
import org.unionhome.kernel.Ids;
import org.unionhome.kernel.Permission;
import org.unionhome.kernel.Problem;
import org.unionhome.kernel.Scope;
import org.unionhome.kernel.Sql;
import org.unionhome.kernel.SqlFailed;
import org.unionhome.kernel.UseCase;

/** A union asks for more places than it has; it gets them when unused ones are given out anew. */
@UseCase
@ApplicationScoped
@Transactional
class AskForPlaces {

    private final QuotaQueries quotas;
    private final ProgramQueries programs;
    private final Sql sql;
    private final Scope scope;
    private final CurrentActor current;
    private final CurrentRequest request;
    private final AuditTrail audit;
    private final Clock clock;

    AskForPlaces(
            QuotaQueries quotas,
            ProgramQueries programs,
            Sql sql,
            Scope scope,
            CurrentActor current,
            CurrentRequest request,
            AuditTrail audit,
            Clock clock) {
        this.quotas = quotas;
        this.programs = programs;
        this.sql = sql;
        this.scope = scope;
        this.current = current;
        this.request = request;
        this.audit = audit;
        this.clock = clock;
    }

    /** @throws Problem NOT_FOUND, CHANGED_MEANWHILE, SANATORIUM_STATE, QUOTA_NOT_BELOW for the pool, QUOTA_ASKED_ALREADY */
    UUID run(UUID quotaId, String ifMatch, int places, String reason) {
        QuotaRow quota = quotas.show(quotaId);
        scope.require(current.get(), Permission.SANATORIUM_WRITE, quota.union());
        request.requireVersion(ifMatch, quota.version());
        if (quota.isPool()) {
            throw Problem.of(SanatoriumProblem.QUOTA_NOT_BELOW);
        }
        if (!programs.find(quota.program()).map(ProgramRow::runs).orElse(false)) {
            throw Problem.of(SanatoriumProblem.SANATORIUM_STATE);
        }
        UUID id = insert(quota, places, reason);
        request.touched(quota.union());
        audit.record("sanatorium-quota.asked-for", AuditTrail.Subject.of("sanatorium-quota-wish", id, quota.union()));
        return id;
    }

    private UUID insert(QuotaRow quota, int places, String reason) {
        UUID id = Ids.next();
        Instant now = Instant.now(clock);
        try {
            sql.update(
                    """
                    insert into sanatorium_quota_wish (id, program_id, quota_id, places, reason, asked_by, asked_at, updated_at)
                    values (?, ?, ?, ?, ?, ?, ?, ?)
                    """,
                    id,
                    quota.program(),
                    quota.id(),
                    places,
                    reason,
                    current.get().identity().subject(),
                    now,
                    now);
            return id;
        } catch (SqlFailed failed) {
            throw SqlFailed.isDuplicate(failed) ? Problem.of(SanatoriumProblem.QUOTA_ASKED_ALREADY) : failed;
        }
    }
}
