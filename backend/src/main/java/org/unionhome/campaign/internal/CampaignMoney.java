package org.unionhome.campaign.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.unionhome.funds.BudgetLine;
import org.unionhome.funds.Funds;
import org.unionhome.funds.LeftOver;
import org.unionhome.funds.PaymentFollower;
import org.unionhome.funds.PaymentOrder;
import org.unionhome.funds.Purpose;
import org.unionhome.kernel.CurrentActor;
import org.unionhome.kernel.Money;
import org.unionhome.kernel.Permission;
import org.unionhome.kernel.Problem;
import org.unionhome.kernel.Scope;
import org.unionhome.kernel.Sql;
import org.unionhome.kernel.UnionTree;

/** The money of campaigns: which lines may pay, setting aside, giving back, and hearing what was paid. */
@ApplicationScoped
class CampaignMoney implements PaymentFollower {

    private static final String FEATURE = "campaign";

    private final Funds funds;
    private final PaidGoods goods;
    private final Sql sql;
    private final UnionTree tree;
    private final Scope scope;
    private final CurrentActor current;
    private final Clock clock;

    CampaignMoney(
            Funds funds, PaidGoods goods, Sql sql, UnionTree tree, Scope scope, CurrentActor current, Clock clock) {
        this.funds = funds;
        this.goods = goods;
        this.sql = sql;
        this.tree = tree;
        this.scope = scope;
        this.current = current;
        this.clock = clock;
    }

    List<BudgetLine> lines(CampaignRow campaign) {
        return funds.linesFor(campaign.union(), campaign.year(), Purpose.valueOf(campaign.kind()));
    }

    /** Item by item, what it needs and how much of that is paid for already. */
    List<CoverRow> goods(CampaignRow campaign) {
        return goods.of(campaign);
    }

    /**
     * One item for each batch: who hands out there draws the money, and persons sign for it one by one. Goods that an
     * earlier campaign paid for are not paid for again; nothing is ordered when that is all.
     */
    Optional<UUID> order(UUID approval, CampaignRow campaign, UUID line) {
        Map<UUID, Money> saved = goods.take(approval, campaign.id());
        var items = sql
                .list(
                        BatchRow.SELECT + " where b.campaign_id = ? group by b.id order by b.id",
                        BatchRow::read,
                        campaign.id())
                .stream()
                .map(batch -> new PaymentOrder.Item(
                        batch.id(),
                        null,
                        tree.nameOf(batch.union()) + " " + batch.handlerName(),
                        batch.amount().minus(saved.getOrDefault(batch.id(), Money.ZERO))))
                .filter(item -> !item.amount().isZero())
                .toList();
        Optional<UUID> order =
                items.isEmpty() ? Optional.empty() : Optional.of(ordered(approval, campaign, line, items));
        requireOwn(campaign, line);
        return order;
    }

    private UUID ordered(UUID approval, CampaignRow campaign, UUID line, List<PaymentOrder.Item> items) {
        return funds.order(new PaymentOrder(
                new PaymentOrder.Origin(FEATURE, approval, campaign.no()),
                line,
                Purpose.valueOf(campaign.kind()),
                campaign.handler(),
                scope.requireDoer(current.get(), Permission.CAMPAIGN_APPROVE, campaign.union()),
                items));
    }

    /** The cash of one person, once more: it had gone back to the line with what nobody fetched. */
    UUID orderAgain(UUID takenBack, CampaignRow campaign, BatchRow batch, Money cash) {
        UUID line = Optional.ofNullable(campaign.budgetLine())
                .orElseThrow(() -> Problem.of(CampaignProblem.CAMPAIGN_WITHOUT_LINE));
        String payee = tree.nameOf(batch.union()) + " " + batch.handlerName();
        return ordered(takenBack, campaign, line, List.of(new PaymentOrder.Item(takenBack, null, payee, cash)));
    }

    /** A union pays for its campaigns out of its own budget of that year. */
    private void requireOwn(CampaignRow campaign, UUID line) {
        if (lines(campaign).stream().noneMatch(own -> own.id().equals(line))) {
            throw Problem.of(CampaignProblem.CAMPAIGN_WITHOUT_LINE);
        }
    }

    /** The cash of those who did not fetch it, batch by batch; goods stay in stock and were paid for. */
    Money giveBackUnclaimed(UUID order, UUID closing, CampaignRow campaign) {
        var amounts = new HashMap<UUID, Money>();
        sql.list(
                        """
                        select batch_id, sum(cash) as cash
                          from campaign_recipient
                         where campaign_id = ? and status = 'RETURNED'
                         group by batch_id
                        having sum(cash) > 0
                        """,
                        row -> Map.entry(Sql.id(row, "batch_id"), new Money(row.getBigDecimal("cash"))),
                        campaign.id())
                .forEach(batch -> amounts.put(batch.getKey(), batch.getValue()));
        return amounts.isEmpty()
                ? Money.ZERO
                : funds.giveBack(order, new LeftOver(closing, LocalDate.now(clock), campaign.no(), amounts));
    }

    void giveBack(UUID order, String reason) {
        funds.cancel(order, reason);
    }

    @Override
    public String feature() {
        return FEATURE;
    }

    @Override
    public void paid(UUID origin, UUID item, LocalDate on) {
        sql.update("update campaign_batch set paid_on = ? where id = ?", on, item);
    }

    @Override
    public void returned(UUID origin, UUID item, LocalDate on, String reason) {
        sql.update("update campaign_batch set paid_on = null where id = ?", item);
    }
}
