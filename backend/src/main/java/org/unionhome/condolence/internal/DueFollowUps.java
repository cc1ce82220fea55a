package org.unionhome.condolence.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.unionhome.kernel.Sql;
import org.unionhome.membership.Members;

/**
 * Families once visited in need to whom nobody went for as long as their union set. Closed without a visit, the waiting
 * begins anew on that day.
 */
@ApplicationScoped
class DueFollowUps {

    private static final int AT_ONCE = 1000;
    private static final UUID FIRST = new UUID(0, 0);
    private final Sql sql;
    private final Members members;
    private final TodoRules rules;
    private final TodoStore store;

    DueFollowUps(Sql sql, Members members, TodoRules rules, TodoStore store) {
        this.sql = sql;
        this.members = members;
        this.rules = rules;
        this.store = store;
    }

    int find(LocalDate today) {
        var inForce = rules.inForce();
        var rule = inForce.rule(TodoKinds.FOLLOW_UP);
        LocalDate before = today.minusDays(inForce.least(TodoKinds.FOLLOW_UP));
        int fresh = 0;
        UUID after = FIRST;
        List<Last> page;
        do {
            page = lastVisits(rule.occasions(), before, after);
            fresh += due(page, inForce, today);
            after = page.isEmpty() ? after : page.get(page.size() - 1).person();
        } while (page.size() == AT_ONCE);
        return fresh;
    }

    private List<Last> lastVisits(List<String> occasions, LocalDate before, @Nullable UUID after) {
        return sql.list(
                """
                select person_id, max(visited_on) as last
                  from condolence_visit
                 where status = 'RECORDED' and person_id > ?
                 group by person_id
                having max(visited_on) <= ? and bool_or(occasion = any (?::text[]))
                 order by person_id
                 limit ?
                """,
                row -> new Last(Sql.id(row, "person_id"), row.getDate("last").toLocalDate()),
                after,
                before,
                occasions,
                AT_ONCE);
    }

    private int due(List<Last> page, TodoRules.InForce inForce, LocalDate today) {
        var known = members.findAll(page.stream().map(Last::person).toList());
        var closed = closedWithoutVisit(page);
        int fresh = 0;
        for (Last last : page) {
            var member = known.get(last.person());
            if (member == null || !"ACTIVE".equals(member.status())) {
                continue;
            }
            var held = inForce.in(member.union(), TodoKinds.FOLLOW_UP);
            LocalDate since = last.since(closed.get(last.person()));
            boolean longAgo = !since.plusDays(held.thresholdDays()).isAfter(today);
            boolean due = held.enabled() && longAgo;
            if (due && store.found(member, TodoKinds.FOLLOW_UP, since.toString(), last.day(), today, today)) {
                fresh++;
            }
        }
        return fresh;
    }

    private Map<UUID, LocalDate> closedWithoutVisit(List<Last> page) {
        return sql
                .list(
                        """
                        select person_id, (max(done_at) at time zone 'Asia/Shanghai')::date as last
                          from care_todo
                         where person_id = any (?::uuid[]) and kind = ? and status = 'DONE' and visit_id is null
                         group by person_id
                        """,
                        row -> new Last(
                                Sql.id(row, "person_id"), row.getDate("last").toLocalDate()),
                        page.stream().map(Last::person).toList(),
                        TodoKinds.FOLLOW_UP)
                .stream()
                .collect(Collectors.toMap(Last::person, Last::day));
    }

    private record Last(UUID person, LocalDate day) {

        /** Since when nobody went and nobody said why not. */
        LocalDate since(@Nullable LocalDate closed) {
            return closed != null && closed.isAfter(day) ? closed : day;
        }
    }
}
