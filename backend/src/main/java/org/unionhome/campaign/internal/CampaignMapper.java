package org.unionhome.campaign.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.unionhome.api.model.ActorRefDto;
import org.unionhome.api.model.CampaignApprovalDto;
import org.unionhome.api.model.CampaignBudgetLineDto;
import org.unionhome.api.model.CampaignDto;
import org.unionhome.api.model.CampaignEndDto;
import org.unionhome.api.model.CampaignFiguresDto;
import org.unionhome.api.model.CampaignFundSourceDto;
import org.unionhome.api.model.CampaignGoodsCoverDto;
import org.unionhome.api.model.CampaignKindDto;
import org.unionhome.api.model.CampaignListItemDto;
import org.unionhome.api.model.CampaignMoneyDto;
import org.unionhome.api.model.CampaignStatusDto;
import org.unionhome.api.model.CampaignTallyDto;
import org.unionhome.api.model.CountWordDto;
import org.unionhome.api.model.FestivalDto;
import org.unionhome.api.model.NewCampaignDto;
import org.unionhome.api.model.UnionRefDto;
import org.unionhome.funds.BudgetLine;
import org.unionhome.kernel.CurrentActor;
import org.unionhome.kernel.Money;
import org.unionhome.kernel.Permission;
import org.unionhome.kernel.Scope;
import org.unionhome.kernel.UnionTree;
import org.unionhome.policy.PolicyMapper;

/** Campaigns as the contract words them. */
@ApplicationScoped
class CampaignMapper {

    private final UnionTree tree;
    private final PolicyMapper rules;
    private final CampaignDecisions decisions;
    private final Scope scope;
    private final CurrentActor current;

    CampaignMapper(UnionTree tree, PolicyMapper rules, CampaignDecisions decisions, Scope scope, CurrentActor current) {
        this.tree = tree;
        this.rules = rules;
        this.decisions = decisions;
        this.scope = scope;
        this.current = current;
    }

    static NewCampaign wanted(NewCampaignDto dto) {
        return new NewCampaign(
                dto.unionId(),
                dto.kind().name(),
                dto.festival() == null ? null : dto.festival().name(),
                dto.theme().strip(),
                dto.onDay(),
                Money.of(dto.plannedTotal()),
                dto.fundSource() == null ? null : dto.fundSource().name(),
                dto.budgetLineId(),
                Objects.requireNonNullElse(dto.proxyMost(), NewCampaign.USUAL_PROXY_MOST));
    }

    CampaignDto campaign(
            CampaignRow campaign, CampaignTally tally, List<ApprovalRow> approvals, Optional<ClosingRow> closing) {
        return CampaignDto.builder()
                .id(campaign.id())
                .campaignNo(campaign.no())
                .union(union(campaign.union()))
                .kind(CampaignKindDto.fromValue(campaign.kind()))
                .festival(campaign.festival() == null ? null : FestivalDto.fromValue(campaign.festival()))
                .theme(campaign.theme())
                .year(campaign.year())
                .onDay(campaign.onDay())
                .plannedTotal(campaign.plannedTotal().toString())
                .fundSource(
                        campaign.fundSource() == null ? null : CampaignFundSourceDto.fromValue(campaign.fundSource()))
                .budgetLineId(campaign.budgetLine())
                .proxyMost(campaign.proxyMost())
                .status(status(campaign))
                .persons(campaign.persons())
                .total(text(campaign.total()))
                .decision(Optional.ofNullable(campaign.decision())
                        .map(stored -> rules.decision(decisions.read(stored)))
                        .orElse(null))
                .tally(tally(tally))
                .approvals(approvals.stream().map(CampaignMapper::approval).toList())
                .handledBy(new ActorRefDto(campaign.handler().name()))
                .reason(campaign.reason())
                .begunFrom(campaign.begunFrom())
                .closing(closing.map(CampaignMapper::closing).orElse(null))
                .whole(scope.allows(current.get(), Permission.CAMPAIGN_READ, campaign.union()))
                .changeable(scope.allows(current.get(), Permission.CAMPAIGN_WRITE, campaign.union()))
                .approvable(approvable(campaign))
                .version(campaign.version())
                .updatedAt(campaign.updatedAt())
                .build();
    }

