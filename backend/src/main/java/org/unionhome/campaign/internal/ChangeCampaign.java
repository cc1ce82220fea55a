package org.unionhome.campaign.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.unionhome.kernel.AuditTrail;
import org.unionhome.kernel.Permission;
import org.unionhome.kernel.Problem;
import org.unionhome.kernel.Sql;
import org.unionhome.kernel.UseCase;

/** Changes a draft: its words, its day, the sum that was decided, and what pays for it. Union and kind stay. */
@UseCase
@ApplicationScoped
@Transactional
class ChangeCampaign {

    private final Sql sql;
    private final CampaignLock lock;
    private final CampaignChanges changes;
    private final AuditTrail audit;

    ChangeCampaign(Sql sql, CampaignLock lock, CampaignChanges changes, AuditTrail audit) {
        this.sql = sql;
        this.lock = lock;
        this.changes = changes;
        this.audit = audit;
    }

    void run(UUID id, String ifMatch, NewCampaign asked) {
        CampaignRow campaign = lock.change(id, ifMatch, Permission.CAMPAIGN_WRITE, CampaignStatus.DRAFT);
        var faults = CampaignInputPolicy.faults(asked);
        if (!faults.isEmpty()) {
            throw Problem.ofFaults(faults);
        }
        if (!asked.union().equals(campaign.union())
                || !asked.kind().equals(campaign.kind())
                || asked.onDay().getYear() != campaign.year()) {
            throw Problem.ofFault("/kind", "FIXED");
        }
        sql.update(
                """
                update campaign
                   set festival = ?::text, theme = ?, on_day = ?, planned_total = ?, fund_source = ?::text,
                       budget_line = ?::uuid, proxy_most = ?
                 where id = ?
                """,
                asked.festival(),
                asked.theme(),
                asked.onDay(),
                asked.plannedTotal(),
                asked.fundSource(),
                asked.budgetLine(),
                asked.proxyMost(),
                id);
        changes.workedOn(campaign);
        audit.record("campaign.changed", AuditTrail.Subject.of("campaign", id, campaign.union()));
    }
}
