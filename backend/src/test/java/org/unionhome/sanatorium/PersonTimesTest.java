package org.unionhome.sanatorium;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.HashMap;
import org.junit.jupiter.api.Test;
import org.unionhome.testing.Api;
import org.unionhome.testing.TestMember;
import org.unionhome.testing.World;

/** Persons and person-times of tours: the 365 who went to Suichang are among the 1,880 and not so many other people. */
@QuarkusTest
class PersonTimesTest {

    private static final int LAST_YEAR = SanatoriumScene.YEAR - 1;
    private final SanatoriumScene scene = new SanatoriumScene();
    private final TestMember chen = scene.world.member("陈思远", scene.unit);

    @Test
    void person_times_of_some_trips_are_not_so_many_other_people() {
        went(scene.unitOrganizer, chen, 2, "1200.00", LAST_YEAR + "-06-10");
        went(scene.unitOrganizer, chen, 3, "1800.00", LAST_YEAR + "-08-10");
        went(scene.bureauOrganizer, scene.unitOrganizer, 5, "3000.00", LAST_YEAR + "-09-10");
        assertThat(World.count(
                        """
                        select count(*) from sanatorium_trip t join sanatorium_completion c on c.id = t.completion_id
                         where c.person_id in (?, ?)
                        """,
                        chen.id(),
                        scene.unitOrganizer.id()))
                .isEqualTo(3);
        Api.as(scene.bureauOrganizer)
                .queryParam("unionId", scene.unit.toString())
                .queryParam("year", LAST_YEAR)
                .get("/sanatorium-uptake")
                .then()
                .statusCode(200)
                .body("completed", equalTo(2))
                .body("entitled", equalTo(2))
                .body("percent", equalTo("100.0"));
    }

    private static void went(TestMember by, TestMember who, int days, String cost, String beganOn) {
        var trip = new HashMap<String, Object>();
        trip.put("memberId", who.id());
        trip.put("beganOn", LocalDate.parse(beganOn).toString());
        trip.put("days", days);
        trip.put("division", "331123");
        trip.put("destination", "丽水市遂昌县");
        trip.put("outside", false);
        trip.put("supportedRegion", false);
        trip.put("form", "UNIT_GROUP");
        trip.put("selfArranged", false);
        trip.put("cost", cost);
        Api.sending(by, trip)
                .header("Idempotency-Key", Api.freshKey())
                .post("/sanatorium-trips")
                .then()
                .statusCode(201);
    }
}
