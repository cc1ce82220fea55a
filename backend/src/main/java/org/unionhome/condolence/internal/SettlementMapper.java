package org.unionhome.condolence.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.unionhome.api.model.ActorRefDto;
import org.unionhome.api.model.CareHandlerDto;
import org.unionhome.api.model.CareSettlementDetailsDto;
import org.unionhome.api.model.CareSettlementDto;
import org.unionhome.api.model.CareSettlementStatusDto;
import org.unionhome.api.model.GiftFormDto;
import org.unionhome.api.model.PayingLineDto;
import org.unionhome.api.model.SettledVisitDto;
import org.unionhome.api.model.SettlementPayeeDto;
import org.unionhome.api.model.SettlementShareDto;
import org.unionhome.api.model.UnionRefDto;
import org.unionhome.api.model.UnsettledAgeDto;
import org.unionhome.api.model.UnsettledHandlerDto;
import org.unionhome.api.model.UnsettledMonthDto;
import org.unionhome.api.model.UnsettledTotalsDto;
import org.unionhome.api.model.UnsettledVisitDto;
import org.unionhome.funds.BatchMoney;
import org.unionhome.funds.Purpose;
import org.unionhome.kernel.CurrentActor;
import org.unionhome.kernel.CurrentRequest;
import org.unionhome.kernel.Doer;
import org.unionhome.kernel.Permission;
import org.unionhome.kernel.Scope;
import org.unionhome.kernel.UnionTree;
import org.unionhome.policy.Policies;

/** Settlements as the contract words them, with what the caller may do with each. */
@ApplicationScoped
class SettlementMapper {

    private static final int MOST_HANDLERS = 500;
    private static final int MOST_MONTHS = 120;
    private final CareSettlements settlements;
    private final BatchMoney money;
    private final Policies policies;
    private final UnionTree tree;
    private final Scope scope;
    private final CurrentActor current;
    private final CurrentRequest request;

    SettlementMapper(
            CareSettlements settlements,
            BatchMoney money,
            Policies policies,
            UnionTree tree,
            Scope scope,
            CurrentActor current,
            CurrentRequest request) {
        this.settlements = settlements;
        this.money = money;
        this.policies = policies;
        this.tree = tree;
        this.scope = scope;
        this.current = current;
        this.request = request;
    }

    CareSettlementDto listed(CareSettlement one) {
        LocalDate month = one.month();
        Doer submitter = one.submitter();
        return CareSettlementDto.builder()
                .id(one.id())
                .settlementNo(one.number())
                .union(union(one.union()))
                .month(month == null ? null : YearMonth.from(month).toString())
                .handlerName(one.handlerName())
                .status(CareSettlementStatusDto.fromValue(one.status().name()))
                .payTo(one.advanceHolder() == null ? SettlementPayeeDto.HANDLERS : SettlementPayeeDto.ADVANCE)
                .advanceHolder(one.advanceHolder())
                .visits(one.visits())
                .total(one.total().toString())
                .lineName(one.lineName())
                .madeBy(new ActorRefDto(one.madeBy()))
                .madeAt(one.madeAt())
                .submittedBy(submitter == null ? null : new ActorRefDto(submitter.name()))
                .submittedAt(one.submittedAt())
                .approvedBy(actor(one.approver()))
                .approvedAt(one.approvedAt())
                .paidOn(one.paidOn())
                .version(one.version())
                .build();
    }

    CareSettlementDetailsDto details(CareSettlement one) {
        boolean changeable = scope.allows(current.get(), Permission.CONDOLENCE_RECORD, one.union());
        boolean draft = one.is(CareSettlement.Status.DRAFT);
        return CareSettlementDetailsDto.builder()
                .settlement(listed(one))
                .shares(settlements.shares(one).stream()
                        .map(SettlementMapper::share)
                        .toList())
                .lines(draft && changeable ? lines(one) : List.of())
                .lineId(one.line())
                .orderId(one.order())
                .reason(one.reason())
                .reasonBy(actor(one.reasonBy()))
                .returnedReason(one.returnedReason())
                .changeable(changeable)
                .decidable(one.is(CareSettlement.Status.SUBMITTED) && standsOutside(one))
                .cancellable(one.is(CareSettlement.Status.APPROVED, CareSettlement.Status.PAID) && standsOutside(one))
                .build();
    }

    private boolean standsOutside(CareSettlement one) {
        if (!scope.allows(current.get(), Permission.CARE_APPROVE, one.union())) {
            return false;
        }
        Doer approver = scope.doer(current.get(), Permission.CARE_APPROVE, one.union());
        return !approver.isAmong(one.handled()) && !approver.isAmong(one.visited());
    }

    private List<PayingLineDto> lines(CareSettlement one) {
        return money.lines(one.union(), Purpose.CARE, Permission.CONDOLENCE_RECORD).stream()
                .map(paying -> paying.line())
                .map(line -> new PayingLineDto(
                        line.id(),
                        line.name(),
                        line.planned().toString(),
                        line.left().toString()))
                .toList();
    }

    private static SettlementShareDto share(CareSettlements.Share share) {
        return SettlementShareDto.builder()
                .handlerName(share.handlerName())
                .visits(share.visits())
                .amount(share.amount().toString())
                .paidOn(share.paidOn())
                .build();
    }

    SettledVisitDto held(CareSettlements.Held visit) {
        return SettledVisitDto.builder()
                .visitId(visit.visit())
                .visitNo(visit.visitNo())
                .visitedOn(visit.visitedOn())
                .occasion(visit.occasion())
                .occasionName(policies.nameOf(visit.occasion(), request.locale()))
                .memberName(visit.memberName())
                .memberNo(visit.memberNo())
                .form(GiftFormDto.fromValue(visit.form()))
                .amount(visit.amount().toString())
                .handlerName(visit.handlerName())
                .build();
    }

    UnsettledVisitDto waiting(UnsettledVisits.Waiting visit) {
        return UnsettledVisitDto.builder()
                .id(visit.id())
                .visitNo(visit.visitNo())
                .union(union(visit.union()))
                .visitedOn(visit.visitedOn())
                .days(visit.days())
                .occasion(visit.occasion())
                .occasionName(policies.nameOf(visit.occasion(), request.locale()))
                .memberName(visit.memberName())
                .memberNo(visit.memberNo())
                .form(GiftFormDto.fromValue(visit.form()))
                .amount(visit.amount().toString())
                .handler(new CareHandlerDto(visit.handler(), visit.handlerName()))
                .build();
    }

    static UnsettledTotalsDto totals(UnsettledTotals totals) {
        return UnsettledTotalsDto.builder()
                .visits(totals.all().visits())
                .amount(totals.all().amount().toString())
                .ages(totals.ages().stream()
                        .map(age -> new UnsettledAgeDto(
                                age.of(), age.visits(), age.amount().toString()))
                        .toList())
                .months(totals.months().stream()
                        .limit(MOST_MONTHS)
                        .map(month -> new UnsettledMonthDto(
                                month.of().toString(),
                                month.visits(),
                                month.amount().toString()))
                        .toList())
                .handlers(totals.handlers().stream()
                        .limit(MOST_HANDLERS)
                        .map(of -> new UnsettledHandlerDto(
                                new CareHandlerDto(of.of(), of.handlerName()),
                                of.visits(),
                                of.amount().toString(),
                                of.oldest()))
                        .toList())
                .build();
    }

    private UnionRefDto union(UUID union) {
        return new UnionRefDto(union, tree.nameOf(union));
    }

    private static @Nullable ActorRefDto actor(@Nullable String name) {
        return name == null ? null : new ActorRefDto(name);
    }
}
