package org.unionhome.organization.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.unionhome.kernel.AuditTrail;
import org.unionhome.kernel.CurrentRequest;
import org.unionhome.kernel.Problem;
import org.unionhome.kernel.ProblemCode;
import org.unionhome.kernel.Sql;
import org.unionhome.kernel.UseCase;

/** Notes that the registry was told of a new chair or name. */
@UseCase
@ApplicationScoped
@Transactional
class ReportChanges {

    private final Sql sql;
    private final UnionChecks checks;
    private final CurrentRequest request;
    private final AuditTrail audit;
    private final Clock clock;

    ReportChanges(Sql sql, UnionChecks checks, CurrentRequest request, AuditTrail audit, Clock clock) {
        this.sql = sql;
        this.checks = checks;
        this.request = request;
        this.audit = audit;
        this.clock = clock;
    }

    void run(UUID union, UUID certificate, LocalDate reportedOn) {
        checks.lock(union);
        if (reportedOn.isAfter(LocalDate.now(clock))) {
            throw Problem.ofFault("/reportedOn", "IN_FUTURE");
        }
        int noted = sql.update(
                """
                update union_certificate
                   set changes_reported_on = greatest(changes_reported_on, ?::date), version = version + 1,
                       updated_at = now()
                 where id = ? and union_id = ?
                """,
                reportedOn,
                certificate,
                union);
        if (noted == 0) {
            throw Problem.of(ProblemCode.NOT_FOUND);
        }
        request.touched(union);
        audit.record("certificate.changes-reported", AuditTrail.Subject.of("certificate", certificate, union));
    }
}
