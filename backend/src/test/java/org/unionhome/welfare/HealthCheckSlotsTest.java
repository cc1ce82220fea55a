package org.unionhome.welfare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.unionhome.testing.Api;
import org.unionhome.testing.TestMember;
import org.unionhome.testing.World;

/** Slots of a health check that change, and a round that ends: nobody who booked loses her place. */
@QuarkusTest
class HealthCheckSlotsTest {

    private MutualAidScene scene;
    private TestMember chen;
    private String check;

    @BeforeEach
    void a_round_with_one_slot_of_two_places_one_of_them_booked() {
        scene = new MutualAidScene();
        chen = scene.world.member("陈思远", scene.first);
        check = Api.sending(
                        scene.organizer,
                        Map.of(
                                "unionId",
                                scene.bureau,
                                "name",
                                "职工体检",
                                "provider",
                                "省人民医院体检中心",
                                "womenOnly",
                                false,
                                "source",
                                "ADMIN_WELFARE",
                                "bookFrom",
                                MutualAidScene.TODAY.toString(),
                                "bookTo",
                                MutualAidScene.TODAY.plusDays(9).toString(),
                                "slots",
                                List.of(slot(scene.first, "08:00", 2))))
                .post("/health-checks")
                .then()
                .statusCode(201)
                .body("changeable", equalTo(true))
                .extract()
                .path("id");
        book(chen, slotAt("08:00")).statusCode(201);
    }

    @Test
    void slots_get_more_places_and_further_ones_are_offered() {
        set(0, slot(scene.first, "08:00", 3), slot(scene.second, "09:30", 5))
                .statusCode(200)
                .body("slots.starts", contains("08:00", "09:30"))
                .body("places", equalTo(8))
                .body("taken", equalTo(1));
        set(0, slot(scene.first, "08:00", 4)).statusCode(412);
        book(scene.world.member("林知夏", scene.second), slotAt("09:30")).statusCode(201);
    }

    @Test
    void there_are_never_fewer_places_than_are_taken() {
        book(scene.world.member("林知夏", scene.first), slotAt("08:00")).statusCode(201);
        set(0, slot(scene.first, "08:00", 1))
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/slots/0/places"))
                .body("errors[0].code", equalTo("FEWER_THAN_TAKEN"));
    }

    @Test
    void a_slot_that_somebody_booked_is_not_withdrawn_and_an_empty_one_is() {
        set(0, slot(scene.second, "09:30", 5)).statusCode(400).body("errors[0].code", equalTo("SLOT_IS_BOOKED"));
        giveBack();
        set(0, slot(scene.second, "09:30", 5)).statusCode(200).body("slots.starts", contains("09:30"));
        Api.as(chen).get("/me/health-checks").then().body("items[0].slots", empty());
        book(chen, slotAt("08:00")).statusCode(409).body("code", equalTo("SLOT_FULL"));
        set(1, slot(scene.first, "08:00", 1)).statusCode(200);
        book(chen, slotAt("08:00")).statusCode(201);
    }

    @Test
    void the_same_slot_twice_or_of_another_round_is_refused_and_changes_nothing() {
        set(0, slot(scene.first, "08:00", 3), slot(scene.first, "08:00", 4))
                .statusCode(400)
                .body("errors[0].code", equalTo("SLOT_TWICE"));
        set(0, slot(scene.first, "08:00", 3), slot(scene.stranger.union(), "08:00", 4))
                .statusCode(400)
                .body("errors[0].code", equalTo("NOT_OF_THE_ROUND"));
        assertThat(World.count("select places from health_check_slot where health_check_id = ?::uuid", check))
                .isEqualTo(2);
    }

    @Test
    void once_closed_nobody_books_or_changes_and_who_came_is_still_noted() {
        close(scene.stranger, 0).statusCode(404);
        close(scene.organizer, 0)
                .statusCode(201)
                .body("status", equalTo("CLOSED"))
                .body("changeable", equalTo(false));
        book(scene.world.member("林知夏", scene.first), slotAt("08:00"))
                .statusCode(409)
                .body("code", equalTo("SLOT_CLOSED"));
        set(1, slot(scene.first, "08:00", 3)).statusCode(409);
        close(scene.organizer, 1).statusCode(409);
        World.run(
                "update health_check_slot set day = ?::date where health_check_id = ?::uuid",
                MutualAidScene.TODAY.toString(),
                check);
        String booking = World.text("select id::text from health_check_booking where health_check_id = ?::uuid", check);
        Api.sending(scene.organizer, Map.of("came", true))
                .header("If-Match", "\"0\"")
                .post("/health-check-bookings/" + booking + "/attendances")
                .then()
                .statusCode(201)
                .body("status", equalTo("ATTENDED"));
    }

    private static Map<String, Object> slot(UUID union, String starts, int places) {
        return Map.of(
                "unionId", union,
                "day", MutualAidScene.TODAY.plusDays(10).toString(),
                "starts", starts,
                "places", places);
    }

    @SafeVarargs
    private final ValidatableResponse set(int version, Map<String, Object>... slots) {
        return Api.sending(scene.organizer, Map.of("slots", List.of(slots)))
                .header("If-Match", "\"" + version + "\"")
                .put("/health-checks/" + check + "/slots")
                .then();
    }

    private ValidatableResponse close(TestMember by, int version) {
        return Api.as(by)
                .header("If-Match", "\"" + version + "\"")
                .post("/health-checks/" + check + "/closures")
                .then();
    }

    private String slotAt(String starts) {
        return World.text(
                "select id::text from health_check_slot where health_check_id = ?::uuid and starts = ?::time",
                check,
                starts);
    }

    private static ValidatableResponse book(TestMember member, String slot) {
        return Api.sending(member, Map.of("slotId", slot))
                .post("/me/health-check-bookings")
                .then();
    }

    private void giveBack() {
        String booking = World.text("select id::text from health_check_booking where health_check_id = ?::uuid", check);
        Api.as(chen)
                .header("If-Match", "\"0\"")
                .post("/me/health-check-bookings/" + booking + "/cancellations")
                .then()
                .statusCode(201);
    }
}