    private boolean approvable(CampaignRow campaign) {
        return campaign.status() == CampaignStatus.LOCKED
                && scope.allows(current.get(), Permission.CAMPAIGN_APPROVE, campaign.union())
                && !scope.doer(current.get(), Permission.CAMPAIGN_APPROVE, campaign.union())
                        .isAmong(campaign.workers());
    }

    private static CampaignTallyDto tally(CampaignTally tally) {
        return new CampaignTallyDto(
                tally.batches(),
                tally.units(),
                tally.listed(),
                tally.received(),
                tally.returned(),
                tally.unclaimed(),
                tally.amount().toString(),
                tally.receivedCash().toString(),
                tally.receivedGoods().toString(),
                tally.returnedAmount().toString(),
                tally.cost().toString());
    }

    private static CampaignEndDto closing(ClosingRow closing) {
        return CampaignEndDto.builder()
                .received(closing.received())
                .returned(closing.returned())
                .cashBack(closing.cashBack().toString())
                .goodsKept(closing.goodsKept().toString())
                .reason(closing.reason())
                .closedBy(new ActorRefDto(closing.closedBy()))
                .closedAt(closing.closedAt())
                .build();
    }

    private static CampaignApprovalDto approval(ApprovalRow approval) {
        return new CampaignApprovalDto(
                approval.no(),
                new ActorRefDto(approval.approverName()),
                approval.at(),
                approval.persons(),
                approval.total().toString(),
                approval.beforePersons(),
                text(approval.beforeTotal()),
                approval.withdrawn());
    }

    CampaignListItemDto listed(CampaignQueries.Listed listed) {
        CampaignRow campaign = listed.campaign();
        return new CampaignListItemDto(
                campaign.id(),
                campaign.no(),
                union(campaign.union()),
                CampaignKindDto.fromValue(campaign.kind()),
                campaign.theme(),
                campaign.year(),
                campaign.onDay(),
                campaign.plannedTotal().toString(),
                status(campaign),
                listed.listed(),
                listed.received(),
                listed.amount().toString());
    }

    static CampaignBudgetLineDto line(BudgetLine line) {
        return new CampaignBudgetLineDto(
                line.id(),
                line.account(),
                line.name(),
                line.source(),
                line.left().toString());
    }

    static CampaignMoneyDto money(CampaignTally tally, List<CoverRow> goods) {
        Money paid = goods.stream().map(CoverRow::saved).reduce(Money.ZERO, Money::plus);
        return new CampaignMoneyDto(
                tally.amount().toString(),
                paid.toString(),
                tally.amount().minus(paid).toString(),
                goods.stream().map(CampaignMapper::cover).toList());
    }

    private static CampaignGoodsCoverDto cover(CoverRow row) {
        return new CampaignGoodsCoverDto(
                row.batch(),
                row.item(),
                row.name(),
                row.unit(),
                row.needed(),
                row.covered(),
                row.unitPrice().toString(),
                row.saved().toString());
    }

    static CampaignFiguresDto figures(CampaignSums.Sums sums) {
        var rounded = RoundedCount.of(sums.persons());
        return new CampaignFiguresDto(
                sums.campaigns(),
                sums.units(),
                sums.persons(),
                sums.times(),
                sums.received(),
                sums.cash().toString(),
                sums.goods().toString(),
                sums.amount().toString(),
                CountWordDto.fromValue(rounded.word().name()),
                rounded.round());
    }

    private static CampaignStatusDto status(CampaignRow campaign) {
        return CampaignStatusDto.fromValue(campaign.status().name());
    }

    private UnionRefDto union(UUID id) {
        return new UnionRefDto(id, tree.nameOf(id));
    }

    private static @Nullable String text(@Nullable Money money) {
        return money == null ? null : money.toString();
    }
}
