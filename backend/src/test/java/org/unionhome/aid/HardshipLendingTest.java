package org.unionhome.aid;

import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.unionhome.testing.Api;
import org.unionhome.testing.World;

/** Authority that was lent is no way around: the lender's household stays out of the borrower's hands too. */
@QuarkusTest
class HardshipLendingTest {

    private final HardshipScene scene =
            new HardshipScene(HardshipScene.BELOW).withStandard("500.00", LocalDate.of(2020, 1, 1));

    @Test
    void what_a_worker_of_the_household_lent_does_no_work_on_her_file_either() {
        String file = scene.apply(scene.organizer, HardshipScene.household("60000.00", "42000.00"))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        String office = World.text(
                "select id::text from appointment where person_id = ? and role = 'ORGANIZER'", scene.organizer.id());
        var lent = Map.of(
                "memberId", scene.colleague.id().toString(),
                "unionId", scene.branch.toString(),
                "appointmentId", office,
                "permissions", List.of("AID_READ", "AID_WORK"),
                "from", HardshipScene.TODAY.toString(),
                "to", HardshipScene.TODAY.plusDays(10).toString(),
                "reason", "外出学习");
        Api.sending(scene.organizer, lent).post("/delegations").then().statusCode(201);
        scene.step(scene.colleague, file, HardshipScene.said("SUBMIT"))
                .then()
                .statusCode(422)
                .body("code", equalTo("SELF_DECISION"));
        scene.shown(scene.colleague, file).then().body("nextSteps", empty());
    }
}
