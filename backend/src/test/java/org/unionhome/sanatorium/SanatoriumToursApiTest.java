package org.unionhome.sanatorium;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.unionhome.testing.Api;
import org.unionhome.testing.TestMember;
import org.unionhome.testing.World;

/** A tour from its plan to the draw, with what becomes of places and of people on the way. */
@QuarkusTest
class SanatoriumToursApiTest {

    private TourScene tours;
    private SanatoriumScene scene;
    private TestMember chen;
    private TestMember lin;
    private TestMember wang;

    @BeforeEach
    void members_of_two_units_of_a_bureau() {
        tours = new TourScene();
        scene = tours.scene;
        chen = scene.world.member("陈思远", scene.unit);
        lin = scene.world.member("林知夏", scene.unit);
        wang = scene.world.member("王若楠", scene.otherUnit);
    }

    @Test
    void a_tour_has_its_places_from_the_account_of_its_union_and_gives_them_back_when_it_does_not_leave() {
        String tour = tours.planned(2, 30);
        assertThat(SanatoriumScene.places(tours.program, scene.bureau)).isEqualTo("40 0 10 30");
        tours.plan(scene.bureauOrganizer, tours.content(2, 11)).statusCode(409).body("code", equalTo("QUOTA_SHORT"));
        tours.apply(chen, tour, 1, "ORDINARY").statusCode(201);
        tours.send(tour, "cancellations", Map.of("reason", "台风"))
                .statusCode(201)
                .body("status", equalTo("CANCELLED"))
                .body("applied", equalTo(0))
                .body("rights", contains("KEEP_LIST"));
        assertThat(SanatoriumScene.places(tours.program, scene.bureau)).isEqualTo("40 0 40 0");
        assertThat(SanatoriumScene.unbalanced()).isZero();
        String other = tours.planned(1, 5);
        tours.apply(chen, other, 1, "ORDINARY").statusCode(201);
    }

    @Test
    void what_does_not_fit_the_programme_is_named_field_by_field() {
        var content = tours.content(6, 5);
        content.put("division", "340100");
        content.put("form", "DESIGNATED_BASE");
        content.put("applyUntil", SanatoriumScene.TODAY.minusDays(1).toString());
        tours.plan(scene.bureauOrganizer, content)
                .statusCode(400)
                .body("errors.pointer", hasItems("/maximum", "/division", "/form", "/baseId", "/applyUntil"));
        tours.plan(scene.stranger, tours.content(1, 5)).statusCode(404);
        tours.plan(chen, tours.content(1, 5)).statusCode(403);
    }

    @Test
    void thirty_places_are_given_by_priority_and_each_person_sees_her_rank_and_why() {
        String tour = tours.planned(1, 2);
        tours.apply(chen, tour, 1, "ORDINARY").statusCode(201).body("mine.status", equalTo("COMPLETE"));
        tours.apply(lin, tour, 1, "FRONT_LINE").statusCode(201);
        tours.apply(wang, tour, 1, "ORDINARY").statusCode(201);
        confirm(tour, lin, "FRONT_LINE");
        long senior = World.run("update sanatorium_applicant set last_year = 2020 where person_id = ?", chen.id());
        assertThat(senior).isOne();
        tours.drawn(tour);
        TourScene.mine(lin)
                .body("items[0].mine.rank", equalTo(1))
                .body("items[0].mine.decidedBy", equalTo("FIRST"))
                .body("items[0].mine.status", equalTo("PLACED"));
        TourScene.mine(wang)
                .body("items[0].mine.rank", equalTo(2))
                .body("items[0].mine.decidedBy", equalTo("PRIORITY"))
                .body("items[0].mine.ranked", equalTo(3));
        TourScene.mine(chen)
                .body("items[0].mine.rank", equalTo(3))
                .body("items[0].mine.decidedBy", equalTo("LAST_TRIP"))
                .body("items[0].mine.status", equalTo("WAITING"));
        tours.applicants(tour).body("items.member.name", contains("林知夏", "王若楠", "陈思远"));
        Api.as(scene.stranger)
                .get("/sanatorium-tours/" + tour + "/applicants")
                .then()
                .statusCode(404);
    }

