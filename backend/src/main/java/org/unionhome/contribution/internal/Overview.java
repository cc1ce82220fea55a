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
    /** What is owed inside, by the child through which it comes, wherever that stands today. */
    private static final String BRANCHES =
            """
            with owed as (select a.*, case when a.upper_id = ? then a.debtor_id else up.l%2$d end as branch, %1$s as state
                            from remittance_account a
                            join union_node up on up.id = a.upper_id
                           where up.l%3$d = ? and a.month = ?),
                 below as (select n.id, n.code, n.status from union_node n where n.parent_id = ?)
            select b.id, exists (select 1 from union_node n where n.parent_id = b.id) as has_below,
                   child.id is null as moved, %4$s
              from (select id from below union select branch from owed) b
              left join below child on child.id = b.id
              left join owed a on a.branch = b.id
             where child.status = 'ACTIVE' or a.debtor_id is not null
             group by b.id, child.id, child.code
             order by child.code nulls last, b.id
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

    /**
     * A direct child with everything below it.
     *
     * @param left it stands elsewhere by now, and owes from before
     */
    record Branch(UUID union, boolean hasBelow, boolean left, Counts counts) {}

    /** A month of all unions below. */
    record Month(YearMonth month, Counts counts) {}

    /** Every direct child, also those of which nothing is owed, and those that moved and owe from before. */
    List<Branch> branches(UUID union, YearMonth month) {
        scope.require(current.get(), Permission.FUNDS_READ, union);
        int level = tree.lineOf(union).size();
        if (level >= DEEPEST) {
            return List.of();
        }
        Map<UUID, Integer> undeclared = unknown.byBranch(union, month);
        return sql.list(
                BRANCHES.formatted(Account.STATE, level + 1, level, COUNTS),
                row -> new Branch(
                        Sql.id(row, "id"),
                        row.getBoolean("has_below"),
                        row.getBoolean("moved"),
                        Counts.read(row).withNotDeclared(undeclared.getOrDefault(Sql.id(row, "id"), 0))),
                union,
                LocalDate.now(clock),
                union,
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
                          join union_node up on up.id = a.upper_id
                         where up.l%d = ? and a.month >= ? and a.month < ?) a
                 group by a.month order by a.month
                """
                        .formatted(COUNTS, Account.STATE, level),
                row -> new Month(YearMonth.from(row.getDate("month").toLocalDate()), Counts.read(row)),
                LocalDate.now(clock),
                union,
                LocalDate.of(year, 1, 1),
                LocalDate.of(year + 1, 1, 1));
    }
}
