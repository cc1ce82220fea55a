package org.unionhome.welfare;

import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.unionhome.testing.Api;
import org.unionhome.testing.TestMember;
import org.unionhome.testing.World;

/** Table 5.10: an illness of the 179th, the 180th and the 181st day of a waiting of 180 days, claimed over HTTP. */
@QuarkusTest
class WaitingDaysCaseTest {

    private MutualAidScene scene;
    private TestMember chen;
    private String enrollment;

    @BeforeEach
    void somebody_enrolled_for_the_first_time() {
        scene = new MutualAidScene();
        chen = scene.world.member("陈思远", scene.first);
        String round = scene.opened("GD_WOMEN");
        scene.enrol(scene.unitOrganizer, round, List.of(chen), "20.00").statusCode(200);
        enrollment = World.text(
                "select id::text from welfare_enrollment where round_id = ?::uuid and person_id = ?", round, chen.id());
    }

    @ParameterizedTest(name = "day {0}")
    @ValueSource(ints = {179, 180})
    void case_an_illness_within_the_waiting_of_180_days_is_not_paid(int day) {
        daysLater(day - 1);
        claim().statusCode(422).body("code", equalTo("NOT_CLAIMABLE")).body("errors[0].code", equalTo("IN_WAITING"));
    }

    @Test
    void case_an_illness_of_the_181st_day_is_paid_for() {
        daysLater(180);
        claim().statusCode(201);
    }

    /** As if so many days had gone by since she was enrolled. */
    private void daysLater(int days) {
        World.run(
                """
                update welfare_round
                   set period = daterange(lower(period) - ?, upper(period) - ?),
                       enrolling = daterange(lower(enrolling) - ?, upper(enrolling) - ?)
                 where id = (select round_id from welfare_enrollment where id = ?::uuid)
                """,
                days,
                days,
                days,
                days,
                enrollment);
        World.run(
                """
                update welfare_enrollment
                   set period = daterange(lower(period) - ?, upper(period) - ?), covered_from = covered_from - ?,
                       enrolled_at = enrolled_at - make_interval(days => ?)
                 where id = ?::uuid
                """,
                days,
                days,
                days,
                days,
                enrollment);
    }

    private ValidatableResponse claim() {
        var asked = new HashMap<String, Object>(Map.of(
                "enrollmentId", enrollment,
                "category", "FEMALE_CANCER",
                "foundOn", MutualAidScene.TODAY.toString(),
                "personalCost", "30000.00",
                "claimed", "15000.00"));
        return Api.sending(chen, asked)
                .header("Idempotency-Key", Api.freshKey())
                .post("/me/claims")
                .then();
    }
}
