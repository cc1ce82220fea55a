package org.unionhome.campaign.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.unionhome.kernel.Money;
import org.unionhome.kernel.Sql;
import org.unionhome.policy.ElectionRules.Ruled;
import org.unionhome.policy.Policies;
import org.unionhome.welfare.FestivalYears;

/** What members get in a campaign at a festival, within what they get at festivals in that year from everybody. */
@ApplicationScoped
class FestivalShares {

    private final FestivalYears years;
    private final Policies policies;
    private final Sql sql;

    FestivalShares(FestivalYears years, Policies policies, Sql sql) {
        this.years = years;
        this.policies = policies;
        this.sql = sql;
    }

    /** The most that one of its members would have got at festivals in the year, with this campaign. */
    Money most(CampaignRow campaign) {
        if (campaign.festival() == null) {
            return Money.ZERO;
        }
        Map<UUID, Money> shares = shares(campaign.id());
        Map<UUID, Money> got = years.got(shares.keySet(), campaign.year());
        return shares.entrySet().stream()
                .map(share -> share.getValue().plus(got.getOrDefault(share.getKey(), Money.ZERO)))
                .max(Comparator.naturalOrder())
                .orElse(Money.ZERO);
    }

    /**
     * Whoever received hers under an earlier decision is counted already.
     *
     * @throws org.unionhome.kernel.Problem GIVEN_ALREADY
     */
    void count(CampaignRow campaign) {
        String festival = campaign.festival();
        if (festival == null) {
            return;
        }
        years.count(new FestivalYears.Gift(
                campaign.id(), campaign.union(), campaign.year(), festival, cap(campaign), open(campaign.id())));
    }

    /** She did not get it after all; who still gets it in another batch keeps what was counted. */
    void release(CampaignRow campaign, RecipientRow recipient) {
        UUID person = recipient.person();
        if (campaign.festival() != null
                && person != null
                && !shares(campaign.id()).containsKey(person)) {
            years.release(campaign.id(), person);
        }
    }

    /**
     * What she gets after all, unless it is counted already with another batch.
     *
     * @throws org.unionhome.kernel.Problem GIVEN_ALREADY
     */
    void countAgain(CampaignRow campaign, RecipientRow recipient) {
        String festival = campaign.festival();
        UUID person = recipient.person();
        if (festival == null || person == null) {
            return;
        }
        years.release(campaign.id(), person);
        Map<UUID, Money> hers = shares(campaign.id()).entrySet().stream()
                .filter(share -> share.getKey().equals(person))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        years.count(new FestivalYears.Gift(
                campaign.id(), campaign.union(), campaign.year(), festival, cap(campaign), hers));
    }

    /** Whoever has not fetched hers, before the campaign is closed over her. */
    void releaseUnclaimed(CampaignRow campaign) {
        if (campaign.festival() != null) {
            sql.list(
                            """
                            select distinct r.person_id
                              from campaign_recipient r
                             where r.campaign_id = ? and r.person_id is not null and r.status = 'LISTED'
                               and not exists (select 1 from campaign_recipient o
                                                where o.campaign_id = r.campaign_id and o.person_id = r.person_id
                                                  and o.status = 'RECEIVED')
                            """,
                            row -> Sql.id(row, "person_id"),
                            campaign.id())
                    .forEach(person -> years.release(campaign.id(), person));
        }
    }

    /** A cap that was only reported warns, and the database holds to none. */
    private @Nullable Money cap(CampaignRow campaign) {
        var cap = policies.campaignIn(campaign.union(), campaign.onDay(), campaign.kind())
                .perYear();
        return cap == null ? null : cap.refusing().map(Ruled::value).orElse(null);
    }

    private Map<UUID, Money> shares(UUID campaign) {
        return shares(campaign, "");
    }

    private Map<UUID, Money> open(UUID campaign) {
        return shares(campaign, " having not bool_or(r.status = 'RECEIVED')");
    }

    /** Members alone have a year; who stands in two batches has one share. */
    private Map<UUID, Money> shares(UUID campaign, String having) {
        return sql
                .list(
                        """
                        select r.person_id, sum(r.cash + coalesce(b.goods_at_cost, r.goods)) as share
                          from campaign_recipient r
                          join campaign_batch b on b.id = r.batch_id
                         where r.campaign_id = ? and r.person_id is not null and r.status in ('LISTED', 'RECEIVED')
                         group by r.person_id
                        """
                                + having,
                        row -> Map.entry(
                                Objects.requireNonNull(Sql.id(row, "person_id")),
                                new Money(row.getBigDecimal("share"))),
                        campaign)
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
