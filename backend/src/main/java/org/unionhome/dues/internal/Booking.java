package org.unionhome.dues.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
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

    /** One entry for each union and day; what comes after its month was closed stands in the open one. */
    void ofImport(UUID importId) {
        receipts.receivedByStatement(sql.list(
                """
                select union_id, paid_on, sum(amount) as amount
                  from dues_payment where import_id = ? group by union_id, paid_on order by union_id, paid_on
                """,
                row -> new Receipt(
                        origin(importId, row.getDate("paid_on").toLocalDate()),
                        Sql.id(row, "union_id"),
                        row.getDate("paid_on").toLocalDate(),
                        Income.DUES,
                        Where.BANK,
                        DESCRIPTION,
                        new Money(row.getBigDecimal("amount"))),
                importId));
    }

    private static UUID origin(UUID importId, LocalDate day) {
        return UUID.nameUUIDFromBytes((importId + "|" + day).getBytes(StandardCharsets.UTF_8));
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

    /** A refund that the bank sent back is money of the union again. */
    void cameBack(UUID refund, UUID origin, UUID union, LocalDate on, String reason) {
        receipts.cameBack(refund, cameBackAs(origin), union, on, reason);
    }

    /** The one that waits in its place is booked under its own id when it is paid. */
    private static UUID cameBackAs(UUID again) {
        return UUID.nameUUIDFromBytes((again + "|back").getBytes(StandardCharsets.UTF_8));
    }

    /** What was taken in by mistake leaves the books again, in one entry for each union and place of the money. */
    void takenBack(List<Payment> payments, Map<UUID, UUID> unions, LocalDate on, String reason) {
        payments.stream()
                .collect(Collectors.groupingBy(payment ->
                        new Stood(unions.getOrDefault(payment.id(), payment.union()), where(payment.method()))))
                .forEach((stood, together) -> receipts.refunded(new Receipt(
                        origin(together), stood.union(), on, Income.DUES, stood.where(), reason, sum(together))));
    }

    private record Stood(UUID union, Where where) {}

    private static UUID origin(List<Payment> together) {
        String ids = together.stream()
                .map(payment -> payment.id().toString())
                .sorted()
                .collect(Collectors.joining("|"));
        return together.size() == 1
                ? together.get(0).id()
                : UUID.nameUUIDFromBytes(ids.getBytes(StandardCharsets.UTF_8));
    }

    private static Money sum(List<Payment> payments) {
        return payments.stream().map(Payment::standing).reduce(Money.ZERO, Money::plus);
    }

    /** Dues of the one union become dues of the other, to which the first owes the money from then on. */
    void moved(UUID origin, UUID from, UUID into, Money amount, LocalDate on) {
        receipts.refunded(new Receipt(origin, from, on, Income.DUES, Where.OTHER_UNION, DESCRIPTION, amount));
        receipts.received(List.of(new Receipt(origin, into, on, Income.DUES, Where.OTHER_UNION, DESCRIPTION, amount)));
    }

    private static Where where(String method) {
        return method.equals("CASH") ? Where.CASH : Where.BANK;
    }
}
