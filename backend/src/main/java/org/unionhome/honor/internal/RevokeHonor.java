package org.unionhome.honor.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.unionhome.kernel.AuditTrail;
import org.unionhome.kernel.CurrentActor;
import org.unionhome.kernel.CurrentRequest;
import org.unionhome.kernel.Permission;
import org.unionhome.kernel.Problem;
import org.unionhome.kernel.Scope;
import org.unionhome.kernel.Sql;
import org.unionhome.kernel.UseCase;

/** Takes an honour back; it stays in the register with the reason. */
@UseCase
@ApplicationScoped
@Transactional
class RevokeHonor {

    private final HonorQueries honors;
    private final Sql sql;
    private final Scope scope;
    private final CurrentActor current;
    private final CurrentRequest request;
    private final AuditTrail audit;
    private final Clock clock;

    RevokeHonor(
            HonorQueries honors,
            Sql sql,
            Scope scope,
            CurrentActor current,
            CurrentRequest request,
            AuditTrail audit,
            Clock clock) {
        this.honors = honors;
        this.sql = sql;
        this.scope = scope;
        this.current = current;
        this.request = request;
        this.audit = audit;
        this.clock = clock;
    }

    void run(UUID id, String ifMatch, LocalDate on, String reason) {
        sql.first("select 1 from honor where id = ? for update", row -> true, id);
        HonorRow honor = honors.show(id);
        scope.require(current.get(), Permission.HONOR_WRITE, honor.union());
        request.requireVersion(ifMatch, honor.version());
        if (honor.revokedOn() != null) {
            throw Problem.of(HonorProblem.HONOR_REVOKED);
        }
        var faults = HonorPolicy.revocationFaults(honor, on, LocalDate.now(clock));
        if (!faults.isEmpty()) {
            throw Problem.ofFaults(faults);
        }
        sql.update(
                """
                update honor
                   set revoked_on = ?, revocation_reason = ?, revoked_by = ?, version = version + 1, updated_at = ?
                 where id = ?
                """,
                on,
                reason,
                current.get().identity().subject(),
                Instant.now(clock),
                id);
        audit.record("honor.revoked", AuditTrail.Subject.of("honor", id, honor.union()));
    }
}
