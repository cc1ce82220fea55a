package org.unionhome.welfare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.unionhome.testing.Api;
import org.unionhome.testing.TestMember;
import org.unionhome.testing.World;

/** Enrolling by units and by members themselves; the dossier's table §5.10 over HTTP. */
@QuarkusTest
class EnrollmentApiTest {

    private MutualAidScene scene;
    private TestMember chen;
    private TestMember lin;

    @BeforeEach
    void a_bureau_with_two_basic_unions() {
        scene = new MutualAidScene();
        chen = scene.world.member("陈思远", scene.first);
        lin = scene.world.member("林知夏", scene.first);
    }

    @Test
    void schemes_stand_side_by_side_each_value_with_its_source() {
        Api.as(scene.organizer)
                .get("/mutual-aid-schemes")
                .then()
                .statusCode(200)
                .body("items.code", hasItem("ZJ_INDUSTRY"))
                .body("items.code", hasItem("SCHOOL_LOVE"))
                .body(
                        "items.find { it.code == 'ZJ_INDUSTRY' }.values.find { it.key == 'OWN_SHARE' }.value",
                        equalTo("12.00"))
                .body("items.find { it.code == 'ZJ_INDUSTRY' }.citation.confidence", equalTo("SECONDARY"))
                .body("items.find { it.code == 'GD_WOMEN' }.benefits[0].perShare", equalTo("15000.00"));
    }

    @Test
    void a_unit_enrols_into_the_round_of_the_union_above() {
        String round = scene.opened("GD_WOMEN");
        Api.as(scene.unitOrganizer)
                .get("/enrollment-rounds")
                .then()
                .statusCode(200)
                .body("items.id", contains(round));
        scene.enrol(scene.unitOrganizer, round, List.of(chen, lin), "20.00")
                .statusCode(200)
                .body("enrolled", equalTo(2))
                .body("stored", equalTo(true));
        Api.as(scene.unitOrganizer)
                .get("/enrollment-rounds/" + round + "/enrollments")
                .then()
                .statusCode(200)
                .body("items.member.name", contains("陈思远", "林知夏"))
                .body(
                        "items[0].coveredFrom",
                        equalTo(MutualAidScene.TODAY.plusDays(180).toString()));
    }

    @Test
    void a_dry_run_says_the_same_and_stores_nothing() {
        String round = scene.opened("GD_WOMEN");
        Api.sending(
                        scene.organizer,
                        Map.of("memberIds", List.of(chen.id()), "shares", 1, "ownShare", "20.00", "dryRun", true))
                .post("/enrollment-rounds/" + round + "/enrollments")
                .then()
                .statusCode(200)
                .body("enrolled", equalTo(1))
                .body("stored", equalTo(false));
        assertThat(World.count("select count(*) from welfare_enrollment where round_id = ?::uuid", round))
                .isZero();
    }

    @Test
    void individual_share_10_of_100_yuan_is_refused() {
        String round = scene.openedProvincial();
        scene.enrol(scene.organizer, round, List.of(chen), "10.00")
                .statusCode(422)
                .body("code", equalTo("NOT_ENROLLABLE"))
                .body("errors[0].code", equalTo("OWN_SHARE_TOO_LOW"));
        scene.enrolMyself(chen, round, "10.00").statusCode(422).body("errors[0].pointer", equalTo("/ownShare"));
        scene.enrolMyself(chen, round, "12.00").statusCode(201).body("ownShare", equalTo("12.00"));
    }

    @Test
    void only_79_percent_of_women_listed_refuses_the_batch_with_the_count_of_the_day() {
        UUID unit = scene.world.union("女职工单位", scene.bureau);
        List<TestMember> women = scene.world.members(100, unit);
        String round = scene.opened("NINGBO_WOMEN_1");
        scene.enrol(scene.organizer, round, women.subList(0, 79), "10.00")
                .statusCode(422)
                .body("code", equalTo("PARTICIPATION_TOO_LOW"))
                .body("errors[0].message", containsString("79"))
                .body("errors[0].message", containsString("100"))
                .body("errors[0].message", containsString("80"));
        assertThat(World.count("select count(*) from welfare_enrollment where round_id = ?::uuid", round))
                .isZero();
        scene.enrol(scene.organizer, round, women.subList(0, 80), "10.00").statusCode(200);
        scene.participation(scene.organizer, round, "BASIC_UNION")
                .body("items.find { it.name == '女职工单位' }.base", equalTo(100))
                .body("items.find { it.name == '女职工单位' }.least", equalTo(80))
                .body("items.find { it.name == '女职工单位' }.enrolled", equalTo(80));
    }

    @Test
    void a_round_is_not_closed_while_a_unit_is_short() {
        String round = scene.opened("NINGBO_WOMEN_1");
        scene.enrolMyself(chen, round, "10.00").statusCode(201);
        scene.close(round, 0)
                .statusCode(422)
                .body("code", equalTo("PARTICIPATION_TOO_LOW"))
                .body("errors[0].message", containsString("第一基层工会"));
        scene.enrol(scene.organizer, round, List.of(lin, scene.unitOrganizer), "10.00")
                .statusCode(200);
        scene.close(round, 0).statusCode(201).body("status", equalTo("CLOSED"));
        scene.close(round, 0).statusCode(412);
        scene.enrolMyself(scene.world.member("丁一", scene.second), round, "10.00")
                .statusCode(409)
                .body("code", equalTo("ROUND_NOT_OPEN"));
    }

