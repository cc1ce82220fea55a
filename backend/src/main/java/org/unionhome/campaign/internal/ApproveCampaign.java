package org.unionhome.campaign.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.unionhome.kernel.AuditTrail;
import org.unionhome.kernel.CurrentActor;
import org.unionhome.kernel.Doer;
import org.unionhome.kernel.Ids;
import org.unionhome.kernel.Money;
import org.unionhome.kernel.Permission;
import org.unionhome.kernel.Problem;
import org.unionhome.kernel.Scope;
import org.unionhome.kernel.Sql;
import org.unionhome.kernel.SqlFailed;
import org.unionhome.kernel.UseCase;

/**
 * Decides on a locked roster and sets the money aside. Nobody who worked on it decides, nor anybody whose authority was
 * used for it; the database has the last word.
 */
@UseCase
@ApplicationScoped
@Transactional
class ApproveCampaign {

    private final Sql sql;
    private final CampaignLock lock;
    private final CampaignMoney money;
    private final FestivalShares festivals;
    private final CampaignChanges changes;
    private final CampaignNotices notices;
    private final Scope scope;
    private final CurrentActor current;
    private final AuditTrail audit;
    private final Clock clock;

    ApproveCampaign(
            Sql sql,
            CampaignLock lock,
            CampaignMoney money,
            FestivalShares festivals,
            CampaignChanges changes,
            CampaignNotices notices,
            Scope scope,
            CurrentActor current,
            AuditTrail audit,
            Clock clock) {
        this.sql = sql;
        this.lock = lock;
        this.money = money;
        this.festivals = festivals;
        this.changes = changes;
        this.notices = notices;
        this.scope = scope;
        this.current = current;
        this.audit = audit;
        this.clock = clock;
    }

    /** @throws Problem CAMPAIGN_BY_ANOTHER, CAMPAIGN_WITHOUT_LINE, GIVEN_ALREADY, and whatever the funds refuse */
    void run(UUID id, String ifMatch) {
        CampaignRow campaign = lock.change(id, ifMatch, Permission.CAMPAIGN_APPROVE, CampaignStatus.LOCKED);
        Money total = Objects.requireNonNull(campaign.total());
        scope.require(current.get(), Permission.CAMPAIGN_APPROVE, campaign.union(), total);
        UUID line = Optional.ofNullable(campaign.budgetLine())
                .orElseThrow(() -> Problem.of(CampaignProblem.CAMPAIGN_WITHOUT_LINE));
        Doer approver = scope.doer(current.get(), Permission.CAMPAIGN_APPROVE, campaign.union());
        approver.requireNotAmong(campaign.workers(), CampaignProblem.CAMPAIGN_BY_ANOTHER);
        Optional<ApprovalRow> before =
                sql.list(ApprovalRow.SELECT, ApprovalRow::read, id).stream().findFirst();
        UUID approval = insert(campaign, line, approver, before);
        festivals.count(campaign);
        money.order(approval, campaign, line)
                .ifPresent(
                        order -> sql.update("update campaign_approval set order_id = ? where id = ?", order, approval));
        changes.becomes(campaign, CampaignStatus.APPROVED);
        audit.record(
                "campaign.approved", AuditTrail.Subject.of("campaign", id, campaign.union()), said(campaign, before));
        notices.ready(campaign);
    }

    private UUID insert(CampaignRow campaign, UUID line, Doer approver, Optional<ApprovalRow> before) {
        UUID id = Ids.next();
        try {
            sql.update(
                    """
                    insert into campaign_approval (id, campaign_id, union_id, no, workers, approvers, approver_name,
                                                   persons, total, before_persons, before_total, budget_line,
                                                   approved_at)
                    values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?::integer, ?::numeric, ?, ?)
                    """,
                    id,
                    campaign.id(),
                    campaign.union(),
                    before.map(ApprovalRow::no).orElse(0) + 1,
                    campaign.workers(),
                    approver.hands(),
                    approver.name(),
                    campaign.persons(),
                    campaign.total(),
                    before.map(ApprovalRow::persons).orElse(null),
                    before.map(ApprovalRow::total).orElse(null),
                    line,
                    Instant.now(clock));
            return id;
        } catch (SqlFailed failed) {
            throw SqlFailed.breaks(failed, "campaign_approved_by_another")
                    ? Problem.of(CampaignProblem.CAMPAIGN_BY_ANOTHER)
                    : failed;
        }
    }

    private static String said(CampaignRow campaign, Optional<ApprovalRow> before) {
        String now = campaign.persons() + " / " + campaign.total();
        return before.map(then -> then.persons() + " / " + then.total() + " → " + now)
                .orElse(now);
    }
}
