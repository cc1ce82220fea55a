package org.unionhome.campaign.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.unionhome.kernel.AuditTrail;
import org.unionhome.kernel.CurrentActor;
import org.unionhome.kernel.Ids;
import org.unionhome.kernel.Money;
import org.unionhome.kernel.Permission;
import org.unionhome.kernel.Problem;
import org.unionhome.kernel.Scope;
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
    private final CampaignMoney money;
    private final FestivalShares festivals;
    private final Scope scope;
    private final CurrentActor current;
    private final AuditTrail audit;
    private final Clock clock;

    CloseCampaign(
            Sql sql,
            CampaignLock lock,
            CampaignQueries campaigns,
            CampaignChanges changes,
            CampaignMoney money,
            FestivalShares festivals,
            Scope scope,
            CurrentActor current,
            AuditTrail audit,
            Clock clock) {
        this.sql = sql;
        this.lock = lock;
        this.campaigns = campaigns;
        this.changes = changes;
        this.money = money;
        this.festivals = festivals;
        this.scope = scope;
        this.current = current;
        this.audit = audit;
        this.clock = clock;
    }

    /** @throws Problem CAMPAIGN_UNCLAIMED with how many have not fetched theirs */
    void run(UUID id, String ifMatch, @Nullable String unclaimed) {
        CampaignRow campaign = lock.change(id, ifMatch, Permission.CAMPAIGN_WRITE, CampaignStatus.APPROVED);
        int open = campaigns.tally(id).unclaimed();
        if (open > 0 && unclaimed == null) {
            throw Problem.of(CampaignProblem.CAMPAIGN_UNCLAIMED, open);
        }
        if (open > 0) {
            festivals.releaseUnclaimed(campaign);
            sql.update(
                    """
                    update campaign_recipient
                       set status = 'RETURNED', reason = ?, returned_hands = ?, listed_at = changed_at, changed_at = ?
                     where campaign_id = ? and status = 'LISTED'
                    """,
                    unclaimed,
                    scope.doer(current.get(), Permission.CAMPAIGN_WRITE, campaign.union())
                            .hands(),
                    Instant.now(clock),
                    id);
        }
        changes.becomes(campaign, CampaignStatus.CLOSED);
        CampaignTally tally = campaigns.tally(id);
        Money back = settle(campaign, tally, unclaimed);
        audit.record(
                "campaign.closed",
                AuditTrail.Subject.of("campaign", id, campaign.union()),
                tally.received() + " + " + tally.returned() + " = " + tally.listed() + " / " + back);
    }

    /** Writes down how it ended, and gives the cash that nobody fetched back to the line that it came from. */
    private Money settle(CampaignRow campaign, CampaignTally tally, @Nullable String unclaimed) {
        UUID closing = Ids.next();
        UUID order = approval(campaign.id()).order();
        Money back = order == null ? Money.ZERO : money.giveBackUnclaimed(order, closing, campaign);
        sql.update(
                """
                insert into campaign_closing (campaign_id, id, union_id, received, returned, cash_back, goods_kept,
                                              order_id, reason, closed_by, closed_by_name, closed_at)
                select ?, ?, ?, ?, ?, ?, coalesce(sum(r.goods), 0), ?::uuid, ?::text, ?, ?, ?
                  from campaign_recipient r
                 where r.campaign_id = ? and r.status = 'RETURNED'
                """,
                campaign.id(),
                closing,
                campaign.union(),
                tally.received(),
                tally.returned(),
                back,
                order,
                unclaimed,
                current.get().identity().subject(),
                current.get().name(),
                Instant.now(clock),
                campaign.id());
        return back;
    }

    private ApprovalRow approval(UUID campaign) {
        return campaigns.approvals(campaign).stream()
                .filter(approval -> approval.withdrawn() == null)
                .findFirst()
                .orElseThrow();
    }
}
