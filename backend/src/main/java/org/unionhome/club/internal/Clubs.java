package org.unionhome.club.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.unionhome.kernel.AuditTrail;
import org.unionhome.kernel.Cursors;
import org.unionhome.kernel.Problem;
import org.unionhome.kernel.ProblemCode;
import org.unionhome.kernel.ScopeCondition;
import org.unionhome.kernel.Slice;
import org.unionhome.kernel.Sql;

/** Reads of clubs as the caller sees them; each page is one statement, and one more for the officers of all. */
@ApplicationScoped
class Clubs {

    private static final String ASKED =
            """
             and (?::uuid is null or ?::uuid in (c.l1, c.l2, c.l3, c.l4, c.l5, c.l6))
             and (?::text is null or c.kind = ?)
             and (not ? or b.id is not null)
             and (? = coalesce(upper(c.period) <= ?::date, false))
             and (?::uuid is null or (c.name, c.id) > (?::text, ?::uuid))
            order by c.name, c.id limit ?
            """;
    private final Sql sql;
    private final ClubReach reach;
    private final Cursors cursors;
    private final AuditTrail audit;
    private final Clock clock;

    Clubs(Sql sql, ClubReach reach, Cursors cursors, AuditTrail audit, Clock clock) {
        this.sql = sql;
        this.reach = reach;
        this.cursors = cursors;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * What is asked of the list.
     *
     * @param mine only those the caller belongs to or asked to join
     * @param ended those that are no more instead of those that are, or will be
     */
    record Asked(@Nullable UUID union, @Nullable String kind, boolean mine, boolean ended) {}

    /** In the order of their names. */
    Slice<ClubRow> list(Asked asked, int limit, @Nullable String cursor) {
        String list = "clubs|" + asked;
        List<String> position = cursors.decode(list, cursor);
        String after = position.isEmpty() ? null : position.get(0);
        UUID afterId = position.isEmpty() ? null : UUID.fromString(position.get(1));
        var within = ScopeCondition.of(reach.subtrees(), "c");
        var values = new ArrayList<@Nullable Object>(caller());
        values.add(reach.caller().lineage());
        values.addAll(within.values());
        Collections.addAll(values, asked.union(), asked.union(), asked.kind(), asked.kind(), asked.mine());
        Collections.addAll(values, asked.ended(), LocalDate.now(clock), afterId, after, afterId, limit + 1);
        var rows = sql.list(
                ClubRow.ALL + " where (c.union_id = any (?::uuid[]) or b.id is not null or " + within.text() + ")"
                        + ASKED,
                ClubRow::read,
                values.toArray());
        return Slice.of(rows, limit, last -> cursors.encode(list, last.name(), last.id()));
    }

    /** For whom it is out of sight it does not exist, and the attempt leaves a line. */
    ClubRow show(UUID id) {
        return found(id, reach::sees, "club.read");
    }

    /** Held until the transaction ends. */
    ClubRow hold(UUID id) {
        wait(id);
        return show(id);
    }

    /** The same for who organises in its union. */
    ClubRow holdToManage(UUID id) {
        wait(id);
        return found(id, club -> reach.manages(club.union()), "club.manage");
    }

    /** The same for officers of the club, too. */
    ClubRow holdInHand(UUID id) {
        wait(id);
        return found(id, reach::hasInHand, "club.lead");
    }

    /** @throws Problem NOT_FOUND for whoever neither leads it nor organises in its union */
    ClubRow showInHand(UUID id) {
        return found(id, reach::hasInHand, "club.lead");
    }

    private void wait(UUID id) {
        sql.first("select club_hold(?)", row -> true, id);
    }

    private ClubRow found(UUID id, Predicate<ClubRow> allowed, String action) {
        var values = new ArrayList<@Nullable Object>(caller());
        values.add(id);
        var found = sql.first(ClubRow.ALL + " where c.id = ?", ClubRow::read, values.toArray())
                .filter(allowed);
        if (found.isEmpty()) {
            audit.refused(
                    action, AuditTrail.Subject.of("club", id, reach.caller().home()), ProblemCode.NOT_FOUND);
            throw Problem.of(ProblemCode.NOT_FOUND);
        }
        return found.get();
    }

    private List<@Nullable Object> caller() {
        UUID person = reach.caller().person();
        var values = new ArrayList<@Nullable Object>();
        Collections.addAll(values, person, LocalDate.now(clock), person);
        return values;
    }

    /** Officers of today and those to come, the head first; of many clubs in one statement. */
    Map<UUID, List<ClubOfficerRow>> officersOf(Collection<UUID> clubs) {
        if (clubs.isEmpty()) {
            return Map.of();
        }
        return sql
                .list(
                        ClubOfficerRow.ALL
                                + """
                                 where o.club_id = any (?) and coalesce(upper(o.period) > ?::date, true)
                                 order by array_position('{HEAD,DEPUTY,SECRETARY,TREASURER}'::text[], o.post), lower(o.period), o.id
                                """,
                        ClubOfficerRow::read,
                        clubs,
                        LocalDate.now(clock))
                .stream()
                .collect(Collectors.groupingBy(ClubOfficerRow::club));
    }
}
