package org.unionhome.campaign.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.unionhome.kernel.AuditTrail;
import org.unionhome.kernel.CurrentActor;
import org.unionhome.kernel.CurrentRequest;
import org.unionhome.kernel.Doer;
import org.unionhome.kernel.Ids;
import org.unionhome.kernel.Permission;
import org.unionhome.kernel.Problem;
import org.unionhome.kernel.Scope;
import org.unionhome.kernel.Sql;
import org.unionhome.kernel.SqlFailed;
import org.unionhome.kernel.UseCase;

/**
 * Takes back that somebody did not fetch hers, which was noted by mistake. What she signed for holds again and its goods
 * leave the stock again; else it waits for her. Where there is money in it, another officer does so; after the end of the
 * campaign somebody who may decide, as the cash that went back to the budget line is asked for once more.
 */
@UseCase
@ApplicationScoped
@Transactional
class TakeBackReturn {

    private final Sql sql;
    private final CampaignLock lock;
    private final CampaignQueries campaigns;
    private final RecipientQueries recipients;
    private final CampaignReceipts receipts;
    private final CampaignMoney money;
    private final FestivalShares festivals;
    private final Scope scope;
    private final CurrentActor current;
    private final CurrentRequest request;
    private final AuditTrail audit;
    private final Clock clock;

    TakeBackReturn(
            Sql sql,
            CampaignLock lock,
            CampaignQueries campaigns,
            RecipientQueries recipients,
            CampaignReceipts receipts,
            CampaignMoney money,
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
        this.receipts = receipts;
        this.money = money;
        this.festivals = festivals;
        this.scope = scope;
        this.current = current;
        this.request = request;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * @throws Problem NOT_FOUND, CAMPAIGN_STATE, GIFT_NOT_RETURNED, RETURN_BY_ANOTHER, CAMPAIGN_BY_ANOTHER,
     *     STOCK_EXHAUSTED, GIVEN_ALREADY, PROXY_SIGNED_OFTEN, POLICY_BLOCKED, and whatever the funds refuse
     */
    void run(UUID campaignId, UUID recipientId, String reason) {
        CampaignRow campaign = lock.keep(campaignId, CampaignStatus.APPROVED, CampaignStatus.CLOSED);
        RecipientRow recipient = recipients.require(campaignId, recipientId);
        if (!scope.allows(current.get(), Permission.CONDOLENCE_RECORD, recipient.union())) {
            throw campaigns.unknown("campaign.take-back", campaignId);
        }
        request.touched(recipient.union());
        Returned returned =
                recipients.returned(recipientId).orElseThrow(() -> Problem.of(CampaignProblem.GIFT_NOT_RETURNED));
        boolean over = campaign.status() == CampaignStatus.CLOSED;
        if (over && returned.receipt() == null) {
            throw Problem.of(CampaignProblem.CAMPAIGN_STATE);
        }
        Doer taker = scope.doer(current.get(), needed(over), campaignOrUnit(over, campaign, recipient));
        if (!recipient.cash().isZero()) {
            taker.requireNotAmong(returned.hands(), CampaignProblem.RETURN_BY_ANOTHER);
        }
        UUID id = Ids.next();
        Instant now = Instant.now(clock);
        settle(recipient, returned, now);
        festivals.countAgain(campaign, recipient);
        UUID order = over && !recipient.cash().isZero() ? orderedAgain(id, campaign, recipient) : null;
        insert(id, recipient, returned, reason, order, taker, now);
        audit.record(
                "campaign.return-taken-back",
                AuditTrail.Subject.of("campaign-recipient", recipientId, recipient.union()));
    }

    private static Permission needed(boolean over) {
        return over ? Permission.CAMPAIGN_APPROVE : Permission.CONDOLENCE_RECORD;
    }

    private UUID campaignOrUnit(boolean over, CampaignRow campaign, RecipientRow recipient) {
        if (over && !scope.allows(current.get(), Permission.CAMPAIGN_APPROVE, campaign.union())) {
            throw Problem.of(CampaignProblem.CAMPAIGN_STATE);
        }
        return over ? campaign.union() : recipient.union();
    }

    private void settle(RecipientRow recipient, Returned returned, Instant now) {
        int settled = sql.update(
                """
                update campaign_recipient
                   set status = ?, reason = null, returned_hands = null, listed_at = null, changed_at = ?
                 where id = ? and status = 'RETURNED'
                """,
                returned.receipt() == null ? "LISTED" : "RECEIVED",
                returned.receipt() == null ? returned.listedAt() : now,
                recipient.id());
        if (settled == 0) {
            throw Problem.of(CampaignProblem.GIFT_NOT_RETURNED);
        }
        if (returned.receipt() != null) {
            receipts.holdAgain(returned.receipt(), recipient.id(), now);
        }
    }

    private UUID orderedAgain(UUID id, CampaignRow campaign, RecipientRow recipient) {
        scope.require(current.get(), Permission.CAMPAIGN_APPROVE, campaign.union(), recipient.cash());
        scope.requireDoer(current.get(), Permission.CAMPAIGN_APPROVE, campaign.union())
                .requireNotAmong(campaign.workers(), CampaignProblem.CAMPAIGN_BY_ANOTHER);
        return money.orderAgain(id, campaign, campaigns.batch(campaign.id(), recipient.batch()), recipient.cash());
    }

    private void insert(
            UUID id,
            RecipientRow recipient,
            Returned returned,
            String reason,
            @Nullable UUID order,
            Doer taker,
            Instant now) {
        try {
            sql.update(
                    """
                    insert into campaign_return_taken_back (id, recipient_id, receipt_id, cash, why_returned,
                                                            returned_at, returned_hands, reason, order_id, hands,
                                                            taken_back_by, taken_back_at)
                    values (?, ?, ?::uuid, ?, ?, ?, ?, ?, ?::uuid, ?, ?, ?)
                    """,
                    id,
                    recipient.id(),
                    returned.receipt(),
                    recipient.cash(),
                    returned.reason(),
                    returned.at(),
                    returned.hands(),
                    reason,
                    order,
                    taker.hands(),
                    taker.name(),
                    now);
        } catch (SqlFailed failed) {
            throw SqlFailed.breaks(failed, "campaign_return_taken_back_by_another")
                    ? Problem.of(CampaignProblem.RETURN_BY_ANOTHER)
                    : failed;
        }
    }
}
