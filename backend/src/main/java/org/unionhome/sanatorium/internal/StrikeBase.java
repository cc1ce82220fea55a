package org.unionhome.sanatorium.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.unionhome.kernel.AuditTrail;
import org.unionhome.kernel.CurrentRequest;
import org.unionhome.kernel.Problem;
import org.unionhome.kernel.Sql;
import org.unionhome.kernel.UseCase;

/** Strikes a base off the register; programmes that name it keep it, new ones cannot. */
@UseCase
@ApplicationScoped
@Transactional
class StrikeBase {

    private final BaseQueries bases;
    private final Sql sql;
    private final CurrentRequest request;
    private final AuditTrail audit;
    private final Clock clock;

    StrikeBase(BaseQueries bases, Sql sql, CurrentRequest request, AuditTrail audit, Clock clock) {
        this.bases = bases;
        this.sql = sql;
        this.request = request;
        this.audit = audit;
        this.clock = clock;
    }

    /** @throws Problem NOT_FOUND, CHANGED_MEANWHILE, SANATORIUM_STATE, INVALID_INPUT before it was registered */
    void run(UUID id, String ifMatch, LocalDate on, String reason) {
        BaseRow base = bases.hold(id);
        request.requireVersion(ifMatch, base.version());
        if (!base.inForce()) {
            throw Problem.of(SanatoriumProblem.SANATORIUM_STATE);
        }
        if (on.isBefore(base.registeredOn())) {
            throw Problem.ofFault("/on", "END_BEFORE_START");
        }
        sql.update(
                """
                update sanatorium_base set struck_on = ?, struck_reason = ?, version = version + 1, updated_at = ?
                 where id = ?
                """,
                on,
                reason,
                Instant.now(clock),
                id);
        audit.record("sanatorium-base.struck-off", AuditTrail.Subject.of("sanatorium-base", id, base.union()));
    }
}
