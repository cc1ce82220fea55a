package org.unionhome.contribution.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.unionhome.kernel.Sql;
import org.unionhome.kernel.UnionTree;

/**
 * Unions of employers that have declared no payroll of a month although it was due: they owe what nobody knows yet. Counted
 * are those that lived when the month began and live today; where an employer has several, one of them declares for all.
 */
@ApplicationScoped
class Undeclared {

    private static final int LOOKS_BACK_YEARS = 10;
    private static final int DEEPEST = 6;
    private static final String MISSING =
            """
              from unnest(?::text[]::date[]) as m (month)
              join union_node u on u.l%d = ? and u.id <> ? and u.status = 'ACTIVE' and u.employer_id is not null
             where exists (select 1 from union_history h
                            where h.union_id = u.id and h.status = 'ACTIVE' and coalesce(h.period @> m.month, false))
               and not exists (select 1 from union_node x join contribution c on c.union_id = x.id
                                where x.employer_id = u.employer_id and c.month = m.month and c.superseded_by is null)
            """;
    private final Sql sql;
    private final UnionTree tree;
    private final Assessing assessing;
    private final Clock clock;

    Undeclared(Sql sql, UnionTree tree, Assessing assessing, Clock clock) {
        this.sql = sql;
        this.tree = tree;
        this.assessing = assessing;
        this.clock = clock;
    }

    /** How many below each direct child, the child itself included. */
    Map<UUID, Integer> byBranch(UUID union, YearMonth month) {
        int level = tree.lineOf(union).size();
        if (level >= DEEPEST || !isDue(union, month)) {
            return Map.of();
        }
        return sql
                .list(
                        ("select u.l%d as branch, count(*) as unions" + MISSING + " group by 1")
                                .formatted(level + 1, level),
                        row -> Map.entry(Sql.id(row, "branch"), row.getInt("unions")),
                        List.of(month.atDay(1).toString()),
                        union,
                        union)
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** How many below the union in each month of the year that was due. */
    Map<YearMonth, Integer> byMonth(UUID union, int year) {
        List<String> due = IntStream.rangeClosed(1, 12)
                .mapToObj(month -> YearMonth.of(year, month))
                .filter(month -> isDue(union, month))
                .map(month -> month.atDay(1).toString())
                .toList();
        if (due.isEmpty()) {
            return Map.of();
        }
        return sql
                .list(
                        ("select m.month, count(*) as unions" + MISSING + " group by 1")
                                .formatted(tree.lineOf(union).size()),
                        row -> Map.entry(YearMonth.from(row.getDate("month").toLocalDate()), row.getInt("unions")),
                        due,
                        union,
                        union)
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** Those below the union, for whoever reminds. */
    List<UUID> of(UUID union, YearMonth month) {
        if (!isDue(union, month)) {
            return List.of();
        }
        return sql.list(
                ("select u.id" + MISSING + " order by u.id")
                        .formatted(tree.lineOf(union).size()),
                row -> Sql.id(row, "id"),
                List.of(month.atDay(1).toString()),
                union,
                union);
    }

    private boolean isDue(UUID union, YearMonth month) {
        LocalDate today = LocalDate.now(clock);
        return !month.isBefore(YearMonth.from(today).minusYears(LOOKS_BACK_YEARS))
                && month.isBefore(YearMonth.from(today))
                && assessing.rules(union, month).dueOn(month).isBefore(today);
    }
}
