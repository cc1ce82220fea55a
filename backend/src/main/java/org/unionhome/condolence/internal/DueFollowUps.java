package org.unionhome.condolence.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.unionhome.aid.HardshipFamilies;
import org.unionhome.campaign.GiftsToFamilies;
import org.unionhome.kernel.Sql;
import org.unionhome.membership.Members;

/**
 * Families once visited in need, or with a file of hardship in force, to whom nobody went for as long as their union set:
 * with a visit on an occasion of the rule, for the file, or with a gift in winter. A congratulation is no such visit. Closed
 * otherwise, the waiting begins anew on that day.
 */
@ApplicationScoped
class DueFollowUps {

    private static final int AT_ONCE = 1000;
    private static final UUID FIRST = new UUID(0, 0);
    private final Sql sql;
    private final Members members;
    private final HardshipFamilies families;
    private final GiftsToFamilies gifts;
    private final TodoRules rules;
    private final TodoStore store;

    DueFollowUps(
            Sql sql,
            Members members,
            HardshipFamilies families,
            GiftsToFamilies gifts,
            TodoRules rules,
            TodoStore store) {
        this.sql = sql;
        this.members = members;
        this.families = families;
        this.gifts = gifts;
        this.rules = rules;
        this.store = store;
    }

    int find(LocalDate today) {
        var morning = new Morning(today, families.seen(today), rules.inForce());
        return visitedOnce(morning) + neverVisited(morning);
    }

    private int visitedOnce(Morning morning) {
        int fresh = 0;
        UUID after = FIRST;
        List<Last> page;
        do {
            page = lastVisits(morning, after);
            fresh += due(page, morning);
            after = page.isEmpty() ? after : page.get(page.size() - 1).person();
        } while (page.size() == AT_ONCE);
        return fresh;
    }

    private List<Last> lastVisits(Morning morning, UUID after) {
        return sql.list(
                """
                select person_id, max(visited_on) as last
                  from condolence_visit
                 where status = 'RECORDED' and person_id > ? and occasion = any (?::text[])
                 group by person_id
                having max(visited_on) <= ?
                 order by person_id
                 limit ?
                """,
                row -> new Last(Sql.id(row, "person_id"), row.getDate("last").toLocalDate()),
                after,
                morning.occasions(),
                morning.before(),
                AT_ONCE);
    }

    /** Families with a file of whom no visit in need is known at all. */
    private int neverVisited(Morning morning) {
        var longAgo = morning.seen.entrySet().stream()
                .filter(family -> !family.getValue().isAfter(morning.before()))
                .map(family -> new Last(family.getKey(), family.getValue()))
                .sorted(Comparator.comparing(Last::person))
                .toList();
        int fresh = 0;
        for (int from = 0; from < longAgo.size(); from += AT_ONCE) {
            var page = longAgo.subList(from, Math.min(longAgo.size(), from + AT_ONCE));
            var visited = visited(morning, persons(page));
            fresh += due(
                    page.stream()
                            .filter(family -> !visited.contains(family.person()))
                            .toList(),
                    morning);
        }
        return fresh;
    }

    private Set<UUID> visited(Morning morning, Collection<UUID> persons) {
        return new HashSet<>(sql.list(
                """
                select distinct person_id
                  from condolence_visit
                 where status = 'RECORDED' and person_id = any (?::uuid[]) and occasion = any (?::text[])
                """,
                row -> Sql.id(row, "person_id"),
                persons,
                morning.occasions()));
    }

    private int due(List<Last> page, Morning morning) {
        var known = members.findAll(persons(page));
        var closed = closed(persons(page));
        var given = gifts.last(persons(page));
        int fresh = 0;
        for (Last visit : page) {
            var member = known.get(visit.person());
            if (member == null || !"ACTIVE".equals(member.status())) {
                continue;
            }
            Last last = visit.or(morning.seen).or(given);
            var held = morning.inForce.in(member.union(), TodoKinds.FOLLOW_UP);
            LocalDate since = last.or(closed).day();
            boolean longAgo = !since.plusDays(held.thresholdDays()).isAfter(morning.today);
            boolean due = held.enabled() && longAgo;
            if (due
                    && store.found(
                            member, TodoKinds.FOLLOW_UP, since.toString(), last.day(), morning.today, morning.today)) {
                fresh++;
            }
        }
        return fresh;
    }

    /** By a visit on the day of that one, and without one on the day on which somebody said why not. */
    private Map<UUID, LocalDate> closed(Collection<UUID> persons) {
        return sql
                .list(
                        """
                        select t.person_id,
                               max(coalesce(v.visited_on, (t.done_at at time zone 'Asia/Shanghai')::date)) as last
                          from care_todo t
                          left join condolence_visit v on v.id = t.visit_id
                         where t.person_id = any (?::uuid[]) and t.kind = ? and t.status = 'DONE'
                         group by t.person_id
                        """,
                        row -> new Last(
                                Sql.id(row, "person_id"), row.getDate("last").toLocalDate()),
                        persons,
                        TodoKinds.FOLLOW_UP)
                .stream()
                .collect(Collectors.toMap(Last::person, Last::day));
    }

    private static List<UUID> persons(List<Last> page) {
        return page.stream().map(Last::person).toList();
    }

    /** @param seen families with a file, and when somebody went there for it */
    private record Morning(LocalDate today, Map<UUID, LocalDate> seen, TodoRules.InForce inForce) {

        List<String> occasions() {
            return inForce.rule(TodoKinds.FOLLOW_UP).occasions();
        }

        /** Whoever was there after that day is due in no union. */
        LocalDate before() {
            return today.minusDays(inForce.least(TodoKinds.FOLLOW_UP));
        }
    }

    private record Last(UUID person, LocalDate day) {

        /** The later of it and what is said of her elsewhere. */
        Last or(Map<UUID, LocalDate> others) {
            LocalDate other = others.get(person);
            return other != null && other.isAfter(day) ? new Last(person, other) : this;
        }
    }
}
