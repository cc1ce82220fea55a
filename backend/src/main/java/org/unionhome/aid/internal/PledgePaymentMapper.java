package org.unionhome.aid.internal;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.unionhome.api.model.PayingLineDto;
import org.unionhome.api.model.PledgePaymentDto;
import org.unionhome.api.model.PledgePaymentPageDto;
import org.unionhome.api.model.PledgePaymentPartDto;
import org.unionhome.api.model.PledgesUnchargedDto;
import org.unionhome.api.model.UnionRefDto;
import org.unionhome.funds.BatchMoney;
import org.unionhome.funds.PayingLine;
import org.unionhome.kernel.CurrentActor;
import org.unionhome.kernel.Ids;
import org.unionhome.kernel.Money;
import org.unionhome.kernel.Permission;
import org.unionhome.kernel.Scope;
import org.unionhome.kernel.Slice;
import org.unionhome.kernel.UnionTree;

/** What is paid for pledges as the contract words it, with what the caller can do with each. */
@Singleton
class PledgePaymentMapper {

    private final PledgePayments payments;
    private final BatchMoney money;
    private final UnionTree tree;
    private final Scope scope;
    private final CurrentActor current;

    PledgePaymentMapper(PledgePayments payments, BatchMoney money, UnionTree tree, Scope scope, CurrentActor current) {
        this.payments = payments;
        this.money = money;
        this.tree = tree;
        this.scope = scope;
        this.current = current;
    }

    /** For whoever may ask in the union, also what is due there and which lines may pay. */
    PledgePaymentPageDto page(@Nullable UUID union, Slice<PledgePayment> page) {
        List<PledgePayment.Part> due = union == null || !scope.allows(current.get(), Permission.AID_WORK, union)
                ? List.of()
                : payments.uncharged(union, Ids.next());
        List<PayingLineDto> lines = due.isEmpty() || union == null
                ? List.of()
                : lines(money.lines(union, ProposePledgePayment.PURPOSE, Permission.AID_WORK));
        return new PledgePaymentPageDto(all(page.map(row -> row)), uncharged(due), lines, page.next());
    }

    private static PledgesUnchargedDto uncharged(List<PledgePayment.Part> due) {
        Money amount = due.stream().map(PledgePayment.Part::amount).reduce(Money.ZERO, Money::plus);
        int months = due.stream().mapToInt(PledgePayment.Part::months).sum();
        return new PledgesUnchargedDto(due.size(), months, amount.toString());
    }

    private static List<PayingLineDto> lines(List<PayingLine> lines) {
        return lines.stream()
                .map(PayingLine::line)
                .map(line -> new PayingLineDto(
                        line.id(),
                        line.name(),
                        line.planned().toString(),
                        line.left().toString()))
                .toList();
    }

    PledgePaymentDto payment(PledgePayment payment) {
        return all(List.of(payment)).get(0);
    }

    private List<PledgePaymentDto> all(List<PledgePayment> shown) {
        Map<UUID, List<PledgePayment.Part>> parts =
                payments.parts(shown.stream().map(PledgePayment::id).toList());
        return shown.stream()
                .map(payment -> payment(payment, parts.getOrDefault(payment.id(), List.of())))
                .toList();
    }

    private PledgePaymentDto payment(PledgePayment payment, List<PledgePayment.Part> parts) {
        boolean unpaid = parts.stream().allMatch(part -> part.paidOn() == null);
        return PledgePaymentDto.builder()
                .id(payment.id())
                .paymentNo(payment.no())
                .union(new UnionRefDto(payment.union(), tree.nameOf(payment.union())))
                .lineName(payment.lineName())
                .months(payment.months())
                .amount(payment.amount().toString())
                .status(PledgePaymentDto.StatusEnum.fromValue(payment.status().name()))
                .proposedBy(payment.proposer().name())
                .proposedAt(payment.proposedAt())
                .decidedBy(payment.decider())
                .decidedAt(payment.decidedAt())
                .reason(payment.reason())
                .parts(parts.stream().map(this::part).toList())
                .decidable(payment.status() == PledgePayment.Status.PROPOSED && decides(payment))
                .retractable(payment.status() == PledgePayment.Status.APPROVED && unpaid && decides(payment))
                .version(payment.version())
                .build();
    }

    private boolean decides(PledgePayment payment) {
        return scope.allows(current.get(), Permission.AID_DECIDE, payment.union())
                && !scope.requireDoer(current.get(), Permission.AID_DECIDE, payment.union())
                        .isBehind(payment.proposer());
    }

    private PledgePaymentPartDto part(PledgePayment.Part part) {
        return PledgePaymentPartDto.builder()
                .pledgeId(part.pledge())
                .code(part.code())
                .union(new UnionRefDto(part.group(), tree.nameOf(part.group())))
                .months(part.months())
                .amount(part.amount().toString())
                .paidOn(part.paidOn())
                .build();
    }
}
