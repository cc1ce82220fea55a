package org.unionhome.welfare.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.unionhome.api.model.PayingLineListDto;
import org.unionhome.api.model.RefundDto;
import org.unionhome.funds.BatchMoney;
import org.unionhome.kernel.CurrentActor;
import org.unionhome.kernel.Permission;
import org.unionhome.kernel.Scope;

/** Refunds as the contract words them, with what the caller can do. */
@ApplicationScoped
class RefundMapper {

    private final EnrollmentQueries enrollments;
    private final RoundQueries rounds;
    private final BatchMoney money;
    private final Scope scope;
    private final CurrentActor current;

    RefundMapper(
            EnrollmentQueries enrollments, RoundQueries rounds, BatchMoney money, Scope scope, CurrentActor current) {
        this.enrollments = enrollments;
        this.rounds = rounds;
        this.money = money;
        this.scope = scope;
        this.current = current;
    }

    @Nullable
    RefundDto refund(@Nullable Refund refund) {
        return refund == null
                ? null
                : RefundDto.builder()
                        .refundNo(refund.no())
                        .amount(refund.amount().toString())
                        .lineName(refund.lineName())
                        .status(RefundDto.StatusEnum.fromValue(refund.status().name()))
                        .proposedBy(refund.proposer().name())
                        .decidedBy(refund.decider())
                        .reason(refund.reason())
                        .takenBack(refund.takenBack())
                        .retractable(refund.status() == Refund.Status.APPROVED && decides(refund))
                        .decidable(refund.status() == Refund.Status.PROPOSED && decides(refund))
                        .build();
    }

    private boolean decides(Refund refund) {
        return scope.allows(current.get(), Permission.CLAIM_DECIDE, refund.union())
                && !scope.requireDoer(current.get(), Permission.CLAIM_DECIDE, refund.union())
                        .isBehind(refund.proposer());
    }

    /** None where she paid nothing herself. */
    PayingLineListDto lines(UUID enrollmentId) {
        Enrollment enrollment = enrollments.require(enrollmentId, Permission.WELFARE_WRITE);
        return new PayingLineListDto(rounds.find(enrollment.round()).stream()
                .filter(round -> !enrollment.ownShare().isZero())
                .flatMap(round -> PayingLineMapper.lines(
                        money.lines(enrollment.union(), MutualAidPurpose.of(round.kind()), Permission.WELFARE_WRITE))
                        .stream())
                .toList());
    }
}
