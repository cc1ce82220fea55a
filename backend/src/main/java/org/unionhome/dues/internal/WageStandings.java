package org.unionhome.dues.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.unionhome.kernel.Sql;
import org.unionhome.policy.Policies;

/** Where members stand in the months for which bases are given, for many in one statement; only within the caller's scope. */
@ApplicationScoped
class WageStandings {

    private final Sql sql;
    private final Policies policies;

    WageStandings(Sql sql, Policies policies) {
        this.sql = sql;
        this.policies = policies;
    }

    /** Who owes the month where, by the name she is listed under there. */
    record Standing(WageBases.Place place, String name, UUID union) {

        UUID person() {
            return place.person();
        }
    }

    Map<WageBases.Place, Standing> of(UUID root, Collection<WageBases.Place> places) {
        if (places.isEmpty()) {
            return Map.of();
        }
        List<WageBases.Place> asked = places.stream().distinct().toList();
        Map<YearMonth, String> wageDays = asked.stream()
                .map(WageBases.Place::month)
                .distinct()
                .collect(Collectors.toMap(Function.identity(), month -> MonthRules.wageDayIn(policies, root, month)
                        .orElse(month.atDay(1))
                        .toString()));
        return sql
                .list(
                        """
                        select s.person_id, s.month, s.name, s.union_id
                          from wage_base_standing(?::uuid[], ?::text[]::date[], ?::text[]::date[]) s
                        """,
                        row -> new Standing(
                                new WageBases.Place(
                                        Sql.id(row, "person_id"),
                                        YearMonth.from(row.getDate("month").toLocalDate())),
                                row.getString("name"),
                                Sql.id(row, "union_id")),
                        asked.stream().map(WageBases.Place::person).toList(),
                        asked.stream()
                                .map(place -> place.month().atDay(1).toString())
                                .toList(),
                        asked.stream()
                                .map(place -> String.valueOf(wageDays.get(place.month())))
                                .toList())
                .stream()
                .collect(Collectors.toMap(Standing::place, Function.identity()));
    }
}
