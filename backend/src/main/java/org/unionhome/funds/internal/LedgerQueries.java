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
    private final BooksInScope books;
    private final Cursors cursors;
    private final AuditTrail audit;

    LedgerQueries(Sql sql, CurrentActor current, BooksInScope books, Cursors cursors, AuditTrail audit) {
        this.sql = sql;
        this.current = current;
        this.books = books;
        this.cursors = cursors;
        this.audit = audit;
    }

    /**
     * What is asked of the list.
     *
     * @param restates only what came to light later about this month
     */
    record Asked(
            @Nullable UUID union,
            Days days,
            @Nullable String account,
            @Nullable LocalDate restates,
            @Nullable UUID line,
            @Nullable UUID order) {}

    /** @param before the first day after them */
    record Days(@Nullable LocalDate from, @Nullable LocalDate before) {

        /** Of a month, else of a year, else all. */
        static Days of(@Nullable Integer year, @Nullable LocalDate month) {
            if (month != null) {
                return new Days(month, month.plusMonths(1));
            }
            return year == null
                    ? new Days(null, null)
                    : new Days(LocalDate.of(year, 1, 1), LocalDate.of(year + 1, 1, 1));
        }
    }

    /** The latest first. */
    Slice<EntryRow> list(Asked asked, int limit, @Nullable String cursor) {
        var subtrees = books.subtrees(asked.union());
        String list = "ledger-entries|" + asked;
        List<String> position = cursors.decode(list, cursor);
        if (subtrees.isEmpty()) {
            return new Slice<>(List.of(), null);
        }
        var values = new ArrayList<@Nullable Object>(
                subtrees.stream().map(Scope.Subtree::top).toList());
        LocalDate before = position.isEmpty() ? null : LocalDate.parse(position.get(0));
        var days = asked.days();
        Collections.addAll(values, days.from(), days.from(), days.before(), asked.restates(), asked.restates());
        Collections.addAll(values, asked.order(), asked.order());
        Collections.addAll(values, asked.line(), asked.account(), asked.line(), asked.line());
        Collections.addAll(values, asked.account(), asked.account());
        Collections.addAll(values, before, before, position.isEmpty() ? null : UUID.fromString(position.get(1)));
        values.add(limit + 1);
        String whose = subtrees.stream()
                .map(subtree -> "e." + subtree.column() + " = ?")
                .collect(Collectors.joining(" or ", "(", ")"));
        var rows = sql.list(
                EntryRow.ALL + " where " + whose
                        + """
                         and (?::date is null or e.entry_on >= ?::date and e.entry_on < ?::date)
                         and (?::date is null or e.restates = ?::date)
                         and (?::uuid is null or e.order_id = ?::uuid)
                         and (coalesce(?::text, ?::text) is null
                              or exists (select 1 from ledger_posting p
                                          where p.entry_id = e.id and (?::uuid is null or p.line_id = ?::uuid)
                                            and (?::text is null or p.account = ?::text)))
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
                .filter(entry -> books.mayRead(entry.union()));
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
