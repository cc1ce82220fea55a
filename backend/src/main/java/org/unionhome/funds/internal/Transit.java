package org.unionhome.funds.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.unionhome.funds.Transfers.Kind;
import org.unionhome.funds.Transfers.Transfer;
import org.unionhome.kernel.Sql;

/** Money on its way from one union to another. That it agrees with both books is the database's last word. */
@ApplicationScoped
class Transit {

    private final Sql sql;

    Transit(Sql sql) {
        this.sql = sql;
    }

    /**
     * What was sent.
     *
     * @param from the union that sent it, or the one that has taken its place; {@code into} likewise
     */
    record Way(UUID from, UUID into, boolean arrived) {

        static Way read(ResultSet row) throws SQLException {
            return new Way(Sql.id(row, "from_id"), Sql.id(row, "into_id"), row.getObject("arrived_on") != null);
        }
    }

    void began(Transfer transfer) {
        sql.update(
                """
                insert into ledger_transit (origin_id, from_id, into_id, kind, amount, sent_on, union_id)
                values (?, ?, ?, ?, ?, ?, ?)
                """,
                transfer.origin(),
                transfer.from(),
                transfer.to(),
                transfer.kind(),
                transfer.amount(),
                transfer.on(),
                transfer.kind() == Kind.REMITTANCE ? transfer.from() : transfer.to());
    }

    /** Held until the transaction ends; nothing where it was written on both sides at once. */
    Optional<Way> hold(UUID origin) {
        return sql.first(
                "select * from ledger_transit where origin_id = ? and back_id is null for update", Way::read, origin);
    }

    void arrived(UUID origin, LocalDate on) {
        sql.update("update ledger_transit set arrived_on = ? where origin_id = ?", on, origin);
    }

    void cameBack(UUID origin, UUID back, LocalDate on) {
        sql.update("update ledger_transit set back_id = ?, back_on = ? where origin_id = ?", back, on, origin);
    }

    /** What is on its way to a union, or was sent by it, is that of the one that takes its place. */
    int handedOver(UUID from, UUID into) {
        sql.update(
                """
                update ledger_transit t
                   set union_id = u.id, l1 = u.l1, l2 = u.l2, l3 = u.l3, l4 = u.l4, l5 = u.l5, l6 = u.l6
                  from union_node u where u.id = ? and t.union_id = ?
                """,
                into,
                from);
        return sql.update("update ledger_transit set from_id = ? where from_id = ?", into, from)
                + sql.update("update ledger_transit set into_id = ? where into_id = ?", into, from);
    }
}
