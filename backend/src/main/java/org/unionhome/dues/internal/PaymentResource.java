package org.unionhome.dues.internal;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.unionhome.api.DuesPaymentApi;
import org.unionhome.api.model.ArrearsBucketDto;
import org.unionhome.api.model.ArrearsOfMemberDto;
import org.unionhome.api.model.ArrearsOfUnionDto;
import org.unionhome.api.model.DuesArrearsDto;
import org.unionhome.api.model.DuesArrearsPageDto;
import org.unionhome.api.model.DuesBetweenUnionsPageDto;
import org.unionhome.api.model.DuesBetweenUnionsSettlementDto;
import org.unionhome.api.model.DuesPaymentDto;
import org.unionhome.api.model.DuesPaymentPageDto;
import org.unionhome.api.model.DuesPaymentReversalDto;
import org.unionhome.api.model.NewDuesPaymentDto;
import org.unionhome.api.model.NewDuesRefundDto;
import org.unionhome.api.model.PaymentAssignmentDto;
import org.unionhome.api.model.PaymentStateDto;
import org.unionhome.kernel.CurrentRequest;
import org.unionhome.kernel.Money;
import org.unionhome.kernel.Permission;
import org.unionhome.kernel.Requires;

/** Money for dues over HTTP, and what is not paid. */
class PaymentResource implements DuesPaymentApi {

    private final TakePayment take;
    private final SettlePayment settle;
    private final GiveBack giveBack;
    private final TakePaymentBack takeBack;
    private final PaymentQueries payments;
    private final ArrearsQueries arrears;
    private final BetweenUnions between;
    private final SettleBetweenUnions settleBetween;
    private final PaymentMapper mapper;
    private final DuesMapper names;
    private final CurrentRequest request;

    PaymentResource(
            TakePayment take,
            SettlePayment settle,
            GiveBack giveBack,
            TakePaymentBack takeBack,
            PaymentQueries payments,
            ArrearsQueries arrears,
            BetweenUnions between,
            SettleBetweenUnions settleBetween,
            PaymentMapper mapper,
            DuesMapper names,
            CurrentRequest request) {
        this.take = take;
        this.settle = settle;
        this.giveBack = giveBack;
        this.takeBack = takeBack;
        this.payments = payments;
        this.arrears = arrears;
        this.between = between;
        this.settleBetween = settleBetween;
        this.mapper = mapper;
        this.names = names;
        this.request = request;
    }

    @Override
    @Requires(Permission.DUES_READ)
    public DuesPaymentPageDto listDuesPayments(
            UUID unionId, PaymentStateDto state, UUID memberId, Integer limit, String cursor) {
        var asked = new PaymentQueries.Asked(
                unionId,
                Optional.ofNullable(state).map(PaymentStateDto::toString).orElse(null),
                memberId);
        var page = payments.list(asked, limit, cursor);
        return new DuesPaymentPageDto(page.map(mapper::payment), page.next());
    }

    @Override
    @Requires(Permission.DUES_READ)
    public DuesBetweenUnionsPageDto listDuesBetweenUnions(UUID unionId, Integer limit, String cursor) {
        var page = between.owed(unionId, limit, cursor);
        return new DuesBetweenUnionsPageDto(page.map(mapper::owed), page.next());
    }

    @Override
    @Requires(Permission.PAYMENT_MAKE)
    public DuesBetweenUnionsSettlementDto settleDuesBetweenUnions(
            String idempotencyKey, DuesBetweenUnionsSettlementDto asked) {
        settleBetween.run(
                new SettleBetweenUnions.Transferred(
                        asked.debtorId(), asked.creditorId(), Money.of(asked.amount()), asked.paidOn()),
                asked.bankReference().strip());
        return asked;
    }

    @Override
    @Requires(value = Permission.DUES_WRITE, or = Permission.PAYMENT_MAKE)
    public DuesPaymentDto takeDuesPayment(String idempotencyKey, NewDuesPaymentDto asked) {
        UUID id = take.run(
                new TakePayment.Whom(asked.memberId(), asked.memberNo()),
                asked.method().toString(),
                asked.paidOn(),
                Money.of(asked.amount()),
                asked.receiptNo().strip());
        request.location("/api/v1/dues-payments/" + id);
        return shown(id);
    }

    @Override
    @Requires(Permission.DUES_READ)
    public DuesPaymentDto getDuesPayment(UUID paymentId) {
        return shown(paymentId);
    }

    @Override
    @Requires(Permission.DUES_WRITE)
    public DuesPaymentDto assignDuesPayment(
            UUID paymentId, String ifMatch, PaymentAssignmentDto asked, String idempotencyKey) {
        settle.assign(paymentId, ifMatch, asked.memberNo().strip());
        return shown(paymentId);
    }

    @Override
    @Requires(Permission.DUES_WRITE)
    public DuesPaymentDto refundDuesPayment(
            UUID paymentId, String ifMatch, String idempotencyKey, NewDuesRefundDto asked) {
        giveBack.propose(
                paymentId, ifMatch, Money.of(asked.amount()), asked.reason().strip());
        return shown(paymentId);
    }

    @Override
    @Requires(value = Permission.DUES_WRITE, or = Permission.PAYMENT_MAKE)
    public DuesPaymentDto reverseDuesPayment(
            UUID paymentId, String ifMatch, String idempotencyKey, DuesPaymentReversalDto asked) {
        takeBack.run(paymentId, ifMatch, asked.reason().strip());
        return shown(paymentId);
    }

    @Override
    @Requires(Permission.DUES_READ)
    public DuesArrearsDto getDuesArrears(UUID unionId) {
        List<ArrearsQueries.Bucket> buckets = arrears.ageing(unionId);
        return new DuesArrearsDto(
                arrears.asOf().toString(),
                buckets.stream()
                        .map(ArrearsQueries.Bucket::amount)
                        .reduce(Money.ZERO, Money::plus)
                        .toString(),
                buckets.stream()
                        .map(bucket -> new ArrearsBucketDto(
                                bucket.from(),
                                bucket.to(),
                                bucket.members(),
                                bucket.months(),
                                bucket.amount().toString()))
                        .toList(),
                arrears.byUnion(unionId).stream()
                        .map(one -> new ArrearsOfUnionDto(
                                names.union(one.union()),
                                one.members(),
                                one.amount().toString()))
                        .toList());
    }

    @Override
    @Requires(Permission.DUES_READ)
    public DuesArrearsPageDto listDuesArrears(UUID unionId, Integer limit, String cursor) {
        var page = arrears.members(unionId, limit, cursor);
        var named = names.named(page.map(ArrearsQueries.OfMember::person));
        return new DuesArrearsPageDto(
                page.map(one -> new ArrearsOfMemberDto(
                        names.member(one.person(), named),
                        names.union(one.union()),
                        one.months(),
                        one.oldest().toString(),
                        one.amount().toString())),
                page.next());
    }

    private DuesPaymentDto shown(UUID id) {
        Payment payment = payments.show(id);
        request.version(payment.version());
        return mapper.payment(payment);
    }
}
