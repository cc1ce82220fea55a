package org.unionhome.funds.internal;

import jakarta.inject.Singleton;
import org.unionhome.api.model.ActorRefDto;
import org.unionhome.api.model.PaymentItemDto;
import org.unionhome.api.model.PaymentOrderDto;
import org.unionhome.api.model.PaymentOrderStateDto;
import org.unionhome.api.model.PurposeDto;
import org.unionhome.api.model.UnionRefDto;
import org.unionhome.kernel.UnionTree;

/** Payment orders as the contract words them. */
@Singleton
class PaymentMapper {

    private final UnionTree tree;

    PaymentMapper(UnionTree tree) {
        this.tree = tree;
    }

    PaymentOrderDto order(OrderRow row) {
        var sums = row.sums();
        return PaymentOrderDto.builder()
                .id(row.id())
                .orderNo(row.orderNo())
                .union(new UnionRefDto(row.union(), tree.nameOf(row.union())))
                .line(row.line())
                .lineName(row.lineName())
                .purpose(PurposeDto.fromValue(row.purpose()))
                .origin(row.feature())
                .originId(row.origin())
                .label(row.label())
                .approvedBy(new ActorRefDto(row.approverName()))
                .orderedAt(row.orderedAt())
                .state(PaymentOrderStateDto.fromValue(row.state().name()))
                .items(sums.items())
                .waiting(sums.waiting())
                .total(sums.total().toString())
                .open(sums.open().toString())
                .paid(sums.paid().toString())
                .dueBack(sums.dueBack().isZero() ? null : sums.dueBack().toString())
                .cancelReason(row.cancelReason())
                .version(row.version())
                .build();
    }

    PaymentItemDto item(ItemRow row) {
        return PaymentItemDto.builder()
                .id(row.id())
                .position(row.position() + 1)
                .payee(row.payee())
                .amount(row.amount().toString())
                .givenBack(row.givenBack().isZero() ? null : row.givenBack().toString())
                .dueBack(row.dueBack().isZero() ? null : row.dueBack().toString())
                .status(PaymentItemDto.StatusEnum.fromValue(row.status()))
                .paidOn(row.paidOn())
                .paidBy(row.payerName() == null ? null : new ActorRefDto(row.payerName()))
                .entryId(row.entry())
                .returnedOn(row.returnedOn())
                .returnReason(row.returnReason())
                .build();
    }
}
