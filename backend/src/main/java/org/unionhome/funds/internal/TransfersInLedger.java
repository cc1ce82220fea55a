package org.unionhome.funds.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.unionhome.funds.Receipts;
import org.unionhome.funds.Transfers;
import org.unionhome.kernel.AuditTrail;
import org.unionhome.kernel.Ids;
import org.unionhome.kernel.Money;
import org.unionhome.kernel.Sql;

/** Books money between unions in both ledgers; what the one no longer has is what the other has got, or what is on its way. */
@ApplicationScoped
class TransfersInLedger implements Transfers {

    private static final String KIND = "TRANSFER";
    private final Ledger ledger;
    private final OpenDays days;
    private final Transit transit;
    private final ChartOfAccounts charts;
    private final BudgetLines lines;
    private final Sql sql;
    private final AuditTrail audit;

    TransfersInLedger(
            Ledger ledger,
            OpenDays days,
            Transit transit,
            ChartOfAccounts charts,
            BudgetLines lines,
            Sql sql,
            AuditTrail audit) {
        this.ledger = ledger;
        this.days = days;
        this.transit = transit;
        this.charts = charts;
        this.lines = lines;
        this.sql = sql;
        this.audit = audit;
    }

    @Override
    public void record(Transfer transfer) {
        if (!isBooked(transfer)) {
            write(transfer, transfer.from(), given(transfer));
            write(transfer, transfer.to(), got(transfer));
            payLine(transfer);
        }
    }

    @Override
    public void send(Transfer transfer) {
        if (!isBooked(transfer)) {
            transit.began(transfer);
            write(transfer, transfer.from(), given(transfer));
            payLine(transfer);
        }
    }

    @Override
    public void arrive(Transfer transfer) {
        Optional<Transit.Way> way = transit.hold(transfer.origin());
        if (way.isEmpty()) {
            record(transfer);
        } else if (!way.get().arrived()) {
            transit.arrived(transfer.origin(), transfer.on());
            write(transfer, transfer.to(), got(transfer));
        }
    }

    private void payLine(Transfer transfer) {
        if (transfer.line() != null) {
            lines.paid(transfer.line(), transfer.amount());
        }
    }

    @Override
    public int takeBack(UUID origin, LocalDate on, String reason) {
        Optional<Transit.Way> way = transit.hold(origin);
        if (way.filter(one -> one.arrived() && one.from().equals(one.into())).isPresent()) {
            return 0;
        }
        UUID back = Ids.next();
        List<Booked> standing = standing(origin);
        way.filter(one -> !standing.isEmpty()).ifPresent(one -> transit.cameBack(origin, back, on));
        for (Booked booked : standing) {
            takeBack(booked, new Ledger.Head(Ids.next(), booked.union(), on, KIND, reason, null, back));
        }
        return standing.size();
    }

    private void takeBack(Booked booked, Ledger.Head head) {
        ledger.takeBack(booked.entry(), days.placed(head));
        if (booked.line() != null) {
            lines.refunded(booked.line(), booked.amount());
        }
        audit.record(
                "ledger.reversed",
                AuditTrail.Subject.of("ledger-entry", booked.entry(), booked.union()),
                booked.amount().toString());
    }

    /** An entry that stands, with the line that paid for it. */
    private record Booked(UUID entry, UUID union, Money amount, @Nullable UUID line) {}

    private List<Booked> standing(UUID origin) {
        return sql.list(
                """
                select e.id, union_succession_heir(e.union_id) as union_id, s.amount, s.line
                  from ledger_entry e
                 cross join lateral (select sum(p.debit) as amount,
                                            (array_agg(p.line_id) filter (where p.line_id is not null))[1] as line
                                       from ledger_posting p where p.entry_id = e.id) s
                 where e.origin_id = ? and e.kind = ? and e.reverses_id is null
                   and not exists (select 1 from ledger_entry b where b.reverses_id = e.id)
                 order by e.id
                """,
                row -> new Booked(
                        Sql.id(row, "id"),
                        Sql.id(row, "union_id"),
                        LineRow.money(row, "amount"),
                        row.getObject("line", UUID.class)),
                origin,
                KIND);
    }

    private boolean isBooked(Transfer transfer) {
        return sql.first(
                        "select 1 from ledger_entry where origin_id = ? and kind = ?",
                        row -> true,
                        transfer.origin(),
                        KIND)
                .isPresent();
    }

    /** A remittance, what was kept and dues pay a debt; an appropriation is an expense; what is divided was income before. */
    private List<Ledger.Side> given(Transfer transfer) {
        Chart chart = charts.on(transfer.on());
        String against =
                switch (transfer.kind()) {
                    case REMITTANCE -> chart.upward().code();
                    case APPROPRIATION -> chart.used(Chart.Use.SUBSIDY_GIVEN).code();
                    case FOUNDING_FUND -> chart.used(Chart.Use.FOUNDING_FUND).code();
                    case DUES -> chart.used(Chart.Use.BETWEEN_UNIONS).code();
                    case DIVISION -> chart.used(Chart.Use.NET_ASSETS).code();
                };
        return List.of(
                new Ledger.Side(against, transfer.line(), transfer.amount(), Money.ZERO),
                credit(chart.bank().code(), transfer.amount()));
    }

    private List<Ledger.Side> got(Transfer transfer) {
        Chart chart = charts.on(transfer.on());
        String against =
                switch (transfer.kind()) {
                    case REMITTANCE, FOUNDING_FUND ->
                        chart.of(Receipts.Income.CONTRIBUTION).code();
                    case APPROPRIATION -> chart.used(Chart.Use.SUBSIDY_RECEIVED).code();
                    case DUES -> chart.used(Chart.Use.BETWEEN_UNIONS).code();
                    case DIVISION -> chart.used(Chart.Use.NET_ASSETS).code();
                };
        var bound = transfer.earmarked().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(part -> new Ledger.Side(against, null, part.getKey().name(), Money.ZERO, part.getValue()));
        return Stream.concat(
                        Stream.of(
                                debit(chart.bank().code(), transfer.amount()),
                                credit(against, transfer.free()),
                                credit(chart.upward().code(), transfer.passedOn())),
                        bound)
                .filter(side -> !side.debit().isZero() || !side.credit().isZero())
                .toList();
    }

    private void write(Transfer transfer, UUID union, List<Ledger.Side> sides) {
        UUID id = Ids.next();
        ledger.write(
                days.placed(new Ledger.Head(
                        id, union, transfer.on(), KIND, transfer.description(), null, transfer.origin())),
                sides);
        audit.record(
                "ledger.recorded",
                AuditTrail.Subject.of("ledger-entry", id, union),
                transfer.amount().toString());
    }

    private static Ledger.Side debit(String account, Money amount) {
        return new Ledger.Side(account, null, amount, Money.ZERO);
    }

    private static Ledger.Side credit(String account, Money amount) {
        return new Ledger.Side(account, null, Money.ZERO, amount);
    }
}
