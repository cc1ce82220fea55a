package org.unionhome.sanatorium;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.unionhome.policy.internal.Adopted;
import org.unionhome.testing.Api;
import org.unionhome.testing.TestMember;
import org.unionhome.testing.World;

/** What members are entitled to, and who has been where; in the year before this one, so that every tour is over. */
@QuarkusTest
class SanatoriumTripsApiTest {

    private static final int LAST_YEAR = SanatoriumScene.YEAR - 1;
    private SanatoriumScene scene;
    private TestMember chen;

    @BeforeEach
    void a_member_of_a_unit_under_the_rules_of_zhejiang() {
        scene = new SanatoriumScene();
        chen = scene.world.member("陈思远", scene.unit);
    }

    @Test
    void four_days_for_2600_are_paid_with_2400_and_200_are_her_own() {
        record(trip(4, "2600.00"))
                .statusCode(201)
                .body("paid", equalTo("2400.00"))
                .body("own", equalTo("200.00"))
                .body("decision.verdict", equalTo("WARN"))
                .body("segment", equalTo(1));
    }

    @Test
    void seven_days_to_xinjiang_for_4000_are_paid_up_to_the_ceiling_of_the_year() {
        var xinjiang = trip(7, "4000.00");
        xinjiang.putAll(
                Map.of("division", "650100", "destination", "新疆乌鲁木齐市", "outside", true, "supportedRegion", true));
        record(xinjiang).statusCode(201).body("paid", equalTo("3000.00")).body("own", equalTo("1000.00"));
    }

    @Test
    void who_has_been_may_go_again_from_january_and_the_rule_is_cited() {
        record(trip(5, "3000.00")).statusCode(201);
        entitlement(chen, LocalDate.of(LAST_YEAR, 11, 3))
                .body("entitlement.part", equalTo("FULL"))
                .body("entitlement.left", equalTo("0.00"))
                .body("entitlement.againFrom", equalTo(SanatoriumScene.YEAR + "-01-01"))
                .body("entitlement.decision.findings.code", hasItem("SAN_WENT"))
                .body(
                        "entitlement.decision.findings.find { it.code == 'SAN_WENT' }.message",
                        containsString(SanatoriumScene.YEAR + "-01"))
                .body(
                        "entitlement.decision.findings.find { it.code == 'SAN_WENT' }.citation.documentNumber",
                        containsString("浙总工发〔2015〕13号"));
        mine(chen)
                .body("entitlement.year", equalTo(SanatoriumScene.YEAR))
                .body("entitlement.mayGo", equalTo(true))
                .body("entitlement.left", equalTo("3000.00"))
                .body("trips.destination", contains("丽水市遂昌县"));
    }

    @Test
    void two_segments_are_one_completion_and_a_third_is_refused() {
        record(trip(2, "1200.00")).statusCode(201);
        entitlement(chen, LocalDate.of(LAST_YEAR, 8, 1))
                .body("entitlement.times", equalTo(0))
                .body("entitlement.segmentsLeft", equalTo(1))
                .body("entitlement.mayGo", equalTo(true));
        var second = trip(3, "1800.00");
        second.put("beganOn", LAST_YEAR + "-08-10");
        record(second).statusCode(201).body("segment", equalTo(2)).body("paid", equalTo("1800.00"));
        uptake(LAST_YEAR).body("completed", equalTo(1));
        var third = trip(1, "100.00");
        third.put("beganOn", LAST_YEAR + "-09-10");
        record(third)
                .statusCode(422)
                .body("code", equalTo("POLICY_BLOCKED"))
                .body("decision.findings.code", hasItem("SAN_WENT"));
        assertThat(World.count("select count(*) from sanatorium_completion where person_id = ?", chen.id()))
                .isOne();
    }

