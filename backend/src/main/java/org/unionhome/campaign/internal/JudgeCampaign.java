package org.unionhome.campaign.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.unionhome.kernel.Money;
import org.unionhome.kernel.Sql;
import org.unionhome.policy.CampaignQuestion;
import org.unionhome.policy.Policies;

/** Asks the rules about a campaign as it stands, who is on other rosters included. Stores nothing. */
@ApplicationScoped
class JudgeCampaign {

    private final Sql sql;
    private final Policies policies;
    private final FestivalShares festivals;
    private final BirthdayRosters birthdays;

    JudgeCampaign(Sql sql, Policies policies, FestivalShares festivals, BirthdayRosters birthdays) {
        this.sql = sql;
        this.policies = policies;
        this.festivals = festivals;
        this.birthdays = birthdays;
    }

    JudgedCampaign run(CampaignRow campaign, List<BatchRow> batches) {
        Map<UUID, Elsewhere> elsewhere = elsewhere(campaign.id());
        Map<UUID, Money> otherwise = birthdays.otherwise(campaign);
        var question = new CampaignQuestion(
                campaign.kind(),
                campaign.festival(),
                campaign.fundSource(),
                most(batches, BatchRow::cash),
                most(batches, BatchRow::goodsAtCost),
                most(batches, BatchRow::perHeadAtCost),
                elsewhere.entrySet().stream()
                        .map(one -> one.getValue().inYear().plus(otherwise.getOrDefault(one.getKey(), Money.ZERO)))
                        .reduce(festivals.most(campaign), (one, other) -> one.exceeds(other) ? one : other),
                (int) elsewhere.values().stream().filter(Elsewhere::onSeveral).count(),
                true);
        var rules = policies.campaignIn(campaign.union(), campaign.onDay(), campaign.kind());
        return new JudgedCampaign(question, policies.judge(rules, question));
    }

    /** By recipient: on how many rosters of the kind and year she stands, and what they come to. */
    Map<UUID, Elsewhere> elsewhere(UUID campaign) {
        var found = new HashMap<UUID, Elsewhere>();
        sql.list(
                        "select * from campaign_elsewhere(?)",
                        row -> Map.entry(
                                Sql.id(row, "recipient_id"),
                                new Elsewhere(row.getInt("rosters"), new Money(row.getBigDecimal("in_year")))),
                        campaign)
                .forEach(one -> found.put(one.getKey(), one.getValue()));
        return found;
    }

    /** Places on the roster of persons who stand on another one, too; for who works in the campaign's own union. */
    List<UUID> onSeveral(CampaignRow campaign) {
        return elsewhere(campaign.id()).entrySet().stream()
                .filter(one -> one.getValue().onSeveral())
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
    }

    private static Money most(List<BatchRow> batches, Function<BatchRow, Money> amount) {
        return batches.stream().map(amount).max(Comparator.naturalOrder()).orElse(Money.ZERO);
    }

    record Elsewhere(int rosters, Money inYear) {

        boolean onSeveral() {
            return rosters > 1;
        }
    }
}
