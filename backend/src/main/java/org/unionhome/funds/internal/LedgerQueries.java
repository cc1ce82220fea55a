package org.unionhome.funds.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.unionhome.kernel.AuditTrail;
import org.unionhome.kernel.CurrentActor;
import org.unionhome.kernel.Cursors;
import org.unionhome.kernel.Permission;
import org.unionhome.kernel.Problem;
import org.unionhome.kernel.ProblemCode;
import org.unionhome.kernel.Scope;
import org.unionhome.kernel.Slice;
import org.unionhome.kernel.Sql;

/** Reads of the ledger, within scope and by keyset: each page is one statement. */
@ApplicationScoped
class LedgerQueries {

    private final Sql sql;
    private final CurrentActor current;
    private final Scope scope;
    private final Cursors cursors;
    private final AuditTrail audit;

    LedgerQueries(Sql sql, CurrentActor current, Scope scope, Cursors cursors, AuditTrail audit) {
        this.sql = sql;
        this.current = current;
        this.scope = scope;
        this.cursors = cursors;
        this.audit = audit;
    }

    /** What is asked of the list. */
    record Asked(@Nullable UUID union, @Nullable Integer year, @Nullable UUID line, @Nullable UUID order) {}

    /** The latest first. */
    Slice<EntryRow> list(Asked asked, int limit, @Nullable String cursor) {
        var subtrees = scope.subtrees(current.get(), Permission.FUNDS_READ, asked.union());
        String list = "ledger-entries|" + asked;
        List<String> position = cursors.decode(list, cursor);
        if (subtrees.isEmpty()) {
            return new Slice<>(List.of(), null);
        }
        var values = new ArrayList<@Nullable Object>(
                subtrees.stream().map(Scope.Subtree::top).toList());
        LocalDate from = asked.year() == null ? null : LocalDate.of(asked.year(), 1, 1);
        LocalDate before = position.isEmpty() ? null : LocalDate.parse(position.get(0));
        Collections.addAll(values, from, from, from, asked.order(), asked.order(), asked.line(), asked.line());
        Collections.addAll(values, before, before, position.isEmpty() ? null : UUID.fromString(position.get(1)));
        values.add(limit + 1);
        String whose = subtrees.stream()
                .map(subtree -> "e." + subtree.column() + " = ?")
                .collect(Collectors.joining(" or ", "(", ")"));
        var rows = sql.list(
                EntryRow.ALL + " where " + whose
                        + """
                         and (?::date is null or e.entry_on >= ?::date and e.entry_on < ?::date + interval '1 year')
                         and (?::uuid is null or e.order_id = ?::uuid)
                         and (?::uuid is null or exists (select 1 from ledger_posting p
                                                          where p.entry_id = e.id and p.line_id = ?::uuid))
                         and (?::date is null or (e.entry_on, e.id) < (?::date, ?::uuid))
                        order by e.entry_on desc, e.id desc limit ?
                        """,
                EntryRow::read,
                values.toArray());
        return Slice.of(rows, limit, last -> cursors.encode(list, last.on(), last.id()));
    }

    /** Out of scope it does not exist, and the attempt leaves a line. */
    EntryRow show(UUID id) {
        var found = sql.first(EntryRow.ALL + " where e.id = ?", EntryRow::read, id)
                .filter(entry -> scope.allows(current.get(), Permission.FUNDS_READ, entry.union()));
        if (found.isEmpty()) {
            audit.refused(
                    "ledger.read",
                    AuditTrail.Subject.of("ledger-entry", id, current.get().home()),
                    ProblemCode.NOT_FOUND);
            throw Problem.of(ProblemCode.NOT_FOUND);
        }
        return found.get();
    }

    List<Ledger.Side> sides(UUID entry) {
        return sql.list(
                "select account, line_id, debit, credit from ledger_posting where entry_id = ? order by position",
                row -> new Ledger.Side(
                        row.getString("account"),
                        row.getObject("line_id", UUID.class),
                        LineRow.money(row, "debit"),
                        LineRow.money(row, "credit")),
                entry);
    }
}