    @Test
    void who_left_the_province_leaves_it_again_after_three_years() {
        var outside = trip(5, "3000.00");
        outside.putAll(Map.of("division", "340100", "destination", "安徽合肥市", "outside", true));
        outside.put("beganOn", (LAST_YEAR - 2) + "-05-10");
        record(outside).statusCode(201);
        outside.put("beganOn", LAST_YEAR + "-05-10");
        record(outside).statusCode(422).body("decision.findings.code", hasItem("OUTSIDE_TOO_SOON"));
        entitlement(chen, LocalDate.of(LAST_YEAR, 5, 10))
                .body("entitlement.mayGo", equalTo(true))
                .body("entitlement.outsideFrom", equalTo(LAST_YEAR + 1));
    }

    @Test
    void joined_on_31_august_has_half_and_on_1_september_nothing() {
        Adopted.by(scene.unit, "USX-SAN-2019");
        joined(chen, LocalDate.of(LAST_YEAR, 8, 31));
        entitlement(chen, LocalDate.of(LAST_YEAR, 10, 8))
                .body("entitlement.part", equalTo("HALF"))
                .body("entitlement.limit", equalTo("1500.00"));
        joined(chen, LocalDate.of(LAST_YEAR, 9, 1));
        entitlement(chen, LocalDate.of(LAST_YEAR, 10, 8))
                .body("entitlement.part", equalTo("NONE"))
                .body("entitlement.mayGo", equalTo(false));
        var late = trip(4, "2400.00");
        late.put("beganOn", LAST_YEAR + "-10-08");
        record(late).statusCode(422).body("decision.findings.code", hasItem("SAN_JOINED_LATE"));
    }

    @Test
    void in_a_programme_a_tour_uses_a_place_of_her_union_and_taking_it_back_frees_it() {
        var content = SanatoriumScene.content(10);
        content.put("firstYear", LAST_YEAR);
        String program = scene.draft(scene.organizer, scene.province, content)
                .statusCode(201)
                .extract()
                .path("id");
        SanatoriumScene.act(scene.organizer, "/sanatorium-programs/" + program + "/publications", 0)
                .statusCode(201);
        scene.allot(scene.organizer, program, scene.province, scene.unit, 1).statusCode(201);
        var trip = trip(4, "2400.00");
        trip.put("programId", program);
        String completion = record(trip).statusCode(201).extract().path("completionId");
        assertThat(SanatoriumScene.places(program, scene.unit)).isEqualTo("1 0 0 1");
        TestMember other = scene.world.member("林知夏", scene.unit);
        trip.put("memberId", other.id());
        record(trip).statusCode(409).body("code", equalTo("QUOTA_SHORT"));
        reverse(scene.stranger, completion).statusCode(404);
        reverse(scene.unitOrganizer, completion).statusCode(201).body("reversed", equalTo(true));
        reverse(scene.unitOrganizer, completion).statusCode(412);
        assertThat(SanatoriumScene.places(program, scene.unit)).isEqualTo("1 0 1 0");
        record(trip).statusCode(201);
        assertThat(SanatoriumScene.unbalanced()).isZero();
    }

    @Test
    void uptake_counts_persons_against_those_who_are_entitled() {
        record(trip(5, "3000.00")).statusCode(201);
        // the scene's officer of the unit and the member
        uptake(LAST_YEAR)
                .body("entitled", equalTo(2))
                .body("completed", equalTo(1))
                .body("percent", equalTo("50.0"));
    }

    @Test
    void of_many_recording_the_same_member_at_once_one_does() throws Exception {
        var tries = new ArrayList<Callable<Integer>>();
        for (int i = 0; i < 8; i++) {
            tries.add(() -> record(trip(5, "3000.00")).extract().statusCode());
        }
        var pool = Executors.newFixedThreadPool(8);
        try {
            var answers = new ArrayList<Integer>();
            for (var done : pool.invokeAll(tries)) {
                answers.add(done.get());
            }
            assertThat(answers).containsOnlyOnce(201);
            assertThat(answers.stream().filter(answer -> answer == 422)).hasSize(7);
        } finally {
            pool.shutdownNow();
        }
    }

