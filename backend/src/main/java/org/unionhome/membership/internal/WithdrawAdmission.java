package org.unionhome.membership.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.unionhome.kernel.AuditTrail;
import org.unionhome.kernel.CurrentRequest;
import org.unionhome.kernel.Problem;
import org.unionhome.kernel.Sql;
import org.unionhome.kernel.UseCase;

/** Whoever applied online takes the application back before the committee decides. */
@UseCase
@ApplicationScoped
@Transactional
class WithdrawAdmission {

    private final AdmissionQueries admissions;
    private final Sql sql;
    private final CurrentRequest request;
    private final AuditTrail audit;
    private final Clock clock;

    WithdrawAdmission(AdmissionQueries admissions, Sql sql, CurrentRequest request, AuditTrail audit, Clock clock) {
        this.admissions = admissions;
        this.sql = sql;
        this.request = request;
        this.audit = audit;
        this.clock = clock;
    }

    /** @throws Problem NOT_FOUND, ADMISSION_DECIDED, CHANGED_MEANWHILE */
    Admission run(UUID id, String ifMatch) {
        Admission admission = admissions.own(id);
        if (!admission.waiting()) {
            throw Problem.of(MembershipProblem.ADMISSION_DECIDED);
        }
        request.requireVersion(ifMatch, admission.version());
        // waits for whoever decides at this moment; the decision then stands
        int withdrawn = sql.update(
                """
                update admission
                   set status = 'WITHDRAWN', decided_at = ?, version = version + 1, updated_at = now()
                 where id = ? and status = 'SUBMITTED' and version = ?
                """,
                Instant.now(clock),
                id,
                admission.version());
        if (withdrawn == 0) {
            throw Problem.of(MembershipProblem.ADMISSION_DECIDED);
        }
        audit.record("admission.withdrawn", AuditTrail.Subject.of("admission", id, admission.union()));
        return admissions.own(id);
    }
}
