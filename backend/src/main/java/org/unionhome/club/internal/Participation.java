package org.unionhome.club.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.unionhome.kernel.Clocks;
import org.unionhome.kernel.CurrentActor;
import org.unionhome.kernel.Cursors;
import org.unionhome.kernel.Permission;
import org.unionhome.kernel.Scope;
import org.unionhome.kernel.Slice;
import org.unionhome.kernel.Sql;

/**
 * Who takes part in at least one thing (每人至少参加一项): joined an activity that has begun, or belonged to a club. Members
 * are counted as they stand at the end of the year, or today; activities and clubs of any union count.
 */
@ApplicationScoped
class Participation {

    private static final int LOWEST = 6;
    private static final String STANDING =
            """
            from member_standing m
            left join club_taken_part(?, ?::date, ?::date) as c (person_id) on c.person_id = m.person_id
            left join event_taken_part(?, ?, ?) as e (person_id) on e.person_id = m.person_id
           where m.%s = ? and m.status = 'ACTIVE' and coalesce(m.period @> ?::date, false)
            """;
    private static final String COUNTED =
            """
            select p.unit, count(*) as members,
                   count(*) filter (where p.club and not p.activity) as club_only,
                   count(*) filter (where p.activity and not p.club) as activity_only,
                   count(*) filter (where p.club and p.activity) as both_of_them
              from (select coalesce(m.%s, m.union_id) as unit, c.person_id is not null as club,
                           e.person_id is not null as activity
                      %s) p
             group by grouping sets ((p.unit), ())
            """;
    private static final String MISSING =
            """
            select m.person_id, m.name, m.member_no, m.union_id
              %s and c.person_id is null and e.person_id is null and (?::uuid is null or m.person_id > ?::uuid)
             order by m.person_id limit ?
            """;
    private final Sql sql;
    private final Scope scope;
    private final CurrentActor current;
    private final Cursors cursors;
    private final Clock clock;

    Participation(Sql sql, Scope scope, CurrentActor current, Cursors cursors, Clock clock) {
        this.sql = sql;
        this.scope = scope;
        this.current = current;
        this.cursors = cursors;
        this.clock = clock;
    }

    /** Of a unit directly below, of the members of the union itself, or of all where there is no unit. */
    record Count(@Nullable UUID unit, int members, int clubOnly, int activityOnly, int both) {
        int takingPart() {
            return clubOnly + activityOnly + both;
        }
    }

    /** Who takes part in nothing yet. */
    record Missing(UUID person, String name, String memberNo, UUID union) {}

    /** One statement: the union with everything below it, and each unit. @throws org.unionhome.kernel.Problem NOT_FOUND */
    List<Count> of(UUID union, int year) {
        var subtree =
                scope.subtrees(current.get(), Permission.EVENT_READ, union).get(0);
        int below = Math.min(subtree.level() + 1, LOWEST);
        return sql.list(
                COUNTED.formatted("l" + below, STANDING.formatted(subtree.column())),
                row -> new Count(
                        row.getObject("unit", UUID.class),
                        row.getInt("members"),
                        row.getInt("club_only"),
                        row.getInt("activity_only"),
                        row.getInt("both_of_them")),
                standing(union, year).toArray());
    }

    /** One statement, in a lasting order. @throws org.unionhome.kernel.Problem NOT_FOUND */
    Slice<Missing> missing(UUID union, int year, int limit, @Nullable String cursor) {
        var subtree =
                scope.subtrees(current.get(), Permission.EVENT_MANAGE, union).get(0);
        String list = "not-taking-part|" + union + "|" + year;
        List<String> position = cursors.decode(list, cursor);
        UUID after = position.isEmpty() ? null : UUID.fromString(position.get(0));
        List<@Nullable Object> values = standing(union, year);
        Collections.addAll(values, after, after, limit + 1);
        var rows = sql.list(
                MISSING.formatted(STANDING.formatted(subtree.column())),
                row -> new Missing(
                        Sql.id(row, "person_id"),
                        row.getString("name"),
                        row.getString("member_no"),
                        Sql.id(row, "union_id")),
                values.toArray());
        return Slice.of(rows, limit, last -> cursors.encode(list, last.person()));
    }

    /** The day on which members are counted: the last of the year, or today. */
    LocalDate asOf(int year) {
        LocalDate last = LocalDate.of(year, 12, 31);
        LocalDate today = LocalDate.now(clock);
        return last.isBefore(today) ? last : today;
    }

    private List<@Nullable Object> standing(UUID union, int year) {
        LocalDate first = LocalDate.of(year, 1, 1);
        LocalDate after = asOf(year).plusDays(1);
        Instant end = after.atStartOfDay(Clocks.CHINA).toInstant();
        Instant now = Instant.now(clock);
        var values = new ArrayList<@Nullable Object>();
        Collections.addAll(values, union, first, after.isBefore(first) ? first : after);
        Collections.addAll(values, union, first.atStartOfDay(Clocks.CHINA).toInstant(), end.isBefore(now) ? end : now);
        Collections.addAll(values, union, asOf(year));
        return values;
    }
}
