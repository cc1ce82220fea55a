package org.unionhome.funds.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
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

        /** The same on a later day, as its own month is closed. */
        Head late(LocalDate openDay, String reason) {
            var restated = new Restated(on.withDayOfMonth(1), reason);
            return new Head(id, union, openDay, kind, description, order, origin, restated);
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

    /**
     * One side of an entry; either debit or credit is zero.
     *
     * @param earmark of money that came in, what it may be used for and nothing else
     */
    record Side(String account, @Nullable UUID line, @Nullable String earmark, Money debit, Money credit) {

        Side(String account, @Nullable UUID line, Money debit, Money credit) {
            this(account, line, null, debit, credit);
        }
    }

    /** An entry with its sides. */
    record Entry(Head head, List<Side> sides) {}

    void write(Head head, List<Side> sides) {
        write(List.of(new Entry(head, sides)));
    }

    /** Any number of entries, heads in one statement and sides in another. */
    void write(List<Entry> entries) {
        insert(entries.stream().map(Entry::head).toList());
        LedgerSides sides = LedgerSides.of(entries);
        sql.update(
                """
                insert into ledger_posting (entry_id, position, account, line_id, earmark, debit, credit)
                select * from unnest(?::uuid[], ?::text[]::integer[], ?::text[], ?::text[]::uuid[], ?::text[],
                                     ?::text[]::numeric[], ?::text[]::numeric[])
                """,
                sides.entries(),
                sides.positions(),
                sides.accounts(),
                sides.lines(),
                sides.earmarks(),
                sides.debits(),
                sides.credits());
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

    private void insert(List<Head> heads) {
        var actor = current.get();
        guard.run(() -> sql.update(
                """
                insert into ledger_entry (id, union_id, entry_on, kind, description, order_id, origin_id, restates,
                                          restates_reason, recorded_by, recorder_name, recorded_at)
                select n.*, ?, ?, ?
                  from unnest(?::uuid[], ?::uuid[], ?::text[]::date[], ?::text[], ?::text[], ?::text[]::uuid[],
                              ?::text[]::uuid[], ?::text[]::date[], ?::text[]) as n
                """,
                actor.identity().subject(),
                actor.name(),
                Instant.now(clock),
                column(heads, Head::id),
                column(heads, Head::union),
                column(heads, head -> head.on().toString()),
                column(heads, Head::kind),
                column(heads, Head::description),
                column(heads, head -> text(head.order())),
                column(heads, head -> text(head.origin())),
                column(heads, head -> text(head.restatedMonth())),
                column(heads, Head::restatedReason)));
    }

    private static <T extends @Nullable Object> List<T> column(List<Head> heads, Function<Head, T> value) {
        var column = new ArrayList<T>();
        heads.forEach(head -> column.add(value.apply(head)));
        return column;
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }

    /** The same with both sides exchanged, linked to what it takes back. */
    UUID reverse(UUID entry, LocalDate on, String reason) {
        UUID id = Ids.next();
        var actor = current.get();
        guard.run(() -> one(sql.update(
                """
                insert into ledger_entry (id, union_id, entry_on, kind, description, reverses_id, recorded_by, recorder_name,
                                          recorded_at)
                select ?, e.union_id, ?, 'REVERSAL', ?, e.id, ?, ?, ? from ledger_entry e where e.id = ?
                """,
                id,
                on,
                reason,
                actor.identity().subject(),
                actor.name(),
                Instant.now(clock),
                entry)));
        exchangeSides(id, entry);
        return id;
    }

    private void exchangeSides(UUID id, UUID entry) {
        sql.update(
                """
                insert into ledger_posting (entry_id, position, account, line_id, earmark, debit, credit)
                select ?, p.position, p.account, p.line_id, p.earmark, p.credit, p.debit
                  from ledger_posting p where p.entry_id = ?
                """,
                id,
                entry);
    }

    /** The same with both sides exchanged and linked to it, under a kind and an origin of its own. */
    void takeBack(UUID entry, Head head) {
        var actor = current.get();
        guard.run(() -> one(sql.update(
                """
                insert into ledger_entry (id, union_id, entry_on, kind, description, origin_id, reverses_id, restates,
                                          restates_reason, recorded_by, recorder_name, recorded_at)
                select ?, ?, ?, ?, ?, ?, e.id, ?::date, ?::text, ?, ?, ? from ledger_entry e where e.id = ?
                """,
                head.id(),
                head.union(),
                head.on(),
                head.kind(),
                head.description(),
                head.origin(),
                head.restatedMonth(),
                head.restatedReason(),
                actor.identity().subject(),
                actor.name(),
                Instant.now(clock),
                entry)));
        exchangeSides(head.id(), entry);
    }

    /** What was copied from an entry is one entry; none means that its books are out of reach. */
    private static void one(int written) {
        if (written != 1) {
            throw new IllegalStateException("an entry to take back was not found");
        }
    }

    /**
     * A payment comes back, all of it or a part: the bank against the expense, linked to the entry it came from. It stands in
     * the books of the union that has the order now, wherever it was paid.
     *
     * @return the id of the entry
     */
    UUID comeBack(OrderRow order, String expense, String bank, UUID entry, Money amount, LocalDate on, String reason) {
        UUID id = Ids.next();
        var actor = current.get();
        guard.run(() -> sql.update(
                """
                insert into ledger_entry (id, union_id, entry_on, kind, description, order_id, reverses_id, recorded_by,
                                          recorder_name, recorded_at)
                values (?, ?, ?, 'PAYMENT_RETURN', ?, ?, ?, ?, ?, ?)
                """,
                id,
                order.union(),
                on,
                reason,
                order.id(),
                entry,
                actor.identity().subject(),
                actor.name(),
                Instant.now(clock)));
        sql.update(
                """
                insert into ledger_posting (entry_id, position, account, line_id, debit, credit)
                values (?, 0, ?, ?, 0, ?), (?, 1, ?, null, ?, 0)
                """,
                id,
                expense,
                order.line(),
                amount,
                id,
                bank,
                amount);
        return id;
    }
}
