package org.unionhome.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.unionhome.kernel.Role;
import org.unionhome.testing.Api;
import org.unionhome.testing.TestMember;

/** The campaign of a year is begun from the one before: units, amounts and whom it is for; nobody by name. */
@QuarkusTest
class RepeatCampaignTest {

    private final CampaignScene scene = new CampaignScene();
    private final TestMember chen = scene.world.member("陈思远", scene.first);

    @Test
    void units_amounts_and_audiences_come_along_and_nobody_by_name() {
        String item = scene.stocked("清凉饮料", 1, "50.00", "2026-06-01");
        String before = scene.created("COOLNESS", "700.00");
        // the group leader is a member of the unit, too
        var batch = CampaignScene.batch(scene.first, 2, "300.00");
        batch.put("goods", List.of(CampaignScene.goods(item, 1, "50.00")));
        scene.fill(before, scene.batched(before, batch), Map.of("everybody", true, "retained", true));
        scene.approved(before);
        CampaignScene.sign(scene.leader, before, CampaignScene.recipient(scene.leader, before, "陈思远"), "M1 1L2 2L3 3")
                .then()
                .statusCode(201);
        scene.bought(item, 4, "60.00", "2026-06-02");
        String next = repeat(scene.organizer, before, "2027-07-15")
                .statusCode(201)
                .body("status", equalTo("DRAFT"))
                .body("year", equalTo(2027))
                .body("theme", equalTo("2027年慰问"))
                .body("kind", equalTo("COOLNESS"))
                .body("plannedTotal", equalTo("720.00"))
                .body("budgetLineId", nullValue())
                .body("begunFrom", equalTo(before))
                .body("tally.listed", equalTo(0))
                .extract()
                .path("id");
        Api.as(scene.organizer)
                .get("/campaigns/" + next + "/batches")
                .then()
                .body("items", hasSize(1))
                .body("items[0].name", equalTo("在职职工"))
                .body("items[0].plannedPersons", equalTo(2))
                .body("items[0].cash", equalTo("300.00"))
                .body("items[0].goods.unitPrice", contains("60.00"))
                .body("items[0].audience.everybody", equalTo(true))
                .body("items[0].audience.retained", equalTo(true));
    }

    @Test
    void a_draft_is_no_model_and_the_year_is_a_later_one() {
        String draft = scene.created("COOLNESS", "300.00");
        repeat(scene.organizer, draft, "2027-07-15").statusCode(409).body("code", equalTo("CAMPAIGN_STATE"));
        String before = scene.running("300.00", chen);
        repeat(scene.organizer, before, "2026-12-31")
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/onDay"))
                .body("errors[0].code", equalTo("NOT_A_LATER_YEAR"));
    }

    @Test
    void a_foreign_union_knows_of_no_such_campaign() {
        UUID elsewhere = scene.world.union("外单位工会", scene.world.root());
        TestMember stranger = scene.world.officer("吴组织", Role.ORGANIZER, elsewhere);
        repeat(stranger, scene.running("300.00", chen), "2027-07-15").statusCode(404);
    }

    @Test
    void of_many_who_begin_it_at_once_one_does_and_after_a_cancelled_one_it_is_begun_anew() throws Exception {
        String before = scene.running("300.00", chen);
        var acts = new ArrayList<Callable<Integer>>();
        for (int i = 0; i < 4; i++) {
            acts.add(() ->
                    repeat(scene.organizer, before, "2027-07-15").extract().statusCode());
        }
        var threads = Executors.newFixedThreadPool(acts.size());
        try {
            var answers = new ArrayList<Integer>();
            for (var done : threads.invokeAll(acts)) {
                answers.add(done.get());
            }
            assertThat(answers).containsExactlyInAnyOrder(201, 409, 409, 409);
        } finally {
            threads.shutdown();
        }
        repeat(scene.organizer, before, "2027-08-15").statusCode(409).body("code", equalTo("CAMPAIGN_BEGUN_ALREADY"));
        String next = Api.as(scene.organizer).get("/campaigns?year=2027").path("items[0].id");
        CampaignScene.change(scene.organizer, next, "/cancellations", Map.of("reason", "改期"))
                .then()
                .statusCode(201);
        repeat(scene.organizer, before, "2027-08-15").statusCode(201);
    }

    private static ValidatableResponse repeat(TestMember by, String campaign, String onDay) {
        return Api.sending(by, Map.of("onDay", onDay, "theme", "2027年慰问"))
                .header("Idempotency-Key", Api.freshKey())
                .post("/campaigns/" + campaign + "/repetitions")
                .then();
    }
}
