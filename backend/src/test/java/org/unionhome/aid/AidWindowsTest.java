package org.unionhome.aid;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.unionhome.funds.FundsScene;
import org.unionhome.testing.Api;
import org.unionhome.testing.World;

/** The day until which school-aid is asked for is told with its source; one that was only reported refuses nobody. */
@QuarkusTest
class AidWindowsTest {

    private final AidScene scene = new AidScene();

    @Test
    void the_member_sees_the_last_day_of_the_year_with_its_source_and_how_sure_it_is() {
        LocalDate last = LocalDate.of(FundsScene.TODAY.getYear(), 8, 31);
        Api.as(scene.member)
                .get("/me/aid-windows")
                .then()
                .statusCode(200)
                .body("items.kind", contains("SCHOOLING"))
                .body("items[0].closesOn", equalTo(last.toString()))
                .body("items[0].over", equalTo(FundsScene.TODAY.isAfter(last)))
                .body("items[0].refuses", equalTo(false))
                .body("items[0].citation.confidence", equalTo("SECONDARY"));
    }

    @Test
    void officers_are_warned_about_what_was_submitted_after_it_and_not_about_what_came_in_time() {
        String id = scene.submitted(scene.member, AidScene.schooling("陈小满", "4000.00"));
        submittedOn(id, "2026-09-01T08:00:00+08:00");
        Api.as(scene.organizer).get("/aid-cases/" + id).then().body("ruleCheck.findings.code", hasItem("WINDOW_OVER"));
        submittedOn(id, "2026-08-31T23:59:00+08:00");
        Api.as(scene.organizer)
                .get("/aid-cases/" + id)
                .then()
                .body("ruleCheck.findings.code", not(hasItem("WINDOW_OVER")));
    }

    @Test
    void where_no_rule_names_a_day_none_is_told() {
        var elsewhere = new HardshipScene(HardshipScene.BELOW);
        Api.as(elsewhere.worker).get("/me/aid-windows").then().statusCode(200).body("items", empty());
    }

    private static void submittedOn(String id, String at) {
        World.run("update aid_case set submitted_at = ?::timestamptz where id = ?::uuid", at, id);
    }
}
