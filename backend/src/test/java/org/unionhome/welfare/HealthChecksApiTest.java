package org.unionhome.welfare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.unionhome.testing.Api;
import org.unionhome.testing.Replay;
import org.unionhome.testing.TestMember;
import org.unionhome.testing.World;

/** Health checks: who pays, who gets the last place, who came; never what was found. */
@QuarkusTest
class HealthChecksApiTest {

    private MutualAidScene scene;

    @BeforeEach
    void a_bureau_with_two_basic_unions() {
        scene = new MutualAidScene();
    }

    @Test
    void a_physical_examination_charged_to_union_funds_is_blocked_and_administrative_welfare_is_offered() {
        open("UNION_FUND", 1)
                .statusCode(422)
                .body("code", equalTo("POLICY_BLOCKED"))
                .body("decision.verdict", equalTo("BLOCK"))
                .body("decision.findings[0].code", equalTo("EXAMINATION_SOURCE_FORBIDDEN"))
                .body("decision.findings[0].citation.documentNumber", equalTo("皖工发〔2025〕18号"));
        assertThat(open("DUES", 1).extract().<String>path("decision.findings[0].message"))
                .contains("行政福利费");
        assertThat(World.count("select count(*) from health_check where union_id = ?", scene.bureau))
                .isZero();
        String check = open("ADMIN_WELFARE", 1)
                .statusCode(201)
                .body("decision.verdict", equalTo("PASS"))
                .extract()
                .path("id");
        Replay.ask(scene.organizer, "health-check", check).statusCode(200).body("same", equalTo(true));
    }

    @Test
    void slots_are_for_the_unit_they_are_offered_to() {
        open("ADMIN_WELFARE", 3).statusCode(201);
        TestMember first = scene.world.member("陈思远", scene.first);
        TestMember second = scene.world.member("林知夏", scene.second);
        mine(first).body("items[0].slots", hasSize(1)).body("items[0].bookable", equalTo(true));
        mine(second).body("items[0].slots", empty());
        book(second, slot()).statusCode(404);
        book(first, slot()).statusCode(201).body("starts", equalTo("08:00"));
        mine(first)
                .body("items[0].booking.status", equalTo("BOOKED"))
                .body("items[0].slots[0].left", equalTo(2))
                .body("items[0].bookable", equalTo(false));
        book(first, slot()).statusCode(409).body("code", equalTo("SLOT_BOOKED_ALREADY"));
    }

    @Test
    void of_many_asking_for_the_last_place_exactly_one_gets_it() throws Exception {
        open("ADMIN_WELFARE", 1).statusCode(201);
        String slot = slot();
        var tries = new ArrayList<Callable<Integer>>();
        for (TestMember member : scene.world.members(24, scene.first)) {
            tries.add(() -> book(member, slot).extract().statusCode());
        }
        var pool = Executors.newFixedThreadPool(12);
        try {
            var answers = new ArrayList<Integer>();
            for (var done : pool.invokeAll(tries)) {
                answers.add(done.get());
            }
            assertThat(answers).containsOnlyOnce(201);
            assertThat(answers.stream().filter(answer -> answer == 409)).hasSize(23);
        } finally {
            pool.shutdownNow();
        }
        assertThat(World.count("select taken from health_check_slot where id = ?::uuid", slot))
                .isOne();
    }

    @Test
    void without_the_check_of_the_database_the_same_rush_would_oversell() {
        open("ADMIN_WELFARE", 1).statusCode(201);
        String slot = slot();
        book(scene.world.member("陈思远", scene.first), slot).statusCode(201);
        TestMember late = scene.world.member("林知夏", scene.first);
        book(late, slot).statusCode(409).body("code", equalTo("SLOT_FULL"));
        World.run("alter table health_check_slot drop constraint health_check_slot_not_oversold");
        try {
            book(late, slot).statusCode(201);
        } finally {
            World.run("update health_check_slot set places = greatest(places, taken)");
            World.run("alter table health_check_slot add constraint health_check_slot_not_oversold"
                    + " check (taken between 0 and places)");
        }
    }

