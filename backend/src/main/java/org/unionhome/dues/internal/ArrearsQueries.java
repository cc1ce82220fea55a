package org.unionhome.dues.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.unionhome.kernel.CurrentActor;
import org.unionhome.kernel.Cursors;
import org.unionhome.kernel.Money;
import org.unionhome.kernel.Permission;
import org.unionhome.kernel.Scope;
import org.unionhome.kernel.Slice;
import org.unionhome.kernel.Sql;
import org.unionhome.policy.Policies;

/** What is owed and not paid, by its age. A month of nothing owed is never unpaid. */
@ApplicationScoped
class ArrearsQueries {

    private static final String OPEN =
            """
            select o.person_id, o.union_id, o.month, o.amount - o.paid as open,
                   (extract(year from age(?::date, o.month)) * 12 + extract(month from age(?::date, o.month)))::integer as age
              from dues_obligation o
              left join unnest(?::uuid[], ?::text[]::date[]) as due (union_id, last) on due.union_id = o.union_id
             where %s and o.amount > o.paid and o.month <= coalesce(due.last, ?::date)
            """;
    private static final String UNIONS =
            "select distinct o.union_id from dues_obligation o where %s and o.amount > o.paid and o.month <= ?::date";
    private final Sql sql;
    private final CurrentActor current;
    private final Scope scope;
    private final Cursors cursors;
    private final Policies policies;
    private final Clock clock;

    ArrearsQueries(Sql sql, CurrentActor current, Scope scope, Cursors cursors, Policies policies, Clock clock) {
        this.sql = sql;
        this.current = current;
        this.scope = scope;
        this.cursors = cursors;
        this.policies = policies;
        this.clock = clock;
    }

    /** Obligations of some ages together, in full months; {@code to} is absent for the last one. */
    record Bucket(int from, @Nullable Integer to, int members, int months, Money amount) {}

    /** What a union is owed. */
    record OfUnion(UUID union, int members, Money amount) {}

    /** What one member owes. */
    record OfMember(UUID person, UUID union, int months, YearMonth oldest, Money amount) {}

    YearMonth asOf() {
        return YearMonth.now(clock);
    }

    List<Bucket> ageing(@Nullable UUID union) {
        var values = new ArrayList<@Nullable Object>();
        String open = open(union, values);
        return sql.list(
                """
                select b.from_age, b.to_age, count(distinct a.person_id) as members, count(a.person_id) as months,
                       coalesce(sum(a.open), 0) as amount
                  from (values (0, 0), (1, 2), (3, 5), (6, 11), (12, null)) as b (from_age, to_age)
                  left join (%s) a on a.age >= b.from_age and (b.to_age is null or a.age <= b.to_age)
                 group by b.from_age, b.to_age order by b.from_age
                """
                        .formatted(open),
                row -> new Bucket(
                        row.getInt("from_age"),
                        row.getObject("to_age", Integer.class),
                        row.getInt("members"),
                        row.getInt("months"),
                        new Money(row.getBigDecimal("amount"))),
                values.toArray());
    }

    /** Those that are owed most, at most fifty. */
    List<OfUnion> byUnion(@Nullable UUID union) {
        var values = new ArrayList<@Nullable Object>();
        String open = open(union, values);
        return sql.list(
                """
                select a.union_id, count(distinct a.person_id) as members, sum(a.open) as amount from (%s) a
                 group by a.union_id order by sum(a.open) desc, a.union_id limit 50
                """
                        .formatted(open),
                row -> new OfUnion(
                        Sql.id(row, "union_id"), row.getInt("members"), new Money(row.getBigDecimal("amount"))),
                values.toArray());
    }

    /** Whose arrears are oldest first. */
    Slice<OfMember> members(@Nullable UUID union, int limit, @Nullable String cursor) {
        String list = "dues-arrears|" + union;
        List<String> position = cursors.decode(list, cursor);
        var values = new ArrayList<@Nullable Object>();
        String open = open(union, values);
        LocalDate oldest = position.isEmpty() ? null : LocalDate.parse(position.get(0));
        UUID person = position.isEmpty() ? null : UUID.fromString(position.get(1));
        Collections.addAll(values, oldest, oldest, person, limit + 1);
        var rows = sql.list(
                """
                select a.person_id, (array_agg(a.union_id order by a.month desc))[1] as union_id, count(*) as months,
                       min(a.month) as oldest, sum(a.open) as amount
                  from (%s) a
                 group by a.person_id
                having ?::date is null or (min(a.month), a.person_id) > (?::date, ?::uuid)
                 order by min(a.month), a.person_id limit ?
                """
                        .formatted(open),
                ArrearsQueries::member,
                values.toArray());
        return Slice.of(rows, limit, last -> cursors.encode(list, last.oldest().atDay(1), last.person()));
    }

    private static OfMember member(ResultSet row) throws SQLException {
        return new OfMember(
                Sql.id(row, "person_id"),
                Sql.id(row, "union_id"),
                row.getInt("months"),
                YearMonth.from(row.getDate("oldest").toLocalDate()),
                new Money(row.getBigDecimal("amount")));
    }

    /** Where dues are paid every half year or year, the months of a span are overdue when it is over. */
    private Map<UUID, YearMonth> lastOverdue(DuesScope within, LocalDate today) {
        var last = new LinkedHashMap<UUID, YearMonth>();
        var values = new ArrayList<Object>(within.values());
        values.add(today);
        sql.list(UNIONS.formatted(within.text()), row -> Sql.id(row, "union_id"), values.toArray())
                .forEach(union -> policies.arrearsIn(union, today)
                        .ifPresent(rules -> last.put(union, rules.lastOverdue(YearMonth.from(today)))));
        return last;
    }

    private String open(@Nullable UUID union, List<@Nullable Object> values) {
        var within = DuesScope.of(scope.subtrees(current.get(), Permission.DUES_READ, union), "o");
        LocalDate today = asOf().atDay(1);
        values.add(today);
        values.add(today);
        Map<UUID, YearMonth> last = lastOverdue(within, today);
        values.add(List.copyOf(last.keySet()));
        values.add(
                last.values().stream().map(month -> month.atDay(1).toString()).toList());
        values.addAll(within.values());
        values.add(today);
        return OPEN.formatted(within.text());
    }
}
