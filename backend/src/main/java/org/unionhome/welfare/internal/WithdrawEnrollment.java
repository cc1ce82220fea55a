package org.unionhome.welfare.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.unionhome.kernel.AuditTrail;
import org.unionhome.kernel.CurrentRequest;
import org.unionhome.kernel.Notices;
import org.unionhome.kernel.Permission;
import org.unionhome.kernel.Problem;
import org.unionhome.kernel.ProblemCode;
import org.unionhome.kernel.Sql;
import org.unionhome.kernel.UseCase;

/**
 * Takes an enrolment by mistake back: what she paid is to be refunded, and she can be enrolled anew. Not what somebody
 * relies on: a claim, or a budget that is charged with it.
 */
@UseCase
@ApplicationScoped
@Transactional
class WithdrawEnrollment {

    private final EnrollmentQueries enrollments;
    private final RoundQueries rounds;
    private final Schemes schemes;
    private final Notices notices;
    private final Sql sql;
    private final CurrentRequest request;
    private final AuditTrail audit;
    private final Clock clock;

    WithdrawEnrollment(
            EnrollmentQueries enrollments,
            RoundQueries rounds,
            Schemes schemes,
            Notices notices,
            Sql sql,
            CurrentRequest request,
            AuditTrail audit,
            Clock clock) {
        this.enrollments = enrollments;
        this.rounds = rounds;
        this.schemes = schemes;
        this.notices = notices;
        this.sql = sql;
        this.request = request;
        this.audit = audit;
        this.clock = clock;
    }

    /** @throws Problem NOT_FOUND, CHANGED_MEANWHILE, ENROLLMENT_STATE, ENROLLMENT_RELIED_ON, REFUND_NOT_DUE */
    void run(UUID id, String ifMatch, String reason) {
        sql.first("select 1 from welfare_enrollment where id = ? for update", row -> true, id);
        Enrollment enrollment = enrollments.require(id, Permission.WELFARE_WRITE);
        request.requireVersion(ifMatch, enrollment.version());
        if (!"ENROLLED".equals(enrollment.status())) {
            throw Problem.of(WelfareProblem.ENROLLMENT_STATE);
        }
        requireNobodyRelies(id);
        requireRefundable(enrollment);
        sql.update(
                """
                update welfare_enrollment set status = 'REFUND_DUE', refund_reason = ?, version = version + 1 where id = ?
                """,
                reason,
                id);
        notices.tell(
                List.of(enrollment.person()),
                Notices.Notice.of("ENROLLMENT_WITHDRAWN", "/m/welfare", "enrollment-withdrawn|" + id));
        audit.record("welfare.enrollment-withdrawn", AuditTrail.Subject.of("enrollment", id, enrollment.union()));
    }

    private void requireNobodyRelies(UUID id) {
        boolean relied = sql.first(
                        """
                        select 1 from welfare_enrollment e
                         where e.id = ?
                           and (e.subsidy_id is not null
                                or exists (select 1 from welfare_claim c
                                            where c.enrollment_id = e.id and c.status not in ('REFUSED', 'WITHDRAWN')))
                        """,
                        row -> true,
                        id)
                .isPresent();
        if (relied) {
            throw Problem.of(WelfareProblem.ENROLLMENT_RELIED_ON);
        }
    }

    /** While a round enrols, nothing was handed on; after that the scheme says whether who is covered gets it back. */
    private void requireRefundable(Enrollment enrollment) {
        Round round = rounds.find(enrollment.round()).orElseThrow(() -> Problem.of(ProblemCode.NOT_FOUND));
        LocalDate today = LocalDate.now(clock);
        boolean inForce = !today.isBefore(enrollment.coveredFrom());
        if (!round.enrolsOn(today)
                && inForce
                && !schemes.of(round).refundInForce().value()) {
            throw Problem.of(WelfareProblem.REFUND_NOT_DUE);
        }
    }
}
