package org.unionhome.funds.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.unionhome.funds.Receipts;
import org.unionhome.kernel.AuditTrail;
import org.unionhome.kernel.Ids;
import org.unionhome.kernel.Money;
import org.unionhome.kernel.Sql;

/** Books money that came in against its income; both sides at once. */
@ApplicationScoped
class ReceiptsInLedger implements Receipts {

    private final Ledger ledger;
    private final OpenDays days;
    private final ChartOfAccounts charts;
    private final Sql sql;
    private final AuditTrail audit;

    ReceiptsInLedger(Ledger ledger, OpenDays days, ChartOfAccounts charts, Sql sql, AuditTrail audit) {
        this.ledger = ledger;
        this.days = days;
        this.charts = charts;
        this.sql = sql;
        this.audit = audit;
    }

    @Override
    public void received(List<Receipt> receipts) {
        write(receipts, "RECEIPT", this::received, UnaryOperator.identity());
    }

    @Override
    public void receivedByStatement(List<Receipt> receipts) {
        write(receipts, "RECEIPT", this::received, days::placed);
    }

    @Override
    public Map<UUID, LocalDate> firstOpenDays(Collection<UUID> unions) {
        return days.firstOpen(unions);
    }

    private List<Ledger.Side> received(Receipt receipt) {
        var sides = new ArrayList<Ledger.Side>();
        sides.add(debit(money(receipt), receipt.amount()));
        add(sides, credit(income(receipt), receipt.own()));
        add(sides, credit(charts.on(receipt.on()).upward().code(), receipt.forAbove()));
        return sides;
    }

    @Override
    public void refunded(Receipt refund) {
        write(List.of(refund), "REFUND", this::refund, UnaryOperator.identity());
    }

    private List<Ledger.Side> refund(Receipt refund) {
        var sides = new ArrayList<Ledger.Side>();
        add(sides, debit(income(refund), refund.own()));
        add(sides, debit(charts.on(refund.on()).upward().code(), refund.forAbove()));
        sides.add(credit(money(refund), refund.amount()));
        return sides;
    }

    /** An entry for each that has none yet: four round trips, however many they are. */
    private void write(
            List<Receipt> receipts,
            String kind,
            Function<Receipt, List<Ledger.Side>> sides,
            UnaryOperator<List<Ledger.Head>> placing) {
        Set<Booked> booked = booked(receipts, kind);
        List<Receipt> open = receipts.stream()
                .filter(receipt -> booked.add(new Booked(receipt.origin(), receipt.union())))
                .toList();
        if (open.isEmpty()) {
            return;
        }
        List<Ledger.Head> heads =
                placing.apply(open.stream().map(receipt -> head(receipt, kind)).toList());
        List<Ledger.Entry> entries = IntStream.range(0, open.size())
                .mapToObj(at -> new Ledger.Entry(heads.get(at), sides.apply(open.get(at))))
                .toList();
        ledger.write(entries);
        audit.recordAll(
                "ledger.recorded",
                IntStream.range(0, open.size())
                        .mapToObj(at -> line(entries.get(at).head(), open.get(at)))
                        .toList());
    }

    private static Ledger.Head head(Receipt receipt, String kind) {
        return new Ledger.Head(
                Ids.next(), receipt.union(), receipt.on(), kind, receipt.description(), null, receipt.origin());
    }

    private static AuditTrail.Line line(Ledger.Head head, Receipt receipt) {
        return new AuditTrail.Line(
                AuditTrail.Subject.of("ledger-entry", head.id(), head.union()),
                receipt.amount().toString());
    }

    /** By what an entry of a receipt is known. */
    private record Booked(UUID origin, UUID union) {}

    private Set<Booked> booked(List<Receipt> receipts, String kind) {
        return new HashSet<>(sql.list(
                """
                select e.origin_id, e.union_id
                  from unnest(?::uuid[], ?::uuid[]) as n (origin_id, union_id)
                  join ledger_entry e on e.origin_id = n.origin_id and e.union_id = n.union_id and e.kind = ?
                """,
                row -> new Booked(Sql.id(row, "origin_id"), Sql.id(row, "union_id")),
                receipts.stream().map(Receipt::origin).toList(),
                receipts.stream().map(Receipt::union).toList(),
                kind));
    }

    @Override
    public void takenBack(UUID origin, UUID union, LocalDate on, String reason) {
        UUID entry = sql.first(
                        "select id from ledger_entry where origin_id = ? and union_id = ? and kind = 'RECEIPT'",
                        row -> Sql.id(row, "id"),
                        origin,
                        union)
                .orElseThrow(() -> new IllegalStateException("a receipt has no entry"));
        ledger.takeBack(entry, new Ledger.Head(Ids.next(), union, on, "REFUND", reason, null, origin));
        audit.record("ledger.reversed", AuditTrail.Subject.of("ledger-entry", entry, union));
    }

    @Override
    public void cameBack(UUID refund, UUID origin, UUID union, LocalDate on, String reason) {
        UUID entry = sql.first(
                        "select id from ledger_entry where origin_id = ? and kind = 'REFUND'",
                        row -> Sql.id(row, "id"),
                        refund)
                .orElseThrow(() -> new IllegalStateException("a refund has no entry"));
        var head = new Ledger.Head(Ids.next(), union, on, "REFUND", reason, null, origin);
        ledger.takeBack(entry, days.placed(head));
        audit.record("ledger.reversed", AuditTrail.Subject.of("ledger-entry", entry, union));
    }

    private static void add(List<Ledger.Side> sides, Ledger.Side side) {
        if (!side.debit().isZero() || !side.credit().isZero()) {
            sides.add(side);
        }
    }

    private String money(Receipt receipt) {
        Chart chart = charts.on(receipt.on());
        return switch (receipt.where()) {
            case CASH -> chart.cash().code();
            case BANK -> chart.bank().code();
            case OTHER_UNION -> chart.used(Chart.Use.BETWEEN_UNIONS).code();
        };
    }

    private String income(Receipt receipt) {
        return charts.on(receipt.on()).of(receipt.income()).code();
    }

    private static Ledger.Side debit(String account, Money amount) {
        return new Ledger.Side(account, null, amount, Money.ZERO);
    }

    private static Ledger.Side credit(String account, Money amount) {
        return new Ledger.Side(account, null, Money.ZERO, amount);
    }
}
