package org.unionhome.reporting.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.unionhome.kernel.Sql;
import org.unionhome.organization.UnionFollower;

/**
 * The plan of the year in which a union ends stays with it, as the document that it is. Plans of later years go to the
 * union that takes its place, unless that one has a plan of the year itself.
 */
@ApplicationScoped
class PlansFollow implements UnionFollower {

    private static final String MOVE =
            """
            with moved as (
                update annual_plan p
                   set union_id = u.id, l1 = u.l1, l2 = u.l2, l3 = u.l3, l4 = u.l4, l5 = u.l5, l6 = u.l6,
                       version = p.version + 1, updated_at = now()
                  from union_node u
                 where u.id = ? and p.union_id = ? and p.year > ?
                   and not exists (select 1 from annual_plan own where own.union_id = u.id and own.year = p.year)
                returning p.id, u.id as union_id, u.l1, u.l2, u.l3, u.l4, u.l5, u.l6),
            items as (
                update plan_item i
                   set union_id = m.union_id, l1 = m.l1, l2 = m.l2, l3 = m.l3, l4 = m.l4, l5 = m.l5, l6 = m.l6
                  from moved m
                 where i.plan_id = m.id)
            select count(*) from moved
            """;
    private final Sql sql;

    PlansFollow(Sql sql) {
        this.sql = sql;
    }

    @Override
    public List<Moved> handedOver(UUID from, UUID into, LocalDate day) {
        int moved =
                sql.first(MOVE, row -> row.getInt(1), into, from, day.getYear()).orElse(0);
        int kept = sql.first(
                        "select count(*) from annual_plan where union_id = ? and year >= ?",
                        row -> row.getInt(1),
                        from,
                        day.getYear())
                .orElse(0);
        return List.of(new Moved(from, "PLANS", moved), new Moved(from, "PLANS_KEPT", kept));
    }
}
