package org.unionhome.dues;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.unionhome.testing.Api;
import org.unionhome.testing.TestMember;
import org.unionhome.testing.World;

/** A month is tried, committed as it was tried, and comes to the same whenever it is done again. */
@QuarkusTest
class AssessmentApiTest {

    private final DuesScene scene = new DuesScene();

    @Test
    void a_trial_says_what_it_comes_to_and_nobody_owes_anything_by_it() {
        TestMember chen = scene.world.member("陈思远", scene.first);
        TestMember lin = scene.world.member("林知夏", scene.second);
        TestMember he = scene.world.member("何青", scene.second);
        scene.earns(chen, "2025-01", "8765.40");
        scene.earns(lin, "2025-01", "0.00");
        JsonPath tried = scene.tried(scene.bureau, "2025-03");
        assertThat(tried.getMap("counts"))
                .containsEntry("members", 3)
                .containsEntry("owing", 1)
                .containsEntry("zeroBase", 1)
                .containsEntry("noBase", 1)
                .containsEntry("amount", "43.80");
        assertThat(tried.getString("rules[0].citation.documentNumber")).isNotEmpty();
        assertThat(tried.getString("rules[0].rate")).isEqualTo("5/1000");
        assertThat(scene.differences(tried.getString("id")).getList("items.kind"))
                .containsExactly("NO_BASE");
        assertThat(scene.owed(chen, "2025-03") + scene.owed(he, "2025-03")).isEmpty();
    }

    @Test
    void committed_each_member_owes_the_month_once_and_the_list_says_why() {
        TestMember chen = scene.world.member("陈思远", scene.first);
        scene.earns(chen, "2025-01", "8765.40");
        scene.assessed(scene.bureau, "2025-03");
        Api.as(scene.finance)
                .queryParam("month", "2025-03")
                .get("/dues")
                .then()
                .statusCode(200)
                .body("items.member.name", contains("陈思远"))
                .body("items[0].base", equalTo("8765.40"))
                .body("items[0].counted", equalTo("8760.00"))
                .body("items[0].amount", equalTo("43.80"))
                .body("items[0].rule.pack.code", equalTo("CN-DUES"));
    }

    @Test
    void the_same_month_again_changes_nothing() {
        TestMember chen = scene.world.member("陈思远", scene.first);
        scene.earns(chen, "2025-01", "5000.00");
        scene.assessed(scene.bureau, "2025-03");
        JsonPath again = scene.tried(scene.bureau, "2025-03");
        assertThat(again.getBoolean("again")).isTrue();
        assertThat(again.getInt("counts.changed") + again.getInt("counts.arrived"))
                .isZero();
        scene.commit(scene.finance, again.getString("id"), again.getInt("version"));
        scene.await(scene.finance, again.getString("id"), "COMMITTED");
        assertThat(World.count("select version from dues_obligation where person_id = ?", chen.id()))
                .isZero();
        assertThat(World.count("select count(*) from dues_obligation_edition where person_id = ?", chen.id()))
                .isZero();
    }

    @Test
    void against_the_month_before_only_those_are_named_for_whom_it_differs() {
        TestMember chen = scene.world.member("陈思远", scene.first);
        TestMember lin = scene.world.member("林知夏", scene.first);
        TestMember he = scene.world.member("何青", scene.second);
        TestMember gone = scene.world.member("高离", scene.second);
        for (TestMember member : new TestMember[] {chen, lin, he, gone}) {
            scene.earns(member, "2025-01", "5000.00");
        }
        scene.assessed(scene.bureau, "2025-02");
        scene.earns(lin, "2025-03", "5600.00");
        scene.transfer(he, scene.first, LocalDate.of(2025, 3, 2));
        scene.leave(gone, LocalDate.of(2025, 3, 2));
        JsonPath tried = scene.tried(scene.bureau, "2025-03");
        assertThat(tried.getMap("counts"))
                .containsEntry("changed", 1)
                .containsEntry("moved", 1)
                .containsEntry("gone", 1)
                .containsEntry("amountBefore", "100.00")
                .containsEntry("amount", "78.00");
        JsonPath differences = scene.differences(tried.getString("id"));
        assertThat(differences.getList("items.kind")).containsExactlyInAnyOrder("CHANGED", "MOVED", "GONE");
        assertThat(differences.getString("items.find { it.kind == 'CHANGED' }.amountBefore"))
                .isEqualTo("25.00");
        assertThat(differences.getString("items.find { it.kind == 'CHANGED' }.amount"))
                .isEqualTo("28.00");
    }

    @Test
    void after_a_transfer_on_the_16th_the_month_is_owed_once_and_in_full_whoever_assesses_first() {
        TestMember chen = scene.world.member("陈思远", scene.first);
        scene.earns(chen, "2025-01", "5000.00");
        scene.transfer(chen, scene.second, LocalDate.of(2025, 3, 16));
        scene.assessed(scene.second, "2025-03");
        assertThat(scene.owed(chen, "2025-03")).isEmpty();
        scene.assessed(scene.first, "2025-03");
        scene.assessed(scene.second, "2025-04");
        scene.assessed(scene.first, "2025-04");
        assertThat(scene.owed(chen, "2025-03")).isEqualTo("第一分工会 OWED 25.00");
        assertThat(scene.owed(chen, "2025-04")).isEqualTo("第二分工会 OWED 25.00");
    }

