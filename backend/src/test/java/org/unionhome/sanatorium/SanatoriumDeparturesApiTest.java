package org.unionhome.sanatorium;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.unionhome.kernel.Role;
import org.unionhome.testing.Api;
import org.unionhome.testing.TestMember;

/** A tour from its lock to its settlement, with what becomes of who does not come. */
@QuarkusTest
class SanatoriumDeparturesApiTest {

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
    void after_the_lock_the_year_counts_as_used_where_the_unit_bore_the_loss_unless_illness_is_proven() {
        String tour = tours.planned(2, 3);
        for (TestMember one : List.of(chen, lin, wang)) {
            tours.apply(one, tour, 1, "ORDINARY").statusCode(201);
        }
        tours.drawn(tour);
        tours.act(tour, "locks").statusCode(201).body("status", equalTo("LOCKED"));
        withdraw(chen).statusCode(409).body("code", equalTo("SANATORIUM_LOCKED"));
        tours.about(tours.applicant(tour, chen), "cancellations", loss("OWN_WISH", "800.00", "UNIT"))
                .statusCode(201)
                .body("countsAsUsed", equalTo(true));
        tours.about(tours.applicant(tour, lin), "cancellations", loss("PROVEN", "800.00", "UNIT"))
                .statusCode(201)
                .body("countsAsUsed", equalTo(false));
        hers(chen).body("entitlement.mayGo", equalTo(false)).body("entitlement.used", equalTo("800.00"));
        hers(lin).body("entitlement.mayGo", equalTo(true)).body("entitlement.used", equalTo("0.00"));
    }

    @Test
    void a_tour_that_falls_to_five_with_a_minimum_of_six_is_not_released() {
        String tour = tours.planned(6, 10);
        for (int i = 0; i < 5; i++) {
            tours.apply(scene.world.member("会员" + (char) ('甲' + i), scene.unit), tour, 1, "ORDINARY")
                    .statusCode(201);
        }
        tours.drawn(tour);
        tours.act(tour, "locks").statusCode(409).body("code", equalTo("SANATORIUM_TOO_FEW"));
        // somebody who comes after the draw stands behind everybody and has one of the free places at once
        tours.apply(chen, tour, 1, "ORDINARY")
                .statusCode(201)
                .body("mine.status", equalTo("PLACED"))
                .body("mine.rank", equalTo(6))
                .body("mine.decidedBy", equalTo("LATE"));
        tours.act(tour, "locks").statusCode(201).body("taken", equalTo(6));
        assertThat(SanatoriumScene.places(tours.program, scene.bureau)).isEqualTo("40 0 34 6");
        assertThat(SanatoriumScene.unbalanced()).isZero();
    }

    @Test
    void after_the_lock_another_entitled_member_takes_the_place() {
        String tour = tours.planned(1, 1);
        tours.apply(chen, tour, 1, "ORDINARY").statusCode(201);
        tours.drawn(tour);
        tours.about(tours.applicant(tour, chen), "substitutions", Map.of("memberId", wang.id()))
                .statusCode(409);
        tours.act(tour, "locks").statusCode(201);
        var seat = tours.applicant(tour, chen);
        tours.about(seat, "substitutions", Map.of("memberId", scene.stranger.id()))
                .statusCode(404);
        tours.about(seat, "substitutions", Map.of("memberId", wang.id()))
                .statusCode(201)
                .body("member.name", equalTo("王若楠"))
                .body("status", equalTo("PLACED"));
        Api.as(scene.bureauOrganizer).get("/sanatorium-tours/" + tour).then().body("taken", equalTo(1));
        TourScene.mine(chen).body("items[0].mine", nullValue());
    }

    @Test
    void nobody_leaves_without_insurance_and_registration() {
        String tour = tours.planned(1, 2);
        tours.apply(chen, tour, 1, "ORDINARY").statusCode(201);
        tours.apply(wang, tour, 1, "ORDINARY").statusCode(201);
        tours.drawn(tour);
        tours.act(tour, "locks").statusCode(201);
        tours.send(tour, "roll-calls", Map.of("absentIds", List.of())).statusCode(409);
        TourScene.leavesToday(tour);
        tours.send(tour, "roll-calls", Map.of("absentIds", List.of()))
                .statusCode(409)
                .body("code", equalTo("SANATORIUM_NO_PAPERS"));
        tours.send(tour, "papers", papers("0.00")).statusCode(400);
        tours.send(tour, "papers", papers("1000000.00"))
                .statusCode(201)
                .body("papers.cover", equalTo("1000000.00"))
                .body("rights", hasItem("CALL_ROLL"));
        tours.send(tour, "roll-calls", Map.of("absentIds", List.of(chen.id()))).statusCode(400);
        tours.send(
                        tour,
                        "roll-calls",
                        Map.of("absentIds", List.of(tours.applicant(tour, wang).get("id"))))
                .statusCode(201)
                .body("status", equalTo("DEPARTED"))
                .body("rights", not(hasItem("CANCEL")));
        tours.applicants(tour)
                .body("items.find { it.member.name == '陈思远' }.attended", equalTo(true))
                .body("items.find { it.member.name == '王若楠' }.attended", equalTo(false));
    }

