package org.unionhome.condolence.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.unionhome.kernel.Money;
import org.unionhome.kernel.Sql;
import org.unionhome.policy.BirthdayGiver;
import org.unionhome.policy.BirthdayTurns;
import org.unionhome.policy.Occurrence;

/** Gifts that visits brought at birthdays; and what came by other ways, as a visit's rule counts it. */
@ApplicationScoped
class BirthdayVisits implements BirthdayGiver {

    private final Sql sql;
    private final Instance<BirthdayGiver> givers;
    private final BirthdayTurns turns;

    BirthdayVisits(Sql sql, Instance<BirthdayGiver> givers, BirthdayTurns turns) {
        this.sql = sql;
        this.givers = givers;
        this.turns = turns;
    }

    @Override
    public Way way() {
        return Way.VISIT;
    }

    @Override
    public Map<UUID, List<Given>> given(Collection<UUID> persons, int year) {
        return sql
                .list(
                        """
                        select person_id, occurred_on, amount
                          from condolence_visit
                         where person_id = any (?::uuid[]) and occasion = ? and status = 'RECORDED' and amount > 0
                           and occurred_on >= ?::date and occurred_on < ?::date
                        """,
                        row -> Map.entry(
                                Sql.id(row, "person_id"),
                                new Given(
                                        row.getDate("occurred_on").toLocalDate(),
                                        new Money(row.getBigDecimal("amount")))),
                        persons,
                        BIRTHDAY,
                        LocalDate.of(year, 1, 1),
                        LocalDate.of(year + 1, 1, 1))
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    /** No statement on any other occasion. A roster that is judged at the same moment is waited for. */
    List<Occurrence> otherwise(UUID union, NewVisit asked) {
        if (!asked.occasion().equals(BIRTHDAY)) {
            return List.of();
        }
        UUID person = asked.member();
        int year = asked.occurredOn().getYear();
        turns.besideOthers(union, year);
        return givers.stream()
                .filter(giver -> giver.way() != Way.VISIT)
                .flatMap(giver -> giver.given(List.of(person), year).getOrDefault(person, List.of()).stream())
                .map(given -> new Occurrence(given.on(), null, null))
                .toList();
    }
}
