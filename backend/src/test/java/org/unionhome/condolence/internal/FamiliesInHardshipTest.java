package org.unionhome.condolence.internal;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.arc.Arc;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.unionhome.aid.HardshipScene;
import org.unionhome.testing.Api;
import org.unionhome.testing.World;

/** A family in hardship is found although no visit to it was ever recorded; and not while somebody was there otherwise. */
@QuarkusTest
class FamiliesInHardshipTest {

    private static final LocalDate TODAY = HardshipScene.TODAY;
    private final HardshipScene scene =
            new HardshipScene(HardshipScene.BELOW).withStandard("500.00", LocalDate.of(2020, 1, 1));
    private String file;

    @BeforeEach
    void a_file_in_force() {
        file = scene.inForce(HardshipScene.household("60000.00", "42000.00"));
    }

    @Test
    void a_family_whose_file_is_in_force_for_long_and_that_nobody_visited_is_found() {
        inForceFor(366);
        find(TODAY);
        todos().body("items.kind", contains("FOLLOW_UP"))
                .body("items[0].eventOn", equalTo(TODAY.minusDays(366).toString()));
        find(TODAY.plusDays(1));
        todos().body("items.kind", contains("FOLLOW_UP"));
    }

    @Test
    void a_file_that_came_into_force_lately_waits() {
        inForceFor(300);
        find(TODAY);
        todos().body("items", empty());
    }

    @Test
    void a_follow_up_of_the_file_counts_as_a_visit() {
        inForceFor(500);
        scene.step(file, "FOLLOW_UP").then().statusCode(201);
        find(TODAY);
        todos().body("items", empty());
        find(TODAY.plusDays(366));
        todos().body("items.kind", contains("FOLLOW_UP"));
    }

    @Test
    void a_file_that_is_in_force_no_longer_finds_nobody() {
        inForceFor(500);
        World.run("update hardship_file set in_force_until = ? where id::text = ?", TODAY.minusDays(1), file);
        find(TODAY);
        todos().body("items", empty());
    }

    /** So long ago that the steps of the application are long ago as well. */
    private void inForceFor(int days) {
        World.run("update hardship_file set in_force_from = ? where id::text = ?", TODAY.minusDays(days), file);
        World.run("update hardship_step set at = at - make_interval(days => ?) where file_id::text = ?", days, file);
    }

    private void find(LocalDate day) {
        Arc.container().instance(FindTodos.class).get().find(scene.world.root(), day);
    }

    private ValidatableResponse todos() {
        return Api.as(scene.organizer)
                .queryParams(Map.of("memberId", scene.worker.id(), "kind", "FOLLOW_UP"))
                .get("/condolence-todos")
                .then()
                .statusCode(200);
    }
}
