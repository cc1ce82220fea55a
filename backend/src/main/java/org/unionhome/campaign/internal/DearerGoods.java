package org.unionhome.campaign.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.unionhome.kernel.Money;
import org.unionhome.kernel.Problem;
import org.unionhome.kernel.Sql;
import org.unionhome.policy.CampaignQuestion;
import org.unionhome.policy.Policies;
import org.unionhome.policy.PolicyMapper;

/** Goods that turn out dearer than the rules were asked about are handed out only as far as the rules allow that, too. */
@ApplicationScoped
class DearerGoods {

    private final Sql sql;
    private final Policies policies;
    private final CampaignDecisions decisions;
    private final PolicyMapper rules;

    DearerGoods(Sql sql, Policies policies, CampaignDecisions decisions, PolicyMapper rules) {
        this.sql = sql;
        this.policies = policies;
        this.decisions = decisions;
        this.rules = rules;
    }

    /** Once the receipt is written. @throws Problem POLICY_BLOCKED with the decision */
    void judge(UUID recipient) {
        sql.first(
                        """
                        select c.union_id, c.kind, c.on_day, c.decision, d.cash, d.mean, d.dearer
                          from campaign_goods_dearer(?) d
                          join campaign c on c.id = d.campaign_id
                         where d.dearer > 0
                        """,
                        Dearer::read,
                        recipient)
                .ifPresent(this::judge);
    }

    private void judge(Dearer goods) {
        var decision = policies.judge(
                policies.campaignIn(goods.union(), goods.onDay(), goods.kind()),
                goods.instead(decisions.question(goods.decision())));
        if (decision.blocks()) {
            throw Problem.blocked(rules.decision(decision));
        }
    }

    /**
     * @param mean what goods cost those of the batch who have received theirs, on average
     * @param by how much that is more than the decision counted with
     */
    private record Dearer(UUID union, String kind, LocalDate onDay, String decision, Money cash, Money mean, Money by) {

        static Dearer read(ResultSet row) throws SQLException {
            return new Dearer(
                    Sql.id(row, "union_id"),
                    row.getString("kind"),
                    Objects.requireNonNull(Sql.date(row, "on_day")),
                    row.getString("decision"),
                    new Money(row.getBigDecimal("cash")),
                    new Money(row.getBigDecimal("mean")),
                    new Money(row.getBigDecimal("dearer")));
        }

        CampaignQuestion instead(CampaignQuestion asked) {
            return new CampaignQuestion(
                    asked.kind(),
                    asked.festival(),
                    asked.source(),
                    asked.mostCash(),
                    higher(asked.mostGoods(), mean),
                    higher(asked.mostTogether(), cash.plus(mean)),
                    asked.mostInYear().plus(by),
                    asked.onSeveral(),
                    asked.capNeeded());
        }

        private static Money higher(Money one, Money other) {
            return one.exceeds(other) ? one : other;
        }
    }
}
