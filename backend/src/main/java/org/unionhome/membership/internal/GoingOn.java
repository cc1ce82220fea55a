package org.unionhome.membership.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.unionhome.kernel.Sql;
import org.unionhome.organization.UnionFollower.Moved;

/**
 * Memberships that go on elsewhere: what was stays as a period that ends on the day before, with the path of then; what
 * goes on is a new period of the same standing. Two statements, whatever the number of members.
 */
@ApplicationScoped
class GoingOn {

    /** Copies each row whole, so that nothing that is known of the membership is lost on the way. */
    private static final String GO_ON =
            """
            with before as (
                update membership m
                   set period = daterange(lower(m.period), ?::date), version = m.version + 1, updated_at = now()
                 where m.union_id = any (?::uuid[]) and %s
                   and m.period && daterange(?::date, null) and lower(m.period) < ?::date
                returning to_jsonb(old) as was, old.version as old_version, old.period as old_period,
                          old.union_id as old_union),
            going_on as (
                insert into membership
                select (jsonb_populate_record(null::membership, b.was || jsonb_build_object(
                           'id', uuidv7(), 'union_id', u.id, 'l1', u.l1, 'l2', u.l2, 'l3', u.l3, 'l4', u.l4,
                           'l5', u.l5, 'l6', u.l6, 'import_id', null, 'version', b.old_version + 1,
                           'updated_at', now(),
                           'admitted_on', coalesce(b.was ->> 'admitted_on', lower(b.old_period)::text),
                           'goes_on_since', coalesce(b.was ->> 'goes_on_since', lower(b.old_period)::text),
                           'period', daterange(?::date, upper(b.old_period))))).*
                  from before b
                  join union_node u on u.id = coalesce(?::uuid, b.old_union)
                returning person_id)
            select b.old_union as union_id, count(*) filter (where b.was ->> 'status' <> 'ENDED') as members
              from before b
             group by b.old_union
            """;

    /** What begins on the day or later begins elsewhere. */
    private static final String BEGINS_LATER =
            """
            with later as (
                update membership m
                   set union_id = u.id, l1 = u.l1, l2 = u.l2, l3 = u.l3, l4 = u.l4, l5 = u.l5, l6 = u.l6,
                       version = m.version + 1, updated_at = now()
                  from union_node u
                 where m.union_id = any (?::uuid[]) and %s and lower(m.period) >= ?::date
                   and u.id = coalesce(?::uuid, m.union_id)
                returning old.union_id, new.status)
            select union_id, count(*) filter (where status <> 'ENDED') as members from later group by union_id
            """;

    private static final String EVERYBODY = "true";
    private static final String CHOSEN = "m.person_id = any (?::uuid[]) and m.status <> 'ENDED'";
    private final Sql sql;

    GoingOn(Sql sql) {
        this.sql = sql;
    }

    /** @param into absent when the unions themselves stand elsewhere */
    List<Moved> everybody(Collection<UUID> unions, @Nullable UUID into, LocalDate day) {
        var moved =
                new ArrayList<Moved>(sql.list(BEGINS_LATER.formatted(EVERYBODY), GoingOn::moved, unions, day, into));
        moved.addAll(sql.list(GO_ON.formatted(EVERYBODY), GoingOn::moved, day, unions, day, day, day, into));
        return moved;
    }

    List<Moved> chosen(Collection<UUID> persons, UUID from, UUID into, LocalDate day) {
        List<UUID> union = List.of(from);
        var moved = new ArrayList<Moved>(
                sql.list(BEGINS_LATER.formatted(CHOSEN), GoingOn::moved, union, persons, day, into));
        moved.addAll(sql.list(GO_ON.formatted(CHOSEN), GoingOn::moved, day, union, persons, day, day, day, into));
        return moved;
    }

    private static Moved moved(ResultSet row) throws SQLException {
        return new Moved(Sql.id(row, "union_id"), "MEMBERS", row.getInt("members"));
    }
}
