package org.unionhome.funds.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.unionhome.kernel.Money;
import org.unionhome.kernel.Problem;
import org.unionhome.kernel.ProblemCode;
import org.unionhome.kernel.Sql;

/** The lines that count, and the money that moves on them. The database refuses whatever a line does not hold. */
@ApplicationScoped
class BudgetLines {

    private final Sql sql;

    BudgetLines(Sql sql) {
        this.sql = sql;
    }

    List<LineRow> of(UUID union, int year) {
        return sql.list(
                "select " + LineRow.COLUMNS
                        + """
                          from budget_line l
                         where l.union_id = ? and l.year = ?
                         order by l.account, l.source, l.earmark nulls first, l.id
                        """,
                LineRow::read,
                union,
                year);
    }

    Optional<LineRow> find(UUID line) {
        return sql.first("select " + LineRow.COLUMNS + " from budget_line l where l.id = ?", LineRow::read, line);
    }

    /** Whether the line held so much; of two who want the last of it one waits for the other. */
    boolean setAside(UUID line, Money amount) {
        return sql.update(
                        "update budget_line set set_aside = set_aside + ? where id = ? and left_over >= ?",
                        amount,
                        line,
                        amount)
                == 1;
    }

    /** With the balance as it is now, after those who were faster. */
    Problem exhausted(UUID line) {
        String left = find(line).map(row -> row.left().toString()).orElse("0.00");
        return Problem.of(ProblemCode.BUDGET_EXHAUSTED, left);
    }

    void giveBack(UUID line, Money amount) {
        sql.update("update budget_line set set_aside = set_aside - ? where id = ?", amount, line);
    }

    /** What was paid and came back is free again. */
    void refunded(UUID line, Money amount) {
        sql.update("update budget_line set paid = paid - ? where id = ?", amount, line);
    }

    void paid(UUID line, Money amount) {
        sql.update(
                "update budget_line set set_aside = set_aside - ?, paid = paid + ? where id = ?", amount, amount, line);
    }

    void returned(UUID line, Money amount) {
        sql.update(
                "update budget_line set set_aside = set_aside + ?, paid = paid - ? where id = ?", amount, amount, line);
    }
}
