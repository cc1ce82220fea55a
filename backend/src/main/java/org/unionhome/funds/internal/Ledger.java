package org.unionhome.funds.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.unionhome.kernel.CurrentActor;
import org.unionhome.kernel.Ids;
import org.unionhome.kernel.Money;
import org.unionhome.kernel.Sql;

/** Writes entries. Whether both sides are equal is the database's last word when the transaction ends. */
@ApplicationScoped
class Ledger {

    private final Sql sql;
    private final CurrentActor current;
    private final LedgerGuard guard;
    private final Clock clock;

    Ledger(Sql sql, CurrentActor current, LedgerGuard guard, Clock clock) {
        this.sql = sql;
        this.current = current;
        this.guard = guard;
        this.clock = clock;
    }

    /**
     * @param order the payment order behind it; absent for what was entered by hand
     * @param origin what another feature took the money in with
     * @param restates the closed month that it belongs to
     */
    record Head(
            UUID id,
            UUID union,
            LocalDate on,
            String kind,
            String description,
            @Nullable UUID order,
            @Nullable UUID origin,
            @Nullable Restated restates) {

        Head(
                UUID id,
                UUID union,
                LocalDate on,
                String kind,
                String description,
                @Nullable UUID order,
                @Nullable UUID origin) {
            this(id, union, on, kind, description, order, origin, null);
        }

        @Nullable
        LocalDate restatedMonth() {
            return restates == null ? null : restates.month();
        }

        @Nullable
        String restatedReason() {
            return restates == null ? null : restates.reason();
        }
    }

    /**
     * What came to light about a closed month.
     *
     * @param month its first day
     */
    record Restated(LocalDate month, String reason) {}

    /** One side of an entry; either debit or credit is zero. */
    record Side(String account, @Nullable UUID line, Money debit, Money credit) {}

    void write(Head head, List<Side> sides) {
        insert(List.of(head));
        sql.batch(
                "insert into ledger_posting (entry_id, position, account, line_id, debit, credit)"
                        + " values (?, ?, ?, ?::uuid, ?, ?)",
                IntStream.range(0, sides.size())
                        .mapToObj(at -> values(head.id(), at, sides.get(at)))
                        .toList());
    }

    private static Object[] values(UUID entry, int at, Side side) {
        return new Object[] {entry, at, side.account(), side.line(), side.debit(), side.credit()};
    }

    /** What a payment writes for each item: the expense on its line against the bank. */
    void writePayments(OrderRow order, String expense, String bank, LocalDate on, List<Paid> paid) {
        insert(paid.stream()
                .map(one -> new Head(
                        one.entry(),
                        order.union(),
                        on,
                        "PAYMENT",
                        order.orderNo() + " " + order.label(),
                        order.id(),
                        null))
                .toList());
        sql.batch(
                """
                insert into ledger_posting (entry_id, position, account, line_id, debit, credit)
                values (?, 0, ?, ?, ?, 0), (?, 1, ?, null, 0, ?)
                """,
                paid.stream()
                        .map(one -> new Object[] {
                            one.entry(), expense, order.line(), one.amount(), one.entry(), bank, one.amount()
                        })
                        .toList());
    }

    /** An item and the entry that records its payment. */
    record Paid(UUID item, UUID entry, Money amount) {}

    private void insert(Collection<Head> heads) {
        var actor = current.get();
        guard.run(() -> sql.batch(
                """
                insert into ledger_entry (id, union_id, entry_on, kind, description, order_id, origin_id, restates,
                                          restates_reason, recorded_by, recorder_name, recorded_at)
                values (?, ?, ?, ?, ?, ?::uuid, ?::uuid, ?::date, ?::text, ?, ?, ?)
                """,
                heads.stream()
                        .map(head -> new Object[] {
                            head.id(),
                            head.union(),
                            head.on(),
                            head.kind(),
                            head.description(),
                            head.order(),
                            head.origin(),
                            head.restatedMonth(),
                            head.restatedReason(),
                            actor.identity().subject(),
                            actor.name(),
                            Instant.now(clock)
                        })
                        .toList()));
    }

    /** The same with both sides exchanged, linked to what it takes back. */
    UUID reverse(UUID entry, String kind, LocalDate on, String reason) {
        UUID id = Ids.next();
        var actor = current.get();
        guard.run(() -> sql.update(
                """
                insert into ledger_entry (id, union_id, entry_on, kind, description, order_id, reverses_id, recorded_by,
                                          recorder_name, recorded_at)
                select ?, e.union_id, ?, ?, ?, case when ? = 'PAYMENT_RETURN' then e.order_id end, e.id, ?, ?, ?
                  from ledger_entry e where e.id = ?
                """,
                id,
                on,
                kind,
                reason,
                kind,
                actor.identity().subject(),
                actor.name(),
                Instant.now(clock),
                entry));
        sql.update(
                """
                insert into ledger_posting (entry_id, position, account, line_id, debit, credit)
                select ?, p.position, p.account, p.line_id, p.credit, p.debit from ledger_posting p where p.entry_id = ?
                """,
                id,
                entry);
        return id;
    }

    /** A part of a payment comes back: the bank against the expense, linked to the entry it came from. */
    void refund(UUID entry, Money amount, LocalDate on, String reason) {
        UUID id = Ids.next();
        var actor = current.get();
        guard.run(() -> sql.update(
                """
                insert into ledger_entry (id, union_id, entry_on, kind, description, order_id, reverses_id, recorded_by,
                                          recorder_name, recorded_at)
                select ?, e.union_id, ?, 'PAYMENT_RETURN', ?, e.order_id, e.id, ?, ?, ?
                  from ledger_entry e where e.id = ?
                """,
                id,
                on,
                reason,
                actor.identity().subject(),
                actor.name(),
                Instant.now(clock),
                entry));
        sql.update(
                """
                insert into ledger_posting (entry_id, position, account, line_id, debit, credit)
                select ?, p.position, p.account, p.line_id, case when p.credit > 0 then ? else 0 end,
                       case when p.debit > 0 then ? else 0 end
                  from ledger_posting p where p.entry_id = ?
                """,
                id,
                amount,
                amount,
                entry);
    }
}
