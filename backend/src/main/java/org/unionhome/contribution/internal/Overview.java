package org.unionhome.contribution.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.unionhome.kernel.CurrentActor;
import org.unionhome.kernel.Money;
import org.unionhome.kernel.Permission;
import org.unionhome.kernel.Scope;
import org.unionhome.kernel.Sql;
import org.unionhome.kernel.UnionTree;

/** How the unions below one remit: counted for each of its direct children with everything below, and month by month. */
@ApplicationScoped
class Overview {

    private static final int DEEPEST = 6;
    private static final String COUNTS =
            """
            count(*) filter (where a.state <> 'NOTHING') as owing,
            count(*) filter (where a.state = 'IN_TIME') as in_time,
            count(*) filter (where a.state = 'LATE') as late,
            count(*) filter (where a.state = 'WAITING') as waiting,
            count(*) filter (where a.state = 'PARTLY') as partly,
            count(*) filter (where a.state = 'MISSING') as missing,
            coalesce(sum(a.owed), 0) as owed, coalesce(sum(least(a.remitted, a.owed)), 0) as remitted
            """;
    private final Sql sql;
    private final CurrentActor current;
    private final Scope scope;
    private final UnionTree tree;
    private final Undeclared unknown;
    private final Clock clock;

    Overview(Sql sql, CurrentActor current, Scope scope, UnionTree tree, Undeclared unknown, Clock clock) {
        this.sql = sql;
        this.current = current;
        this.scope = scope;
        this.tree = tree;
        this.unknown = unknown;
        this.clock = clock;
    }

    /**
     * How many accounts are in which state, and their money.
     *
     * @param notDeclared unions of which nobody knows what they owe
     */
    record Counts(
            int owing,
            int inTime,
            int late,
            int waiting,
            int partly,
            int missing,
            int notDeclared,
            Money owed,
            Money remitted) {

        static final Counts NONE = new Counts(0, 0, 0, 0, 0, 0, 0, Money.ZERO, Money.ZERO);

        static Counts read(ResultSet row) throws SQLException {
            return new Counts(
                    row.getInt("owing"),
                    row.getInt("in_time"),
                    row.getInt("late"),
                    row.getInt("waiting"),
                    row.getInt("partly"),
                    row.getInt("missing"),
                    0,
                    Contribution.money(row, "owed"),
                    Contribution.money(row, "remitted"));
        }

        Counts withNotDeclared(int unions) {
            return new Counts(owing, inTime, late, waiting, partly, missing, unions, owed, remitted);
        }

        Counts plus(Counts other) {
            return new Counts(
                    owing + other.owing,
                    inTime + other.inTime,
                    late + other.late,
                    waiting + other.waiting,
                    partly + other.partly,
                    missing + other.missing,
                    notDeclared + other.notDeclared,
                    owed.plus(other.owed),
                    remitted.plus(other.remitted));
        }
    }

    /** A direct child with everything below it. */
    record Branch(UUID union, boolean hasBelow, Counts counts) {}

    /** A month of all unions below. */
    record Month(YearMonth month, Counts counts) {}

    /** Every direct child, also those of which nothing is owed. */
    List<Branch> branches(UUID union, YearMonth month) {
        scope.require(current.get(), Permission.FUNDS_READ, union);
        int level = tree.lineOf(union).size();
        if (level >= DEEPEST) {
            return List.of();
        }
        Map<UUID, Integer> undeclared = unknown.byBranch(union, month);
        return sql.list(
                """
                select child.id, exists (select 1 from union_node n where n.parent_id = child.id) as has_below, %s
                  from union_node child
                  left join lateral (select a.*, %s as state
                                       from remittance_account a
                                       join union_node u on u.id = a.debtor_id
                                      where u.l%d = child.id and a.month = ?) a on true
                 where child.parent_id = ? and (child.status = 'ACTIVE' or a.debtor_id is not null)
                 group by child.id, child.code
                 order by child.code
                """
                        .formatted(COUNTS, Account.STATE, level + 1),
                row -> new Branch(
                        Sql.id(row, "id"),
                        row.getBoolean("has_below"),
                        Counts.read(row).withNotDeclared(undeclared.getOrDefault(Sql.id(row, "id"), 0))),
                LocalDate.now(clock),
                month.atDay(1),
                union);
    }

    /** The months of a year of which something is owed by unions below, or of which nobody knows what. */
    List<Month> months(UUID union, int year) {
        scope.require(current.get(), Permission.FUNDS_READ, union);
        Map<YearMonth, Integer> undeclared = unknown.byMonth(union, year);
        var months = new TreeMap<YearMonth, Counts>();
        undeclared.keySet().forEach(month -> months.put(month, Counts.NONE));
        owed(union, year).forEach(month -> months.put(month.month(), month.counts()));
        return months.entrySet().stream()
                .map(of ->
                        new Month(of.getKey(), of.getValue().withNotDeclared(undeclared.getOrDefault(of.getKey(), 0))))
                .toList();
    }

    private List<Month> owed(UUID union, int year) {
        int level = tree.lineOf(union).size();
        return sql.list(
                """
                select a.month, %s
                  from (select a.*, %s as state
                          from remittance_account a
                          join union_node u on u.id = a.debtor_id
                         where u.l%d = ? and u.id <> ? and a.month >= ? and a.month < ?) a
                 group by a.month order by a.month
                """
                        .formatted(COUNTS, Account.STATE, level),
                row -> new Month(YearMonth.from(row.getDate("month").toLocalDate()), Counts.read(row)),
                LocalDate.now(clock),
                union,
                union,
                LocalDate.of(year, 1, 1),
                LocalDate.of(year + 1, 1, 1));
    }
}
