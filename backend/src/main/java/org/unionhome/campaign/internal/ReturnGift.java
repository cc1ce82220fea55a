package org.unionhome.campaign.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.unionhome.kernel.AuditTrail;
import org.unionhome.kernel.CurrentActor;
import org.unionhome.kernel.CurrentRequest;
import org.unionhome.kernel.Permission;
import org.unionhome.kernel.Problem;
import org.unionhome.kernel.Scope;
import org.unionhome.kernel.Sql;
import org.unionhome.kernel.UseCase;

/** Notes that somebody did not fetch hers, or gave it back: goods that had left go back to where they came from. */
@UseCase
@ApplicationScoped
@Transactional
class ReturnGift {

    private final Sql sql;
    private final CampaignLock lock;
    private final CampaignQueries campaigns;
    private final RecipientQueries recipients;
    private final FestivalShares festivals;
    private final Scope scope;
    private final CurrentActor current;
    private final CurrentRequest request;
    private final AuditTrail audit;
    private final Clock clock;

    ReturnGift(
            Sql sql,
            CampaignLock lock,
            CampaignQueries campaigns,
            RecipientQueries recipients,
            FestivalShares festivals,
            Scope scope,
            CurrentActor current,
            CurrentRequest request,
            AuditTrail audit,
            Clock clock) {
        this.sql = sql;
        this.lock = lock;
        this.campaigns = campaigns;
        this.recipients = recipients;
        this.festivals = festivals;
        this.scope = scope;
        this.current = current;
        this.request = request;
        this.audit = audit;
        this.clock = clock;
    }

    void run(UUID campaignId, UUID recipientId, String reason) {
        CampaignRow campaign = lock.keep(campaignId, CampaignStatus.APPROVED);
        RecipientRow recipient = recipients.require(campaignId, recipientId);
        if (!scope.allows(current.get(), Permission.CONDOLENCE_RECORD, recipient.union())) {
            throw campaigns.unknown("campaign.return", campaignId);
        }
        request.touched(recipient.union());
        Instant now = Instant.now(clock);
        int settled = sql.update(
                """
                update campaign_recipient
                   set status = 'RETURNED', reason = ?, returned_hands = ?, listed_at = changed_at, changed_at = ?
                 where id = ? and status in ('LISTED', 'RECEIVED')
                """,
                reason,
                scope.doer(current.get(), Permission.CONDOLENCE_RECORD, recipient.union())
                        .hands(),
                now,
                recipientId);
        if (settled == 0) {
            throw Problem.of(CampaignProblem.CAMPAIGN_SETTLED);
        }
        sql.first(
                "select stock_movement_back(?, ?, ?, ?)",
                row -> row.getInt(1),
                recipientId,
                reason,
                current.get().identity().subject(),
                now);
        sql.update(
                "update campaign_receipt set returned_at = ? where recipient_id = ? and returned_at is null",
                now,
                recipientId);
        festivals.release(campaign, recipient);
        audit.record("campaign.returned", AuditTrail.Subject.of("campaign-recipient", recipientId, recipient.union()));
    }
}
