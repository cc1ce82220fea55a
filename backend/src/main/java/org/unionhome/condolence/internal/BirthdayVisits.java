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
import org.unionhome.policy.Occurrence;

/** Gifts that visits brought at birthdays; and what came by other ways, as a visit's rule counts it. */
@ApplicationScoped
class BirthdayVisits implements BirthdayGiver {

    private final Sql sql;
    private final Instance<BirthdayGiver> givers;

    BirthdayVisits(Sql sql, Instance<BirthdayGiver> givers) {
        this.sql = sql;
        this.givers = givers;
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

    /** No statement on any other occasion. */
    List<Occurrence> otherwise(UUID person, String occasion, LocalDate on) {
        if (!occasion.equals(BIRTHDAY)) {
            return List.of();
        }
        return givers.stream()
                .filter(giver -> giver.way() != Way.VISIT)
                .flatMap(giver -> giver.given(List.of(person), on.getYear()).getOrDefault(person, List.of()).stream())
                .map(given -> new Occurrence(given.on(), null, null))
                .toList();
    }
}
