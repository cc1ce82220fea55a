package org.unionhome.condolence.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.unionhome.kernel.CurrentActor;
import org.unionhome.kernel.Money;
import org.unionhome.kernel.Permission;
import org.unionhome.kernel.Scope;
import org.unionhome.kernel.Sql;
import org.unionhome.organization.Headcount;
import org.unionhome.organization.UnionInfo;
import org.unionhome.organization.Unions;

/** What was done in a year by occasion and month, and where nobody was visited for long: three statements. */
@ApplicationScoped
class CareOverview {

    private static final int MOST_UNITS = 500;
    private final Sql sql;
    private final Scope scope;
    private final Unions unions;
    private final Headcount headcount;
    private final CurrentActor current;

    CareOverview(Sql sql, Scope scope, Unions unions, Headcount headcount, CurrentActor current) {
        this.sql = sql;
        this.scope = scope;
        this.unions = unions;
        this.headcount = headcount;
        this.current = current;
    }

    Seen of(@Nullable UUID union, int year, LocalDate today) {
        var subtrees = scope.subtrees(current.get(), Permission.CONDOLENCE_READ, union);
        if (subtrees.isEmpty()) {
            return new Seen(List.of(), List.of());
        }
        return new Seen(months(subtrees, year), units(subtrees, today));
    }

    private List<Cell> months(List<Scope.Subtree> subtrees, int year) {
        var values = new ArrayList<@Nullable Object>();
        values.add(LocalDate.of(year, 1, 1));
        values.add(LocalDate.of(year + 1, 1, 1));
        return sql.list(
                """
                select occasion, extract(month from visited_on)::integer as month, count(*) as visits,
                       sum(amount) as amount
                  from condolence_visit
                 where status = 'RECORDED' and visited_on >= ? and visited_on < ? and %s
                 group by 1, 2
                 order by 1, 2
                """
                        .formatted(within(subtrees, values)),
                row -> new Cell(
                        row.getString("occasion"),
                        row.getInt("month"),
                        row.getInt("visits"),
                        new Money(row.getBigDecimal("amount"))),
                values.toArray());
    }

    /** Units with members, those where nobody was for longest first. */
    private List<Unit> units(List<Scope.Subtree> subtrees, LocalDate today) {
        var values = new ArrayList<@Nullable Object>();
        Map<UUID, LocalDate> last = sql
                .list(
                        """
                        select union_id, max(visited_on) as last
                          from condolence_visit
                         where status = 'RECORDED' and %s
                         group by 1
                        """
                                .formatted(within(subtrees, values)),
                        row -> Map.entry(
                                Sql.id(row, "union_id"), row.getDate("last").toLocalDate()),
                        values.toArray())
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        List<UnionInfo> below = subtrees.stream()
                .flatMap(subtree -> unions.subtree(subtree.top()).stream())
                .toList();
        Map<UUID, Integer> members = headcount.activeMembersDirectly(
                below.stream().map(UnionInfo::id).toList(), today);
        return below.stream()
                .filter(unit -> members.getOrDefault(unit.id(), 0) > 0)
                .map(unit -> new Unit(unit.id(), members.getOrDefault(unit.id(), 0), last.get(unit.id())))
                .sorted(Comparator.comparing(Unit::lastVisit, Comparator.nullsFirst(Comparator.naturalOrder())))
                .limit(MOST_UNITS)
                .toList();
    }

    private static String within(List<Scope.Subtree> subtrees, List<@Nullable Object> values) {
        subtrees.forEach(subtree -> values.add(subtree.top()));
        return subtrees.stream()
                .map(subtree -> subtree.column() + " = ?")
                .collect(Collectors.joining(" or ", "(", ")"));
    }

    record Seen(List<Cell> months, List<Unit> units) {}

    /** Visits on one occasion in one month. */
    record Cell(String occasion, int month, int visits, Money amount) {}

    /** @param lastVisit absent where there was none */
    record Unit(UUID union, int members, @Nullable LocalDate lastVisit) {}
}