    @Test
    void without_the_lock_the_database_still_lets_one_completion_through() {
        record(trip(5, "3000.00")).statusCode(201);
        assertThat(World.count(
                        """
                        select count(*) from sanatorium_completion c
                         where c.person_id = ? and binding and years @> ?::integer
                        """,
                        chen.id(),
                        LAST_YEAR))
                .isOne();
        assertThatThrownBy(() -> World.run(
                        """
                        insert into sanatorium_completion (id, root_id, union_id, l1, l2, l3, l4, l5, l6, person_id, first_year,
                                                           years, binding, recorded_by, updated_at)
                        select uuidv7(), root_id, union_id, l1, l2, l3, l4, l5, l6, person_id, first_year, years, binding,
                               recorded_by, updated_at
                          from sanatorium_completion where person_id = ?
                        """,
                        chen.id()))
                .rootCause()
                .hasMessageContaining("sanatorium_completion_once");
    }

    @Test
    void it_goes_with_the_person_and_a_foreign_union_learns_nothing() {
        record(trip(5, "3000.00")).statusCode(201);
        Api.as(scene.stranger)
                .get("/members/" + chen.id() + "/sanatorium")
                .then()
                .statusCode(404);
        Api.as(scene.stranger)
                .queryParam("year", LAST_YEAR)
                .get("/sanatorium-trips")
                .then()
                .statusCode(200)
                .body("items", empty());
        Api.as(scene.bureauOrganizer)
                .queryParam("year", LAST_YEAR)
                .get("/sanatorium-trips")
                .then()
                .body("items.member.name", contains("陈思远"));
        TestMember lin = scene.world.member("林知夏", scene.unit);
        mine(lin).body("trips", hasSize(0)).body("entitlement.againFrom", nullValue());
    }

    @Test
    void a_tour_is_recorded_once_it_is_over() {
        var tomorrow = trip(4, "2400.00");
        tomorrow.put("beganOn", SanatoriumScene.TODAY.plusDays(1).toString());
        record(tomorrow).statusCode(400).body("errors[0].code", equalTo("NOT_OVER_YET"));
    }

    private Map<String, Object> trip(int days, String cost) {
        var trip = new HashMap<String, Object>();
        trip.put("memberId", chen.id());
        trip.put("beganOn", LAST_YEAR + "-06-10");
        trip.put("days", days);
        trip.put("division", "331123");
        trip.put("destination", "丽水市遂昌县");
        trip.put("outside", false);
        trip.put("supportedRegion", false);
        trip.put("form", "UNIT_GROUP");
        trip.put("selfArranged", false);
        trip.put("cost", cost);
        return trip;
    }

    private ValidatableResponse record(Map<String, Object> trip) {
        return Api.sending(scene.unitOrganizer, trip)
                .header("Idempotency-Key", Api.freshKey())
                .post("/sanatorium-trips")
                .then();
    }

    private static ValidatableResponse reverse(TestMember by, String completion) {
        return SanatoriumScene.send(
                by, "/sanatorium-completions/" + completion + "/reversals", 0, Map.of("reason", "登记有误"));
    }

    private ValidatableResponse entitlement(TestMember member, LocalDate day) {
        return Api.as(scene.unitOrganizer)
                .queryParam("day", day.toString())
                .get("/members/" + member.id() + "/sanatorium")
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse mine(TestMember member) {
        return Api.as(member).get("/me/sanatorium").then().statusCode(200);
    }

    private ValidatableResponse uptake(int year) {
        return Api.as(scene.bureauOrganizer)
                .queryParam("unionId", scene.unit.toString())
                .queryParam("year", year)
                .get("/sanatorium-uptake")
                .then()
                .statusCode(200);
    }

    /** As if her standing had begun on that day. */
    private static void joined(TestMember member, LocalDate day) {
        World.run(
                "update membership set period = daterange(?::date, null) where person_id = ?",
                day.toString(),
                member.id());
    }
}
