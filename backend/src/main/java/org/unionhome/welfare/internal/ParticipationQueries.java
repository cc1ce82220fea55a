package org.unionhome.welfare.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.unionhome.kernel.CurrentActor;
import org.unionhome.kernel.Money;
import org.unionhome.kernel.Permission;
import org.unionhome.kernel.Scope;
import org.unionhome.kernel.ScopeCondition;
import org.unionhome.kernel.Sql;

/**
 * Counts who is enrolled in a round. The subsidy is counted by the rule of the union nearest above each person; rules are
 * looked up once for each union and not for each person. One statement.
 */
@ApplicationScoped
class ParticipationQueries {

    private static final String COUNTS =
            """
            with entry as (
                select e.basic_union_id, e.employer_id, e.union_id, e.l1, e.l2, e.l3, e.l4, e.l5, e.l6,
                       count(*) filter (where e.status = 'ENROLLED') as enrolled,
                       count(*)                                      as entries,
                       coalesce(sum(e.shares) filter (where e.status = 'ENROLLED'), 0)    as shares,
                       coalesce(sum(e.price) filter (where e.status = 'ENROLLED'), 0)     as price,
                       coalesce(sum(e.own_share) filter (where e.status = 'ENROLLED'), 0) as own_share
                  from welfare_enrollment e
                 where e.round_id = ? and %s
                 group by e.basic_union_id, e.employer_id, e.union_id, e.l1, e.l2, e.l3, e.l4, e.l5, e.l6)
            select e.%s as unit, sum(e.enrolled) as enrolled, sum(e.entries) as entries, sum(e.shares) as shares,
                   sum(e.price) as price, sum(e.own_share) as own_share,
                   coalesce(sum(case s.basis when 'PERSON' then s.amount * e.enrolled
                                             when 'SHARE'  then s.amount * e.shares end), 0) as subsidy
              from entry e
              left join lateral (select r.basis, r.amount
                                   from welfare_subsidy_rule r
                                   join union_node u on u.id = r.union_id
                                  where r.round_id = ? and r.union_id in (e.l1, e.l2, e.l3, e.l4, e.l5, e.l6)
                                  order by u.level desc
                                  limit 1) s on true
             group by 1
            """;
    private final Sql sql;
    private final CurrentActor current;
    private final Scope scope;

    ParticipationQueries(Sql sql, CurrentActor current, Scope scope) {
        this.sql = sql;
        this.current = current;
        this.scope = scope;
    }

    List<UnitCount> byBasicUnion(UUID round) {
        return counts(round, "basic_union_id");
    }

    List<UnitCount> byEmployer(UUID round) {
        return counts(round, "employer_id");
    }

    private List<UnitCount> counts(UUID round, String unit) {
        var within = ScopeCondition.of(scope.subtrees(current.get(), Permission.WELFARE_READ, null), "e");
        var values = new ArrayList<@Nullable Object>();
        values.add(round);
        values.addAll(within.values());
        values.add(round);
        return sql.list(COUNTS.formatted(within.text(), unit), ParticipationQueries::count, values.toArray());
    }

    private static UnitCount count(ResultSet row) throws SQLException {
        return new UnitCount(
                row.getObject("unit", UUID.class),
                row.getInt("enrolled"),
                row.getInt("entries"),
                row.getInt("shares"),
                new Money(row.getBigDecimal("price")),
                new Money(row.getBigDecimal("own_share")),
                new Money(row.getBigDecimal("subsidy")));
    }
}
