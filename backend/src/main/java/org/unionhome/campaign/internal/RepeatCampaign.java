package org.unionhome.campaign.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.unionhome.kernel.AuditTrail;
import org.unionhome.kernel.Money;
import org.unionhome.kernel.Problem;
import org.unionhome.kernel.Sql;
import org.unionhome.kernel.SqlFailed;
import org.unionhome.kernel.UseCase;

/**
 * Begins the campaign of another year from one that was decided on: its units, amounts and whom its rosters are for. Nobody
 * comes along by name, and neither does the budget line, which was one of that year. Units that are no more are left out;
 * goods are planned at the price of what is in stock now.
 */
@UseCase
@ApplicationScoped
@Transactional
class RepeatCampaign {

    private final Sql sql;
    private final CampaignQueries campaigns;
    private final CreateCampaign create;
    private final BatchRows batches;
    private final AuditTrail audit;

    RepeatCampaign(Sql sql, CampaignQueries campaigns, CreateCampaign create, BatchRows batches, AuditTrail audit) {
        this.sql = sql;
        this.campaigns = campaigns;
        this.create = create;
        this.batches = batches;
        this.audit = audit;
    }

    /** @throws Problem NOT_FOUND, CAMPAIGN_STATE, INVALID_INPUT, CAMPAIGN_WITHOUT_UNITS, CAMPAIGN_BEGUN_ALREADY */
    UUID run(UUID sourceId, LocalDate onDay, String theme) {
        CampaignRow source = campaigns.showWhole(sourceId);
        CampaignLock.requireState(source, CampaignStatus.APPROVED, CampaignStatus.CLOSED);
        if (onDay.getYear() <= source.year()) {
            throw Problem.ofFault("/onDay", "NOT_A_LATER_YEAR");
        }
        List<BatchRow> living = living(sourceId);
        if (living.isEmpty()) {
            throw Problem.of(CampaignProblem.CAMPAIGN_WITHOUT_UNITS);
        }
        Map<UUID, List<NewBatch.Line>> goods = goods(living);
        List<NewBatch> planned = living.stream()
                .map(batch -> planned(batch, goods.getOrDefault(batch.id(), List.of())))
                .toList();
        UUID id = create.run(new NewCampaign(
                source.union(),
                source.kind(),
                source.festival(),
                theme,
                onDay,
                planned.stream().map(NewBatch::total).reduce(Money.ZERO, Money::plus),
                source.fundSource(),
                null,
                source.proxyMost()));
        follow(id, sourceId);
        for (int i = 0; i < planned.size(); i++) {
            UUID batch = batches.insert(id, planned.get(i));
            RosterRule rule = living.get(i).audience();
            if (rule != null) {
                batches.remember(batch, rule);
            }
        }
        audit.record("campaign.repeated", AuditTrail.Subject.of("campaign", id, source.union()), source.no());
        return id;
    }

    private void follow(UUID id, UUID source) {
        try {
            sql.update("update campaign set begun_from = ? where id = ?", source, id);
        } catch (SqlFailed failed) {
            throw SqlFailed.isDuplicate(failed) ? Problem.of(CampaignProblem.CAMPAIGN_BEGUN_ALREADY) : failed;
        }
    }

    private List<BatchRow> living(UUID campaign) {
        return sql.list(
                BatchRow.SELECT
                        + " where b.campaign_id = ? and union_is_living(b.union_id) group by b.id order by b.id",
                BatchRow::read,
                campaign);
    }

    /** At the price of the oldest purchase of which something is left, else as it was planned then. */
    private Map<UUID, List<NewBatch.Line>> goods(List<BatchRow> living) {
        var lines = new HashMap<UUID, List<NewBatch.Line>>();
        sql.list(
                        """
                        select g.batch_id, g.item_id, i.name, i.unit, g.quantity,
                               coalesce((select l.unit_price from stock_lot l
                                          where l.item_id = g.item_id and l.balance > 0
                                          order by l.bought_on, l.id limit 1), g.unit_price) as unit_price
                          from campaign_batch_goods g
                          join stock_item i on i.id = g.item_id
                         where g.batch_id = any (?)
                         order by g.batch_id, g.item_id
                        """,
                        GoodsRow::read,
                        living.stream().map(BatchRow::id).toList())
                .forEach(row -> lines.merge(
                        row.batch(),
                        List.of(new NewBatch.Line(row.item(), row.quantity(), row.unitPrice())),
                        RepeatCampaign::both));
        return lines;
    }

    private static List<NewBatch.Line> both(List<NewBatch.Line> some, List<NewBatch.Line> more) {
        return Stream.concat(some.stream(), more.stream()).toList();
    }

    private static NewBatch planned(BatchRow batch, List<NewBatch.Line> goods) {
        return new NewBatch(
                batch.union(),
                batch.name(),
                batch.handlerName(),
                batch.place(),
                batch.plannedPersons(),
                batch.cash(),
                goods);
    }
}
