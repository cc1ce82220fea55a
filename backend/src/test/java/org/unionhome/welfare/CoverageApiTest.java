package org.unionhome.welfare;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.unionhome.testing.Api;
import org.unionhome.testing.TestMember;
import org.unionhome.testing.World;

/** What a member may join and from when an illness of hers is covered. */
@QuarkusTest
class CoverageApiTest {

    private MutualAidScene scene;
    private TestMember chen;
    private TestMember lin;

    @BeforeEach
    void two_members_of_a_basic_union() {
        scene = new MutualAidScene();
        chen = scene.world.member("陈思远", scene.first);
        lin = scene.world.member("林知夏", scene.first);
    }

    @Test
    void a_member_sees_what_she_may_join_and_from_when_she_is_covered() {
        String round = scene.opened("GD_WOMEN");
        scene.mine(chen)
                .body("open.id", contains(round))
                .body("open[0].joinable", equalTo(true))
                .body(
                        "open[0].coveredFrom",
                        equalTo(MutualAidScene.TODAY.plusDays(180).toString()))
                .body("mine", empty());
        scene.enrolMyself(chen, round, "55.00")
                .statusCode(201)
                .body("waitingOver", equalTo(false))
                .body("benefits[0].perShare", equalTo("15000.00"));
        scene.mine(chen).body("open[0].why", equalTo("SECOND")).body("mine", hasSize(1));
    }

    @Test
    void without_her_consent_nobody_enrols_herself() {
        String round = scene.opened("GD_WOMEN");
        Api.sending(chen, Map.of("roundId", round, "shares", 1, "ownShare", "55.00", "consent", false))
                .post("/me/enrollments")
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/consent"));
    }

    @Test
    void a_new_period_without_a_gap_keeps_the_waiting_behind_her_and_a_gap_of_one_day_does_not() {
        String before = scene.opened("GD_WOMEN");
        scene.enrol(scene.organizer, before, List.of(chen, lin), "20.00").statusCode(200);
        ended(chen, MutualAidScene.TODAY.minusDays(5));
        ended(lin, MutualAidScene.TODAY.minusDays(6));
        String next = scene.open(scene.organizer, scene.round("GD_WOMEN", MutualAidScene.TODAY.minusDays(5)))
                .statusCode(201)
                .extract()
                .path("id");
        scene.enrol(scene.organizer, next, List.of(chen, lin), "20.00").statusCode(200);
        Api.as(scene.organizer)
                .get("/enrollment-rounds/" + next + "/enrollments")
                .then()
                .body(
                        "items.find { it.member.name == '陈思远' }.coveredFrom",
                        equalTo(MutualAidScene.TODAY.minusDays(5).toString()))
                .body(
                        "items.find { it.member.name == '林知夏' }.coveredFrom",
                        equalTo(MutualAidScene.TODAY.plusDays(180).toString()));
    }

    private static void ended(TestMember member, java.time.LocalDate day) {
        World.run(
                """
                update welfare_enrollment
                   set period = daterange('2020-01-01', ?::date), covered_from = '2020-06-29'
                 where person_id = ?
                """,
                day.toString(),
                member.id());
    }
}
