package org.unionhome.dues.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.unionhome.kernel.CurrentActor;
import org.unionhome.kernel.Ids;
import org.unionhome.kernel.Permission;
import org.unionhome.kernel.Sql;
import org.unionhome.organization.UnionInfo;

/**
 * Money that waits. It pays only what is owed to the union that took it in; where its payer owes another union instead, as
 * after a transfer, it goes from the books of the one into those of the other first, and the one owes it to the other.
 */
@ApplicationScoped
class Credits {

    private static final String STRAYED = Payment.ALL
            + """
                     where p.l%d = ? and p.open > 0 and p.person_id is not null
                       and exists (select 1 from dues_obligation o
                                    where o.person_id = p.person_id and o.amount > o.paid)
                       and not exists (select 1 from dues_obligation o
                                        where o.person_id = p.person_id and o.amount > o.paid and o.union_id = p.union_id)
                     order by p.paid_on, p.id
                    """;
    private static final String WHOLE =
            """
            update dues_payment p
               set union_id = u.id, l1 = u.l1, l2 = u.l2, l3 = u.l3, l4 = u.l4, l5 = u.l5, l6 = u.l6,
                   version = p.version + 1
              from union_node u
             where u.id = ? and p.id = ?
            """;
    private static final String LEFT =
            "update dues_payment set refunded = refunded + ?, version = version + 1 where id = ?";
    private static final String ARRIVED =
            """
            insert into dues_payment (id, root_id, union_id, l1, l2, l3, l4, l5, l6, person_id, payer, payer_no, method,
                                      paid_on, amount, why, natural_key, recorded_by, recorder_name, recorded_at)
            select ?, u.root_id, u.id, u.l1, u.l2, u.l3, u.l4, u.l5, u.l6, p.person_id, p.payer, p.payer_no, p.method,
                   p.paid_on, ?, p.why, p.natural_key || ?, ?, ?, ?
              from dues_payment p, union_node u
             where p.id = ? and u.id = ?
            """;
    private final Sql sql;
    private final Allocation allocation;
    private final OwedUnions owed;
    private final BetweenUnions between;
    private final CurrentActor current;
    private final Clock clock;

    Credits(Sql sql, Allocation allocation, OwedUnions owed, BetweenUnions between, CurrentActor current, Clock clock) {
        this.sql = sql;
        this.allocation = allocation;
        this.owed = owed;
        this.between = between;
        this.current = current;
        this.clock = clock;
    }

    /** Pays what members owe to a union and everything below it from what they have there. */
    void match(UnionInfo top) {
        allocation.ofCredits(top);
        List<Payment> strayed = sql.list(STRAYED.formatted(top.level()), Payment::read, top.id());
        var unions =
                owed.within(top, strayed.stream().map(Credits::payer).distinct().toList());
        for (Payment payment : strayed) {
            move(payment, unions.getOrDefault(payer(payment), payment.union()));
        }
        if (!unions.isEmpty()) {
            allocation.ofCredits(top);
        }
    }

    private static UUID payer(Payment payment) {
        return Objects.requireNonNull(payment.person());
    }

    /** What is left of a payment after the months of one union pays those of the other one to which she owes as well. */
    void follow(UUID root, UUID id, Permission permission) {
        Payment left =
                sql.first(Payment.ALL + " where p.id = ?", Payment::read, id).orElseThrow();
        UUID moved = move(left, owed.of(payer(left), left.union(), permission));
        if (!moved.equals(id)) {
            allocation.ofPayments(root, List.of(moved));
        }
    }

    /** What of it is open; the rest stays where it was used. Gives the payment that holds it then. */
    UUID move(Payment payment, UUID into) {
        if (payment.union().equals(into) || payment.open().isZero()) {
            return payment.id();
        }
        LocalDate today = LocalDate.now(clock);
        if (payment.open().equals(payment.amount())) {
            between.moved(payment, payment.id(), into, payment.open(), today);
            sql.update(WHOLE, into, payment.id());
            return payment.id();
        }
        UUID moved = Ids.next();
        sql.update(LEFT, payment.open(), payment.id());
        sql.update(
                ARRIVED,
                moved,
                payment.open(),
                "|" + moved,
                current.get().identity().subject(),
                current.get().name(),
                Instant.now(clock),
                payment.id(),
                into);
        between.moved(payment, moved, into, payment.open(), today);
        return moved;
    }
}
