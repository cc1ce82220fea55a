package org.unionhome.campaign.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Locale;
import java.util.UUID;
import org.unionhome.kernel.AuditTrail;
import org.unionhome.kernel.ReadTrail;
import org.unionhome.kernel.UseCase;

/** Gives out the rosters of a campaign as a file, as far as the caller's unions go; that it left, and for what, is noted. */
@UseCase
@ApplicationScoped
@Transactional
class FetchRoster {

    private final CampaignQueries campaigns;
    private final RosterSheet sheet;
    private final AuditTrail audit;

    FetchRoster(CampaignQueries campaigns, RosterSheet sheet, AuditTrail audit) {
        this.campaigns = campaigns;
        this.sheet = sheet;
        this.audit = audit;
    }

    byte[] run(UUID id, ReadTrail.Purpose purpose, Locale language) {
        CampaignRow campaign = campaigns.show(id);
        byte[] file = sheet.write(id, purpose, language);
        audit.record(
                "campaign.roster-fetched", AuditTrail.Subject.of("campaign", id, campaign.union()), purpose.name());
        return file;
    }
}
