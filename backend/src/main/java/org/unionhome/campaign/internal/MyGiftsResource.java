package org.unionhome.campaign.internal;

import java.util.List;
import java.util.UUID;
import org.unionhome.api.MyGiftsApi;
import org.unionhome.api.model.CampaignGiftCodeDto;
import org.unionhome.api.model.CampaignGiftDto;
import org.unionhome.api.model.CampaignGiftListDto;
import org.unionhome.kernel.Permission;
import org.unionhome.kernel.Requires;

/** What the caller gets in campaigns, over HTTP. */
class MyGiftsResource implements MyGiftsApi {

    private final OwnGifts gifts;
    private final CampaignQueries campaigns;
    private final ConfirmGift confirm;
    private final ShowGiftCode show;
    private final RosterMapper mapper;

    MyGiftsResource(
            OwnGifts gifts, CampaignQueries campaigns, ConfirmGift confirm, ShowGiftCode show, RosterMapper mapper) {
        this.gifts = gifts;
        this.campaigns = campaigns;
        this.confirm = confirm;
        this.show = show;
        this.mapper = mapper;
    }

    @Override
    @Requires(Permission.SELF)
    public CampaignGiftListDto listMyCampaignGifts() {
        var all = gifts.all();
        var goods =
                campaigns.goodsOf(all.stream().map(GiftRow::batch).distinct().toList());
        return new CampaignGiftListDto(
                all.stream().map(gift -> mapper.gift(gift, goods)).toList());
    }

    @Override
    @Requires(Permission.SELF)
    public CampaignGiftDto confirmMyCampaignGift(UUID recipientId, String idempotencyKey) {
        confirm.run(recipientId);
        var gift = gifts.require(recipientId);
        return mapper.gift(gift, campaigns.goodsOf(List.of(gift.batch())));
    }

    @Override
    @Requires(value = Permission.SELF, repeat = Requires.Repeat.BY_NATURE)
    public CampaignGiftCodeDto showMyCampaignGiftCode(UUID recipientId) {
        var code = show.run(recipientId);
        return new CampaignGiftCodeDto(code.code(), code.until());
    }
}
