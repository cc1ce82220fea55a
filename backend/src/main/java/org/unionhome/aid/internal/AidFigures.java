package org.unionhome.aid.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.unionhome.kernel.CurrentActor;
import org.unionhome.kernel.Money;
import org.unionhome.kernel.Permission;
import org.unionhome.kernel.Scope;
import org.unionhome.kernel.Sql;
import org.unionhome.kernel.UnionTree;

/** What was paid: persons, person-times, households and money, from the cases themselves. */
@ApplicationScoped
class AidFigures {

    static final String ALL = "ALL";
    static final String UNFILED = "UNFILED";

    /** The union itself, beside those below it. */
    static final String OWN = "OWN";

    private static final int YEARS = 5;
    private static final int DEEPEST = 6;
    private final Sql sql;
    private final CurrentActor current;
    private final Scope scope;
    private final UnionTree tree;

    AidFigures(Sql sql, CurrentActor current, Scope scope, UnionTree tree) {
        this.sql = sql;
        this.current = current;
        this.scope = scope;
        this.tree = tree;
    }

    /** By what they are split. */
    enum By {
        KIND,
        CATEGORY,
        UNION,
        YEAR
    }

    /** @param shown whether it may be told */
    record Row(String key, int persons, int personTimes, int households, Money amount, boolean shown) {

        Row shown(boolean may) {
            return new Row(key, persons, personTimes, households, amount, may);
        }

        SmallCells.Cell cell() {
            return new SmallCells.Cell(key, persons);
        }
    }

    /** The whole first, or five years up to the asked one; nothing is shown that could be reckoned. */
    List<Row> of(UUID union, int year, By by, int smallest) {
        List<Row> rows = counted(union, year, by);
        if (!apart(union, year, smallest)) {
            return rows.stream().map(row -> row.shown(false)).toList();
        }
        return told(rows, smallest);
    }

    /**
     * Whether the union's own figures leave the table above as it is: where its cell there is left out, its figures would
     * bring it back, and so would those of the unions below it.
     */
    private boolean apart(UUID union, int year, int smallest) {
        List<UUID> line = tree.lineOf(union);
        for (int at = 1; at < line.size(); at++) {
            UUID above = line.get(at - 1);
            if (!scope.allows(current.get(), Permission.AID_READ, above)) {
                continue;
            }
            String key = line.get(at).toString();
            if (told(counted(above, year, By.UNION), smallest).stream()
                    .anyMatch(row -> row.key().equals(key) && !row.shown())) {
                return false;
            }
        }
        return true;
    }

    private static List<Row> told(List<Row> rows, int smallest) {
        var cells = rows.stream().map(Row::cell).toList();
        boolean summed = !rows.isEmpty() && rows.get(0).key().equals(ALL);
        Set<String> shown = summed
                ? SmallCells.shown(cells.get(0), cells.subList(1, cells.size()), smallest)
                : SmallCells.shown(cells, smallest);
        return rows.stream().map(row -> row.shown(shown.contains(row.key()))).toList();
    }

    /** One statement. */
    private List<Row> counted(UUID union, int year, By by) {
        var subtree = scope.subtrees(current.get(), Permission.AID_READ, union).get(0);
        return sql.list(
                """
                with paid as (
                    select c.person_id, c.file_no, c.paid, %s as key
                      from aid_case c
                     where c.%s = ? and c.status in ('PAID', 'FOLLOWED_UP')
                       and c.paid_on >= make_date(?, 1, 1) and c.paid_on < make_date(?, 1, 1))
                select case when grouping(p.key) = 1 then 'ALL' else p.key end as key,
                       count(distinct p.person_id) as persons, count(*) as times,
                       count(distinct coalesce(p.file_no, p.person_id::text)) as households,
                       coalesce(sum(p.paid), 0) as amount
                  from paid p
                 group by grouping sets (%s)
                 order by grouping(p.key) desc, p.key
                """
                        .formatted(key(by, subtree), subtree.column(), by == By.YEAR ? "(p.key)" : "(), (p.key)"),
                AidFigures::row,
                subtree.top(),
                by == By.YEAR ? year - YEARS + 1 : year,
                year + 1);
    }

    private static String key(By by, Scope.Subtree subtree) {
        return switch (by) {
            case KIND -> "c.kind";
            case CATEGORY -> "coalesce(c.category, '" + UNFILED + "')";
            case UNION ->
                subtree.level() == DEEPEST
                        ? "'" + OWN + "'"
                        : "coalesce(c.l" + (subtree.level() + 1) + "::text, '" + OWN + "')";
            case YEAR -> "extract(year from c.paid_on)::text";
        };
    }

    private static Row row(ResultSet row) throws SQLException {
        return new Row(
                row.getString("key"),
                row.getInt("persons"),
                row.getInt("times"),
                row.getInt("households"),
                new Money(row.getBigDecimal("amount")),
                true);
    }
}
