package org.unionhome.dues.internal;

import java.util.Optional;
import java.util.UUID;
import org.unionhome.api.DuesRefundApi;
import org.unionhome.api.model.DuesRefundDto;
import org.unionhome.api.model.DuesRefundPageDto;
import org.unionhome.api.model.DuesRefundPayoutDto;
import org.unionhome.api.model.DuesRefundReturnDto;
import org.unionhome.api.model.RefundStatusDto;
import org.unionhome.kernel.CurrentRequest;
import org.unionhome.kernel.Permission;
import org.unionhome.kernel.Requires;

/** Refunds of dues over HTTP, from the proposal on. */
class RefundResource implements DuesRefundApi {

    private final GiveBack giveBack;
    private final ReturnRefund sentBack;
    private final RefundQueries refunds;
    private final PaymentMapper mapper;
    private final CurrentRequest request;

    RefundResource(
            GiveBack giveBack,
            ReturnRefund sentBack,
            RefundQueries refunds,
            PaymentMapper mapper,
            CurrentRequest request) {
        this.giveBack = giveBack;
        this.sentBack = sentBack;
        this.refunds = refunds;
        this.mapper = mapper;
        this.request = request;
    }

    @Override
    @Requires(Permission.DUES_READ)
    public DuesRefundPageDto listDuesRefunds(UUID unionId, RefundStatusDto status, Integer limit, String cursor) {
        var asked = new RefundQueries.Asked(
                unionId,
                Optional.ofNullable(status).map(RefundStatusDto::toString).orElse(null));
        var page = refunds.list(asked, limit, cursor);
        return new DuesRefundPageDto(page.map(mapper::refund), page.next());
    }

    @Override
    @Requires(Permission.PAYMENT_MAKE)
    public DuesRefundDto payDuesRefund(
            UUID refundId, String ifMatch, String idempotencyKey, DuesRefundPayoutDto asked) {
        giveBack.pay(refundId, ifMatch, asked.on());
        return shown(refundId);
    }

    @Override
    @Requires(Permission.DUES_WRITE)
    public DuesRefundDto withdrawDuesRefund(UUID refundId, String ifMatch, String idempotencyKey) {
        giveBack.withdraw(refundId, ifMatch);
        return shown(refundId);
    }

    @Override
    @Requires(Permission.PAYMENT_MAKE)
    public DuesRefundDto returnDuesRefund(
            UUID refundId, String ifMatch, String idempotencyKey, DuesRefundReturnDto asked) {
        sentBack.run(refundId, ifMatch, asked.on(), asked.reason().strip());
        return shown(refundId);
    }

    private DuesRefundDto shown(UUID id) {
        Refund refund = refunds.show(id);
        request.version(refund.version());
        return mapper.refund(refund);
    }
}