    @Test
    void who_retires_on_the_20th_owes_that_month_and_not_the_next() {
        TestMember chen = scene.world.member("陈思远", scene.first);
        scene.earns(chen, "2025-01", "6789.00");
        scene.retire(chen, LocalDate.of(2025, 3, 20));
        scene.assessed(scene.bureau, "2025-03");
        scene.assessed(scene.bureau, "2025-04");
        assertThat(scene.owed(chen, "2025-03")).isEqualTo("第一分工会 OWED 33.90");
        assertThat(scene.owed(chen, "2025-04")).isEqualTo("第一分工会 RETAINED 0.00");
    }

    @Test
    void back_pay_makes_a_difference_of_its_own_for_each_month_and_keeps_what_stood() {
        TestMember chen = scene.world.member("陈思远", scene.first);
        scene.earns(chen, "2025-01", "5004.00");
        for (String month : new String[] {"2025-01", "2025-02"}) {
            scene.assessed(scene.bureau, month);
        }
        scene.earns(chen, "2025-01", "5111.00");
        for (String month : new String[] {"2025-01", "2025-02"}) {
            JsonPath again = scene.assessed(scene.bureau, month);
            assertThat(again.getInt("counts.changed")).isOne();
            assertThat(scene.owed(chen, month)).isEqualTo("第一分工会 OWED 25.55");
        }
        assertThat(World.count(
                        "select count(*) from dues_obligation_edition where person_id = ? and amount = 25.00",
                        chen.id()))
                .isEqualTo(2);
    }

    @Test
    void a_trial_that_is_no_longer_true_is_not_committed() {
        TestMember chen = scene.world.member("陈思远", scene.first);
        scene.earns(chen, "2025-01", "5000.00");
        JsonPath tried = scene.tried(scene.bureau, "2025-03");
        scene.earns(chen, "2025-01", "5600.00");
        scene.commit(scene.finance, tried.getString("id"), tried.getInt("version"))
                .statusCode(202);
        JsonPath failed = scene.await(scene.finance, tried.getString("id"), "FAILED");
        assertThat(failed.getString("failure")).isEqualTo("DUES_TRIAL_OUTDATED");
        assertThat(scene.owed(chen, "2025-03")).isEmpty();
    }

    @Test
    void a_trial_is_committed_once_and_by_its_version() {
        JsonPath tried = scene.tried(scene.bureau, "2025-03");
        String id = tried.getString("id");
        scene.commit(scene.finance, id, tried.getInt("version") + 1)
                .statusCode(412)
                .body("code", equalTo("CHANGED_MEANWHILE"));
        scene.commit(scene.finance, id, tried.getInt("version")).statusCode(202);
        JsonPath done = scene.await(scene.finance, id, "COMMITTED");
        scene.commit(scene.finance, id, done.getInt("version")).statusCode(409).body("code", equalTo("DUES_NOT_READY"));
    }

    @Test
    void a_month_to_come_is_not_assessed() {
        scene.ask(scene.finance, scene.bureau, "2199-01").statusCode(400).body("errors[0].pointer", equalTo("/month"));
    }

    @Test
    void a_newer_trial_takes_the_place_of_one_that_nobody_committed() {
        String first = scene.tried(scene.bureau, "2025-03").getString("id");
        scene.tried(scene.bureau, "2025-03");
        scene.show(scene.finance, first).statusCode(200).body("status", equalTo("REPLACED"));
        Api.as(scene.finance).get("/dues-assessments").then().body("items", hasSize(1));
    }

    @Test
    void of_a_union_itself_the_latest_is_listed_however_many_there_are_below_it() {
        String above = scene.tried(scene.bureau, "2025-03").getString("id");
        scene.tried(scene.first, "2025-03");
        scene.tried(scene.second, "2025-03");
        Api.as(scene.finance)
                .queryParam("unionId", scene.bureau)
                .queryParam("itself", true)
                .queryParam("month", "2025-03")
                .queryParam("limit", 1)
                .get("/dues-assessments")
                .then()
                .statusCode(200)
                .body("items.id", contains(above));
    }

    @Test
    void the_chair_reads_and_does_not_assess_and_for_a_foreign_union_nothing_exists() {
        String id = scene.tried(scene.bureau, "2025-03").getString("id");
        scene.show(scene.chair, id).statusCode(200);
        scene.ask(scene.chair, scene.bureau, "2025-03").statusCode(403);
        scene.show(scene.stranger, id).statusCode(404);
        scene.ask(scene.stranger, scene.bureau, "2025-03").statusCode(404);
        scene.commit(scene.stranger, id, 1).statusCode(404);
        Api.as(scene.stranger).get("/dues-assessments").then().statusCode(200).body("items", empty());
        Api.as(scene.stranger)
                .get("/dues-assessments/" + id + "/differences")
                .then()
                .statusCode(404);
        Api.as(scene.stranger)
                .queryParam("month", "2025-03")
                .queryParam("unionId", scene.bureau)
                .get("/dues")
                .then()
                .statusCode(404);
    }
}
