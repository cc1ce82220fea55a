package org.unionhome.campaign.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.unionhome.kernel.AuditTrail;
import org.unionhome.kernel.CurrentActor;
import org.unionhome.kernel.Cursors;
import org.unionhome.kernel.Permission;
import org.unionhome.kernel.Problem;
import org.unionhome.kernel.ProblemCode;
import org.unionhome.kernel.Scope;
import org.unionhome.kernel.Slice;
import org.unionhome.kernel.Sql;

/** Goods of the caller's unions, their purchases and movements. */
@ApplicationScoped
class StockQueries {

    private final Sql sql;
    private final CurrentActor current;
    private final Scope scope;
    private final Cursors cursors;
    private final AuditTrail audit;

    StockQueries(Sql sql, CurrentActor current, Scope scope, Cursors cursors, AuditTrail audit) {
        this.sql = sql;
        this.current = current;
        this.scope = scope;
        this.cursors = cursors;
        this.audit = audit;
    }

    Slice<StockRows.Item> items(@Nullable UUID union, int limit, @Nullable String cursor) {
        var subtrees = scope.subtrees(current.get(), Permission.CAMPAIGN_READ, union);
        String list = "stock-items|" + union;
        UUID after = position(list, cursor);
        if (subtrees.isEmpty()) {
            return new Slice<>(List.of(), null);
        }
        var values = new ArrayList<@Nullable Object>();
        subtrees.forEach(subtree -> values.add(subtree.top()));
        values.add(after);
        values.add(after);
        values.add(limit + 1);
        var rows = sql.list(
                StockRows.Item.SELECT + " where " + CampaignQueries.within("i", subtrees)
                        + " and (?::uuid is null or i.id > ?) group by i.id order by i.id limit ?",
                StockRows.Item::read,
                values.toArray());
        return Slice.of(rows, limit, last -> cursors.encode(list, last.id()));
    }

    /** Out of scope it does not exist, and the attempt leaves a line. */
    StockRows.Item require(UUID id, Permission permission) {
        return sql.first(StockRows.Item.SELECT + " where i.id = ? group by i.id", StockRows.Item::read, id)
                .filter(item -> scope.allows(current.get(), permission, item.union()))
                .orElseThrow(() -> {
                    audit.refused(
                            "stock.read",
                            AuditTrail.Subject.of(
                                    "stock-item", id, current.get().home()),
                            ProblemCode.NOT_FOUND);
                    return Problem.of(ProblemCode.NOT_FOUND);
                });
    }

    /** The purchases of which something is left come first, in the order in which they are used up. */
    List<StockRows.Lot> lots(UUID item) {
        return sql.list(
                """
                select id, unit_price, bought_on, supplier, document_no, balance
                  from stock_lot
                 where item_id = ?
                 order by balance = 0, bought_on, id
                 limit 200
                """,
                StockRows.Lot::read,
                item);
    }

    Optional<StockRows.Lot> lot(UUID item, UUID lot) {
        return sql.first(
                """
                select id, unit_price, bought_on, supplier, document_no, balance
                  from stock_lot
                 where item_id = ? and id = ?
                """,
                StockRows.Lot::read,
                item,
                lot);
    }

    Slice<StockRows.Movement> movements(UUID item, int limit, @Nullable String cursor) {
        require(item, Permission.CAMPAIGN_READ);
        String list = "stock-movements|" + item;
        UUID before = position(list, cursor);
        var rows = sql.list(
                """
                select m.id, m.lot_id, m.kind, m.quantity, m.amount, m.reason, m.moved_at, c.campaign_no
                  from stock_movement m
                  left join campaign_recipient r on r.id = m.recipient_id
                  left join campaign c on c.id = r.campaign_id
                 where m.item_id = ? and (?::uuid is null or m.id < ?)
                 order by m.id desc
                 limit ?
                """,
                StockRows.Movement::read,
                item,
                before,
                before,
                limit + 1);
        return Slice.of(rows, limit, last -> cursors.encode(list, last.id()));
    }

    private @Nullable UUID position(String list, @Nullable String cursor) {
        return cursors.decode(list, cursor).stream()
                .findFirst()
                .map(UUID::fromString)
                .orElse(null);
    }
}
