package org.unionhome.campaign.internal;

import java.util.UUID;
import org.unionhome.api.CampaignApi;
import org.unionhome.api.model.CampaignBudgetLineListDto;
import org.unionhome.api.model.CampaignClosingDto;
import org.unionhome.api.model.CampaignDto;
import org.unionhome.api.model.CampaignFiguresDto;
import org.unionhome.api.model.CampaignKindDto;
import org.unionhome.api.model.CampaignMoneyDto;
import org.unionhome.api.model.CampaignPageDto;
import org.unionhome.api.model.CampaignReasonDto;
import org.unionhome.api.model.CampaignRepetitionDto;
import org.unionhome.api.model.CampaignStatusDto;
import org.unionhome.api.model.NewCampaignDto;
import org.unionhome.kernel.CurrentRequest;
import org.unionhome.kernel.Permission;
import org.unionhome.kernel.Requires;

/** Campaigns over HTTP. */
class CampaignResource implements CampaignApi {

    private final CampaignQueries campaigns;
    private final CampaignSums sums;
    private final CampaignMoney money;
    private final CreateCampaign create;
    private final ChangeCampaign change;
    private final CampaignStates states;
    private final CampaignMapper mapper;
    private final CurrentRequest request;

    CampaignResource(
            CampaignQueries campaigns,
            CampaignSums sums,
            CampaignMoney money,
            CreateCampaign create,
            ChangeCampaign change,
            CampaignStates states,
            CampaignMapper mapper,
            CurrentRequest request) {
        this.campaigns = campaigns;
        this.sums = sums;
        this.money = money;
        this.create = create;
        this.change = change;
        this.states = states;
        this.mapper = mapper;
        this.request = request;
    }

    @Override
    @Requires(Permission.CAMPAIGN_READ)
    public CampaignPageDto listCampaigns(
            UUID unionId, CampaignKindDto kind, CampaignStatusDto status, Integer year, Integer limit, String cursor) {
        var asked = new CampaignQueries.Asked(
                unionId, kind == null ? null : kind.name(), status == null ? null : status.name(), year);
        var page = campaigns.list(asked, limit, cursor);
        return new CampaignPageDto(page.map(mapper::listed), page.next());
    }

    @Override
    @Requires(Permission.CAMPAIGN_WRITE)
    public CampaignDto createCampaign(String idempotencyKey, NewCampaignDto asked) {
        UUID id = create.run(CampaignMapper.wanted(asked));
        request.location("/api/v1/campaigns/" + id);
        return shown(id);
    }

    @Override
    @Requires(Permission.CAMPAIGN_READ)
    public CampaignDto getCampaign(UUID campaignId) {
        return shown(campaignId);
    }

    @Override
    @Requires(Permission.CAMPAIGN_WRITE)
    public CampaignDto changeCampaign(UUID campaignId, String ifMatch, NewCampaignDto asked, String idempotencyKey) {
        change.run(campaignId, ifMatch, CampaignMapper.wanted(asked));
        return shown(campaignId);
    }

    @Override
    @Requires(Permission.CAMPAIGN_READ)
    public CampaignBudgetLineListDto listCampaignBudgetLines(UUID campaignId) {
        var lines = money.lines(campaigns.showWhole(campaignId));
        return new CampaignBudgetLineListDto(
                lines.stream().map(CampaignMapper::line).toList());
    }

    @Override
    @Requires(Permission.CAMPAIGN_READ)
    public CampaignMoneyDto getCampaignMoney(UUID campaignId) {
        var campaign = campaigns.showWhole(campaignId);
        return CampaignMapper.money(campaigns.tally(campaignId), money.goods(campaign));
    }

    @Override
    @Requires(Permission.CAMPAIGN_WRITE)
    public CampaignDto lockCampaign(UUID campaignId, String ifMatch, String idempotencyKey) {
        states.lock(campaignId, ifMatch);
        return shown(campaignId);
    }

    @Override
    @Requires(Permission.CAMPAIGN_WRITE)
    public CampaignDto reopenCampaign(UUID campaignId, String ifMatch, CampaignReasonDto why, String idempotencyKey) {
        states.reopen(campaignId, ifMatch, why.reason().strip());
        return shown(campaignId);
    }

    @Override
    @Requires(Permission.CAMPAIGN_APPROVE)
    public CampaignDto approveCampaign(UUID campaignId, String ifMatch, String idempotencyKey) {
        states.approve(campaignId, ifMatch);
        return shown(campaignId);
    }

    @Override
    @Requires(Permission.CAMPAIGN_WRITE)
    public CampaignDto closeCampaign(
            UUID campaignId, String ifMatch, String idempotencyKey, CampaignClosingDto closing) {
        states.close(campaignId, ifMatch, closing.unclaimed());
        return shown(campaignId);
    }

    @Override
    @Requires(Permission.CAMPAIGN_WRITE)
    public CampaignDto cancelCampaign(UUID campaignId, String ifMatch, CampaignReasonDto why, String idempotencyKey) {
        states.cancel(campaignId, ifMatch, why.reason().strip());
        return shown(campaignId);
    }

    @Override
    @Requires(Permission.CAMPAIGN_WRITE)
    public CampaignDto repeatCampaign(UUID campaignId, String idempotencyKey, CampaignRepetitionDto asked) {
        UUID id = states.repeat(campaignId, asked.onDay(), asked.theme().strip());
        request.location("/api/v1/campaigns/" + id);
        return shown(id);
    }

    @Override
    @Requires(Permission.CAMPAIGN_READ)
    public CampaignFiguresDto getCampaignFigures(Integer year, UUID unionId, CampaignKindDto kind) {
        return CampaignMapper.figures(sums.of(unionId, year, kind == null ? null : kind.name()));
    }

    private CampaignDto shown(UUID id) {
        var campaign = campaigns.show(id);
        request.version(campaign.version());
        return mapper.campaign(campaign, campaigns.tally(id), campaigns.approvals(id), campaigns.closing(id));
    }
}
