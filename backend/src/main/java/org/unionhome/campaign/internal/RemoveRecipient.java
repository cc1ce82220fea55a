package org.unionhome.campaign.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.unionhome.kernel.AuditTrail;
import org.unionhome.kernel.Money;
import org.unionhome.kernel.Permission;
import org.unionhome.kernel.Problem;
import org.unionhome.kernel.Sql;
import org.unionhome.kernel.UseCase;

/**
 * Takes somebody off a roster. After the lock the amount is another one and has to be approved anew, until when nothing
 * more is handed out; after the money was paid she counts as not having fetched it instead.
 */
@UseCase
@ApplicationScoped
@Transactional
class RemoveRecipient {

    private final Sql sql;
    private final CampaignLock lock;
    private final RecipientQueries recipients;
    private final CampaignQueries campaigns;
    private final CampaignChanges changes;
    private final CampaignMoney money;
    private final FestivalShares festivals;
    private final AuditTrail audit;
    private final Clock clock;

    RemoveRecipient(
            Sql sql,
            CampaignLock lock,
            RecipientQueries recipients,
            CampaignQueries campaigns,
            CampaignChanges changes,
            CampaignMoney money,
            FestivalShares festivals,
            AuditTrail audit,
            Clock clock) {
        this.sql = sql;
        this.lock = lock;
        this.recipients = recipients;
        this.campaigns = campaigns;
        this.changes = changes;
        this.money = money;
        this.festivals = festivals;
        this.audit = audit;
        this.clock = clock;
    }

    /** @throws Problem NOT_FOUND, CAMPAIGN_STATE, CAMPAIGN_SETTLED, CAMPAIGN_PAID, CAMPAIGN_EMPTY */
    void run(UUID campaignId, UUID recipientId, String ifMatch, String reason) {
        CampaignRow campaign = lock.change(
                campaignId,
                ifMatch,
                Permission.CAMPAIGN_WRITE,
                CampaignStatus.DRAFT,
                CampaignStatus.LOCKED,
                CampaignStatus.APPROVED);
        RecipientRow gone = recipients.require(campaignId, recipientId);
        BatchRow batch = campaigns.batch(campaignId, gone.batch());
        requireUnpaid(campaign);
        remove(gone, reason);
        String detail = campaign.status() == CampaignStatus.DRAFT ? null : less(campaign, batch, gone);
        if (campaign.status() == CampaignStatus.APPROVED) {
            withdraw(campaign, gone, reason);
        }
        changes.workedOn(campaign);
        audit.record(
                "campaign.recipient-removed", AuditTrail.Subject.of("campaign", campaignId, campaign.union()), detail);
    }

    /** What was paid for one batch is not asked for again with the rest. */
    private void requireUnpaid(CampaignRow campaign) {
        boolean paid = sql.first(
                        "select 1 from campaign_batch where campaign_id = ? and paid_on is not null limit 1",
                        row -> true,
                        campaign.id())
                .isPresent();
        if (paid) {
            throw Problem.of(CampaignProblem.CAMPAIGN_PAID);
        }
    }

    private void remove(RecipientRow gone, String reason) {
        int removed = sql.update(
                """
                update campaign_recipient set status = 'REMOVED', reason = ?, changed_at = ?
                 where id = ? and status = 'LISTED'
                """,
                reason,
                Instant.now(clock),
                gone.id());
        if (removed == 0) {
            throw Problem.of(CampaignProblem.CAMPAIGN_SETTLED);
        }
    }

    /** What the roster comes to without her; before and after in words. */
    private String less(CampaignRow campaign, BatchRow batch, RecipientRow gone) {
        int persons = Objects.requireNonNull(campaign.persons()) - 1;
        if (persons == 0 || batch.plannedPersons() == 1) {
            throw Problem.of(CampaignProblem.CAMPAIGN_EMPTY);
        }
        Money before = Objects.requireNonNull(campaign.total());
        Money total = before.minus(gone.amount());
        sql.update(
                "update campaign set persons = ?, total = ?, planned_total = ? where id = ?",
                persons,
                total,
                total,
                campaign.id());
        sql.update("update campaign_batch set planned_persons = planned_persons - 1 where id = ?", batch.id());
        return campaign.persons() + " / " + before + " → " + persons + " / " + total;
    }

    private void withdraw(CampaignRow campaign, RecipientRow gone, String reason) {
        sql.list(ApprovalRow.SELECT, ApprovalRow::read, campaign.id()).stream()
                .filter(approval -> approval.withdrawn() == null)
                .forEach(approval -> {
                    if (approval.order() != null) {
                        money.giveBack(approval.order(), reason);
                    }
                    sql.update("update campaign_approval set withdrawn = ? where id = ?", reason, approval.id());
                });
        festivals.release(campaign, gone);
        festivals.releaseUnclaimed(campaign);
        changes.becomes(campaign, CampaignStatus.LOCKED);
    }
}
