package org.unionhome.campaign.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import org.unionhome.kernel.CurrentActor;
import org.unionhome.kernel.Doer;
import org.unionhome.kernel.Permission;
import org.unionhome.kernel.Scope;
import org.unionhome.kernel.Sql;

/** Notes that a campaign was worked on: a new version, and who will not be the one to approve it. */
@ApplicationScoped
class CampaignChanges {

    private final Sql sql;
    private final Scope scope;
    private final CurrentActor current;
    private final Clock clock;

    CampaignChanges(Sql sql, Scope scope, CurrentActor current, Clock clock) {
        this.sql = sql;
        this.scope = scope;
        this.current = current;
        this.clock = clock;
    }

    void workedOn(CampaignRow campaign) {
        Doer handler = scope.doer(current.get(), Permission.CAMPAIGN_WRITE, campaign.union());
        sql.update(
                """
                update campaign
                   set workers = array(select distinct unnest(workers || ?::text[])), handler = ?, handler_name = ?,
                       handler_person = ?::uuid, handler_for = ?::uuid, version = version + 1, updated_at = ?
                 where id = ?
                """,
                handler.hands(),
                handler.subject(),
                handler.name(),
                handler.person(),
                handler.lender(),
                Instant.now(clock),
                campaign.id());
    }

    void becomes(CampaignRow campaign, CampaignStatus status) {
        sql.update(
                "update campaign set status = ?, version = version + 1, updated_at = ? where id = ?",
                status,
                Instant.now(clock),
                campaign.id());
    }

    void becomes(CampaignRow campaign, CampaignStatus status, String reason) {
        sql.update("update campaign set reason = ? where id = ?", reason, campaign.id());
        becomes(campaign, status);
    }
}
