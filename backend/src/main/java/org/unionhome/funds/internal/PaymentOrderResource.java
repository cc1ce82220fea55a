package org.unionhome.funds.internal;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.unionhome.api.PaymentOrderApi;
import org.unionhome.api.model.PaymentItemPageDto;
import org.unionhome.api.model.PaymentMadeDto;
import org.unionhome.api.model.PaymentOrderDto;
import org.unionhome.api.model.PaymentOrderPageDto;
import org.unionhome.api.model.PaymentOrderStateDto;
import org.unionhome.api.model.PaymentReturnedDto;
import org.unionhome.api.model.PaymentTakenInDto;
import org.unionhome.kernel.CurrentRequest;
import org.unionhome.kernel.Permission;
import org.unionhome.kernel.Requires;

/** The cashier's list over HTTP. */
class PaymentOrderResource implements PaymentOrderApi {

    private final PaymentQueries orders;
    private final PayOrder pay;
    private final ReturnPayment takeBack;
    private final TakeIn takeIn;
    private final PaymentMapper mapper;
    private final CurrentRequest request;

    PaymentOrderResource(
            PaymentQueries orders,
            PayOrder pay,
            ReturnPayment takeBack,
            TakeIn takeIn,
            PaymentMapper mapper,
            CurrentRequest request) {
        this.orders = orders;
        this.pay = pay;
        this.takeBack = takeBack;
        this.takeIn = takeIn;
        this.mapper = mapper;
        this.request = request;
    }

    @Override
    @Requires(Permission.FUNDS_READ)
    public PaymentOrderPageDto listPaymentOrders(
            UUID unionId, PaymentOrderStateDto state, Integer limit, String cursor) {
        var wanted = state == null ? null : OrderRow.State.valueOf(state.toString());
        var page = orders.list(unionId, wanted, limit, cursor);
        return new PaymentOrderPageDto(page.map(mapper::order), page.next());
    }

    @Override
    @Requires(Permission.FUNDS_READ)
    public PaymentOrderDto getPaymentOrder(UUID orderId) {
        return shown(orderId);
    }

    @Override
    @Requires(Permission.FUNDS_READ)
    public PaymentItemPageDto listPaymentItems(UUID orderId, Integer limit, String cursor) {
        var page = orders.items(orderId, limit, cursor);
        return new PaymentItemPageDto(page.map(mapper::item), page.next());
    }

    @Override
    @Requires(Permission.PAYMENT_MAKE)
    public PaymentOrderDto payOrder(UUID orderId, String ifMatch, String idempotencyKey, PaymentMadeDto made) {
        pay.run(orderId, ifMatch, made.paidOn(), Objects.requireNonNullElse(made.items(), List.of()));
        return shown(orderId);
    }

    @Override
    @Requires(Permission.PAYMENT_MAKE)
    public PaymentOrderDto returnPayment(UUID orderId, String ifMatch, String idempotencyKey, PaymentReturnedDto back) {
        takeBack.run(
                orderId,
                ifMatch,
                back.itemId(),
                back.returnedOn(),
                back.reason().strip());
        return shown(orderId);
    }

    @Override
    @Requires(Permission.PAYMENT_MAKE)
    public PaymentOrderDto takeInPayment(UUID orderId, String ifMatch, String idempotencyKey, PaymentTakenInDto taken) {
        takeIn.run(orderId, ifMatch, taken.itemId(), taken.receivedOn());
        return shown(orderId);
    }

    private PaymentOrderDto shown(UUID id) {
        var order = orders.show(id);
        request.version(order.version());
        return mapper.order(order);
    }
}