    @Test
    void a_place_given_back_is_free_for_others() {
        open("ADMIN_WELFARE", 1).statusCode(201);
        TestMember chen = scene.world.member("陈思远", scene.first);
        TestMember lin = scene.world.member("林知夏", scene.first);
        String booking = book(chen, slot()).statusCode(201).extract().path("id");
        book(lin, slot()).statusCode(409);
        Api.as(lin)
                .header("If-Match", "\"0\"")
                .post("/me/health-check-bookings/" + booking + "/cancellations")
                .then()
                .statusCode(404);
        Api.as(chen)
                .header("If-Match", "\"0\"")
                .post("/me/health-check-bookings/" + booking + "/cancellations")
                .then()
                .statusCode(201)
                .body("status", equalTo("CANCELLED"));
        book(lin, slot()).statusCode(201);
        mine(chen).body("items[0].booking", nullValue());
    }

    @Test
    void who_came_is_noted_on_the_day_and_nothing_of_what_was_found() {
        String check = open("ADMIN_WELFARE", 2).statusCode(201).extract().path("id");
        TestMember chen = scene.world.member("陈思远", scene.first);
        String booking = book(chen, slot()).statusCode(201).extract().path("id");
        attend(scene.organizer, booking, 0).statusCode(409);
        World.run(
                "update health_check_slot set day = ?::date where health_check_id = ?::uuid",
                MutualAidScene.TODAY.toString(),
                check);
        attend(scene.stranger, booking, 0).statusCode(404);
        attend(scene.organizer, booking, 0).statusCode(201).body("status", equalTo("ATTENDED"));
        Api.as(scene.organizer)
                .get("/health-checks/" + check)
                .then()
                .statusCode(200)
                .body("attended", equalTo(1))
                .body("taken", equalTo(1));
        Api.as(scene.organizer)
                .get("/health-checks/" + check + "/bookings")
                .then()
                .body("items.member.name", contains("陈思远"));
        assertThat(
                        World.text(
                                """
                        select string_agg(column_name, ' ') from information_schema.columns
                         where table_name = 'health_check_booking' and column_name ~ 'result|finding|report|note'
                        """))
                .isNull();
    }

    @Test
    void for_a_foreign_union_no_round_exists() {
        String check = open("ADMIN_WELFARE", 2).statusCode(201).extract().path("id");
        Api.as(scene.stranger).get("/health-checks/" + check).then().statusCode(404);
        Api.as(scene.stranger).get("/health-checks").then().statusCode(200).body("items", empty());
        book(scene.stranger, slot()).statusCode(404);
    }

    private ValidatableResponse open(String source, int places) {
        var slot = Map.of(
                "unionId",
                scene.first,
                "day",
                MutualAidScene.TODAY.plusDays(10).toString(),
                "starts",
                "08:00",
                "places",
                places);
        var body = new HashMap<String, Object>(Map.of(
                "unionId",
                scene.bureau,
                "name",
                "职工体检",
                "provider",
                "省人民医院体检中心",
                "womenOnly",
                false,
                "source",
                source,
                "bookFrom",
                MutualAidScene.TODAY.toString(),
                "bookTo",
                MutualAidScene.TODAY.plusDays(9).toString(),
                "slots",
                List.of(slot)));
        return Api.sending(scene.organizer, body).post("/health-checks").then();
    }

    private String slot() {
        return World.text(
                """
                select s.id::text from health_check_slot s join health_check h on h.id = s.health_check_id
                 where h.union_id = ?
                """,
                scene.bureau);
    }

    private static ValidatableResponse book(TestMember member, String slot) {
        return Api.sending(member, Map.of("slotId", slot))
                .post("/me/health-check-bookings")
                .then();
    }

    private static ValidatableResponse mine(TestMember member) {
        return Api.as(member).get("/me/health-checks").then().statusCode(200);
    }

    private static ValidatableResponse attend(TestMember officer, String booking, int version) {
        return Api.sending(officer, Map.of("came", true))
                .header("If-Match", "\"" + version + "\"")
                .post("/health-check-bookings/" + booking + "/attendances")
                .then();
    }
}
