package org.unionhome.campaign.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.unionhome.kernel.AuditTrail;
import org.unionhome.kernel.CurrentActor;
import org.unionhome.kernel.CurrentRequest;
import org.unionhome.kernel.Ids;
import org.unionhome.kernel.Permission;
import org.unionhome.kernel.Problem;
import org.unionhome.kernel.ProblemCode;
import org.unionhome.kernel.Sql;
import org.unionhome.kernel.SqlFailed;
import org.unionhome.kernel.UseCase;

/** Writes off what was lost or spoilt of a purchase, with the reason. */
@UseCase
@ApplicationScoped
@Transactional
class WriteOffStock {

    private final Sql sql;
    private final StockQueries stock;
    private final PaidGoods paid;
    private final CurrentActor current;
    private final CurrentRequest request;
    private final AuditTrail audit;
    private final Clock clock;

    WriteOffStock(
            Sql sql,
            StockQueries stock,
            PaidGoods paid,
            CurrentActor current,
            CurrentRequest request,
            AuditTrail audit,
            Clock clock) {
        this.sql = sql;
        this.stock = stock;
        this.paid = paid;
        this.current = current;
        this.request = request;
        this.audit = audit;
        this.clock = clock;
    }

    /** @throws Problem NOT_FOUND, STOCK_EXHAUSTED when so much is not left */
    void run(UUID itemId, UUID lot, int quantity, String reason) {
        StockRows.Item item = stock.require(itemId, Permission.CAMPAIGN_WRITE);
        request.touched(item.union());
        if (write(lot, itemId, quantity, reason) == 0) {
            throw Problem.ofFault("/lotId", "UNKNOWN_LOT");
        }
        audit.record("stock.written-off", AuditTrail.Subject.of("stock-item", itemId, item.union()), lot.toString());
    }

    private int write(UUID lot, UUID item, int quantity, String reason) {
        try {
            return sql.update(
                    """
                    insert into stock_movement (id, lot_id, item_id, union_id, kind, quantity, amount, of_paid, reason,
                                                moved_by, moved_at)
                    select ?, l.id, l.item_id, l.union_id, 'LOSS', ?, ? * l.unit_price, ?, ?, ?, ?
                      from stock_lot l
                     where l.id = ? and l.item_id = ?
                    """,
                    Ids.next(),
                    quantity,
                    quantity,
                    paid.lost(item, quantity),
                    reason,
                    current.get().identity().subject(),
                    Instant.now(clock),
                    lot,
                    item);
        } catch (SqlFailed failed) {
            throw SqlFailed.breaks(failed, "stock_never_below_zero") ? Problem.of(ProblemCode.STOCK_EXHAUSTED) : failed;
        }
    }
}
