package org.unionhome.funds.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.unionhome.funds.Receipts;
import org.unionhome.kernel.AuditTrail;
import org.unionhome.kernel.CurrentRequest;
import org.unionhome.kernel.Ids;
import org.unionhome.kernel.Money;
import org.unionhome.kernel.Problem;
import org.unionhome.kernel.Problem.FieldFault;
import org.unionhome.kernel.ProblemCode;
import org.unionhome.kernel.SqlFailed;
import org.unionhome.kernel.UnionTree;
import org.unionhome.kernel.UseCase;

/** The keeper of the ledger enters what no payment made, or takes such an entry back. The cashier does neither. */
@UseCase
@ApplicationScoped
@Transactional
class RecordEntry {

    private final Ledger ledger;
    private final LedgerQueries entries;
    private final ChartOfAccounts charts;
    private final Bookkeeper keeper;
    private final UnionTree tree;
    private final CurrentRequest request;
    private final AuditTrail audit;
    private final Clock clock;

    RecordEntry(
            Ledger ledger,
            LedgerQueries entries,
            ChartOfAccounts charts,
            Bookkeeper keeper,
            UnionTree tree,
            CurrentRequest request,
            AuditTrail audit,
            Clock clock) {
        this.ledger = ledger;
        this.entries = entries;
        this.charts = charts;
        this.keeper = keeper;
        this.tree = tree;
        this.request = request;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * @param restates the closed month that it belongs to, for what came to light later
     * @throws Problem NOT_FOUND, LEDGER_KEEPER_PAYS, INVALID_INPUT, ENTRY_NOT_BALANCED, ACCOUNT_OF_TRANSFERS,
     *     MONTH_CLOSED
     */
    UUID run(
            UUID union, LocalDate on, String description, List<Ledger.Side> sides, Ledger.@Nullable Restated restates) {
        keeper.require(union);
        requireDay(on, "/on");
        Chart chart = charts.on(on);
        requireSound(chart, sides);
        requireOneSided(chart, union, sides);
        UUID id = Ids.next();
        ledger.write(new Ledger.Head(id, union, on, "MANUAL", description, null, null, restates), sides);
        request.touched(union);
        audit.record("ledger.recorded", AuditTrail.Subject.of("ledger-entry", id, union));
        return id;
    }

    /** @throws Problem NOT_FOUND, LEDGER_KEEPER_PAYS, ENTRY_REVERSED, ENTRY_OF_PAYMENT, INVALID_INPUT, MONTH_CLOSED */
    UUID reverse(UUID id, LocalDate on, String reason) {
        EntryRow entry = entries.show(id);
        keeper.require(entry.union());
        requireDay(on, "/on");
        if (!entry.kind().equals("MANUAL")) {
            throw Problem.of(FundsProblem.ENTRY_OF_PAYMENT);
        }
        try {
            UUID back = ledger.reverse(id, on, reason);
            request.touched(entry.union());
            audit.record("ledger.reversed", AuditTrail.Subject.of("ledger-entry", id, entry.union()));
            return back;
        } catch (SqlFailed failed) {
            throw SqlFailed.isDuplicate(failed) ? Problem.of(FundsProblem.ENTRY_REVERSED) : failed;
        }
    }

    private void requireDay(LocalDate on, String pointer) {
        if (on.isAfter(LocalDate.now(clock))) {
            throw Problem.ofFault(pointer, "IN_FUTURE");
        }
    }

    /** What one union gives another stands in both books or in none; only the top has its counterpart outside the platform. */
    private void requireOneSided(Chart chart, UUID union, List<Ledger.Side> sides) {
        String net = chart.used(Chart.Use.NET_ASSETS).code();
        boolean opening = sides.stream().anyMatch(side -> side.account().equals(net));
        if (tree.lineOf(union).size() == 1) {
            return;
        }
        sides.stream()
                .map(side -> chart.require(side.account()))
                .filter(account -> account.isBetweenUnions() && !(opening && account.kind() == Chart.Kind.LIABILITY))
                .findFirst()
                .ifPresent(account -> {
                    throw Problem.of(FundsProblem.ACCOUNT_OF_TRANSFERS, account.code());
                });
    }

    /** Dues belong to the basic union: only employers' contributions are shared with the unions above. */
    private static void requireDuesStay(Chart chart, List<Ledger.Side> sides) {
        boolean takesDues = sides.stream()
                .anyMatch(side -> !side.debit().isZero()
                        && side.account().equals(chart.of(Receipts.Income.DUES).code()));
        boolean sendsUp = sides.stream().anyMatch(side -> !side.credit().isZero() && chart.goesUp(side.account()));
        if (takesDues && sendsUp) {
            throw Problem.of(ProblemCode.DUES_ARE_NOT_REMITTED);
        }
    }

    private static void requireSound(Chart chart, List<Ledger.Side> sides) {
        for (int at = 0; at < sides.size(); at++) {
            Ledger.Side side = sides.get(at);
            if (chart.account(side.account()).isEmpty()) {
                throw Problem.ofFaults(
                        List.of(new FieldFault("/postings/" + at + "/account", "UNKNOWN_VALUE", List.of())));
            }
            if (side.debit().isZero() == side.credit().isZero()) {
                throw Problem.ofFaults(List.of(new FieldFault("/postings/" + at + "/debit", "ONE_SIDE", List.of())));
            }
        }
        requireDuesStay(chart, sides);
        Money debit = sides.stream().map(Ledger.Side::debit).reduce(Money.ZERO, Money::plus);
        Money credit = sides.stream().map(Ledger.Side::credit).reduce(Money.ZERO, Money::plus);
        if (!debit.equals(credit)) {
            throw Problem.of(FundsProblem.ENTRY_NOT_BALANCED, debit.toString(), credit.toString());
        }
    }
}
