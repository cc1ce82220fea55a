package org.unionhome.funds.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.unionhome.funds.Purpose;
import org.unionhome.kernel.AuditTrail;
import org.unionhome.kernel.CurrentActor;
import org.unionhome.kernel.Cursors;
import org.unionhome.kernel.Permission;
import org.unionhome.kernel.Problem;
import org.unionhome.kernel.ProblemCode;
import org.unionhome.kernel.Scope;
import org.unionhome.kernel.Slice;
import org.unionhome.kernel.Sql;

/** Reads of budget documents, within scope and by keyset: each page is one statement. */
@ApplicationScoped
class BudgetQueries {

    private final Sql sql;
    private final CurrentActor current;
    private final Scope scope;
    private final Cursors cursors;
    private final AuditTrail audit;
    private final BudgetLines lines;
    private final Spending spending;
    private final Subsidies subsidies;

    BudgetQueries(
            Sql sql,
            CurrentActor current,
            Scope scope,
            Cursors cursors,
            AuditTrail audit,
            BudgetLines lines,
            Spending spending,
            Subsidies subsidies) {
        this.sql = sql;
        this.current = current;
        this.scope = scope;
        this.cursors = cursors;
        this.audit = audit;
        this.lines = lines;
        this.spending = spending;
        this.subsidies = subsidies;
    }

    /** The latest year first. */
    Slice<BudgetRow> list(@Nullable UUID union, @Nullable Integer year, int limit, @Nullable String cursor) {
        var subtrees = scope.subtrees(current.get(), Permission.FUNDS_READ, union);
        String list = "budgets|" + union + "|" + year;
        List<String> position = cursors.decode(list, cursor);
        if (subtrees.isEmpty()) {
            return new Slice<>(List.of(), null);
        }
        var values = new ArrayList<@Nullable Object>(
                subtrees.stream().map(Scope.Subtree::top).toList());
        values.add(year);
        values.add(year);
        values.add(position.isEmpty() ? null : Integer.valueOf(position.get(0)));
        values.add(position.isEmpty() ? null : Integer.valueOf(position.get(0)));
        values.add(position.isEmpty() ? null : UUID.fromString(position.get(1)));
        values.add(limit + 1);
        String whose = subtrees.stream()
                .map(subtree -> "b." + subtree.column() + " = ?")
                .collect(Collectors.joining(" or ", "(", ")"));
        var rows = sql.list(
                BudgetRow.ALL + " where " + whose
                        + """
                         and (?::int is null or b.year = ?::int)
                         and (?::int is null or (b.year, b.id) < (?::int, ?::uuid))
                        order by b.year desc, b.id desc limit ?
                        """,
                BudgetRow::read,
                values.toArray());
        return Slice.of(rows, limit, last -> cursors.encode(list, last.year(), last.id()));
    }

    /** Out of scope it does not exist, and the attempt leaves a line. */
    BudgetRow show(UUID id) {
        var found = sql.first(BudgetRow.ALL + " where b.id = ?", BudgetRow::read, id)
                .filter(budget -> scope.allows(current.get(), Permission.FUNDS_READ, budget.union()));
        if (found.isEmpty()) {
            audit.refused(
                    "budget.read",
                    AuditTrail.Subject.of("budget", id, current.get().home()),
                    ProblemCode.NOT_FOUND);
            throw Problem.of(ProblemCode.NOT_FOUND);
        }
        return found.get();
    }

    /** The same, held until the transaction ends. */
    BudgetRow lock(UUID id) {
        sql.first("select 1 from budget where id = ? for update", row -> true, id);
        return show(id);
    }

    List<ProposedLine> proposed(UUID budget) {
        return sql.list(
                "select * from budget_proposal where budget_id = ? order by position",
                row -> new ProposedLine(
                        row.getString("account"),
                        row.getString("name"),
                        row.getString("source"),
                        row.getString("earmark"),
                        LineRow.money(row, "planned")),
                budget);
    }

    /** What came from above for each purpose, beside what is planned and used for it. */
    List<Subsidies.Purse> subsidies(UUID union, int year) {
        scope.require(current.get(), Permission.FUNDS_READ, union);
        return subsidies.of(union, year);
    }

    /** What is planned, set aside, paid and left on each line of one union, or on those that may pay for the purpose. */
    List<LineRow> lines(UUID union, int year, @Nullable Purpose purpose) {
        scope.require(current.get(), Permission.FUNDS_READ, union);
        return lines.of(union, year).stream()
                .filter(line -> purpose == null || spending.mayPay(line, purpose))
                .toList();
    }
}
