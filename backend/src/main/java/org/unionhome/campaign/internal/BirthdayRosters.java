package org.unionhome.campaign.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.unionhome.kernel.Money;
import org.unionhome.kernel.Sql;
import org.unionhome.policy.BirthdayGiver;
import org.unionhome.policy.BirthdayTurns;

/** Gifts of birthday campaigns; and what visits brought, as a campaign's rule counts it. */
@ApplicationScoped
class BirthdayRosters implements BirthdayGiver {

    private final Sql sql;
    private final Instance<BirthdayGiver> givers;
    private final BirthdayTurns turns;

    BirthdayRosters(Sql sql, Instance<BirthdayGiver> givers, BirthdayTurns turns) {
        this.sql = sql;
        this.givers = givers;
        this.turns = turns;
    }

    @Override
    public Way way() {
        return Way.CAMPAIGN;
    }

    @Override
    public Map<UUID, List<Given>> given(Collection<UUID> persons, int year) {
        return sql
                .list(
                        """
                        select r.person_id, c.on_day, r.cash + coalesce(b.goods_at_cost, r.goods) as amount
                          from campaign_recipient r
                          join campaign_batch b on b.id = r.batch_id
                          join campaign c on c.id = r.campaign_id
                         where r.person_id = any (?::uuid[]) and r.status in ('LISTED', 'RECEIVED')
                           and c.kind = ? and c.year = ? and c.status in ('LOCKED', 'APPROVED', 'CLOSED')
                        """,
                        row -> Map.entry(
                                Sql.id(row, "person_id"),
                                new Given(row.getDate("on_day").toLocalDate(), new Money(row.getBigDecimal("amount")))),
                        persons,
                        BIRTHDAY,
                        year)
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    /**
     * By place on the roster: what came to the same person by other ways in the year. Nothing for other kinds. A visit that
     * is recorded at the same moment is waited for.
     */
    Map<UUID, Money> otherwise(CampaignRow campaign) {
        if (!campaign.kind().equals(BIRTHDAY)) {
            return Map.of();
        }
        turns.alone(campaign.union(), campaign.year());
        Map<UUID, UUID> persons = sql
                .list(
                        """
                        select id, person_id from campaign_recipient
                         where campaign_id = ? and person_id is not null and status in ('LISTED', 'RECEIVED')
                        """,
                        row -> Map.entry(Sql.id(row, "id"), Sql.id(row, "person_id")),
                        campaign.id())
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        var sums = new HashMap<UUID, Money>();
        givers.stream().filter(giver -> giver.way() != Way.CAMPAIGN).forEach(giver -> giver.given(
                        persons.values(), campaign.year())
                .forEach((person, given) -> given.forEach(one -> sums.merge(person, one.amount(), Money::plus))));
        return persons.entrySet().stream()
                .filter(place -> sums.containsKey(place.getValue()))
                .collect(Collectors.toMap(Map.Entry::getKey, place -> sums.getOrDefault(place.getValue(), Money.ZERO)));
    }
}
