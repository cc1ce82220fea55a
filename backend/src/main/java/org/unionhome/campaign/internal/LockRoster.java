package org.unionhome.campaign.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.unionhome.kernel.AuditTrail;
import org.unionhome.kernel.Notices;
import org.unionhome.kernel.Notices.Notice;
import org.unionhome.kernel.Notices.Word;
import org.unionhome.kernel.Permission;
import org.unionhome.kernel.Problem;
import org.unionhome.kernel.Sql;
import org.unionhome.kernel.UseCase;
import org.unionhome.policy.PolicyMapper;

/** Fixes roster and total, when they agree and the rules allow them; now somebody else decides. */
@UseCase
@ApplicationScoped
@Transactional
class LockRoster {

    private final Sql sql;
    private final CampaignLock lock;
    private final GoodsAtCost goods;
    private final JudgeCampaign judge;
    private final CampaignDecisions decisions;
    private final CampaignChanges changes;
    private final PolicyMapper rules;
    private final Notices notices;
    private final AuditTrail audit;

    LockRoster(
            Sql sql,
            CampaignLock lock,
            GoodsAtCost goods,
            JudgeCampaign judge,
            CampaignDecisions decisions,
            CampaignChanges changes,
            PolicyMapper rules,
            Notices notices,
            AuditTrail audit) {
        this.sql = sql;
        this.lock = lock;
        this.goods = goods;
        this.judge = judge;
        this.decisions = decisions;
        this.changes = changes;
        this.rules = rules;
        this.notices = notices;
        this.audit = audit;
    }

    /** @throws Problem CAMPAIGN_ROLL_DIFFERS naming each batch and the total, POLICY_BLOCKED with the decision */
    void run(UUID id, String ifMatch) {
        CampaignRow campaign = lock.change(id, ifMatch, Permission.CAMPAIGN_WRITE, CampaignStatus.DRAFT);
        lock.inTurn(campaign);
        goods.count(id);
        List<BatchRow> batches =
                sql.list(BatchRow.SELECT + " where b.campaign_id = ? group by b.id order by b.id", BatchRow::read, id);
        var faults = RollPolicy.faults(batches, campaign.plannedTotal());
        if (!faults.isEmpty()) {
            throw Problem.because(CampaignProblem.CAMPAIGN_ROLL_DIFFERS, faults);
        }
        JudgedCampaign judged = judge.run(campaign, batches);
        if (judged.decision().blocks()) {
            throw Problem.blocked(rules.decision(judged.decision()));
        }
        int persons = RollPolicy.persons(batches);
        var total = RollPolicy.total(batches);
        sql.update(
                "update campaign set persons = ?, total = ?, decision = ?::jsonb, reason = null where id = ?",
                persons,
                total,
                decisions.write(judged),
                id);
        changes.workedOn(campaign);
        changes.becomes(campaign, CampaignStatus.LOCKED);
        audit.record(
                "campaign.locked", AuditTrail.Subject.of("campaign", id, campaign.union()), persons + " / " + total);
        notices.tellOfficers(
                campaign.union(),
                Permission.CAMPAIGN_APPROVE,
                Notice.of(
                        "CAMPAIGN_WAITING",
                        "/desk/campaigns/" + id,
                        "campaign:" + id + ":locked:" + campaign.version(),
                        Word.text(campaign.theme())));
    }
}
