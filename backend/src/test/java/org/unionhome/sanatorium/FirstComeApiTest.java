package org.unionhome.sanatorium;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.unionhome.testing.Api;
import org.unionhome.testing.TestMember;
import org.unionhome.testing.World;

/** A tour in the order of arrival: places held while somebody confirms, a list, and offers that run out. */
@QuarkusTest
class FirstComeApiTest {

    private LineScene line;
    private TestMember chen;
    private TestMember lin;
    private TestMember wang;

    @BeforeEach
    void members_of_two_units_of_a_bureau() {
        line = new LineScene();
        chen = line.scene.world.member("陈思远", line.scene.unit);
        lin = line.scene.world.member("林知夏", line.scene.unit);
        wang = line.scene.world.member("王若楠", line.scene.otherUnit);
    }

    @Test
    void a_place_is_held_until_she_confirms_and_who_comes_later_is_told_her_position_and_why() {
        String tour = line.planned(1, 1);
        LineScene.join(chen, tour)
                .statusCode(201)
                .body("status", equalTo("HELD"))
                .body("arrival", equalTo(1))
                .body("until", notNullValue());
        LineScene.join(lin, tour)
                .statusCode(201)
                .body("status", equalTo("WAITING"))
                .body("position", equalTo(1))
                .body("until", nullValue());
        LineScene.join(wang, tour).statusCode(201).body("position", equalTo(2));
        LineScene.join(lin, tour).statusCode(201).body("position", equalTo(1)).body("arrival", equalTo(2));
        TourScene.mine(wang)
                .body("items[0].mine.decidedBy", equalTo("ARRIVAL"))
                .body("items[0].mine.position", equalTo(2))
                .body("items[0].waiting", equalTo(2))
                .body("items[0].free", equalTo(0));
        LineScene.answer(chen, "ACCEPT")
                .statusCode(201)
                .body("mine.status", equalTo("PLACED"))
                .body("mine.until", nullValue());
        assertThat(LineScene.counts(tour)).isEqualTo("3 1 2");
    }

    @Test
    void a_place_given_back_is_offered_to_the_first_on_the_list_who_accepts_it_in_one_step() {
        String tour = line.planned(1, 1);
        LineScene.join(chen, tour).statusCode(201);
        LineScene.join(lin, tour).statusCode(201);
        LineScene.join(wang, tour).statusCode(201);
        LineScene.answer(chen, "DECLINE")
                .statusCode(201)
                .body("mine", nullValue())
                .body("ended.how", equalTo("DECLINED"))
                .body("appliable", equalTo(true));
        TourScene.mine(lin)
                .body("items[0].mine.status", equalTo("OFFERED"))
                .body("items[0].mine.until", notNullValue());
        TourScene.mine(wang).body("items[0].mine.position", equalTo(1));
        assertThat(told(lin)).contains("TOUR_OFFERED");
        LineScene.answer(lin, "ACCEPT").statusCode(201).body("mine.status", equalTo("PLACED"));
        assertThat(LineScene.counts(tour)).isEqualTo("2 1 1");
    }

    @Test
    void an_offer_that_runs_out_goes_to_the_next_and_she_sees_what_happened() {
        String tour = line.planned(1, 1);
        LineScene.join(chen, tour).statusCode(201);
        LineScene.join(lin, tour).statusCode(201);
        LineScene.join(wang, tour).statusCode(201);
        LineScene.ranOut(tour);
        TourScene.mine(chen)
                .body("items[0].mine", nullValue())
                .body("items[0].ended.how", equalTo("HOLD_RAN_OUT"))
                .body("items[0].ended.number", equalTo("001"));
        var late = LineScene.mine(lin);
        LineScene.ranOut(tour);
        TourScene.mine(lin).body("items[0].ended.how", equalTo("OFFER_RAN_OUT"));
        LineScene.answer(lin, (String) late.get("id"), (int) late.get("version"), "ACCEPT")
                .statusCode(409)
                .body("code", equalTo("SANATORIUM_OFFER_OVER"));
        TourScene.mine(wang).body("items[0].mine.status", equalTo("OFFERED"));
        assertThat(told(lin)).contains("TOUR_OFFER_OVER");
        line.tours
                .applicants(tour)
                .body("items.ending", hasItem("OFFER_RAN_OUT"))
                .body("items.ending", hasItem("HOLD_RAN_OUT"));
        // and she may stand at the end of the line again
        LineScene.join(lin, tour)
                .statusCode(201)
                .body("status", equalTo("WAITING"))
                .body("arrival", equalTo(4));
    }

