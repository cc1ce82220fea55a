package org.unionhome.condolence.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.unionhome.funds.BatchMoney;
import org.unionhome.kernel.AuditTrail;
import org.unionhome.kernel.CurrentActor;
import org.unionhome.kernel.Doer;
import org.unionhome.kernel.Permission;
import org.unionhome.kernel.Problem;
import org.unionhome.kernel.ProblemCode;
import org.unionhome.kernel.Scope;
import org.unionhome.kernel.Sql;
import org.unionhome.kernel.SqlFailed;
import org.unionhome.kernel.UseCase;

/**
 * The word on a settlement of somebody who handled none of its visits and was given none of it: set aside on its line and
 * ordered to be paid in one transaction, or sent back. The database has the last word on who it is.
 */
@UseCase
@ApplicationScoped
@Transactional
class DecideSettlement {

    private final CareSettlements settlements;
    private final SettlementMoney money;
    private final SettlementNotices notices;
    private final Sql sql;
    private final Scope scope;
    private final CurrentActor current;
    private final AuditTrail audit;
    private final Clock clock;

    DecideSettlement(
            CareSettlements settlements,
            SettlementMoney money,
            SettlementNotices notices,
            Sql sql,
            Scope scope,
            CurrentActor current,
            AuditTrail audit,
            Clock clock) {
        this.settlements = settlements;
        this.money = money;
        this.notices = notices;
        this.sql = sql;
        this.scope = scope;
        this.current = current;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * @throws Problem NOT_FOUND, CHANGED_MEANWHILE, SETTLEMENT_STATE, SETTLEMENT_BY_ANOTHER, BENEFICIARY_APPROVES,
     *     BUDGET_EXHAUSTED with what is left, and what else {@link BatchMoney#approve} says
     */
    void approve(UUID id, String ifMatch) {
        CareSettlement settlement = held(id, ifMatch);
        Doer approver = scope.requireDoer(current.get(), Permission.CARE_APPROVE, settlement.union());
        requireOutside(settlement, approver);
        BatchMoney.Approved approved = money.approve(settlement, settlements.shares(settlement));
        requireOutside(settlement, approved.approver());
        List<String> hands = Stream.of(approver, approved.approver())
                .map(Doer::hands)
                .flatMap(Collection::stream)
                .distinct()
                .toList();
        try {
            sql.update(
                    """
                    update care_settlement
                       set status = 'APPROVED', approver_hands = ?, approver_name = ?, approved_at = ?, order_id = ?,
                           version = version + 1
                     where id = ?
                    """,
                    hands,
                    approver.name(),
                    Instant.now(clock).truncatedTo(ChronoUnit.MICROS),
                    approved.order(),
                    id);
        } catch (SqlFailed failed) {
            throw refused(failed);
        }
        audit.record(
                "care-settlement.approved",
                AuditTrail.Subject.of("care-settlement", id, settlement.union()),
                settlement.total().toString());
        notices.approved(settlement);
    }

    /** @throws Problem NOT_FOUND, CHANGED_MEANWHILE, SETTLEMENT_STATE */
    void sendBack(UUID id, String ifMatch, String reason) {
        CareSettlement settlement = held(id, ifMatch);
        notices.sentBack(settlement);
        settlements.backToDraft(id, reason, current.get().name());
        audit.record("care-settlement.sent-back", AuditTrail.Subject.of("care-settlement", id, settlement.union()));
    }

    private CareSettlement held(UUID id, String ifMatch) {
        return settlements.hold(id, ifMatch, Permission.CARE_APPROVE, CareSettlement.Status.SUBMITTED);
    }

    private static void requireOutside(CareSettlement settlement, Doer approver) {
        approver.requireNotAmong(settlement.handled(), CondolenceProblem.SETTLEMENT_BY_ANOTHER);
        approver.requireNotAmong(settlement.visited(), ProblemCode.BENEFICIARY_APPROVES);
    }

    private static RuntimeException refused(SqlFailed failed) {
        if (SqlFailed.breaks(failed, "care_settlement_by_another")) {
            return Problem.of(CondolenceProblem.SETTLEMENT_BY_ANOTHER);
        }
        return SqlFailed.breaks(failed, "care_settlement_not_for_oneself")
                ? Problem.of(ProblemCode.BENEFICIARY_APPROVES)
                : failed;
    }
}