    @Test
    void the_digest_of_the_seed_is_published_once_before_the_draw_and_the_seed_only_with_it() {
        String tour = tours.planned(1, 1);
        tours.apply(chen, tour, 1, "ORDINARY").statusCode(201);
        tours.act(tour, "draws").statusCode(409).body("code", equalTo("SANATORIUM_NO_COMMITMENT"));
        tours.act(tour, "draw-commitments").statusCode(201).body("commitment", notNullValue());
        tours.act(tour, "draw-commitments").statusCode(409);
        tours.act(tour, "draws").statusCode(409).body("code", equalTo("SANATORIUM_STILL_OPEN"));
        draw(lin, tour)
                .body("commitment", notNullValue())
                .body("seed", nullValue())
                .body("outcomes", hasSize(0));
        tours.act(tour, "draw-trials")
                .statusCode(200)
                .body("outcomes", hasSize(1))
                .body("commitment", nullValue());
        TourScene.closed(tour);
        tours.apply(lin, tour, 1, "ORDINARY").statusCode(409).body("code", equalTo("SANATORIUM_CLOSED"));
        tours.act(tour, "draws").statusCode(201);
        draw(lin, tour).body("seed", notNullValue()).body("outcomes.number", contains("001"));
        Api.as(scene.stranger).get("/sanatorium-tours/" + tour + "/draw").then().statusCode(404);
    }

    @Test
    void a_couple_of_two_units_goes_together_or_not_at_all() {
        String tour = tours.planned(1, 2);
        String code = tours.apply(chen, tour, 2, "ORDINARY")
                .statusCode(201)
                .body("mine.status", equalTo("GATHERING"))
                .extract()
                .path("mine.code");
        tours.join(wang, code)
                .statusCode(201)
                .body("mine.status", equalTo("COMPLETE"))
                .body("mine.joined", equalTo(2));
        tours.join(lin, code).statusCode(422).body("code", equalTo("SANATORIUM_CODE_UNKNOWN"));
        tours.apply(lin, tour, 1, "FRONT_LINE").statusCode(201);
        confirm(tour, lin, "FRONT_LINE");
        tours.drawn(tour);
        // one place is left, and two go together: neither of them has it
        tours.applicants(tour).body("items.status", contains("PLACED", "WAITING", "WAITING"));
        withdraw(lin).statusCode(201).body("mine", nullValue());
        tours.applicants(tour)
                .body("items.findAll { it.here }.status", contains("PLACED", "PLACED"))
                .body(
                        "items.findAll { it.here }.union.id",
                        hasItems(scene.unit.toString(), scene.otherUnit.toString()));
    }

    @Test
    void one_tour_of_a_year_for_one_person_at_a_time() {
        String one = tours.planned(1, 5);
        String other = tours.planned(1, 5);
        tours.apply(chen, one, 1, "ORDINARY").statusCode(201);
        tours.apply(chen, other, 1, "ORDINARY").statusCode(409).body("code", equalTo("SANATORIUM_APPLIED"));
        withdraw(chen).statusCode(201);
        tours.apply(chen, other, 1, "ORDINARY").statusCode(201);
    }

    @Test
    void who_cancels_before_the_lock_loses_nothing_and_the_first_on_the_list_has_the_place() {
        String tour = tours.planned(1, 1);
        tours.apply(chen, tour, 1, "FRONT_LINE").statusCode(201);
        tours.apply(wang, tour, 1, "ORDINARY").statusCode(201);
        confirm(tour, chen, "FRONT_LINE");
        tours.drawn(tour);
        tours.about(tours.applicant(tour, chen), "cancellations", loss("OWN_WISH", "100.00", "HERSELF"))
                .statusCode(400)
                .body("errors.pointer", hasItem("/loss"));
        tours.about(tours.applicant(tour, chen), "cancellations", loss("OWN_WISH", "0.00", "NOBODY"))
                .statusCode(201)
                .body("countsAsUsed", equalTo(false));
        TourScene.mine(wang).body("items[0].mine.status", equalTo("PLACED"));
        Api.as(chen).get("/me/sanatorium").then().body("entitlement.mayGo", equalTo(true));
    }

