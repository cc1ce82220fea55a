package org.unionhome.campaign.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.unionhome.kernel.PersonalData;
import org.unionhome.kernel.PersonalRows;

/** What a person got in campaigns, and how she received it. */
@ApplicationScoped
class CampaignData implements PersonalData {

    private final PersonalRows rows;

    CampaignData(PersonalRows rows) {
        this.rows = rows;
    }

    @Override
    public Set<String> tables() {
        return Set.of("campaign_recipient");
    }

    @Override
    public List<Part> of(UUID person) {
        return rows.part(
                        "campaigns",
                        """
                        select c.campaign_no, r.union_id as "union", c.theme, c.kind, c.year, r.cash, r.goods, r.status,
                               t.way, t.received_at, t.proxy_name, t.proxy_relation
                          from campaign_recipient r
                          join campaign c on c.id = r.campaign_id
                          left join campaign_receipt t on t.recipient_id = r.id and t.returned_at is null
                         where r.person_id = ? and c.status in ('APPROVED', 'CLOSED')
                         order by r.id
                        """,
                        Map.of("proxy_name", RecipientSecrets.PROXY),
                        person)
                .toList();
    }
}