    @Test
    void four_days_for_2600_are_settled_with_2400_for_each_who_was_there_and_counted_once_in_her_own_union() {
        var content = tours.content(1, 2);
        content.put("days", 4);
        content.put("price", "2600.00");
        String tour = tours.plan(scene.bureauOrganizer, content)
                .statusCode(201)
                .extract()
                .path("id");
        tours.apply(chen, tour, 1, "ORDINARY").statusCode(201);
        tours.apply(wang, tour, 1, "ORDINARY").statusCode(201);
        tours.drawn(tour);
        tours.act(tour, "locks").statusCode(201);
        tours.send(tour, "papers", papers("1000000.00")).statusCode(201);
        TourScene.left(tour, 10);
        tours.send(
                        tour,
                        "roll-calls",
                        Map.of("absentIds", List.of(tours.applicant(tour, wang).get("id"))))
                .statusCode(201)
                .body("rights", hasItem("SETTLE"));
        SanatoriumScene.act(scene.stranger, "/sanatorium-tours/" + tour + "/settlements", TourScene.version(tour))
                .statusCode(404);
        SanatoriumScene.act(scene.unitOrganizer, "/sanatorium-tours/" + tour + "/settlements", TourScene.version(tour))
                .statusCode(201)
                .body("status", equalTo("DEPARTED"));
        tours.act(tour, "settlements").statusCode(409).body("code", equalTo("SANATORIUM_NOBODY_SETTLED"));
        // who was not there is done once it is said what was lost
        tours.about(tours.applicant(tour, wang), "cancellations", loss("OWN_WISH", "900.00", "HERSELF"))
                .statusCode(201);
        tours.get(tour).body("status", equalTo("SETTLED"));
        Api.as(chen)
                .get("/me/sanatorium")
                .then()
                .body("trips.paid", contains("2400.00"))
                .body("trips.own", contains("200.00"))
                .body("trips.union.id", contains(scene.unit.toString()));
        Api.as(wang).get("/me/sanatorium").then().body("trips", hasSize(0));
        assertThat(SanatoriumScene.places(tours.program, scene.bureau)).isEqualTo("40 0 38 2");
        assertThat(SanatoriumScene.unbalanced()).isZero();
    }

    @Test
    void each_of_a_couple_is_settled_by_her_own_union_and_the_arranging_one_sees_both_by_name() {
        var content = tours.content(1, 2);
        content.put("unionId", scene.unit);
        scene.allot(scene.organizer, tours.program, scene.province, scene.unit, 5)
                .statusCode(201);
        String tour = tours.plan(scene.unitOrganizer, content)
                .statusCode(201)
                .extract()
                .path("id");
        TestMember otherOrganizer = scene.world.officer("孙组织", Role.ORGANIZER, scene.otherUnit);
        String code =
                tours.apply(chen, tour, 2, "ORDINARY").statusCode(201).extract().path("mine.code");
        tours.join(wang, code).statusCode(201);
        tours.drawn(tour);
        tours.act(tour, "locks").statusCode(201);
        tours.send(tour, "papers", papers("1000000.00")).statusCode(201);
        TourScene.left(tour, 10);
        tours.send(tour, "roll-calls", Map.of("absentIds", List.of())).statusCode(201);
        applicantsFor(scene.unitOrganizer, tour).body("items.member.name", containsInAnyOrder("陈思远", "王若楠"));
        applicantsFor(otherOrganizer, tour).body("items.member.name", contains("王若楠"));
        for (TestMember officer : List.of(scene.unitOrganizer, otherOrganizer)) {
            SanatoriumScene.act(officer, "/sanatorium-tours/" + tour + "/settlements", TourScene.version(tour))
                    .statusCode(201);
        }
        tours.get(tour).body("status", equalTo("SETTLED"));
        Api.as(wang).get("/me/sanatorium").then().body("trips.union.id", contains(scene.otherUnit.toString()));
        assertThat(SanatoriumScene.unbalanced()).isZero();
    }

    @Test
    void beside_one_inside_the_province_no_group_of_one_leaves_it() {
        String inside = tours.planned(1, 5);
        var content = tours.content(1, 5);
        content.put("division", "650100");
        String outside = tours.plan(scene.bureauOrganizer, content)
                .statusCode(201)
                .extract()
                .path("id");
        tours.apply(chen, inside, 1, "ORDINARY").statusCode(201);
        tours.apply(wang, outside, 1, "ORDINARY").statusCode(201);
        tours.drawn(inside);
        tours.drawn(outside);
        tours.act(outside, "locks").statusCode(422).body("decision.findings.code", hasItem("SAN_OUTSIDE_SHARE"));
        // the second one inside lets one outside go
        tours.apply(lin, inside, 1, "ORDINARY").statusCode(201);
        tours.act(outside, "locks").statusCode(201);
    }

    private static ValidatableResponse withdraw(TestMember by) {
        Map<String, Object> mine = TourScene.mine(by).extract().path("items.find { it.mine != null }.mine");
        return SanatoriumScene.act(
                by, "/me/sanatorium-applications/" + mine.get("id") + "/withdrawals", (int) mine.get("version"));
    }

    private static ValidatableResponse applicantsFor(TestMember officer, String tour) {
        return Api.as(officer)
                .get("/sanatorium-tours/" + tour + "/applicants")
                .then()
                .statusCode(200);
    }

    private ValidatableResponse hers(TestMember member) {
        return Api.as(scene.bureauOrganizer)
                .get("/members/" + member.id() + "/sanatorium?day=" + TourScene.DEPARTURE)
                .then()
                .statusCode(200);
    }

    private static Map<String, Object> loss(String cause, String amount, String borneBy) {
        return Map.of("cause", cause, "loss", amount, "lossBorneBy", borneBy);
    }

    private static Map<String, Object> papers(String cover) {
        return new HashMap<>(Map.of(
                "insurer", "人保财险",
                "policyNo", "PICC-2026-0088",
                "cover", cover,
                "filingNo", "疗备-2026-031",
                "filedOn", SanatoriumScene.TODAY.toString()));
    }
}
