package org.unionhome.campaign.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.unionhome.kernel.AuditTrail;
import org.unionhome.kernel.Permission;
import org.unionhome.kernel.Problem;
import org.unionhome.kernel.ProblemCode;
import org.unionhome.kernel.Sql;
import org.unionhome.kernel.UseCase;

/** Closes a campaign with its sums. What nobody fetched is returned with a reason; without one it keeps it open. */
@UseCase
@ApplicationScoped
@Transactional
class CloseCampaign {

    private final Sql sql;
    private final CampaignLock lock;
    private final CampaignQueries campaigns;
    private final CampaignChanges changes;
    private final AuditTrail audit;
    private final Clock clock;

    CloseCampaign(
            Sql sql,
            CampaignLock lock,
            CampaignQueries campaigns,
            CampaignChanges changes,
            AuditTrail audit,
            Clock clock) {
        this.sql = sql;
        this.lock = lock;
        this.campaigns = campaigns;
        this.changes = changes;
        this.audit = audit;
        this.clock = clock;
    }

    /** @throws Problem CAMPAIGN_UNCLAIMED with how many have not fetched theirs */
    void run(UUID id, String ifMatch, @Nullable String unclaimed) {
        CampaignRow campaign = lock.change(id, ifMatch, Permission.CAMPAIGN_WRITE, CampaignStatus.APPROVED);
        int open = campaigns.tally(id).unclaimed();
        if (open > 0 && unclaimed == null) {
            throw Problem.of(ProblemCode.CAMPAIGN_UNCLAIMED, open);
        }
        if (open > 0) {
            sql.update(
                    """
                    update campaign_recipient set status = 'RETURNED', reason = ?, changed_at = ?
                     where campaign_id = ? and status = 'LISTED'
                    """,
                    unclaimed,
                    Instant.now(clock),
                    id);
        }
        changes.becomes(campaign, CampaignStatus.CLOSED);
        CampaignTally tally = campaigns.tally(id);
        audit.record(
                "campaign.closed",
                AuditTrail.Subject.of("campaign", id, campaign.union()),
                tally.received() + " + " + tally.returned() + " = " + tally.listed());
    }
}
