package org.unionhome.club.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.unionhome.kernel.CurrentActor;
import org.unionhome.kernel.Permission;
import org.unionhome.kernel.Scope;
import org.unionhome.kernel.Sql;

/** How many clubs there were on a day: of a union itself and of those below it, which are two counts. */
@ApplicationScoped
class ClubFigures {

    private static final String COUNTED =
            """
            with counted as (
                select c.id, c.kind, c.union_id = ? as own
                  from club c
                 where c.%s = ? and coalesce(c.period @> ?::date, false)
            ), belonging as (
                select b.person_id
                  from club_membership b
                  join counted c on c.id = b.club_id
                 where b.joined_on <= ?::date and coalesce(b.left_on > ?::date, true)
            )
            select c.kind, count(*) as clubs, count(*) filter (where c.own) as own,
                   (select count(*) from belonging) as memberships,
                   (select count(distinct person_id) from belonging) as persons
              from counted c
             group by grouping sets ((c.kind), ())
             order by c.kind nulls last
            """;
    private final Sql sql;
    private final Scope scope;
    private final CurrentActor current;

    ClubFigures(Sql sql, Scope scope, CurrentActor current) {
        this.sql = sql;
        this.scope = scope;
        this.current = current;
    }

    /** Clubs of a kind; the last line is about all of them. */
    private record Line(@Nullable String kind, int clubs, int own, int memberships, int persons) {}

    /** @param below clubs of unions below it */
    record Counted(int own, int below, List<OfKind> kinds, int memberships, int persons) {}

    record OfKind(String kind, int clubs) {}

    /** One statement. @throws org.unionhome.kernel.Problem NOT_FOUND */
    Counted of(UUID union, LocalDate on) {
        var subtree =
                scope.subtrees(current.get(), Permission.EVENT_READ, union).get(0);
        List<Line> lines = sql.list(
                COUNTED.formatted(subtree.column()),
                row -> new Line(
                        row.getString("kind"),
                        row.getInt("clubs"),
                        row.getInt("own"),
                        row.getInt("memberships"),
                        row.getInt("persons")),
                union,
                union,
                on,
                on,
                on);
        var kinds = new ArrayList<OfKind>();
        for (Line line : lines) {
            if (line.kind() != null) {
                kinds.add(new OfKind(line.kind(), line.clubs()));
            }
        }
        Line all = lines.get(lines.size() - 1);
        return new Counted(all.own(), all.clubs() - all.own(), kinds, all.memberships(), all.persons());
    }
}