    @Test
    void her_class_is_said_by_who_arranges_the_tour_until_the_draw() {
        String tour = tours.planned(1, 2);
        tours.apply(chen, tour, 1, "MODEL_WORKER").statusCode(201);
        tours.about(tours.applicant(tour, chen), "priorities", Map.of("priority", "ORDINARY"))
                .statusCode(201)
                .body("priority", equalTo("ORDINARY"));
        SanatoriumScene.send(
                        scene.stranger,
                        "/sanatorium-applicants/" + tours.applicant(tour, chen).get("id") + "/priorities",
                        1,
                        Map.of("priority", "FRONT_LINE"))
                .statusCode(404);
        tours.drawn(tour);
        tours.about(tours.applicant(tour, chen), "priorities", Map.of("priority", "FRONT_LINE"))
                .statusCode(409);
    }

    @Test
    void who_still_waits_for_a_companion_is_not_drawn_and_may_apply_elsewhere() {
        String tour = tours.planned(1, 5);
        tours.apply(chen, tour, 2, "ORDINARY").statusCode(201);
        tours.apply(wang, tour, 1, "ORDINARY").statusCode(201);
        tours.drawn(tour);
        draw(wang, tour).body("outcomes", hasSize(1));
        TourScene.mine(chen).body("items.find { it.id == '" + tour + "' }.mine", nullValue());
        tours.apply(chen, tours.planned(1, 5), 1, "ORDINARY").statusCode(201);
    }

    @Test
    void nobody_decides_about_her_own_place_and_a_class_counts_once_another_has_looked_at_it() {
        String tour = tours.planned(1, 1);
        TestMember own = scene.bureauOrganizer;
        tours.apply(own, tour, 1, "MODEL_WORKER").statusCode(201);
        tours.apply(chen, tour, 1, "MODEL_WORKER").statusCode(201);
        tours.about(tours.applicant(tour, own), "priorities", Map.of("priority", "MODEL_WORKER"))
                .statusCode(422)
                .body("code", equalTo("SELF_DECISION"));
        confirm(tour, chen, "MODEL_WORKER");
        tours.drawn(tour);
        TourScene.mine(chen).body("items[0].mine.rank", equalTo(1));
        tours.about(tours.applicant(tour, own), "cancellations", loss("OWN_WISH", "0.00", "NOBODY"))
                .statusCode(422)
                .body("code", equalTo("SELF_DECISION"));
    }

    @Test
    void a_programme_is_closed_once_its_tours_are_done() {
        String tour = tours.planned(1, 5);
        SanatoriumScene.act(scene.organizer, "/sanatorium-programs/" + tours.program + "/closures", 1)
                .statusCode(409)
                .body("code", equalTo("SANATORIUM_TOURS_OPEN"));
        tours.send(tour, "cancellations", Map.of("reason", "台风")).statusCode(201);
        SanatoriumScene.act(scene.organizer, "/sanatorium-programs/" + tours.program + "/closures", 1)
                .statusCode(201);
    }

    @Test
    void a_member_of_another_root_sees_nothing_of_a_tour() {
        String tour = tours.planned(1, 2);
        TestMember foreign = scene.elsewhere.member("外人", scene.elsewhere.root());
        TourScene.mine(foreign).body("items", hasSize(0));
        tours.apply(foreign, tour, 1, "ORDINARY").statusCode(404);
        Api.as(scene.stranger).get("/sanatorium-tours/" + tour).then().statusCode(404);
    }

    /** Who arranges the tour has looked at her class. */
    private void confirm(String tour, TestMember member, String priority) {
        tours.about(tours.applicant(tour, member), "priorities", Map.of("priority", priority))
                .statusCode(201)
                .body("confirmed", equalTo(true));
    }

    private static ValidatableResponse draw(TestMember by, String tour) {
        return Api.as(by).get("/sanatorium-tours/" + tour + "/draw").then().statusCode(200);
    }

    private static ValidatableResponse withdraw(TestMember by) {
        Map<String, Object> mine = TourScene.mine(by).extract().path("items.find { it.mine != null }.mine");
        return SanatoriumScene.act(
                by, "/me/sanatorium-applications/" + mine.get("id") + "/withdrawals", (int) mine.get("version"));
    }

    private static Map<String, Object> loss(String cause, String amount, String borneBy) {
        return Map.of("cause", cause, "loss", amount, "lossBorneBy", borneBy);
    }
}
