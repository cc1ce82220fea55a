package org.unionhome.contribution.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.unionhome.contribution.internal.Remittance.Direction;
import org.unionhome.contribution.internal.Remittance.Status;
import org.unionhome.kernel.AuditTrail;
import org.unionhome.kernel.CurrentActor;
import org.unionhome.kernel.CurrentRequest;
import org.unionhome.kernel.Permission;
import org.unionhome.kernel.Problem;
import org.unionhome.kernel.ProblemCode;
import org.unionhome.kernel.Scope;
import org.unionhome.kernel.Sql;
import org.unionhome.kernel.UseCase;

/** Ends what does not come to anything: withdrawn before it is paid, or returned because nothing arrived. */
@UseCase
@ApplicationScoped
@Transactional
class EndRemittance {

    private final Remittances remittances;
    private final Sql sql;
    private final Scope scope;
    private final CurrentActor current;
    private final CurrentRequest request;
    private final AuditTrail audit;

    EndRemittance(
            Remittances remittances,
            Sql sql,
            Scope scope,
            CurrentActor current,
            CurrentRequest request,
            AuditTrail audit) {
        this.remittances = remittances;
        this.sql = sql;
        this.scope = scope;
        this.current = current;
        this.request = request;
        this.audit = audit;
    }

    /** @throws Problem NOT_FOUND, CHANGED_MEANWHILE, REMITTANCE_STATE */
    void withdraw(UUID id, String ifMatch, String reason) {
        Remittance remittance = remittances.lock(id);
        scope.require(current.get(), Permission.CONTRIBUTION_WRITE, remittance.payingUnion());
        end(remittance, ifMatch, Status.PROPOSED, Status.WITHDRAWN, reason);
        audit.record("remittance.withdrawn", AuditTrail.Subject.of("remittance", id, remittance.payingUnion()), reason);
    }

    /**
     * By the cashier to whom nothing came; only what goes upward, as the other is booked already.
     *
     * @throws Problem NOT_FOUND, CHANGED_MEANWHILE, REMITTANCE_STATE
     */
    void giveBack(UUID id, String ifMatch, String reason) {
        Remittance remittance = remittances.lock(id);
        scope.require(current.get(), Permission.PAYMENT_MAKE, remittance.receivingUnion());
        if (remittance.direction() == Direction.DOWNWARD) {
            throw Problem.of(ProblemCode.REMITTANCE_STATE);
        }
        end(remittance, ifMatch, Status.PAID, Status.RETURNED, reason);
        audit.record(
                "remittance.returned", AuditTrail.Subject.of("remittance", id, remittance.receivingUnion()), reason);
    }

    private void end(Remittance remittance, String ifMatch, Status from, Status to, String reason) {
        request.requireVersion(ifMatch, remittance.version());
        if (remittance.status() != from) {
            throw Problem.of(ProblemCode.REMITTANCE_STATE);
        }
        sql.update(
                """
                update remittance set status = ?, ended_reason = ?, ended_name = ?, version = version + 1 where id = ?
                """,
                to,
                reason,
                current.get().name(),
                remittance.id());
        request.touched(remittance.payingUnion());
    }
}
