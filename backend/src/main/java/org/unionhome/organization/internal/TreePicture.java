package org.unionhome.organization.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.unionhome.kernel.Sql;
import org.unionhome.organization.Headcount;

/** Draws the part of the tree that a reorganisation touches, as it stands in the running transaction. */
@ApplicationScoped
class TreePicture {

    /** As many as an answer carries; of larger parts those nearest to the top. */
    private static final int MOST = 500;

    /** What the steps name, all that stands below what they move, and what stands above any of it. */
    private static final String TOUCHED =
            """
            with part as (
                select s.* from union_node s
                 where s.root_id = ? and s.status = 'ACTIVE'
                   and (s.id = any (?::uuid[])
                        or exists (select 1 from unnest(?::uuid[]) as m (id)
                                    where m.id in (s.l1, s.l2, s.l3, s.l4, s.l5, s.l6))))
            select distinct above.id
              from part, unnest(array[l1, l2, l3, l4, l5, l6]) as above (id)
              join union_node n on n.id = above.id and ? in (n.l1, n.l2, n.l3, n.l4, n.l5, n.l6)
            """;

    private static final String STANDING =
            """
            select id, parent_id, name, level, status = 'DISSOLVED' as dissolved
              from union_node
             where id = any (?::uuid[])
             order by level, code
             limit %d
            """
                    .formatted(MOST);
    private final Sql sql;
    private final Headcount headcount;

    TreePicture(Sql sql, Headcount headcount) {
        this.sql = sql;
        this.headcount = headcount;
    }

    List<UUID> touched(Reorganization plan) {
        Set<UUID> moving = plan.moving();
        return sql.list(TOUCHED, row -> Sql.id(row, "id"), plan.root(), plan.named(), moving, plan.union());
    }

    List<Outcome.Place> draw(List<UUID> unions, LocalDate day) {
        Map<UUID, Integer> members = headcount.activeMembersDirectly(unions, day);
        return sql.list(STANDING, row -> place(row, members), unions);
    }

    private static Outcome.Place place(ResultSet row, Map<UUID, Integer> members) throws SQLException {
        UUID id = Sql.id(row, "id");
        return new Outcome.Place(
                id,
                row.getObject("parent_id", UUID.class),
                row.getString("name"),
                row.getInt("level"),
                members.getOrDefault(id, 0),
                row.getBoolean("dissolved"));
    }
}
