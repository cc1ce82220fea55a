package org.unionhome.dues.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.unionhome.kernel.CurrentActor;
import org.unionhome.kernel.Cursors;
import org.unionhome.kernel.Ids;
import org.unionhome.kernel.Money;
import org.unionhome.kernel.Permission;
import org.unionhome.kernel.Problem;
import org.unionhome.kernel.Scope;
import org.unionhome.kernel.ScopeCondition;
import org.unionhome.kernel.Slice;
import org.unionhome.kernel.Sql;
import org.unionhome.kernel.UnionTree;

/**
 * Dues that one union owes another because what was paid followed its member. No bank moved anything: it lies where it was taken
 * in, and the books of both unions say so.
 */
@ApplicationScoped
class BetweenUnions {

    private static final String MOVED =
            """
            insert into dues_between_unions (id, root_id, payment_id, from_id, into_id, home_id, amount, moved_on)
            select ?, u.root_id, ?, ?, u.id,
                   coalesce((select b.home_id from dues_between_unions b where b.payment_id = ? order by b.id limit 1), ?),
                   ?, ?
              from union_node u where u.id = ?
            """;
    /** Both ways set against each other; what a merger joined is owed no more. Of the two unions one may be out of sight. */
    private static final String OWED =
            """
            select * from (
                select case when n.net > 0 then n.one else n.other end as debtor,
                       case when n.net > 0 then n.other else n.one end as creditor, abs(n.net) as amount, n.latest, n.one, n.other
                  from (select least(b.from_id, b.into_id) as one, greatest(b.from_id, b.into_id) as other,
                               sum(case when b.from_id < b.into_id then b.amount else -b.amount end) as net,
                               max(b.moved_on) filter (where b.payment_id is not null) as latest
                          from dues_between_unions b
                          left join union_node f on f.id = b.from_id
                          left join union_node i on i.id = b.into_id
                         where b.from_id <> b.into_id and (%s or %s)
                         group by 1, 2) n
                 where n.net <> 0) owed
             where ?::uuid is null or (one, other) > (?::uuid, ?::uuid)
             order by one, other limit ?
            """;

    private final Sql sql;
    private final Booking booking;
    private final Scope scope;
    private final UnionTree tree;
    private final CurrentActor current;
    private final Cursors cursors;

    BetweenUnions(Sql sql, Booking booking, Scope scope, UnionTree tree, CurrentActor current, Cursors cursors) {
        this.sql = sql;
        this.booking = booking;
        this.scope = scope;
        this.tree = tree;
        this.current = current;
        this.cursors = cursors;
    }

    /**
     * What the debtor owes the creditor.
     *
     * @param latest when the last of it followed its member
     */
    record Owed(UUID debtor, UUID creditor, Money amount, LocalDate latest, UUID one, UUID other) {}

    /** What the one owes the other; below zero when it is the other way round. */
    Money net(UUID debtor, UUID creditor) {
        return sql.first(
                        """
                        select coalesce(sum(case when from_id = ? then amount else -amount end), 0) as net
                          from dues_between_unions
                         where from_id = ? and into_id = ? or from_id = ? and into_id = ?
                        """,
                        row -> new Money(row.getBigDecimal("net")),
                        debtor,
                        debtor,
                        creditor,
                        creditor,
                        debtor)
                .orElseThrow();
    }

    Slice<Owed> owed(@Nullable UUID union, int limit, @Nullable String cursor) {
        var subtrees = scope.subtrees(current.get(), Permission.DUES_READ, union);
        var from = ScopeCondition.of(subtrees, "f");
        var into = ScopeCondition.of(subtrees, "i");
        String list = "dues-between-unions|" + union;
        List<String> position = cursors.decode(list, cursor);
        UUID one = position.isEmpty() ? null : UUID.fromString(position.get(0));
        UUID other = position.isEmpty() ? null : UUID.fromString(position.get(1));
        var values = new ArrayList<@Nullable Object>(from.values());
        values.addAll(into.values());
        Collections.addAll(values, one, one, other, limit + 1);
        var rows = sql.list(
                OWED.formatted(from.text(), into.text()),
                row -> new Owed(
                        Sql.id(row, "debtor"),
                        Sql.id(row, "creditor"),
                        new Money(row.getBigDecimal("amount")),
                        row.getDate("latest").toLocalDate(),
                        Sql.id(row, "one"),
                        Sql.id(row, "other")),
                values.toArray());
        return Slice.of(rows, limit, last -> cursors.encode(list, last.one(), last.other()));
    }

    /**
     * What is open of a payment goes into the books of another union.
     *
     * @param holder the payment that holds it from now on
     */
    void moved(Payment payment, UUID holder, UUID into, Money amount, LocalDate on) {
        UUID origin = Ids.next();
        booking.moved(origin, payment.union(), into, amount, on);
        sql.update(MOVED, origin, holder, payment.union(), payment.id(), payment.union(), amount, on, into);
    }

    /**
     * What should never have counted leaves the books of the union that took it in: what followed a member goes back there first.
     *
     * @return for each payment the union in whose books it stands now
     * @throws Problem DUES_MOVED when the caller has no authority in that union
     */
    Map<UUID, UUID> broughtHome(List<Payment> payments, LocalDate on) {
        Map<UUID, UUID> homes = homes(payments.stream().map(Payment::id).toList());
        return payments.stream()
                .collect(Collectors.toMap(
                        Payment::id,
                        payment -> broughtHome(payment, homes.getOrDefault(payment.id(), payment.union()), on)));
    }

    private UUID broughtHome(Payment payment, UUID home, LocalDate on) {
        if (home.equals(payment.union()) || payment.standing().isZero()) {
            return payment.union();
        }
        if (!scope.allows(current.get(), Permission.DUES_WRITE, home)
                && !scope.allows(current.get(), Permission.PAYMENT_MAKE, home)) {
            throw Problem.of(DuesProblem.DUES_MOVED, tree.nameOf(home));
        }
        moved(payment, payment.id(), home, payment.standing(), on);
        return home;
    }

    private Map<UUID, UUID> homes(Collection<UUID> payments) {
        return sql
                .list(
                        """
                        select distinct payment_id, home_id from dues_between_unions where payment_id = any (?::uuid[])
                        """,
                        row -> Map.entry(Sql.id(row, "payment_id"), Sql.id(row, "home_id")),
                        payments)
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (first, later) -> first));
    }
}
