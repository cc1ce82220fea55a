package org.unionhome.campaign.internal;

import jakarta.enterprise.context.ApplicationScoped;
import org.unionhome.kernel.Notices;
import org.unionhome.kernel.Notices.Notice;
import org.unionhome.kernel.Notices.Word;
import org.unionhome.kernel.Sql;

/** Tells members that something is ready to be fetched; once, also when the roster was decided on again. */
@ApplicationScoped
class CampaignNotices {

    private final Notices notices;
    private final Sql sql;

    CampaignNotices(Notices notices, Sql sql) {
        this.notices = notices;
        this.sql = sql;
    }

    void ready(CampaignRow campaign) {
        var persons = sql.list(
                """
                select distinct person_id from campaign_recipient
                 where campaign_id = ? and status = 'LISTED' and person_id is not null
                """,
                row -> Sql.id(row, "person_id"),
                campaign.id());
        notices.tell(
                persons,
                Notice.of(
                        "CAMPAIGN_READY",
                        "/m/gifts",
                        "campaign:" + campaign.id() + ":ready",
                        Word.text(campaign.theme())));
    }
}
