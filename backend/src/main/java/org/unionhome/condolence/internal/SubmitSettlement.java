package org.unionhome.condolence.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.unionhome.funds.BatchMoney;
import org.unionhome.funds.BudgetLine;
import org.unionhome.funds.Purpose;
import org.unionhome.kernel.AuditTrail;
import org.unionhome.kernel.CurrentActor;
import org.unionhome.kernel.Doer;
import org.unionhome.kernel.Permission;
import org.unionhome.kernel.Problem;
import org.unionhome.kernel.Scope;
import org.unionhome.kernel.Sql;
import org.unionhome.kernel.UseCase;

/** Submits a draft for approval, takes it back before it is decided, or gives it up. */
@UseCase
@ApplicationScoped
@Transactional
class SubmitSettlement {

    private final CareSettlements settlements;
    private final SettlementNotices notices;
    private final BatchMoney money;
    private final Sql sql;
    private final Scope scope;
    private final CurrentActor current;
    private final AuditTrail audit;
    private final Clock clock;

    SubmitSettlement(
            CareSettlements settlements,
            SettlementNotices notices,
            BatchMoney money,
            Sql sql,
            Scope scope,
            CurrentActor current,
            AuditTrail audit,
            Clock clock) {
        this.settlements = settlements;
        this.notices = notices;
        this.money = money;
        this.sql = sql;
        this.scope = scope;
        this.current = current;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * What it is paid out of, and to whom.
     *
     * @param line absent for the one that stands in the draft
     * @param advanceHolder required when it is settled out of an advance
     */
    record Submission(@Nullable UUID line, boolean toAdvance, @Nullable String advanceHolder) {}

    /** @throws Problem NOT_FOUND, CHANGED_MEANWHILE, SETTLEMENT_STATE, NOTHING_TO_SETTLE, INVALID_INPUT */
    void run(UUID id, String ifMatch, Submission asked) {
        CareSettlement settlement =
                settlements.hold(id, ifMatch, Permission.CONDOLENCE_RECORD, CareSettlement.Status.DRAFT);
        holdVisits(id);
        if (settlements.show(id, Permission.CONDOLENCE_RECORD).visits() == 0) {
            throw Problem.of(CondolenceProblem.NOTHING_TO_SETTLE);
        }
        if (asked.toAdvance() != (asked.advanceHolder() != null)) {
            throw Problem.ofFault("/advanceHolder", asked.toAdvance() ? "REQUIRED" : "UNKNOWN_VALUE");
        }
        BudgetLine line = line(settlement, asked);
        Doer submitter = scope.requireDoer(current.get(), Permission.CONDOLENCE_RECORD, settlement.union());
        sql.update(
                """
                update care_settlement
                   set status = 'SUBMITTED', pay_to = ?, advance_holder = ?::text, budget_line = ?, line_name = ?,
                       submitter = ?, submitter_name = ?, submitter_person = ?::uuid, submitter_for = ?::uuid,
                       submitted_at = ?, reason = null, reason_by = null, version = version + 1
                 where id = ?
                """,
                asked.toAdvance() ? "ADVANCE" : "HANDLERS",
                asked.advanceHolder(),
                line.id(),
                line.name(),
                submitter.subject(),
                submitter.name(),
                submitter.person(),
                submitter.lender(),
                Instant.now(clock).truncatedTo(ChronoUnit.MICROS),
                id);
        notices.submitted(settlement);
        audit.record(
                "care-settlement.submitted",
                AuditTrail.Subject.of("care-settlement", id, settlement.union()),
                settlement.total().toString());
    }

    /** Whoever is just correcting one of them comes first, and its settlement takes the correction along. */
    private void holdVisits(UUID id) {
        sql.list(
                """
                select v.id
                  from condolence_visit v
                 where v.id in (select s.visit_id from care_settlement_visit s where s.settlement_id = ?)
                 order by v.id
                   for share
                """,
                row -> true,
                id);
    }

    private BudgetLine line(CareSettlement settlement, Submission asked) {
        UUID wanted = asked.line() == null ? settlement.line() : asked.line();
        if (wanted == null) {
            throw Problem.ofFault("/lineId", "REQUIRED");
        }
        return money.line(wanted, settlement.union(), Purpose.CARE, Permission.CONDOLENCE_RECORD)
                .line();
    }

    /** @throws Problem NOT_FOUND, CHANGED_MEANWHILE, SETTLEMENT_STATE */
    void withdraw(UUID id, String ifMatch) {
        CareSettlement settlement =
                settlements.hold(id, ifMatch, Permission.CONDOLENCE_RECORD, CareSettlement.Status.SUBMITTED);
        settlements.backToDraft(id, null, null);
        audit.record("care-settlement.withdrawn", AuditTrail.Subject.of("care-settlement", id, settlement.union()));
    }

    /** Its visits wait to be settled again. @throws Problem NOT_FOUND, CHANGED_MEANWHILE, SETTLEMENT_STATE */
    void giveUp(UUID id, String ifMatch) {
        CareSettlement settlement =
                settlements.hold(id, ifMatch, Permission.CONDOLENCE_RECORD, CareSettlement.Status.DRAFT);
        sql.update("update care_settlement set status = 'CANCELLED', version = version + 1 where id = ?", id);
        audit.record("care-settlement.given-up", AuditTrail.Subject.of("care-settlement", id, settlement.union()));
    }
}
