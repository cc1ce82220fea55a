package org.unionhome.campaign.internal;

import org.unionhome.policy.CampaignQuestion;
import org.unionhome.policy.Decision;

/** What was asked of the rules about a campaign, and what they said. */
record JudgedCampaign(CampaignQuestion question, Decision decision) {}