    @Test
    void enrolled_twice_in_a_period_the_first_counts_and_the_second_is_to_be_refunded() {
        String round = scene.opened("GD_WOMEN");
        scene.enrolMyself(chen, round, "55.00").statusCode(201);
        scene.enrolMyself(chen, round, "55.00").statusCode(409).body("code", equalTo("ALREADY_ENROLLED"));
        scene.enrol(scene.organizer, round, List.of(chen, lin), "20.00")
                .statusCode(200)
                .body("enrolled", equalTo(1))
                .body("refundDue", equalTo(1));
        String second = Api.as(scene.organizer)
                .queryParam("status", "REFUND_DUE")
                .get("/enrollment-rounds/" + round + "/enrollments")
                .then()
                .body("items", hasSize(1))
                .body("items[0].ownShare", equalTo("20.00"))
                .extract()
                .path("items[0].id");
        refund(second, 0).statusCode(400).body("errors[0].pointer", equalTo("/lineId"));
        scene.participation(scene.organizer, round, "BASIC_UNION")
                .body("persons", equalTo(2))
                .body("personTimes", equalTo(3));
        String covered = Api.as(scene.organizer)
                .queryParam("status", "ENROLLED")
                .get("/enrollment-rounds/" + round + "/enrollments")
                .then()
                .extract()
                .path("items[0].id");
        refund(covered, 0).statusCode(409).body("code", equalTo("REFUND_NOT_DUE"));
    }

    @Test
    void of_many_enrolling_the_same_member_at_once_one_succeeds() throws Exception {
        String round = scene.opened("GD_WOMEN");
        var tries = new ArrayList<Callable<Integer>>();
        for (int i = 0; i < 12; i++) {
            tries.add(() -> scene.enrolMyself(chen, round, "55.00").extract().statusCode());
        }
        var pool = Executors.newFixedThreadPool(12);
        try {
            var answers = new ArrayList<Integer>();
            for (var done : pool.invokeAll(tries)) {
                answers.add(done.get());
            }
            assertThat(answers).containsOnlyOnce(201);
        } finally {
            pool.shutdownNow();
        }
        assertThat(World.count("select count(*) from welfare_enrollment where person_id = ?", chen.id()))
                .isOne();
    }

    @Test
    void a_man_is_not_enrolled_in_a_plan_for_women() {
        World.run("update person set sex = 'MALE' where id = ?", lin.id());
        String round = scene.opened("GD_WOMEN");
        scene.enrol(scene.organizer, round, List.of(chen, lin), "20.00")
                .statusCode(422)
                .body("errors.pointer", contains("/memberIds/1"))
                .body("errors.code", contains("AGE_OR_SEX"));
        scene.mine(lin).body("open.why", contains("AGE_OR_SEX"));
    }

    @Test
    void what_is_only_reported_warns_and_does_not_refuse() {
        World.run("update person set birth_date = '1960-05-05' where id = ?", chen.id());
        World.run("update person set birth_date = '1960-05-05' where id = ?", lin.id());
        World.run("update person set birth_date = '1960-05-05' where id = ?", scene.unitOrganizer.id());
        String round = scene.opened("CN_WOMEN_8");
        scene.enrol(scene.organizer, round, List.of(chen, lin, scene.unitOrganizer), "20.00")
                .statusCode(200)
                .body("enrolled", equalTo(3))
                .body("warnings", hasSize(1));
    }

    @Test
    void for_a_foreign_union_nothing_of_it_exists() {
        String round = scene.opened("GD_WOMEN");
        scene.enrol(scene.organizer, round, List.of(chen), "20.00").statusCode(200);
        Api.as(scene.stranger).get("/enrollment-rounds/" + round).then().statusCode(404);
        Api.as(scene.stranger).get("/enrollment-rounds").then().body("items.id", not(hasItem(round)));
        scene.enrol(scene.stranger, round, List.of(chen), "20.00").statusCode(404);
        scene.open(scene.stranger, scene.round("GD_WOMEN")).statusCode(404);
        scene.enrolMyself(scene.stranger, round, "55.00").statusCode(404);
        assertThat(World.count(
                        "select count(*) from audit_entry where action = 'welfare.round-read' and subject_id = ?",
                        round))
                .isPositive();
        TestMember elsewhere = scene.world.member("外单位会员", scene.stranger.union());
        scene.enrol(scene.organizer, round, List.of(elsewhere), "20.00")
                .statusCode(422)
                .body("errors[0].code", equalTo("NOT_ON_THE_ROLL"));
    }

    @Test
    void a_round_follows_the_scheme_it_is_opened_for() {
        var wrongDay = scene.round("ZJ_INDUSTRY", java.time.LocalDate.of(MutualAidScene.TODAY.getYear(), 5, 5));
        scene.open(scene.organizer, wrongDay).statusCode(400).body("errors.code", hasItem("NOT_THE_SCHEMES_FIRST_DAY"));
        var price = new java.util.HashMap<>(scene.round("GD_WOMEN"));
        price.put("sharePrice", "56.00");
        scene.open(scene.organizer, price).statusCode(400).body("errors[0].code", equalTo("SCHEME_NAMES_IT"));
        scene.open(scene.organizer, scene.round("NO_SUCH_SCHEME")).statusCode(400);
    }

    private io.restassured.response.ValidatableResponse refund(String enrollment, int version) {
        return Api.sending(scene.organizer, Map.of("reason", "同一保障期内重复参保"))
                .header("If-Match", "\"" + version + "\"")
                .post("/enrollments/" + enrollment + "/refunds")
                .then();
    }
}
