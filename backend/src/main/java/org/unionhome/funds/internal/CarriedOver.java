package org.unionhome.funds.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.unionhome.kernel.AuditTrail;
import org.unionhome.kernel.Ids;
import org.unionhome.kernel.Money;
import org.unionhome.kernel.Sql;
import org.unionhome.kernel.UnionTree;

/**
 * What a union had and owed goes into the books of the one that takes over (domain dossier 2.2: merged, funds go to the merged
 * union): a transfer of every balance, so that the old books come to nothing and the new ones have what there is.
 */
@ApplicationScoped
class CarriedOver {

    private static final String DESCRIPTION = "机构合并转移";
    private final Sql sql;
    private final Ledger ledger;
    private final OpenDays days;
    private final BookLock books;
    private final ChartOfAccounts charts;
    private final UnionTree tree;
    private final AuditTrail audit;

    CarriedOver(
            Sql sql,
            Ledger ledger,
            OpenDays days,
            BookLock books,
            ChartOfAccounts charts,
            UnionTree tree,
            AuditTrail audit) {
        this.sql = sql;
        this.ledger = ledger;
        this.days = days;
        this.books = books;
        this.charts = charts;
        this.tree = tree;
        this.audit = audit;
    }

    /** Nobody enters anything meanwhile. @return how many accounts had a balance */
    int carry(UUID from, UUID into, LocalDate day) {
        books.hold(from);
        Map<String, Money> balances = balances(from, day);
        if (balances.isEmpty()) {
            return 0;
        }
        List<Ledger.Side> taken = sides(balances, day);
        List<Ledger.Side> given = taken.stream()
                .map(side -> new Ledger.Side(side.account(), null, side.credit(), side.debit()))
                .toList();
        UUID origin = Ids.next();
        write(head(from, origin, day, DESCRIPTION + "：转入" + tree.nameOf(into)), given);
        write(head(into, origin, day, DESCRIPTION + "：由" + tree.nameOf(from) + "转入"), taken);
        return balances.size();
    }

    /** What assets and liabilities come to, of which the left side is above zero. */
    private Map<String, Money> balances(UUID union, LocalDate day) {
        List<String> accounts = Stream.of(Chart.Kind.ASSET, Chart.Kind.LIABILITY)
                .flatMap(kind -> charts.upTo(day).of(kind).stream())
                .toList();
        var balances = new TreeMap<String, Money>();
        sql.list(
                        """
                        select p.account, sum(p.debit - p.credit) as amount
                          from ledger_posting p join ledger_entry e on e.id = p.entry_id
                         where e.union_id = ? and p.account = any (?::text[])
                         group by p.account
                        having sum(p.debit - p.credit) <> 0
                        """,
                        row -> Map.entry(row.getString("account"), LineRow.money(row, "amount")),
                        union,
                        accounts)
                .forEach(balance -> balances.put(balance.getKey(), balance.getValue()));
        return balances;
    }

    /** As they stand where they are carried to; what is left over either way is net assets. */
    private List<Ledger.Side> sides(Map<String, Money> balances, LocalDate day) {
        var sides = new ArrayList<Ledger.Side>();
        balances.forEach((account, amount) -> sides.add(side(account, amount)));
        Money net = balances.values().stream().reduce(Money.ZERO, Money::plus);
        if (!net.isZero()) {
            String account = charts.on(day).used(Chart.Use.NET_ASSETS).code();
            sides.add(side(account, Money.ZERO.minus(net)));
        }
        return sides;
    }

    private static Ledger.Side side(String account, Money leftSide) {
        boolean left = leftSide.exceeds(Money.ZERO);
        return new Ledger.Side(
                account, null, left ? leftSide : Money.ZERO, left ? Money.ZERO : Money.ZERO.minus(leftSide));
    }

    private static Ledger.Head head(UUID union, UUID origin, LocalDate day, String description) {
        return new Ledger.Head(Ids.next(), union, day, "TRANSFER", description, null, origin);
    }

    private void write(Ledger.Head head, List<Ledger.Side> sides) {
        ledger.write(days.placed(head), sides);
        audit.record("ledger.recorded", AuditTrail.Subject.of("ledger-entry", head.id(), head.union()));
    }
}
