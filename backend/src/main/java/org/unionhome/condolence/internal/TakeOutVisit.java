package org.unionhome.condolence.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.unionhome.kernel.AuditTrail;
import org.unionhome.kernel.CurrentRequest;
import org.unionhome.kernel.Permission;
import org.unionhome.kernel.Problem;
import org.unionhome.kernel.ProblemCode;
import org.unionhome.kernel.Sql;
import org.unionhome.kernel.UseCase;

/** Takes a visit out of a draft: it can be corrected, and waits to be settled again. */
@UseCase
@ApplicationScoped
@Transactional
class TakeOutVisit {

    private final CareSettlements settlements;
    private final Sql sql;
    private final CurrentRequest request;
    private final AuditTrail audit;

    TakeOutVisit(CareSettlements settlements, Sql sql, CurrentRequest request, AuditTrail audit) {
        this.settlements = settlements;
        this.sql = sql;
        this.request = request;
        this.audit = audit;
    }

    /** @throws Problem NOT_FOUND, CHANGED_MEANWHILE, SETTLEMENT_STATE */
    void run(UUID id, UUID visit, String ifMatch) {
        CareSettlement settlement =
                settlements.hold(id, ifMatch, Permission.CONDOLENCE_RECORD, CareSettlement.Status.DRAFT);
        // whoever is just correcting the visit comes first
        sql.first("select 1 from condolence_visit where id = ? for no key update", row -> true, visit);
        String number = sql.first(
                        "delete from care_settlement_visit where settlement_id = ? and visit_id = ? returning visit_no",
                        row -> row.getString("visit_no"),
                        id,
                        visit)
                .orElseThrow(() -> Problem.of(ProblemCode.NOT_FOUND));
        sql.update("update care_settlement set version = version + 1 where id = ?", id);
        request.touched(settlement.union());
        audit.record(
                "care-settlement.visit-taken-out",
                AuditTrail.Subject.of("care-settlement", id, settlement.union()),
                number);
    }
}
