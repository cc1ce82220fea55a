package org.unionhome.campaign.internal;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.UUID;
import org.unionhome.api.CampaignRosterFileApi;
import org.unionhome.api.model.CampaignRosterImportedDto;
import org.unionhome.api.model.ReadPurposeDto;
import org.unionhome.kernel.CurrentRequest;
import org.unionhome.kernel.Permission;
import org.unionhome.kernel.ReadTrail;
import org.unionhome.kernel.Requires;
import org.unionhome.kernel.imports.SheetFile;

/** Rosters as files over HTTP. */
class CampaignRosterFileResource implements CampaignRosterFileApi {

    private final ImportRoster bring;
    private final FetchRoster fetch;
    private final CampaignQueries campaigns;
    private final CurrentRequest request;

    CampaignRosterFileResource(
            ImportRoster bring, FetchRoster fetch, CampaignQueries campaigns, CurrentRequest request) {
        this.bring = bring;
        this.fetch = fetch;
        this.campaigns = campaigns;
        this.request = request;
    }

    @Override
    @Requires(Permission.CAMPAIGN_WRITE)
    public CampaignRosterImportedDto importCampaignRoster(
            UUID campaignId, String ifMatch, String idempotencyKey, InputStream body) {
        var added = bring.run(campaignId, ifMatch, SheetFile.bytes(body));
        request.version(campaigns.show(campaignId).version());
        return new CampaignRosterImportedDto(added.added(), added.already());
    }

    @Override
    @Requires(Permission.CAMPAIGN_READ)
    public InputStream fetchCampaignRoster(UUID campaignId, ReadPurposeDto purpose) {
        byte[] file = fetch.run(campaignId, ReadTrail.Purpose.valueOf(purpose.name()), request.locale());
        request.header("Content-Disposition", "attachment; filename=\"roster-" + campaignId + ".xlsx\"");
        return new ByteArrayInputStream(file);
    }
}
