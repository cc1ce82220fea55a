package org.unionhome.campaign.internal;

import org.unionhome.kernel.Refusal;

/** What only campaigns refuse. */
enum CampaignProblem implements Refusal {
    CAMPAIGN_STATE(409),
    CAMPAIGN_BATCH_EXISTS(409),
    CAMPAIGN_SETTLED(409),
    CAMPAIGN_BEGUN_ALREADY(409),
    GIFT_NOT_RETURNED(409),
    CAMPAIGN_PAID(409),
    CAMPAIGN_HANDED_OUT(409),
    CAMPAIGN_UNCLAIMED(409),
    STOCK_ITEM_EXISTS(409),
    STOCK_EXHAUSTED(409),
    STOCK_IN_USE(409),
    CAMPAIGN_ROLL_DIFFERS(422),
    CAMPAIGN_BY_ANOTHER(422),
    RETURN_BY_ANOTHER(422),
    CAMPAIGN_WITHOUT_LINE(422),
    CAMPAIGN_EMPTY(422),
    CAMPAIGN_WITHOUT_UNITS(422),
    ROSTER_FILE_WRONG(422),
    PROXY_SIGNED_OFTEN(422),
    CODE_NOT_VALID(422);

    private final int status;

    CampaignProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
