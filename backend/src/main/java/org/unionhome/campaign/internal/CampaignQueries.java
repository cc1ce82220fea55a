package org.unionhome.campaign.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.unionhome.kernel.AuditTrail;
import org.unionhome.kernel.CurrentActor;
import org.unionhome.kernel.Cursors;
import org.unionhome.kernel.Money;
import org.unionhome.kernel.Permission;
import org.unionhome.kernel.Problem;
import org.unionhome.kernel.ProblemCode;
import org.unionhome.kernel.Scope;
import org.unionhome.kernel.Slice;
import org.unionhome.kernel.Sql;

/** Campaigns in the caller's scope: those of her unions, and those in which one of them has a batch. */
@ApplicationScoped
class CampaignQueries {

    private static final String ONE = "select " + CampaignRow.COLUMNS + " from campaign c where c.id = ?";

    private final Sql sql;
    private final CurrentActor current;
    private final Scope scope;
    private final Cursors cursors;
    private final AuditTrail audit;

    CampaignQueries(Sql sql, CurrentActor current, Scope scope, Cursors cursors, AuditTrail audit) {
        this.sql = sql;
        this.current = current;
        this.scope = scope;
        this.cursors = cursors;
        this.audit = audit;
    }

    /** What is asked of the list. */
    record Asked(@Nullable UUID union, @Nullable String kind, @Nullable String status, @Nullable Integer year) {}

    /** The latest first. */
    Slice<Listed> list(Asked asked, int limit, @Nullable String cursor) {
        var subtrees = scope.subtrees(current.get(), Permission.CAMPAIGN_READ, asked.union());
        String list = "campaigns|" + asked;
        UUID before = cursors.decode(list, cursor).stream()
                .findFirst()
                .map(UUID::fromString)
                .orElse(null);
        if (subtrees.isEmpty()) {
            return new Slice<>(List.of(), null);
        }
        var values = new ArrayList<@Nullable Object>();
        for (int twice = 0; twice < 2; twice++) {
            subtrees.forEach(subtree -> values.add(subtree.top()));
        }
        values.addAll(Arrays.asList(
                asked.kind(),
                asked.kind(),
                asked.status(),
                asked.status(),
                asked.year(),
                asked.year(),
                before,
                before));
        values.add(limit + 1);
        var rows = sql.list(
                """
                select %s, t.listed, t.received, t.amount
                  from campaign c
                  cross join lateral (select count(*) as listed,
                                             count(*) filter (where r.status = 'RECEIVED') as received,
                                             coalesce(sum(r.cash + r.goods), 0) as amount
                                        from campaign_recipient r
                                       where r.campaign_id = c.id and r.status <> 'REMOVED') t
                 where (%s or exists (select 1 from campaign_batch b where b.campaign_id = c.id and (%s)))
                   and (?::text is null or c.kind = ?) and (?::text is null or c.status = ?)
                   and (?::integer is null or c.year = ?) and (?::uuid is null or c.id < ?)
                 order by c.id desc
                 limit ?
                """
                        .formatted(CampaignRow.COLUMNS, within("c", subtrees), within("b", subtrees)),
                row -> new Listed(
                        CampaignRow.read(row),
                        row.getInt("listed"),
                        row.getInt("received"),
                        new Money(row.getBigDecimal("amount"))),
                values.toArray());
        return Slice.of(
                rows, limit, last -> cursors.encode(list, last.campaign().id()));
    }

    static String within(String alias, List<Scope.Subtree> subtrees) {
        return subtrees.stream()
                .map(subtree -> alias + "." + subtree.column() + " = ?")
                .collect(Collectors.joining(" or ", "(", ")"));
    }

    /** Out of scope it does not exist, and the attempt leaves a line. */
    CampaignRow show(UUID id) {
        return sql.first(ONE, CampaignRow::read, id)
                .filter(this::readable)
                .orElseThrow(() -> unknown("campaign.read", id));
    }

    /** The same for who works in the campaign's own union, not only in a unit that hands out. */
    CampaignRow showWhole(UUID id) {
        CampaignRow campaign = show(id);
        if (!scope.allows(current.get(), Permission.CAMPAIGN_READ, campaign.union())) {
            throw unknown("campaign.read", id);
        }
        return campaign;
    }

    private boolean readable(CampaignRow campaign) {
        return scope.allows(current.get(), Permission.CAMPAIGN_READ, campaign.union())
                || sql
                        .list(
                                "select union_id from campaign_batch where campaign_id = ?",
                                row -> Sql.id(row, "union_id"),
                                campaign.id())
                        .stream()
                        .anyMatch(union -> scope.allows(current.get(), Permission.CAMPAIGN_READ, union));
    }

    CampaignTally tally(UUID id) {
        return sql.first(CampaignTally.SELECT, CampaignTally::read, id).orElseThrow();
    }

    Optional<ClosingRow> closing(UUID id) {
        return sql.first(ClosingRow.SELECT, ClosingRow::read, id);
    }

    /** The latest decision first. */
    List<ApprovalRow> approvals(UUID id) {
        return sql.list(ApprovalRow.SELECT, ApprovalRow::read, id);
    }

    /** A page of batches as far as the caller may see them, in the order in which they were added. */
    Slice<BatchRow> batches(UUID campaign, int limit, @Nullable String cursor) {
        show(campaign);
        String list = "campaign-batches|" + campaign;
        UUID after = cursors.decode(list, cursor).stream()
                .findFirst()
                .map(UUID::fromString)
                .orElse(null);
        var rows = sql.list(
                BatchRow.SELECT
                        + " where b.campaign_id = ? and (?::uuid is null or b.id > ?) group by b.id order by b.id limit ?",
                BatchRow::read,
                campaign,
                after,
                after,
                limit + 1);
        return Slice.of(rows, limit, last -> cursors.encode(list, last.id()));
    }

    BatchRow batch(UUID campaign, UUID id) {
        return sql.first(
                        BatchRow.SELECT + " where b.id = ? and b.campaign_id = ? group by b.id",
                        BatchRow::read,
                        id,
                        campaign)
                .orElseThrow(() -> unknown("campaign.batch", id));
    }

    /** What each person of the batches gets in kind, in one statement. */
    List<GoodsRow> goodsOf(List<UUID> batches) {
        return batches.isEmpty()
                ? List.of()
                : sql.list(
                        """
                        select g.batch_id, g.item_id, i.name, i.unit, g.quantity, g.unit_price
                          from campaign_batch_goods g
                          join stock_item i on i.id = g.item_id
                         where g.batch_id = any (?)
                         order by g.batch_id, i.name
                        """,
                        GoodsRow::read,
                        batches);
    }

    Problem unknown(String action, UUID id) {
        audit.refused(
                action, AuditTrail.Subject.of("campaign", id, current.get().home()), ProblemCode.NOT_FOUND);
        return Problem.of(ProblemCode.NOT_FOUND);
    }

    /** A campaign in a list, with how far it is as far as the caller sees it. */
    record Listed(CampaignRow campaign, int listed, int received, Money amount) {}
}
