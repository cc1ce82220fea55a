package org.unionhome.campaign;

import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.unionhome.testing.Api;

/** What the five documents report of campaigns, as sums of rows entered through the API. */
@QuarkusTest
class CampaignGoldenFiguresTest {

    private final CampaignScene scene = new CampaignScene();

    @Test
    void g09_coolness_reached_4098_persons_with_797000_yuan_at_amounts_that_differ_by_unit() {
        String campaign = scene.created("COOLNESS", "797000.00");
        everybody(campaign, 2110, "194.00");
        everybody(campaign, 1988, "195.00");
        scene.approved(campaign);
        figures("COOLNESS")
                .body("persons", equalTo(4098))
                .body("personTimes", equalTo(4098))
                .body("amount", equalTo("797000.00"))
                .body("personsWord", equalTo("OVER"))
                .body("personsRound", equalTo(4000));
    }

    @Test
    void g35_coolness_came_to_1820000_yuan_for_nearly_4000_persons() {
        String campaign = scene.created("COOLNESS", "1820000.00");
        everybody(campaign, 3080, "455.00");
        everybody(campaign, 910, "460.00");
        scene.approved(campaign);
        figures("COOLNESS")
                .body("amount", equalTo("1820000.00"))
                .body("persons", equalTo(3990))
                .body("personsWord", equalTo("NEARLY"))
                .body("personsRound", equalTo(4000));
    }

    @Test
    void g37_warmth_of_60_unions_reached_371_persons_with_3000_yuan_each() {
        String campaign = scene.created("WARMTH", "1113000.00");
        for (int union = 1; union <= 60; union++) {
            everybody(campaign, union <= 11 ? 7 : 6, "3000.00");
        }
        scene.approved(campaign);
        figures("WARMTH")
                .body("units", equalTo(60))
                .body("persons", equalTo(371))
                .body("amount", equalTo("1113000.00"));
    }

    @Test
    void persons_are_counted_once_and_person_times_each_time() {
        scene.crowd(scene.first, 3);
        for (int time = 0; time < 2; time++) {
            String campaign = scene.created("BIRTHDAY", "600.00");
            String batch = scene.batched(campaign, CampaignScene.batch(scene.first, 4, "150.00"));
            scene.fill(campaign, batch, Map.of("everybody", true))
                    .statusCode(201)
                    .body("added", equalTo(4));
            scene.approved(campaign);
        }
        figures("BIRTHDAY").body("persons", equalTo(4)).body("personTimes", equalTo(8));
    }

    private void everybody(String campaign, int persons, String cash) {
        UUID unit = scene.world.union("单位工会", scene.bureau);
        scene.crowd(unit, persons);
        String batch = scene.batched(campaign, CampaignScene.batch(unit, persons, cash));
        scene.fill(campaign, batch, Map.of("everybody", true))
                .statusCode(201)
                .body("added", equalTo(persons))
                .body("batch.listed", equalTo(persons));
    }

    private ValidatableResponse figures(String kind) {
        return Api.as(scene.chair)
                .get("/campaign-figures?year=2026&kind=" + kind)
                .then()
                .statusCode(200);
    }
}
