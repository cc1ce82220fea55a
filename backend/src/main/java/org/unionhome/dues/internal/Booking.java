package org.unionhome.dues.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.unionhome.funds.Receipts;
import org.unionhome.funds.Receipts.Income;
import org.unionhome.funds.Receipts.Receipt;
import org.unionhome.funds.Receipts.Where;
import org.unionhome.kernel.Money;
import org.unionhome.kernel.Sql;

/**
 * Books what came in as dues of the union that it belongs to, all of it, also what still waits for its month. Dues belong
 * to the basic union and are not shared upward.
 */
@ApplicationScoped
class Booking {

    private static final String DESCRIPTION = "会费";
    private final Receipts receipts;
    private final Sql sql;

    Booking(Receipts receipts, Sql sql) {
        this.receipts = receipts;
        this.sql = sql;
    }

    /** One entry for each union. */
    void ofImport(UUID importId) {
        receipts.received(sql.list(
                """
                select union_id, max(paid_on) as paid_on, sum(amount) as amount
                  from dues_payment where import_id = ? group by union_id order by union_id
                """,
                row -> new Receipt(
                        importId,
                        Sql.id(row, "union_id"),
                        row.getDate("paid_on").toLocalDate(),
                        Income.DUES,
                        Where.BANK,
                        DESCRIPTION,
                        new Money(row.getBigDecimal("amount"))),
                importId));
    }

    void of(UUID payment, NewPayment taken) {
        receipts.received(List.of(new Receipt(
                payment,
                taken.union(),
                taken.paidOn(),
                Income.DUES,
                where(taken.method()),
                DESCRIPTION,
                Money.of(taken.amount()))));
    }

    void refund(UUID refund, Payment payment, LocalDate on, Money amount) {
        receipts.refunded(
                new Receipt(refund, payment.union(), on, Income.DUES, where(payment.method()), DESCRIPTION, amount));
    }

    private static Where where(String method) {
        return method.equals("CASH") ? Where.CASH : Where.BANK;
    }
}
