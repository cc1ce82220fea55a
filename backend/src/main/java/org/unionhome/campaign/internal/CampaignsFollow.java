package org.unionhome.campaign.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.unionhome.kernel.PersonFollower;

/** Places on rosters follow the person; the same batch knows her once. */
@ApplicationScoped
class CampaignsFollow implements PersonFollower {

    @Override
    public List<Followed> follows() {
        return List.of(Followed.by("campaign_recipient", "id"));
    }
}
