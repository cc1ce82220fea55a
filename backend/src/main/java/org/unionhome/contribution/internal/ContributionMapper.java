package org.unionhome.contribution.internal;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.unionhome.api.model.ActorRefDto;
import org.unionhome.api.model.ContributionDetailsDto;
import org.unionhome.api.model.ContributionDto;
import org.unionhome.api.model.ContributionEditionDto;
import org.unionhome.api.model.ContributionPartDto;
import org.unionhome.api.model.ContributionPaymentDto;
import org.unionhome.api.model.ContributionStateDto;
import org.unionhome.api.model.EmployerRefDto;
import org.unionhome.api.model.LateChargeDto;
import org.unionhome.api.model.PayrollPartDto;
import org.unionhome.api.model.UnionRefDto;
import org.unionhome.kernel.UnionTree;
import org.unionhome.organization.Employers;
import org.unionhome.policy.PolicyMapper;

/** Contributions as the contract words them. */
@Singleton
class ContributionMapper {

    private final UnionTree tree;
    private final Employers employers;
    private final Components components;
    private final ContributionDetails details;
    private final LateCharges late;
    private final PolicyMapper policies;
    private final Clock clock;

    ContributionMapper(
            UnionTree tree,
            Employers employers,
            Components components,
            ContributionDetails details,
            LateCharges late,
            PolicyMapper policies,
            Clock clock) {
        this.tree = tree;
        this.employers = employers;
        this.components = components;
        this.details = details;
        this.late = late;
        this.policies = policies;
        this.clock = clock;
    }

    List<ContributionDto> all(List<Contribution> contributions) {
        Map<UUID, String> names = employers.names(contributions.stream()
                .map(Contribution::employer)
                .filter(Objects::nonNull)
                .distinct()
                .toList());
        return contributions.stream().map(one -> contribution(one, names)).toList();
    }

    ContributionDetailsDto details(Contribution one) {
        var payments = details.payments(one);
        return ContributionDetailsDto.builder()
                .contribution(all(List.of(one)).get(0))
                .current(one.current())
                .components(components.read(one.components()).entrySet().stream()
                        .map(part -> new PayrollPartDto(
                                part.getKey(), part.getValue().toString()))
                        .toList())
                .parts(details.parts(one).stream().map(this::part).toList())
                .payments(payments.stream().map(ContributionMapper::payment).toList())
                .lateCharges(late.of(one, payments).stream().map(this::charge).toList())
                .lateChargeTaken(LateCharges.taken(payments).toString())
                .lateChargeLeft(late.left(one, payments).toString())
                .credit(one.credit().toString())
                .refundable(one.refundable().toString())
                .creditRefundable(one.freeCredit().toString())
                .editions(details.editions(one).stream()
                        .map(ContributionMapper::edition)
                        .toList())
                .packs(components.packsOf(one.ruledBy()).stream()
                        .map(policies::ref)
                        .toList())
                .build();
    }

    UnionRefDto union(UUID id) {
        return new UnionRefDto(id, tree.nameOf(id));
    }

    private ContributionDto contribution(Contribution one, Map<UUID, String> names) {
        return ContributionDto.builder()
                .id(one.id())
                .union(union(one.union()))
                .employer(employer(one.employer(), names))
                .month(one.month().toString())
                .edition(one.edition())
                .state(state(one))
                .wages(one.wages().toString())
                .rate(one.rate())
                .assessed(one.assessed().toString())
                .reduced(one.reduced().toString())
                .amount(one.amount().toString())
                .kept(one.kept().toString())
                .onward(one.onward().toString())
                .received(one.received().toString())
                .open(one.open().toString())
                .dueOn(one.dueOn())
                .remitBy(one.remitBy())
                .build();
    }

    private static @Nullable EmployerRefDto employer(@Nullable UUID id, Map<UUID, String> names) {
        if (id == null) {
            return null;
        }
        String name = names.get(id);
        return name == null ? null : new EmployerRefDto(id, name);
    }

    private ContributionStateDto state(Contribution one) {
        if (one.open().isZero()) {
            return ContributionStateDto.PAID;
        }
        return LocalDate.now(clock).isAfter(one.dueOn()) ? ContributionStateDto.OVERDUE : ContributionStateDto.OPEN;
    }

    private ContributionPartDto part(ContributionDetails.PartRow part) {
        return ContributionPartDto.builder()
                .union(union(part.union()))
                .upper(part.upper() == null ? null : union(part.upper()))
                .share(part.share())
                .amount(part.amount().toString())
                .onward(part.onward().toString())
                .build();
    }

    private static ContributionPaymentDto payment(ContributionDetails.PaymentRow payment) {
        return ContributionPaymentDto.builder()
                .id(payment.id())
                .receivedOn(payment.receivedOn())
                .method(ContributionPaymentDto.MethodEnum.fromValue(payment.method()))
                .amount(payment.amount().toString())
                .forAbove(payment.forAbove().toString())
                .lateCharge(
                        payment.lateCharge().isZero()
                                ? null
                                : payment.lateCharge().toString())
                .receiptNo(payment.receiptNo())
                .recordedBy(new ActorRefDto(payment.recorder()))
                .takenBackOn(payment.takenBackOn())
                .takenBackReason(payment.takenBackReason())
                .build();
    }

    private LateChargeDto charge(LateCharges.Late charged) {
        return new LateChargeDto(
                charged.principal().toString(),
                charged.days(),
                charged.charge().toString(),
                policies.decision(charged.decision()));
    }

    private static ContributionEditionDto edition(Contribution one) {
        return ContributionEditionDto.builder()
                .id(one.id())
                .edition(one.edition())
                .wages(one.wages().toString())
                .amount(one.amount().toString())
                .dueOn(one.dueOn())
                .reason(one.reason())
                .recordedBy(new ActorRefDto(one.recorder()))
                .recordedAt(one.recordedAt())
                .build();
    }
}
