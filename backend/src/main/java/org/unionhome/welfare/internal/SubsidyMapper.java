package org.unionhome.welfare.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.unionhome.api.model.PayingLineDto;
import org.unionhome.api.model.SubsidyDto;
import org.unionhome.api.model.SubsidyListDto;
import org.unionhome.api.model.SubsidyPartDto;
import org.unionhome.api.model.SubsidyStatusDto;
import org.unionhome.api.model.UnchargedDto;
import org.unionhome.api.model.UnionRefDto;
import org.unionhome.funds.BatchMoney;
import org.unionhome.kernel.CurrentActor;
import org.unionhome.kernel.Ids;
import org.unionhome.kernel.Money;
import org.unionhome.kernel.Permission;
import org.unionhome.kernel.Scope;
import org.unionhome.kernel.UnionTree;

/** Subsidies as the contract words them, with what the caller can do with each. */
@ApplicationScoped
class SubsidyMapper {

    private final SubsidyQueries subsidies;
    private final BatchMoney money;
    private final UnionTree tree;
    private final Scope scope;
    private final CurrentActor current;

    SubsidyMapper(SubsidyQueries subsidies, BatchMoney money, UnionTree tree, Scope scope, CurrentActor current) {
        this.subsidies = subsidies;
        this.money = money;
        this.tree = tree;
        this.scope = scope;
        this.current = current;
    }

    /** Those of a round, and for whoever may propose another what it would be for and which lines may pay. */
    SubsidyListDto list(Round round) {
        if (!scope.allows(current.get(), Permission.WELFARE_READ, round.union())) {
            return new SubsidyListDto(List.of(), uncharged(List.of()), List.of());
        }
        boolean proposes = scope.allows(current.get(), Permission.WELFARE_WRITE, round.union());
        List<Subsidy.Part> due = proposes ? subsidies.uncharged(round.id(), Ids.next()) : List.of();
        return new SubsidyListDto(
                all(subsidies.of(round.id())), uncharged(due), due.isEmpty() ? List.of() : lines(round));
    }

    private static UnchargedDto uncharged(List<Subsidy.Part> parts) {
        Money amount = parts.stream().map(Subsidy.Part::amount).reduce(Money.ZERO, Money::plus);
        return new UnchargedDto(parts.stream().mapToInt(Subsidy.Part::persons).sum(), amount.toString());
    }

    private List<PayingLineDto> lines(Round round) {
        return PayingLineMapper.lines(
                money.lines(round.union(), MutualAidPurpose.of(round.kind()), Permission.WELFARE_WRITE));
    }

    SubsidyDto subsidy(Subsidy subsidy) {
        return all(List.of(subsidy)).get(0);
    }

    /** One statement for the parts of all. */
    private List<SubsidyDto> all(List<Subsidy> shown) {
        Map<UUID, List<Subsidy.Part>> parts =
                subsidies.parts(shown.stream().map(Subsidy::id).toList());
        return shown.stream()
                .map(subsidy -> subsidy(subsidy, parts.getOrDefault(subsidy.id(), List.of())))
                .toList();
    }

    private SubsidyDto subsidy(Subsidy subsidy, List<Subsidy.Part> parts) {
        return SubsidyDto.builder()
                .id(subsidy.id())
                .subsidyNo(subsidy.subsidyNo())
                .lineName(subsidy.lineName())
                .persons(subsidy.persons())
                .amount(subsidy.amount().toString())
                .status(SubsidyStatusDto.fromValue(subsidy.status().name()))
                .proposedBy(subsidy.proposer().name())
                .proposedAt(subsidy.proposedAt())
                .decidedBy(subsidy.decider())
                .decidedAt(subsidy.decidedAt())
                .reason(subsidy.reason())
                .parts(parts.stream().map(this::part).toList())
                .decidable(subsidy.status() == Subsidy.Status.PROPOSED && decides(subsidy))
                .retractable(subsidy.status() == Subsidy.Status.APPROVED
                        && parts.stream().allMatch(part -> part.paidOn() == null)
                        && decides(subsidy))
                .version(subsidy.version())
                .build();
    }

    private boolean decides(Subsidy subsidy) {
        return scope.allows(current.get(), Permission.CLAIM_DECIDE, subsidy.union())
                && !scope.requireDoer(current.get(), Permission.CLAIM_DECIDE, subsidy.union())
                        .isBehind(subsidy.proposer());
    }

    private SubsidyPartDto part(Subsidy.Part part) {
        return SubsidyPartDto.builder()
                .union(new UnionRefDto(part.union(), tree.nameOf(part.union())))
                .persons(part.persons())
                .shares(part.shares())
                .amount(part.amount().toString())
                .paidOn(part.paidOn())
                .build();
    }
}
