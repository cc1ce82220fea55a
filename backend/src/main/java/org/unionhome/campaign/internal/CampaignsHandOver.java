package org.unionhome.campaign.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.unionhome.kernel.Sql;
import org.unionhome.organization.UnionFollower;

/** Open campaigns and goods in stock go to the union that takes another one's place; what is closed stays. */
@ApplicationScoped
class CampaignsHandOver implements UnionFollower {

    private final Sql sql;

    CampaignsHandOver(Sql sql) {
        this.sql = sql;
    }

    @Override
    public List<Moved> handedOver(UUID from, UUID into, LocalDate day) {
        int moved = sql.first("select campaign_hand_over(?, ?)", row -> row.getInt(1), from, into)
                .orElse(0);
        sql.first("select stock_request_hand_over(?, ?)", row -> row.getInt(1), from, into);
        return List.of(new Moved(from, "CAMPAIGNS", moved));
    }
}
