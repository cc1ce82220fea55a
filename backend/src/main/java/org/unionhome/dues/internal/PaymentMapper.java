package org.unionhome.dues.internal;

import jakarta.inject.Singleton;
import java.util.UUID;
import org.unionhome.api.model.ActorRefDto;
import org.unionhome.api.model.DuesBetweenUnionsDto;
import org.unionhome.api.model.DuesPaymentDto;
import org.unionhome.api.model.DuesRefundDto;
import org.unionhome.api.model.PaymentStateDto;
import org.unionhome.api.model.RefundStatusDto;
import org.unionhome.api.model.UnionRefDto;
import org.unionhome.kernel.UnionTree;

/** Payments and refunds as the contract words them. */
@Singleton
class PaymentMapper {

    private final UnionTree tree;

    PaymentMapper(UnionTree tree) {
        this.tree = tree;
    }

    DuesPaymentDto payment(Payment payment) {
        return DuesPaymentDto.builder()
                .id(payment.id())
                .union(new UnionRefDto(payment.union(), tree.nameOf(payment.union())))
                .state(state(payment))
                .payer(payment.payer())
                .payerNo(payment.payerNo())
                .memberId(payment.person())
                .method(DuesPaymentDto.MethodEnum.fromValue(payment.method()))
                .paidOn(payment.paidOn())
                .amount(payment.amount().toString())
                .allocated(payment.allocated().toString())
                .refunded(payment.refunded().toString())
                .open(payment.open().toString())
                .why(payment.why() == null ? null : DuesPaymentDto.WhyEnum.fromValue(payment.why()))
                .row(payment.row())
                .recordedBy(new ActorRefDto(payment.recorder()))
                .takenBackOn(payment.takenBackOn())
                .takenBackReason(payment.takenBackReason())
                .version(payment.version())
                .build();
    }

    DuesBetweenUnionsDto owed(BetweenUnions.Owed owed) {
        return new DuesBetweenUnionsDto(
                union(owed.debtor()), union(owed.creditor()), owed.amount().toString(), owed.latest());
    }

    private UnionRefDto union(UUID id) {
        return new UnionRefDto(id, tree.nameOf(id));
    }

    DuesRefundDto refund(Refund refund) {
        return DuesRefundDto.builder()
                .id(refund.id())
                .paymentId(refund.payment())
                .union(new UnionRefDto(refund.union(), tree.nameOf(refund.union())))
                .payer(refund.payer())
                .method(DuesRefundDto.MethodEnum.fromValue(refund.method()))
                .amount(refund.amount().toString())
                .reason(refund.reason())
                .status(RefundStatusDto.fromValue(refund.status()))
                .proposedBy(new ActorRefDto(refund.proposer()))
                .on(refund.on())
                .paidBy(refund.paidBy() == null ? null : new ActorRefDto(refund.paidBy()))
                .returnedOn(refund.returnedOn())
                .returnReason(refund.returnReason())
                .version(refund.version())
                .build();
    }

    private static PaymentStateDto state(Payment payment) {
        if (!payment.stands()) {
            return PaymentStateDto.TAKEN_BACK;
        }
        if (payment.open().isZero()) {
            return PaymentStateDto.MATCHED;
        }
        return payment.person() == null ? PaymentStateDto.UNKNOWN : PaymentStateDto.CREDIT;
    }
}
