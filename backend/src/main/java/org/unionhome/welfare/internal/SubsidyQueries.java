package org.unionhome.welfare.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.unionhome.kernel.AuditTrail;
import org.unionhome.kernel.CurrentActor;
import org.unionhome.kernel.Ids;
import org.unionhome.kernel.Money;
import org.unionhome.kernel.Permission;
import org.unionhome.kernel.Problem;
import org.unionhome.kernel.ProblemCode;
import org.unionhome.kernel.Scope;
import org.unionhome.kernel.Sql;

/** Reads of subsidies, and what a round still has to be charged with. */
@ApplicationScoped
class SubsidyQueries {

    /** Rules are looked up once for each union and not for each person; the one of the nearest union counts. */
    private static final String UNCHARGED =
            """
            with entry as (
                select e.basic_union_id, e.l1, e.l2, e.l3, e.l4, e.l5, e.l6, count(*) as persons, sum(e.shares) as shares
                  from welfare_enrollment e
                 where e.round_id = ? and e.status = 'ENROLLED' and e.subsidy_id is null
                 group by e.basic_union_id, e.l1, e.l2, e.l3, e.l4, e.l5, e.l6)
            select e.basic_union_id as union_id, sum(e.persons) as persons, sum(e.shares) as shares,
                   sum(s.amount * case s.basis when 'PERSON' then e.persons else e.shares end) as amount
              from entry e
              join lateral (select r.basis, r.amount
                              from welfare_subsidy_rule r
                              join union_node u on u.id = r.union_id
                             where r.round_id = ? and r.union_id in (e.l1, e.l2, e.l3, e.l4, e.l5, e.l6)
                             order by u.level desc
                             limit 1) s on true
             group by e.basic_union_id
             order by e.basic_union_id
            """;

    private final Sql sql;
    private final CurrentActor current;
    private final Scope scope;
    private final AuditTrail audit;

    SubsidyQueries(Sql sql, CurrentActor current, Scope scope, AuditTrail audit) {
        this.sql = sql;
        this.current = current;
        this.scope = scope;
        this.audit = audit;
    }

    /** What is due to the basic unions for those who were not charged to a budget yet. */
    List<Subsidy.Part> uncharged(UUID round, UUID subsidy) {
        return sql.list(
                UNCHARGED,
                row -> new Subsidy.Part(
                        Ids.next(),
                        subsidy,
                        Sql.id(row, "union_id"),
                        row.getInt("persons"),
                        row.getInt("shares"),
                        new Money(row.getBigDecimal("amount")),
                        null),
                round,
                round);
    }

    List<Subsidy> of(UUID round) {
        return sql.list(Subsidy.ALL + "s.round_id = ? order by s.id desc limit 200", Subsidy::read, round);
    }

    List<Subsidy.Part> parts(UUID subsidy) {
        return parts(List.of(subsidy)).getOrDefault(subsidy, List.of());
    }

    /** By subsidy; one statement for all. */
    Map<UUID, List<Subsidy.Part>> parts(List<UUID> subsidies) {
        return sql
                .list(
                        """
                        select id, subsidy_id, union_id, persons, shares, amount, paid_on
                          from welfare_subsidy_item where subsidy_id = any (?::uuid[]) order by id
                        """,
                        Subsidy.Part::read,
                        subsidies)
                .stream()
                .collect(Collectors.groupingBy(Subsidy.Part::subsidy));
    }

    Subsidy show(UUID id, Permission permission) {
        return find(id).filter(subsidy -> scope.allows(current.get(), permission, subsidy.union()))
                .orElseThrow(() -> notFound(id));
    }

    /** Held until the transaction ends. */
    Subsidy hold(UUID id, Permission permission) {
        sql.first("select 1 from welfare_subsidy where id = ? for update", row -> true, id);
        return show(id, permission);
    }

    private Optional<Subsidy> find(UUID id) {
        return sql.first(Subsidy.ALL + "s.id = ?", Subsidy::read, id);
    }

    private Problem notFound(UUID id) {
        audit.refused(
                "welfare.subsidy-read",
                AuditTrail.Subject.of("subsidy", id, current.get().home()),
                ProblemCode.NOT_FOUND);
        return Problem.of(ProblemCode.NOT_FOUND);
    }
}
