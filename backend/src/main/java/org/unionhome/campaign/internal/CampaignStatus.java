package org.unionhome.campaign.internal;

/** How far a campaign is. */
enum CampaignStatus {
    /** Batches and rosters are put together. */
    DRAFT,
    /** Roster and total are fixed and wait for somebody else's word. */
    LOCKED,
    /** Decided; the money is set aside and things are handed out. */
    APPROVED,
    CLOSED,
    CANCELLED
}
