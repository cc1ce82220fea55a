package org.unionhome.campaign.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.unionhome.kernel.CurrentActor;
import org.unionhome.kernel.Ids;
import org.unionhome.kernel.Sql;

/** Moves what was confirmed: a purchase becomes a lot of the stock, a loss leaves the one it was bought with. */
@ApplicationScoped
class StockMoves {

    private final Sql sql;
    private final PaidGoods paid;
    private final CurrentActor current;
    private final Clock clock;

    StockMoves(Sql sql, PaidGoods paid, CurrentActor current, Clock clock) {
        this.sql = sql;
        this.paid = paid;
        this.current = current;
        this.clock = clock;
    }

    void move(StockRequest confirmed) {
        if (confirmed.kind() == StockRequest.Kind.IN) {
            write(confirmed, takenIn(confirmed), 0);
        } else {
            int ofPaid = paid.lost(confirmed.item(), confirmed.quantity());
            write(confirmed, Objects.requireNonNull(confirmed.lot()), ofPaid);
        }
    }

    /** The whole of a purchase leaves again. */
    void back(StockRequest takenBack, String reason) {
        sql.update(
                """
                insert into stock_movement (id, lot_id, item_id, union_id, kind, quantity, amount, reason, moved_by,
                                            moved_at)
                values (?, ?, ?, ?, 'BACK', ?, ?, ?, ?, ?)
                """,
                Ids.next(),
                Objects.requireNonNull(takenBack.lot()),
                takenBack.item(),
                takenBack.union(),
                takenBack.quantity(),
                takenBack.amount(),
                reason,
                current.get().identity().subject(),
                Instant.now(clock));
    }

    private UUID takenIn(StockRequest purchase) {
        StockRequest.Bought bought = Objects.requireNonNull(purchase.bought());
        UUID lot = Ids.next();
        sql.update(
                """
                insert into stock_lot (id, item_id, union_id, unit_price, bought_on, supplier, document_no)
                values (?, ?, ?, ?, ?, ?, ?::text)
                """,
                lot,
                purchase.item(),
                purchase.union(),
                purchase.unitPrice(),
                bought.on(),
                bought.supplier(),
                bought.documentNo());
        sql.update("update stock_request set lot_id = ? where id = ?", lot, purchase.id());
        return lot;
    }

    private void write(StockRequest confirmed, UUID lot, int ofPaid) {
        sql.update(
                """
                insert into stock_movement (id, lot_id, item_id, union_id, kind, quantity, amount, of_paid, reason,
                                            request_id, moved_by, moved_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?::text, ?, ?, ?)
                """,
                Ids.next(),
                lot,
                confirmed.item(),
                confirmed.union(),
                confirmed.kind(),
                confirmed.quantity(),
                confirmed.amount(),
                ofPaid,
                confirmed.reason(),
                confirmed.id(),
                current.get().identity().subject(),
                Instant.now(clock));
    }
}
