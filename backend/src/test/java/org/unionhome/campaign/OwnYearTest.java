package org.unionhome.campaign;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.unionhome.kernel.Clocks;
import org.unionhome.testing.Api;
import org.unionhome.testing.TestMember;
import org.unionhome.testing.World;

/** What a member gets this year stands on one page, campaigns included. */
@QuarkusTest
class OwnYearTest {

    private final CampaignScene scene = new CampaignScene();
    private final TestMember chen = scene.world.member("陈思远", scene.first);

    @Test
    void what_a_campaign_gives_counts_in_her_year_from_the_approval_until_she_brings_it_back() {
        year(chen).body("thisYear", equalTo("0.00")).body("elsewhere", empty());
        String campaign = ofThisYear(scene.running("300.00", chen));
        year(chen)
                .body("thisYear", equalTo("300.00"))
                .body("elsewhere.title", contains("2026年慰问"))
                .body("elsewhere[0].receivedOn", nullValue());
        String place = CampaignScene.recipient(scene.leader, campaign, "陈思远");
        CampaignScene.sign(scene.leader, campaign, place, "M1 1L2 2L3 3").then().statusCode(201);
        year(chen).body("elsewhere[0].receivedOn", notNullValue()).body("elsewhere[0].amount", equalTo("300.00"));
        Api.sending(scene.leader, Map.of("reason", "本人退回"))
                .post("/campaigns/" + campaign + "/recipients/" + place + "/returns")
                .then()
                .statusCode(201);
        year(chen).body("thisYear", equalTo("0.00")).body("elsewhere", empty());
    }

    @Test
    void neither_another_year_nor_another_person_nor_what_nobody_approved_is_hers() {
        TestMember lin = scene.world.member("林国强", scene.first);
        ofThisYear(scene.running("300.00", lin));
        String draft = ofThisYear(scene.created("COOLNESS", "300.00"));
        scene.listed(draft, scene.batched(draft, CampaignScene.batch(scene.first, 1, "300.00")), chen);
        World.run("update campaign set year = 2001 where id = ?::uuid", scene.running("200.00", chen));
        year(chen).body("elsewhere", empty());
    }

    /** The server's own year, whichever that is. */
    private static String ofThisYear(String campaign) {
        World.run(
                "update campaign set year = ? where id = ?::uuid",
                LocalDate.now(Clocks.CHINA).getYear(),
                campaign);
        return campaign;
    }

    private static ValidatableResponse year(TestMember who) {
        return Api.as(who).get("/me/festival-gifts").then().statusCode(200);
    }
}
