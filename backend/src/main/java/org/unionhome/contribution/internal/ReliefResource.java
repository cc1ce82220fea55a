package org.unionhome.contribution.internal;

import java.time.YearMonth;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.unionhome.api.ReliefApi;
import org.unionhome.api.model.ActorRefDto;
import org.unionhome.api.model.NewReliefDto;
import org.unionhome.api.model.NewReliefPaymentDto;
import org.unionhome.api.model.NewReliefReturnDto;
import org.unionhome.api.model.ReliefDecisionDto;
import org.unionhome.api.model.ReliefDetailsDto;
import org.unionhome.api.model.ReliefDto;
import org.unionhome.api.model.ReliefFiguresDto;
import org.unionhome.api.model.ReliefKindDto;
import org.unionhome.api.model.ReliefMonthDto;
import org.unionhome.api.model.ReliefPageDto;
import org.unionhome.api.model.ReliefReturnDto;
import org.unionhome.api.model.ReliefStatusDto;
import org.unionhome.api.model.UnionRefDto;
import org.unionhome.kernel.CurrentRequest;
import org.unionhome.kernel.Money;
import org.unionhome.kernel.Permission;
import org.unionhome.kernel.Requires;
import org.unionhome.kernel.UnionTree;

/** Relief of contributions over HTTP. */
class ReliefResource implements ReliefApi {

    private final ApplyForRelief apply;
    private final DecideRelief decide;
    private final PayRefund pay;
    private final ReturnReliefPayment sentBack;
    private final Reliefs reliefs;
    private final UnionTree tree;
    private final CurrentRequest request;

    ReliefResource(
            ApplyForRelief apply,
            DecideRelief decide,
            PayRefund pay,
            ReturnReliefPayment sentBack,
            Reliefs reliefs,
            UnionTree tree,
            CurrentRequest request) {
        this.apply = apply;
        this.decide = decide;
        this.pay = pay;
        this.sentBack = sentBack;
        this.reliefs = reliefs;
        this.tree = tree;
        this.request = request;
    }

    @Override
    @Requires(Permission.FUNDS_READ)
    public ReliefPageDto listReliefs(
            UUID unionId, ReliefKindDto kind, ReliefStatusDto status, Integer limit, String cursor) {
        var asked = new Reliefs.Asked(
                unionId,
                Optional.ofNullable(kind).map(ReliefKindDto::toString).orElse(null),
                Optional.ofNullable(status).map(ReliefStatusDto::toString).orElse(null));
        var page = reliefs.list(asked, limit, cursor);
        return new ReliefPageDto(page.map(this::relief), page.next());
    }

    @Override
    @Requires(Permission.CONTRIBUTION_WRITE)
    public ReliefDetailsDto applyForRelief(String idempotencyKey, NewReliefDto asked) {
        UUID id = apply.run(new ApplyForRelief.Application(
                asked.unionId(),
                Relief.Kind.valueOf(asked.kind().toString()),
                asked.months().stream()
                        .map(of -> new Reliefs.OfMonth(YearMonth.parse(of.month()), Money.of(of.amount())))
                        .toList(),
                asked.until(),
                asked.reason().strip(),
                asked.basis().strip()));
        request.location("/api/v1/reliefs/" + id);
        return shown(id);
    }

    @Override
    @Requires(Permission.FUNDS_READ)
    public ReliefDetailsDto getRelief(UUID reliefId) {
        return shown(reliefId);
    }

    @Override
    @Requires(Permission.RELIEF_DECIDE)
    public ReliefDetailsDto decideRelief(
            UUID reliefId, String ifMatch, String idempotencyKey, ReliefDecisionDto asked) {
        decide.run(reliefId, ifMatch, asked.approve(), asked.reason());
        return shown(reliefId);
    }

    @Override
    @Requires(Permission.CONTRIBUTION_WRITE)
    public ReliefDetailsDto withdrawRelief(UUID reliefId, String ifMatch, String idempotencyKey) {
        decide.withdraw(reliefId, ifMatch);
        return shown(reliefId);
    }

    @Override
    @Requires(Permission.PAYMENT_MAKE)
    public ReliefDetailsDto payRelief(UUID reliefId, String ifMatch, String idempotencyKey, NewReliefPaymentDto asked) {
        pay.run(reliefId, ifMatch, asked.paidOn());
        return shown(reliefId);
    }

    @Override
    @Requires(Permission.PAYMENT_MAKE)
    public ReliefDetailsDto returnReliefPayment(
            UUID reliefId, String ifMatch, String idempotencyKey, NewReliefReturnDto asked) {
        sentBack.run(reliefId, ifMatch, asked.returnedOn(), asked.reason().strip());
        return shown(reliefId);
    }

    @Override
    @Requires(Permission.FUNDS_READ)
    public ReliefFiguresDto getReliefFigures(Integer year, UUID unionId) {
        var figures = reliefs.figures(unionId, year);
        return new ReliefFiguresDto(
                year,
                figures.deferred().toString(),
                figures.reduced().toString(),
                figures.deferred().plus(figures.reduced()).toString(),
                figures.refunded().toString(),
                figures.employers());
    }

    private ReliefDetailsDto shown(UUID id) {
        Relief relief = reliefs.show(id);
        request.version(relief.version());
        return ReliefDetailsDto.builder()
                .relief(relief(relief))
                .months(reliefs.months(relief).stream()
                        .map(of -> new ReliefMonthDto(
                                of.month().toString(), of.amount().toString()))
                        .toList())
                .reason(relief.reason())
                .basis(relief.basis())
                .decisionReason(relief.decisionReason())
                .sentBack(reliefs.sentBack(relief).stream()
                        .map(ReliefResource::sentBack)
                        .toList())
                .build();
    }

    private static ReliefReturnDto sentBack(Reliefs.SentBack one) {
        return new ReliefReturnDto(
                one.paidOn(),
                new ActorRefDto(one.payer()),
                one.on(),
                one.reason(),
                new ActorRefDto(one.recorder()),
                one.amount().toString());
    }

    private ReliefDto relief(Relief one) {
        return ReliefDto.builder()
                .id(one.id())
                .reliefNo(one.number())
                .union(new UnionRefDto(one.union(), tree.nameOf(one.union())))
                .kind(ReliefKindDto.fromValue(one.kind().name()))
                .status(ReliefStatusDto.fromValue(one.status().name()))
                .amount(one.amount().toString())
                .until(one.until())
                .appliedBy(new ActorRefDto(one.applicant()))
                .appliedAt(one.appliedAt())
                .decidedBy(actor(one.decider()))
                .decidedOn(one.decidedOn())
                .paidBy(actor(one.payer()))
                .paidOn(one.paidOn())
                .version(one.version())
                .build();
    }

    private static @Nullable ActorRefDto actor(@Nullable String name) {
        return name == null ? null : new ActorRefDto(name);
    }
}
