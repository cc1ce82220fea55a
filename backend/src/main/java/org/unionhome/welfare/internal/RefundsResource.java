package org.unionhome.welfare.internal;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.unionhome.api.RefundsApi;
import org.unionhome.api.model.EnrollmentDto;
import org.unionhome.api.model.EnrollmentRefundDto;
import org.unionhome.api.model.PayingLineListDto;
import org.unionhome.api.model.RefundDecisionDto;
import org.unionhome.api.model.TakingBackDto;
import org.unionhome.kernel.CurrentRequest;
import org.unionhome.kernel.Permission;
import org.unionhome.kernel.Problem;
import org.unionhome.kernel.Requires;

/** Refunds of enrolments over HTTP. */
class RefundsResource implements RefundsApi {

    private final EnrollmentQueries enrollments;
    private final RefundEnrollment propose;
    private final DecideRefund decide;
    private final RetractRefund retract;
    private final WelfareMapper mapper;
    private final RefundMapper refunds;
    private final CurrentRequest request;

    RefundsResource(
            EnrollmentQueries enrollments,
            RefundEnrollment propose,
            DecideRefund decide,
            RetractRefund retract,
            WelfareMapper mapper,
            RefundMapper refunds,
            CurrentRequest request) {
        this.enrollments = enrollments;
        this.propose = propose;
        this.decide = decide;
        this.retract = retract;
        this.mapper = mapper;
        this.refunds = refunds;
        this.request = request;
    }

    @Override
    @Requires(Permission.WELFARE_WRITE)
    public PayingLineListDto listRefundLines(UUID enrollmentId) {
        return refunds.lines(enrollmentId);
    }

    @Override
    @Requires(Permission.WELFARE_WRITE)
    public EnrollmentDto refundEnrollment(
            UUID enrollmentId, String ifMatch, EnrollmentRefundDto asked, String idempotencyKey) {
        propose.run(enrollmentId, ifMatch, asked.lineId(), asked.reason().strip());
        return changed(enrollmentId, Permission.WELFARE_WRITE);
    }

    @Override
    @Requires(Permission.CLAIM_DECIDE)
    public EnrollmentDto decideRefund(
            UUID enrollmentId, String ifMatch, String idempotencyKey, RefundDecisionDto asked) {
        if (asked.approve()) {
            decide.approve(enrollmentId, ifMatch);
        } else {
            String reason = Optional.ofNullable(asked.reason())
                    .map(String::strip)
                    .filter(text -> !text.isEmpty())
                    .orElseThrow(() -> Problem.ofFault("/reason", "REQUIRED"));
            decide.reject(enrollmentId, ifMatch, reason);
        }
        return changed(enrollmentId, Permission.CLAIM_DECIDE);
    }

    @Override
    @Requires(Permission.CLAIM_DECIDE)
    public EnrollmentDto retractRefund(UUID enrollmentId, String ifMatch, TakingBackDto asked, String idempotencyKey) {
        retract.run(enrollmentId, ifMatch, asked.reason().strip());
        return changed(enrollmentId, Permission.CLAIM_DECIDE);
    }

    private EnrollmentDto changed(UUID id, Permission permission) {
        Enrollment enrollment = enrollments.require(id, permission);
        request.version(enrollment.version());
        return mapper.enrollments(List.of(enrollment)).get(0);
    }
}
