package org.unionhome.campaign;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.unionhome.testing.Api;
import org.unionhome.testing.TestMember;

/** A gift at a birthday is ruled once, whether a visit brings it or a campaign gives it. */
@QuarkusTest
class BirthdayCampaignTest {

    private CampaignScene scene;
    private TestMember chen;
    private String cakes;

    @BeforeEach
    void a_bureau_under_the_rules_of_wenzhou_with_cakes_in_stock() {
        scene = new CampaignScene("WENZHOU-ORG-2019");
        chen = scene.world.member("陈思远", scene.first);
        cakes = scene.stocked("生日蛋糕", 10, "200.00", "2026-06-01");
    }

    @Test
    void money_and_more_than_the_amount_of_a_birthday_are_refused() {
        String campaign = scene.created("BIRTHDAY", "500.00");
        scene.listed(campaign, scene.batched(campaign, CampaignScene.batch(scene.first, 1, "500.00")), chen);
        scene.lock(campaign)
                .statusCode(422)
                .body("decision.findings.code", hasItems("CAMPAIGN_FORM_NOT_ALLOWED", "CAMPAIGN_ABOVE_TIME"))
                .body("decision.findings[0].citation.documentNumber", equalTo("温直工〔2019〕7号"));
    }

    @Test
    void who_was_visited_at_her_birthday_does_not_get_a_second_gift_from_a_campaign() {
        visit("200.00").statusCode(201);
        scene.lock(cake()).statusCode(422).body("decision.findings.code", hasItem("CAMPAIGN_ABOVE_YEAR"));
    }

    @Test
    void who_stands_on_the_roster_of_a_birthday_campaign_is_not_given_another_gift_by_a_visit() {
        scene.lock(cake()).statusCode(201);
        visit("100.00").statusCode(422).body("decision.findings.code", hasItem("ALREADY_RECORDED"));
    }

    private String cake() {
        String campaign = scene.created("BIRTHDAY", "200.00");
        var batch = CampaignScene.batch(scene.first, 1, "0.00");
        batch.put("goods", List.of(CampaignScene.goods(cakes, 1, "200.00")));
        scene.listed(campaign, scene.batched(campaign, batch), chen);
        return campaign;
    }

    private ValidatableResponse visit(String amount) {
        return Api.sending(
                        scene.organizer,
                        Map.of(
                                "memberId", chen.id(),
                                "occasion", "BIRTHDAY",
                                "occurredOn", "2026-07-10",
                                "visitedOn", "2026-07-10",
                                "visitors", List.of("周组织"),
                                "form", "GOODS",
                                "amount", amount))
                .header("Idempotency-Key", Api.freshKey())
                .post("/condolence-visits")
                .then();
    }
}
