package org.unionhome.campaign.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.unionhome.kernel.CurrentActor;
import org.unionhome.kernel.CurrentRequest;
import org.unionhome.kernel.Permission;
import org.unionhome.kernel.Problem;
import org.unionhome.kernel.Scope;
import org.unionhome.kernel.Sql;

/** A campaign held still while a transaction works on it. */
@ApplicationScoped
class CampaignLock {

    private final Sql sql;
    private final CampaignQueries campaigns;
    private final Scope scope;
    private final CurrentActor current;
    private final CurrentRequest request;

    CampaignLock(Sql sql, CampaignQueries campaigns, Scope scope, CurrentActor current, CurrentRequest request) {
        this.sql = sql;
        this.campaigns = campaigns;
        this.scope = scope;
        this.current = current;
        this.request = request;
    }

    /**
     * For a change by who may make it, in the version that she read.
     *
     * @throws Problem NOT_FOUND, IF_MATCH_REQUIRED, CHANGED_MEANWHILE, CAMPAIGN_STATE
     */
    CampaignRow change(UUID id, @Nullable String ifMatch, Permission permission, CampaignStatus... in) {
        sql.first("select campaign_hold(?, true)", row -> true, id);
        CampaignRow campaign = campaigns.show(id);
        if (!scope.allows(current.get(), permission, campaign.union())) {
            throw campaigns.unknown("campaign.change", id);
        }
        request.touched(campaign.union());
        request.requireVersion(ifMatch, campaign.version());
        requireState(campaign, in);
        return campaign;
    }

    /**
     * Rosters of one kind and year in one tree are judged one after another: each sees who stands on those before it.
     * Held until the transaction ends.
     */
    void inTurn(CampaignRow campaign) {
        sql.first(
                """
                select pg_advisory_xact_lock(
                           hashtextextended('campaign-roster|' || c.root_id || '|' || c.kind || '|' || c.year, 0))
                  from campaign c
                 where c.id = ?
                """,
                row -> true,
                campaign.id());
    }

    /** Only kept from changing while something of it is handed out. */
    CampaignRow keep(UUID id, CampaignStatus... in) {
        sql.first("select campaign_hold(?, false)", row -> true, id);
        CampaignRow campaign = campaigns.show(id);
        requireState(campaign, in);
        return campaign;
    }

    static void requireState(CampaignRow campaign, CampaignStatus... in) {
        if (in.length > 0 && !List.of(in).contains(campaign.status())) {
            throw Problem.of(CampaignProblem.CAMPAIGN_STATE);
        }
    }
}
