package org.unionhome.welfare.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.unionhome.kernel.Sql;
import org.unionhome.membership.MemberRoll;

/** Looks up whoever is to be enrolled: two statements, however many they are. */
@ApplicationScoped
class Entrants {

    private final MemberRoll roll;
    private final Sql sql;

    Entrants(MemberRoll roll, Sql sql) {
        this.roll = roll;
        this.sql = sql;
    }

    /** One for each person, in the same order. */
    List<Entrant> of(String scheme, Collection<UUID> persons, LocalDate day) {
        Map<UUID, MemberRoll.Listed> listed = roll.listed(persons, day);
        Map<UUID, List<Entrant.Spell>> earlier = earlier(scheme, persons);
        return persons.stream()
                .map(person -> new Entrant(person, listed.get(person), earlier.getOrDefault(person, List.of())))
                .toList();
    }

    private Map<UUID, List<Entrant.Spell>> earlier(String scheme, Collection<UUID> persons) {
        return sql
                .list(
                        """
                        select person_id, lower(period) as since, upper(period) as until, covered_from
                          from welfare_enrollment_earlier(?::uuid[], ?)
                        """,
                        row -> Map.entry(
                                Sql.id(row, "person_id"),
                                new Entrant.Spell(
                                        Objects.requireNonNull(Sql.date(row, "since")),
                                        Objects.requireNonNull(Sql.date(row, "until")),
                                        Objects.requireNonNull(Sql.date(row, "covered_from")))),
                        persons,
                        scheme)
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }
}
