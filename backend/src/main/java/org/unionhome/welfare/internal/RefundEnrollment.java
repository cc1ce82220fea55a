package org.unionhome.welfare.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.unionhome.kernel.AuditTrail;
import org.unionhome.kernel.CurrentActor;
import org.unionhome.kernel.CurrentRequest;
import org.unionhome.kernel.Permission;
import org.unionhome.kernel.Problem;
import org.unionhome.kernel.ProblemCode;
import org.unionhome.kernel.Sql;
import org.unionhome.kernel.UseCase;

/** Records that a second enrolment of one period was paid back; the first one stays as it is. */
@UseCase
@ApplicationScoped
@Transactional
class RefundEnrollment {

    private final EnrollmentQueries enrollments;
    private final Sql sql;
    private final CurrentActor current;
    private final CurrentRequest request;
    private final AuditTrail audit;
    private final Clock clock;

    RefundEnrollment(
            EnrollmentQueries enrollments,
            Sql sql,
            CurrentActor current,
            CurrentRequest request,
            AuditTrail audit,
            Clock clock) {
        this.enrollments = enrollments;
        this.sql = sql;
        this.current = current;
        this.request = request;
        this.audit = audit;
        this.clock = clock;
    }

    /** @throws Problem REFUND_NOT_DUE for one that is covered or was paid back already */
    void run(UUID id, String ifMatch, LocalDate on, String reason) {
        sql.first("select 1 from welfare_enrollment where id = ? for update", row -> true, id);
        Enrollment enrollment = enrollments.require(id, Permission.WELFARE_WRITE);
        request.requireVersion(ifMatch, enrollment.version());
        if (!"REFUND_DUE".equals(enrollment.status())) {
            throw Problem.of(ProblemCode.REFUND_NOT_DUE);
        }
        if (on.isAfter(LocalDate.now(clock))) {
            throw Problem.ofFault("/on", "IN_FUTURE");
        }
        sql.update(
                """
                update welfare_enrollment
                   set status = 'REFUNDED', refunded_on = ?, refunded_by = ?, refund_reason = ?, version = version + 1
                 where id = ?
                """,
                on,
                current.get().identity().subject(),
                reason,
                id);
        audit.record("welfare.enrollment-refunded", AuditTrail.Subject.of("enrollment", id, enrollment.union()));
    }
}
