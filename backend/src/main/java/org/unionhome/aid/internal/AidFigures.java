package org.unionhome.aid.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.unionhome.kernel.CurrentActor;
import org.unionhome.kernel.Money;
import org.unionhome.kernel.Permission;
import org.unionhome.kernel.Scope;
import org.unionhome.kernel.Sql;

/** What was paid in a year: persons, person-times, households and money, from the cases themselves. */
@ApplicationScoped
class AidFigures {

    /** In public figures fewer persons than this could be recognised. */
    static final int FEWEST_SHOWN = 5;

    private static final String ALL = "ALL";

    private final Sql sql;
    private final CurrentActor current;
    private final Scope scope;

    AidFigures(Sql sql, CurrentActor current, Scope scope) {
        this.sql = sql;
        this.current = current;
        this.scope = scope;
    }

    /** @param kind {@code ALL} for the whole */
    record Row(String kind, int persons, int personTimes, int households, Money amount, boolean shown) {

        Row hidden() {
            return new Row(kind, persons, personTimes, households, amount, false);
        }
    }

    /** A single kind left out could be reckoned from the whole, so the next smallest goes with it. */
    static List<Row> withoutReckoning(List<Row> rows) {
        List<Row> kinds = rows.stream().filter(row -> !row.kind().equals(ALL)).toList();
        long left = kinds.stream().filter(row -> !row.shown()).count();
        if (left != 1) {
            return rows;
        }
        var next = kinds.stream().filter(Row::shown).min(Comparator.comparingInt(Row::persons));
        return rows.stream()
                .map(row -> next.filter(row::equals).isPresent() ? row.hidden() : row)
                .toList();
    }

    /** The whole first, then by kind; one statement. */
    List<Row> of(UUID union, int year) {
        var subtree = scope.subtrees(current.get(), Permission.AID_READ, union).get(0);
        return withoutReckoning(sql.list(
                """
                select coalesce(c.kind, 'ALL') as kind, count(distinct c.person_id) as persons, count(*) as times,
                       count(distinct coalesce(c.file_no, c.person_id::text)) as households,
                       coalesce(sum(c.paid), 0) as amount
                  from aid_case c
                 where c."""
                        + subtree.column()
                        + """
                 = ? and c.status in ('PAID', 'FOLLOWED_UP') and extract(year from c.paid_on) = ?
                 group by grouping sets ((), (c.kind))
                 order by grouping(c.kind) desc, c.kind
                """,
                AidFigures::row,
                subtree.top(),
                year));
    }

    private static Row row(ResultSet row) throws SQLException {
        return new Row(
                row.getString("kind"),
                row.getInt("persons"),
                row.getInt("times"),
                row.getInt("households"),
                new Money(row.getBigDecimal("amount")),
                row.getInt("persons") >= FEWEST_SHOWN);
    }
}
