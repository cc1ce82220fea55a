package org.unionhome.condolence.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Objects;
import java.util.UUID;
import org.unionhome.kernel.AuditTrail;
import org.unionhome.kernel.CurrentActor;
import org.unionhome.kernel.CurrentRequest;
import org.unionhome.kernel.Permission;
import org.unionhome.kernel.Problem;
import org.unionhome.kernel.Scope;
import org.unionhome.kernel.Sql;
import org.unionhome.kernel.UseCase;

/**
 * Takes an approved settlement back, by somebody who might have approved it: what was set aside is free again, what was paid
 * is due back to the cashier, and until she has it in hand nobody settles the visits anew. The order is taken back first, as
 * the cashier holds it first.
 */
@UseCase
@ApplicationScoped
@Transactional
class CancelSettlement {

    private final CareSettlements settlements;
    private final SettlementMoney money;
    private final Sql sql;
    private final Scope scope;
    private final CurrentActor current;
    private final CurrentRequest request;
    private final AuditTrail audit;

    CancelSettlement(
            CareSettlements settlements,
            SettlementMoney money,
            Sql sql,
            Scope scope,
            CurrentActor current,
            CurrentRequest request,
            AuditTrail audit) {
        this.settlements = settlements;
        this.money = money;
        this.sql = sql;
        this.scope = scope;
        this.current = current;
        this.request = request;
        this.audit = audit;
    }

    /** @throws Problem NOT_FOUND, CHANGED_MEANWHILE, SETTLEMENT_STATE, SETTLEMENT_BY_ANOTHER */
    void run(UUID id, String ifMatch, String reason) {
        CareSettlement read = settlements.show(id, Permission.CARE_APPROVE);
        request.requireVersion(ifMatch, read.version());
        if (!read.is(CareSettlement.Status.APPROVED, CareSettlement.Status.PAID)) {
            throw Problem.of(CondolenceProblem.SETTLEMENT_STATE);
        }
        scope.requireDoer(current.get(), Permission.CARE_APPROVE, read.union())
                .requireNotAmong(read.handled(), CondolenceProblem.SETTLEMENT_BY_ANOTHER);
        money.takeBack(Objects.requireNonNull(read.order()), read, reason);
        CareSettlement settlement = settlements.hold(
                id, ifMatch, Permission.CARE_APPROVE, CareSettlement.Status.APPROVED, CareSettlement.Status.PAID);
        sql.update(
                """
                update care_settlement s
                   set status = case when exists (select 1 from care_settlement_share h
                                                   where h.settlement_id = s.id and h.paid_on is not null)
                                     then 'DUE_BACK' else 'CANCELLED' end,
                       reason = ?, reason_by = ?, version = version + 1
                 where id = ?
                """,
                reason,
                current.get().name(),
                id);
        audit.record(
                "care-settlement.cancelled",
                AuditTrail.Subject.of("care-settlement", id, settlement.union()),
                settlement.total().toString());
    }
}
