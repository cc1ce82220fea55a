package org.unionhome.sanatorium.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.unionhome.api.model.MemberRefDto;
import org.unionhome.api.model.NewSanatoriumTripDto;
import org.unionhome.api.model.SanatoriumEntitlementDto;
import org.unionhome.api.model.SanatoriumFormDto;
import org.unionhome.api.model.SanatoriumPartDto;
import org.unionhome.api.model.SanatoriumTripDto;
import org.unionhome.api.model.SanatoriumUptakeDto;
import org.unionhome.api.model.UnionRefDto;
import org.unionhome.kernel.CurrentActor;
import org.unionhome.kernel.Folding;
import org.unionhome.kernel.Money;
import org.unionhome.kernel.Permission;
import org.unionhome.kernel.Scope;
import org.unionhome.kernel.UnionTree;
import org.unionhome.membership.MemberInfo;
import org.unionhome.membership.Members;
import org.unionhome.policy.Decision;
import org.unionhome.policy.PolicyMapper;

/** Entitlements and tours as the contract words them. */
@ApplicationScoped
class TripMapper {

    private final StoredDecision decisions;
    private final PolicyMapper policies;
    private final Members members;
    private final UnionTree tree;
    private final Scope scope;
    private final CurrentActor current;

    TripMapper(
            StoredDecision decisions,
            PolicyMapper policies,
            Members members,
            UnionTree tree,
            Scope scope,
            CurrentActor current) {
        this.decisions = decisions;
        this.policies = policies;
        this.members = members;
        this.tree = tree;
        this.scope = scope;
        this.current = current;
    }

    static NewTrip trip(NewSanatoriumTripDto asked) {
        return new NewTrip(
                asked.memberId(),
                asked.programId(),
                asked.beganOn(),
                asked.days(),
                asked.division(),
                Folding.fold(asked.destination()),
                asked.outside(),
                asked.supportedRegion(),
                asked.form().toString(),
                asked.selfArranged(),
                Money.of(asked.cost()));
    }

    SanatoriumEntitlementDto entitlement(Entitlements.Asked asked) {
        Entitlement entitlement = asked.entitlement();
        var decision = Decision.of(asked.tours().perYear().pack(), "SANATORIUM", entitlement.reasons());
        return SanatoriumEntitlementDto.builder()
                .year(entitlement.year())
                .mayGo(entitlement.mayGo())
                .part(SanatoriumPartDto.fromValue(entitlement.part().name()))
                .times(entitlement.times())
                .segmentsLeft(entitlement.segmentsLeft())
                .days(entitlement.days())
                .supportedDays(entitlement.supportedDays())
                .limit(entitlement.limit().toString())
                .used(entitlement.used().toString())
                .left(entitlement.left().toString())
                .againFrom(entitlement.againFrom())
                .outsideFrom(entitlement.outsideFrom())
                .decision(policies.decision(decision))
                .build();
    }

    /** One statement for the names of all. */
    List<SanatoriumTripDto> trips(List<TripRow> rows) {
        Map<UUID, MemberInfo> names =
                members.findAll(rows.stream().map(TripRow::person).distinct().toList());
        return rows.stream().map(row -> trip(row, names.get(row.person()))).toList();
    }

    private SanatoriumTripDto trip(TripRow row, @Nullable MemberInfo member) {
        return SanatoriumTripDto.builder()
                .id(row.id())
                .completionId(row.completion())
                .segment(row.segment())
                .member(new MemberRefDto(
                        row.person(), member == null ? "" : member.name(), member == null ? null : member.memberNo()))
                .union(union(row.union()))
                .programId(row.program())
                .beganOn(row.beganOn())
                .days(row.days())
                .division(row.division())
                .destination(row.destination())
                .outside(row.outside())
                .supportedRegion(row.supportedRegion())
                .form(SanatoriumFormDto.fromValue(row.form()))
                .selfArranged(row.selfArranged())
                .cost(row.cost().toString())
                .paid(row.paid().toString())
                .own(row.own().toString())
                .decision(policies.decision(decisions.read(row.decision())))
                .reversed(row.reversed())
                .changeable(!row.reversed() && scope.allows(current.get(), Permission.SANATORIUM_WRITE, row.union()))
                .version(row.version())
                .build();
    }

    SanatoriumUptakeDto uptake(UUID union, int year, Uptake uptake) {
        return SanatoriumUptakeDto.builder()
                .union(union(union))
                .year(year)
                .entitled(uptake.entitled())
                .completed(uptake.completed())
                .percent(uptake.percent().map(Object::toString).orElse(null))
                .build();
    }

    private UnionRefDto union(UUID union) {
        return new UnionRefDto(union, tree.nameOf(union));
    }
}
