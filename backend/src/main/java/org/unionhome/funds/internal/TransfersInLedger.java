package org.unionhome.funds.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.unionhome.funds.Receipts;
import org.unionhome.funds.Transfers;
import org.unionhome.kernel.AuditTrail;
import org.unionhome.kernel.Ids;
import org.unionhome.kernel.Money;
import org.unionhome.kernel.Sql;

/** Books money between unions in both ledgers; what the one no longer has is what the other has got. */
@ApplicationScoped
class TransfersInLedger implements Transfers {

    private static final String KIND = "TRANSFER";
    private final Ledger ledger;
    private final ChartOfAccounts charts;
    private final Sql sql;
    private final AuditTrail audit;

    TransfersInLedger(Ledger ledger, ChartOfAccounts charts, Sql sql, AuditTrail audit) {
        this.ledger = ledger;
        this.charts = charts;
        this.sql = sql;
        this.audit = audit;
    }

    @Override
    public void record(Transfer transfer) {
        if (isBooked(transfer)) {
            return;
        }
        write(transfer, transfer.from(), given(transfer));
        write(transfer, transfer.to(), got(transfer));
    }

    private boolean isBooked(Transfer transfer) {
        return sql.first(
                        "select 1 from ledger_entry where origin_id = ? and kind = ?",
                        row -> true,
                        transfer.origin(),
                        KIND)
                .isPresent();
    }

    /** A remittance and what was kept pay a debt; an appropriation is an expense. */
    private List<Ledger.Side> given(Transfer transfer) {
        String against =
                switch (transfer.kind()) {
                    case REMITTANCE -> chart().upward().code();
                    case APPROPRIATION -> chart().used(Chart.Use.SUBSIDY_GIVEN).code();
                    case FOUNDING_FUND -> chart().used(Chart.Use.FOUNDING_FUND).code();
                };
        return List.of(debit(against, transfer.amount()), credit(bank(), transfer.amount()));
    }

    private List<Ledger.Side> got(Transfer transfer) {
        String income =
                switch (transfer.kind()) {
                    case REMITTANCE, FOUNDING_FUND ->
                        chart().of(Receipts.Income.CONTRIBUTION).code();
                    case APPROPRIATION ->
                        chart().used(Chart.Use.SUBSIDY_RECEIVED).code();
                };
        return Stream.of(
                        debit(bank(), transfer.amount()),
                        credit(income, transfer.kept()),
                        credit(chart().upward().code(), transfer.passedOn()))
                .filter(side -> !side.debit().isZero() || !side.credit().isZero())
                .toList();
    }

    private void write(Transfer transfer, UUID union, List<Ledger.Side> sides) {
        UUID id = Ids.next();
        ledger.write(
                new Ledger.Head(id, union, transfer.on(), KIND, transfer.description(), null, transfer.origin()),
                sides);
        audit.record(
                "ledger.recorded",
                AuditTrail.Subject.of("ledger-entry", id, union),
                transfer.amount().toString());
    }

    private Chart chart() {
        return charts.inForce();
    }

    private String bank() {
        return chart().bank().code();
    }

    private static Ledger.Side debit(String account, Money amount) {
        return new Ledger.Side(account, null, amount, Money.ZERO);
    }

    private static Ledger.Side credit(String account, Money amount) {
        return new Ledger.Side(account, null, Money.ZERO, amount);
    }
}
