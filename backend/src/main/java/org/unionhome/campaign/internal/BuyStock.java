package org.unionhome.campaign.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.unionhome.kernel.AuditTrail;
import org.unionhome.kernel.CurrentActor;
import org.unionhome.kernel.CurrentRequest;
import org.unionhome.kernel.Ids;
import org.unionhome.kernel.Money;
import org.unionhome.kernel.Permission;
import org.unionhome.kernel.Problem;
import org.unionhome.kernel.Sql;
import org.unionhome.kernel.UseCase;

/** Takes a purchase into the stock, with its price. */
@UseCase
@ApplicationScoped
@Transactional
class BuyStock {

    private final Sql sql;
    private final StockQueries stock;
    private final CurrentActor current;
    private final CurrentRequest request;
    private final AuditTrail audit;
    private final Clock clock;

    BuyStock(Sql sql, StockQueries stock, CurrentActor current, CurrentRequest request, AuditTrail audit, Clock clock) {
        this.sql = sql;
        this.stock = stock;
        this.current = current;
        this.request = request;
        this.audit = audit;
        this.clock = clock;
    }

    void run(UUID itemId, Purchase bought) {
        StockRows.Item item = stock.require(itemId, Permission.CAMPAIGN_WRITE);
        if (bought.unitPrice().isZero()) {
            throw Problem.ofFault("/unitPrice", "NOT_ZERO");
        }
        if (bought.on().isAfter(LocalDate.now(clock))) {
            throw Problem.ofFault("/boughtOn", "IN_FUTURE");
        }
        UUID lot = Ids.next();
        sql.update(
                """
                insert into stock_lot (id, item_id, union_id, unit_price, bought_on, supplier, document_no)
                values (?, ?, ?, ?, ?, ?, ?::text)
                """,
                lot,
                itemId,
                item.union(),
                bought.unitPrice(),
                bought.on(),
                bought.supplier(),
                bought.documentNo());
        sql.update(
                """
                insert into stock_movement (id, lot_id, item_id, union_id, kind, quantity, amount, moved_by, moved_at)
                values (?, ?, ?, ?, 'IN', ?, ?, ?, ?)
                """,
                Ids.next(),
                lot,
                itemId,
                item.union(),
                bought.quantity(),
                Money.ofFen(Math.multiplyExact(bought.unitPrice().fen(), bought.quantity())),
                current.get().identity().subject(),
                Instant.now(clock));
        request.touched(item.union());
        audit.record("stock.bought", AuditTrail.Subject.of("stock-item", itemId, item.union()), lot.toString());
    }

    /** @param documentNo of the invoice */
    record Purchase(int quantity, Money unitPrice, LocalDate on, String supplier, @Nullable String documentNo) {}
}
