package org.unionhome.welfare.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.unionhome.kernel.CurrentActor;
import org.unionhome.kernel.Money;
import org.unionhome.kernel.Permission;
import org.unionhome.kernel.Problem;
import org.unionhome.kernel.Scope;
import org.unionhome.kernel.ScopeCondition;
import org.unionhome.kernel.Sql;

/** Figures over all rounds whose period begins in the asked days: persons and person-times are told apart. */
@ApplicationScoped
class MutualAidFigureQueries {

    private static final String FIGURES =
            """
            select count(distinct e.person_id) as persons, count(*) as person_times,
                   count(distinct e.employer_id) as employers, count(distinct e.basic_union_id) as basic_unions,
                   coalesce(sum(case s.basis when 'PERSON' then s.amount when 'SHARE' then s.amount * e.shares end), 0)
                       as subsidy
              from welfare_enrollment e
              left join lateral (select r.basis, r.amount
                                   from welfare_subsidy_rule r
                                   join union_node u on u.id = r.union_id
                                  where r.round_id = e.round_id
                                    and r.union_id in (e.l1, e.l2, e.l3, e.l4, e.l5, e.l6)
                                  order by u.level desc
                                  limit 1) s on true
             where e.status = 'ENROLLED' and lower(e.period) >= ? and lower(e.period) < ?
               and (?::text is null or e.scheme = ?::text) and %s
            """;
    private static final String PAID =
            """
            select count(*) as claims, coalesce(sum(c.granted), 0) as paid_out
              from welfare_claim c
              join welfare_enrollment e on e.id = c.enrollment_id
             where c.status = 'PAID' and lower(e.period) >= ? and lower(e.period) < ?
               and (?::text is null or e.scheme = ?::text) and %s
            """;
    private final Sql sql;
    private final CurrentActor current;
    private final Scope scope;

    MutualAidFigureQueries(Sql sql, CurrentActor current, Scope scope) {
        this.sql = sql;
        this.current = current;
        this.scope = scope;
    }

    /** What was counted, and what was paid for claims. */
    record Figures(
            int persons, int personTimes, int employers, int basicUnions, Money subsidy, int claims, Money paidOut) {

        /** For each enrolment, half up to the fen. */
        Optional<Money> paidPerPersonTime() {
            return personTimes == 0
                    ? Optional.empty()
                    : Optional.of(
                            new Money(paidOut.yuan().divide(BigDecimal.valueOf(personTimes), 2, RoundingMode.HALF_UP)));
        }
    }

    private record Paid(int claims, Money paidOut) {}

    Figures of(LocalDate from, LocalDate to, @Nullable UUID union, @Nullable String scheme) {
        if (!to.isAfter(from)) {
            throw Problem.ofFault("?to", "END_BEFORE_START");
        }
        var subtrees = scope.subtrees(current.get(), Permission.WELFARE_READ, union);
        Paid paid = paid(ScopeCondition.of(subtrees, "c"), from, to, scheme);
        var within = ScopeCondition.of(subtrees, "e");
        return sql.first(
                        FIGURES.formatted(within.text()),
                        row -> new Figures(
                                row.getInt("persons"),
                                row.getInt("person_times"),
                                row.getInt("employers"),
                                row.getInt("basic_unions"),
                                new Money(row.getBigDecimal("subsidy")),
                                paid.claims(),
                                paid.paidOut()),
                        values(within, from, to, scheme))
                .orElseThrow();
    }

    private Paid paid(ScopeCondition within, LocalDate from, LocalDate to, @Nullable String scheme) {
        return sql.first(
                        PAID.formatted(within.text()),
                        row -> new Paid(row.getInt("claims"), new Money(row.getBigDecimal("paid_out"))),
                        values(within, from, to, scheme))
                .orElseThrow();
    }

    private static @Nullable Object[] values(
            ScopeCondition within, LocalDate from, LocalDate to, @Nullable String scheme) {
        var values = new ArrayList<@Nullable Object>();
        values.add(from);
        values.add(to);
        values.add(scheme);
        values.add(scheme);
        values.addAll(within.values());
        return values.toArray();
    }
}