    @Test
    void the_answer_is_her_own_and_is_given_once() {
        String tour = line.planned(1, 1);
        LineScene.join(chen, tour).statusCode(201);
        var held = LineScene.mine(chen);
        String application = (String) held.get("id");
        LineScene.answer(lin, application, (int) held.get("version"), "ACCEPT").statusCode(404);
        LineScene.answer(chen, application, 7, "ACCEPT").statusCode(412);
        LineScene.answer(chen, application, (int) held.get("version"), "ACCEPT").statusCode(201);
        LineScene.answer(chen, "ACCEPT").statusCode(409).body("code", equalTo("SANATORIUM_OFFER_OVER"));
        LineScene.join(line.scene.stranger, tour).statusCode(404);
        TestMember foreign = line.scene.elsewhere.member("赵一鸣", line.scene.elsewhere.root());
        LineScene.join(foreign, tour).statusCode(404);
    }

    @Test
    void nobody_is_taken_off_by_the_lock_while_her_time_to_answer_runs() {
        String tour = line.planned(1, 2);
        LineScene.join(chen, tour).statusCode(201);
        LineScene.answer(chen, "ACCEPT").statusCode(201);
        LineScene.join(lin, tour).statusCode(201);
        line.tours.act(tour, "locks").statusCode(409).body("code", equalTo("SANATORIUM_OFFERS_OPEN"));
        LineScene.ranOut(tour);
        line.tours
                .act(tour, "locks")
                .statusCode(201)
                .body("status", equalTo("LOCKED"))
                .body("taken", equalTo(1));
        assertThat(SanatoriumScene.places(line.tours.program, line.scene.bureau))
                .isEqualTo("40 0 39 1");
        assertThat(SanatoriumScene.unbalanced()).isZero();
        LineScene.join(lin, tour).statusCode(409).body("code", equalTo("SANATORIUM_CLOSED"));
    }

    @Test
    void who_withdraws_or_is_taken_off_frees_her_place_for_the_list() {
        String tour = line.planned(1, 1);
        LineScene.join(chen, tour).statusCode(201);
        LineScene.answer(chen, "ACCEPT").statusCode(201);
        LineScene.join(lin, tour).statusCode(201);
        LineScene.join(wang, tour).statusCode(201);
        var mine = LineScene.mine(chen);
        SanatoriumScene.act(chen, "/me/sanatorium-applications/" + mine.get("id") + "/withdrawals", (int)
                        mine.get("version"))
                .statusCode(201);
        TourScene.mine(lin).body("items[0].mine.status", equalTo("OFFERED"));
        line.tours
                .about(
                        line.tours.applicant(tour, lin),
                        "cancellations",
                        Map.of("cause", "OWN_WISH", "loss", "0.00", "lossBorneBy", "NOBODY"))
                .statusCode(201);
        TourScene.mine(wang).body("items[0].mine.status", equalTo("OFFERED"));
        assertThat(LineScene.counts(tour)).isEqualTo("1 1 0");
    }

    @Test
    void nothing_is_drawn_there_and_nobody_joins_in_the_order_of_arrival_where_it_is() {
        String first = line.planned(1, 5);
        line.tours.get(first).body("rights", not(hasItem("COMMIT"))).body("rights", hasItem("LOCK"));
        line.tours.act(first, "draw-commitments").statusCode(409).body("code", equalTo("SANATORIUM_STATE"));
        line.tours.act(first, "draw-trials").statusCode(409);
        line.tours.apply(chen, first, 1, "ORDINARY").statusCode(409).body("code", equalTo("SANATORIUM_STATE"));
        String drawn = line.tours.planned(1, 5);
        LineScene.join(chen, drawn).statusCode(409).body("code", equalTo("SANATORIUM_STATE"));
        line.tours.apply(chen, drawn, 1, "ORDINARY").statusCode(201);
        LineScene.join(chen, first).statusCode(409).body("code", equalTo("SANATORIUM_APPLIED"));
        assertThat(LineScene.counts(first)).isEqualTo("0 0 0");
    }

    @Test
    void what_a_hold_or_an_offer_was_is_in_her_own_data() {
        String tour = line.planned(1, 1);
        LineScene.join(chen, tour).statusCode(201);
        LineScene.answer(chen, "DECLINE").statusCode(201);
        assertThat(World.text(
                        "select a.ending from sanatorium_application a join sanatorium_applicant p on p.application_id = a.id where p.person_id = ?",
                        chen.id()))
                .isEqualTo("DECLINED");
        Api.as(chen).get("/me/sanatorium-tours").then().statusCode(200).body("items[0].ended.how", equalTo("DECLINED"));
    }

    private static String told(TestMember member) {
        return World.text("select string_agg(kind, ' ') from notice where person_id = ?", member.id());
    }
}
