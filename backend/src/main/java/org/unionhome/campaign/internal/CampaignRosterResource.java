package org.unionhome.campaign.internal;

import java.util.List;
import java.util.UUID;
import org.unionhome.api.CampaignRosterApi;
import org.unionhome.api.model.CampaignBatchDto;
import org.unionhome.api.model.CampaignBatchPageDto;
import org.unionhome.api.model.CampaignDoubleListDto;
import org.unionhome.api.model.CampaignDto;
import org.unionhome.api.model.CampaignReasonDto;
import org.unionhome.api.model.CampaignRecipientDto;
import org.unionhome.api.model.CampaignRecipientPageDto;
import org.unionhome.api.model.CampaignRecipientSearchDto;
import org.unionhome.api.model.CampaignRosterAddedDto;
import org.unionhome.api.model.CampaignRosterAdditionDto;
import org.unionhome.api.model.NewCampaignBatchDto;
import org.unionhome.api.model.NewCampaignReceiptDto;
import org.unionhome.api.model.RecipientStatusDto;
import org.unionhome.kernel.CurrentRequest;
import org.unionhome.kernel.Permission;
import org.unionhome.kernel.Requires;

/** Batches and rosters over HTTP. */
class CampaignRosterResource implements CampaignRosterApi {

    private static final int FOUND = 50;

    private final CampaignQueries campaigns;
    private final RecipientQueries recipients;
    private final JudgeCampaign judge;
    private final RosterWrites writes;
    private final CampaignMapper campaignMapper;
    private final RosterMapper mapper;
    private final CurrentRequest request;

    CampaignRosterResource(
            CampaignQueries campaigns,
            RecipientQueries recipients,
            JudgeCampaign judge,
            RosterWrites writes,
            CampaignMapper campaignMapper,
            RosterMapper mapper,
            CurrentRequest request) {
        this.campaigns = campaigns;
        this.recipients = recipients;
        this.judge = judge;
        this.writes = writes;
        this.campaignMapper = campaignMapper;
        this.mapper = mapper;
        this.request = request;
    }

    @Override
    @Requires(Permission.CAMPAIGN_READ)
    public CampaignBatchPageDto listCampaignBatches(UUID campaignId, Integer limit, String cursor) {
        var page = campaigns.batches(campaignId, limit, cursor);
        var goods = campaigns.goodsOf(page.map(BatchRow::id));
        return new CampaignBatchPageDto(page.map(batch -> mapper.batch(batch, goods)), page.next());
    }

    @Override
    @Requires(Permission.CAMPAIGN_WRITE)
    public CampaignBatchDto addCampaignBatch(
            UUID campaignId, String ifMatch, String idempotencyKey, NewCampaignBatchDto asked) {
        return shown(campaignId, writes.add(campaignId, ifMatch, RosterMapper.wanted(asked)));
    }

    @Override
    @Requires(Permission.CAMPAIGN_WRITE)
    public CampaignBatchDto changeCampaignBatch(
            UUID campaignId, UUID batchId, String ifMatch, NewCampaignBatchDto asked, String idempotencyKey) {
        writes.change(campaignId, batchId, ifMatch, RosterMapper.wanted(asked));
        return shown(campaignId, batchId);
    }

    @Override
    @Requires(Permission.CAMPAIGN_WRITE)
    public void removeCampaignBatch(UUID campaignId, UUID batchId, String ifMatch, String idempotencyKey) {
        writes.remove(campaignId, batchId, ifMatch);
    }

    @Override
    @Requires(Permission.CAMPAIGN_WRITE)
    public CampaignRosterAddedDto fillCampaignRoster(
            UUID campaignId, UUID batchId, String ifMatch, String idempotencyKey, CampaignRosterAdditionDto asked) {
        int added = writes.fill(campaignId, batchId, ifMatch, RosterMapper.addition(asked));
        return new CampaignRosterAddedDto(added, shown(campaignId, batchId));
    }

    @Override
    @Requires(Permission.CAMPAIGN_READ)
    public CampaignRecipientPageDto listCampaignRecipients(
            UUID campaignId, UUID batchId, RecipientStatusDto status, Integer limit, String cursor) {
        var asked = new RecipientQueries.Asked(batchId, status == null ? null : status.name(), null);
        var page = recipients.list(campaignId, asked, limit, cursor);
        return new CampaignRecipientPageDto(page.map(mapper::recipient), page.next());
    }

    @Override
    @Requires(value = Permission.CAMPAIGN_READ, repeat = Requires.Repeat.BY_NATURE)
    public CampaignRecipientPageDto searchCampaignRecipients(UUID campaignId, CampaignRecipientSearchDto asked) {
        var status = asked.status();
        var search = new RecipientQueries.Asked(asked.batchId(), status == null ? null : status.name(), asked.text());
        var page = recipients.list(campaignId, search, FOUND, null);
        return new CampaignRecipientPageDto(page.map(mapper::recipient), null);
    }

    @Override
    @Requires(Permission.CAMPAIGN_READ)
    public CampaignDoubleListDto listCampaignDoubles(UUID campaignId) {
        return new CampaignDoubleListDto(judge.onSeveral(campaigns.showWhole(campaignId)));
    }

    @Override
    @Requires(Permission.CAMPAIGN_WRITE)
    public CampaignDto removeCampaignRecipient(
            UUID campaignId, UUID recipientId, String ifMatch, CampaignReasonDto why, String idempotencyKey) {
        writes.takeOff(campaignId, recipientId, ifMatch, why.reason().strip());
        var campaign = campaigns.show(campaignId);
        request.version(campaign.version());
        return campaignMapper.campaign(
                campaign, campaigns.tally(campaignId), campaigns.approvals(campaignId), campaigns.closing(campaignId));
    }

    @Override
    @Requires(Permission.CONDOLENCE_RECORD)
    public CampaignRecipientDto handOutCampaignGift(
            UUID campaignId, UUID recipientId, String idempotencyKey, NewCampaignReceiptDto asked) {
        writes.handOut(campaignId, recipientId, RosterMapper.handed(asked));
        return mapper.recipient(recipients.require(campaignId, recipientId));
    }

    @Override
    @Requires(Permission.CONDOLENCE_RECORD)
    public CampaignRecipientDto returnCampaignGift(
            UUID campaignId, UUID recipientId, CampaignReasonDto why, String idempotencyKey) {
        writes.giveBack(campaignId, recipientId, why.reason().strip());
        return mapper.recipient(recipients.require(campaignId, recipientId));
    }

    @Override
    @Requires(Permission.CONDOLENCE_RECORD)
    public CampaignRecipientDto takeBackCampaignReturn(
            UUID campaignId, UUID recipientId, String idempotencyKey, CampaignReasonDto why) {
        writes.takeBack(campaignId, recipientId, why.reason().strip());
        return mapper.recipient(recipients.require(campaignId, recipientId));
    }

    private CampaignBatchDto shown(UUID campaign, UUID batch) {
        request.version(campaigns.show(campaign).version());
        return mapper.batch(campaigns.batch(campaign, batch), campaigns.goodsOf(List.of(batch)));
    }
}
