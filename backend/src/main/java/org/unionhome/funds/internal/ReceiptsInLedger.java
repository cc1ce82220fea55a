package org.unionhome.funds.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.unionhome.funds.Receipts;
import org.unionhome.kernel.AuditTrail;
import org.unionhome.kernel.Ids;
import org.unionhome.kernel.Money;
import org.unionhome.kernel.Sql;

/** Books money that came in against its income; both sides at once. */
@ApplicationScoped
class ReceiptsInLedger implements Receipts {

    private final Ledger ledger;
    private final ChartOfAccounts charts;
    private final Sql sql;
    private final AuditTrail audit;

    ReceiptsInLedger(Ledger ledger, ChartOfAccounts charts, Sql sql, AuditTrail audit) {
        this.ledger = ledger;
        this.charts = charts;
        this.sql = sql;
        this.audit = audit;
    }

    @Override
    public void received(List<Receipt> receipts) {
        receipts.stream().filter(receipt -> !isBooked(receipt, "RECEIPT")).forEach(this::book);
    }

    private void book(Receipt receipt) {
        var sides = new ArrayList<Ledger.Side>();
        sides.add(debit(money(receipt.where()), receipt.amount()));
        add(sides, credit(income(receipt.income()), receipt.own()));
        add(sides, credit(charts.inForce().upward().code(), receipt.forAbove()));
        write(receipt, "RECEIPT", sides);
    }

    @Override
    public void refunded(Receipt refund) {
        if (!isBooked(refund, "REFUND")) {
            var sides = new ArrayList<Ledger.Side>();
            add(sides, debit(income(refund.income()), refund.own()));
            add(sides, debit(charts.inForce().upward().code(), refund.forAbove()));
            sides.add(credit(money(refund.where()), refund.amount()));
            write(refund, "REFUND", sides);
        }
    }

    private static void add(List<Ledger.Side> sides, Ledger.Side side) {
        if (!side.debit().isZero() || !side.credit().isZero()) {
            sides.add(side);
        }
    }

    private boolean isBooked(Receipt receipt, String kind) {
        return sql.first(
                        "select 1 from ledger_entry where origin_id = ? and union_id = ? and kind = ?",
                        row -> true,
                        receipt.origin(),
                        receipt.union(),
                        kind)
                .isPresent();
    }

    private void write(Receipt receipt, String kind, List<Ledger.Side> sides) {
        UUID id = Ids.next();
        ledger.write(
                new Ledger.Head(id, receipt.union(), receipt.on(), kind, receipt.description(), null, receipt.origin()),
                sides);
        audit.record(
                "ledger.recorded",
                AuditTrail.Subject.of("ledger-entry", id, receipt.union()),
                receipt.amount().toString());
    }

    private String money(Where where) {
        return where == Where.CASH
                ? charts.inForce().cash().code()
                : charts.inForce().bank().code();
    }

    private String income(Income income) {
        return charts.inForce().of(income).code();
    }

    private static Ledger.Side debit(String account, Money amount) {
        return new Ledger.Side(account, null, amount, Money.ZERO);
    }

    private static Ledger.Side credit(String account, Money amount) {
        return new Ledger.Side(account, null, Money.ZERO, amount);
    }
}
