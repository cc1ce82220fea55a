package org.unionhome.aid.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.unionhome.kernel.AuditTrail;
import org.unionhome.kernel.CurrentActor;
import org.unionhome.kernel.Cursors;
import org.unionhome.kernel.Money;
import org.unionhome.kernel.Permission;
import org.unionhome.kernel.Problem;
import org.unionhome.kernel.ProblemCode;
import org.unionhome.kernel.Scope;
import org.unionhome.kernel.Slice;
import org.unionhome.kernel.Sql;

/** Reads of pledges, within scope and by keyset; lists name no child. */
@ApplicationScoped
class PledgeQueries {

    private final Sql sql;
    private final CurrentActor current;
    private final Scope scope;
    private final Cursors cursors;
    private final AuditTrail audit;

    PledgeQueries(Sql sql, CurrentActor current, Scope scope, Cursors cursors, AuditTrail audit) {
        this.sql = sql;
        this.current = current;
        this.scope = scope;
        this.cursors = cursors;
        this.audit = audit;
    }

    Slice<PledgeRow> list(@Nullable UUID union, int limit, @Nullable String cursor) {
        var subtrees = scope.subtrees(current.get(), Permission.AID_READ, union);
        String list = "pledges|" + union;
        List<String> position = cursors.decode(list, cursor);
        if (subtrees.isEmpty()) {
            return new Slice<>(List.of(), null);
        }
        var values = new ArrayList<@Nullable Object>(
                subtrees.stream().map(Scope.Subtree::top).toList());
        UUID after = position.isEmpty() ? null : UUID.fromString(position.get(0));
        values.add(after);
        values.add(after);
        values.add(limit + 1);
        String whose = subtrees.stream()
                .map(subtree -> "p." + subtree.column() + " = ?")
                .collect(Collectors.joining(" or ", "(", ")"));
        var rows = sql.list(
                PledgeRow.ALL + whose + " and (?::uuid is null or p.id > ?::uuid) order by p.id limit ?",
                PledgeRow::read,
                values.toArray());
        return Slice.of(rows, limit, last -> cursors.encode(list, last.id()));
    }

    /** Out of scope it does not exist, and the attempt leaves a line. */
    PledgeRow show(UUID id) {
        var found = sql.first(PledgeRow.ALL + "p.id = ?", PledgeRow::read, id)
                .filter(row -> scope.allows(current.get(), Permission.AID_READ, row.union()));
        if (found.isEmpty()) {
            audit.refused(
                    "pledge.read",
                    AuditTrail.Subject.of("pledge", id, current.get().home()),
                    ProblemCode.NOT_FOUND);
            throw Problem.of(ProblemCode.NOT_FOUND);
        }
        return found.get();
    }

    /** The same, held until the transaction ends. */
    PledgeRow lock(UUID id) {
        sql.first("select 1 from aid_pledge where id = ? for update", row -> true, id);
        return show(id);
    }

    /**
     * What is due for a month, and what became of it.
     *
     * @param charged a budget pays for it, or is asked to
     */
    record Due(
            LocalDate month,
            Money amount,
            boolean charged,
            @Nullable LocalDate paidOn,
            @Nullable LocalDate receivedOn,
            @Nullable String receipt) {}

    List<Due> dues(UUID pledge) {
        return sql.list(
                """
                select d.month, d.amount, d.item_id is not null as charged, i.paid_on, d.received_on, d.receipt
                  from aid_pledge_due d
                  left join aid_pledge_payment_item i on i.id = d.item_id
                 where d.pledge_id = ?
                 order by d.month
                """,
                row -> new Due(
                        row.getObject("month", LocalDate.class),
                        new Money(row.getBigDecimal("amount")),
                        row.getBoolean("charged"),
                        Sql.date(row, "paid_on"),
                        Sql.date(row, "received_on"),
                        row.getString("receipt")),
                pledge);
    }

    /** @throws Problem INVALID_INPUT when a month after the last one was handed over or is charged to a budget */
    void requireNothingAfter(UUID id, LocalDate last, String pointer) {
        dues(id).stream()
                .filter(due -> due.month().isAfter(last) && (due.charged() || due.receivedOn() != null))
                .findFirst()
                .ifPresent(due -> {
                    throw Problem.ofFault(pointer, due.receivedOn() == null ? "MONTH_CHARGED" : "MONTH_HANDED_OVER");
                });
    }
}
