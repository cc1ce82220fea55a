package org.unionhome.sanatorium;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.unionhome.testing.Api;
import org.unionhome.testing.TestMember;

/** What a year of tours comes to, for a union and below. */
@QuarkusTest
class SanatoriumStatisticsApiTest {

    private static final LocalDate DAY = SanatoriumScene.TODAY.minusDays(5);
    private SanatoriumScene scene;
    private String program;

    @BeforeEach
    void a_programme_with_places_of_two_units() {
        scene = new SanatoriumScene();
        var content = SanatoriumScene.content(100);
        content.put("firstYear", DAY.getYear());
        program = scene.draft(scene.organizer, scene.province, content)
                .statusCode(201)
                .extract()
                .path("id");
        SanatoriumScene.act(scene.organizer, "/sanatorium-programs/" + program + "/publications", 0)
                .statusCode(201);
        scene.allot(scene.organizer, program, scene.province, scene.bureau, 60).statusCode(201);
        scene.allot(scene.bureauOrganizer, program, scene.bureau, scene.unit, 30)
                .statusCode(201);
        scene.allot(scene.bureauOrganizer, program, scene.bureau, scene.otherUnit, 30)
                .statusCode(201);
    }

    @Test
    void persons_are_counted_by_destination_form_and_age_in_a_union_and_below() {
        for (int i = 0; i < 5; i++) {
            went(member("青年" + (char) ('甲' + i), scene.unit, 30), "331123", "丽水市遂昌县", "UNIT_GROUP", program);
            went(member("中年" + (char) ('甲' + i), scene.otherUnit, 48), "650100", "新疆乌鲁木齐市", "POOLED", null);
        }
        figures(scene.bureauOrganizer, scene.bureau, null)
                .body("completed", equalTo(10))
                .body("entitled", equalTo(12))
                .body("percent", equalTo("83.3"))
                .body("paid", equalTo("24000.00"))
                .body("own", equalTo("2000.00"))
                .body("destinations.persons", contains(5, 5))
                .body("destinations.destination", contains("丽水市遂昌县", "新疆乌鲁木齐市"))
                .body("destinations[0].paid", equalTo("12000.00"))
                .body("forms.form", contains("POOLED", "UNIT_GROUP"))
                .body("ages.age", contains("UNDER_35", "FROM_45"))
                .body("ages.persons", contains(5, 5))
                .body("satisfaction.tours", equalTo(0))
                .body("satisfaction.mean", nullValue());
        figures(scene.bureauOrganizer, scene.bureau, program)
                .body("completed", equalTo(5))
                .body("destinations", hasSize(1))
                .body("forms.form", contains("UNIT_GROUP"));
        figures(scene.unitOrganizer, scene.unit, null).body("completed", equalTo(5));
    }

    @Test
    void what_could_not_be_had_back_is_summed_by_who_bears_it() {
        var tours = new TourScene();
        TestMember chen = tours.scene.world.member("陈思远", tours.scene.unit);
        TestMember lin = tours.scene.world.member("林知夏", tours.scene.unit);
        String tour = tours.planned(2, 2);
        tours.apply(chen, tour, 1, "ORDINARY").statusCode(201);
        tours.apply(lin, tour, 1, "ORDINARY").statusCode(201);
        tours.drawn(tour);
        tours.act(tour, "locks").statusCode(201);
        tours.about(tours.applicant(tour, chen), "cancellations", loss("800.00", "HERSELF"))
                .statusCode(201);
        tours.about(tours.applicant(tour, lin), "cancellations", loss("500.00", "UNIT"))
                .statusCode(201);
        Api.as(tours.scene.bureauOrganizer)
                .get("/sanatorium-statistics?unionId=" + tours.scene.bureau + "&year=" + TourScene.DEPARTURE.getYear())
                .then()
                .statusCode(200)
                .body("losses.persons", equalTo(2))
                .body("losses.herself", equalTo("800.00"))
                .body("losses.unit", equalTo("500.00"));
    }

    private static Map<String, Object> loss(String amount, String borneBy) {
        return Map.of("cause", "OWN_WISH", "loss", amount, "lossBorneBy", borneBy);
    }

    @Test
    void ages_are_left_out_where_fewer_than_five_could_be_recognised() {
        for (int i = 0; i < 5; i++) {
            went(member("青年" + (char) ('甲' + i), scene.unit, 30), "331123", "丽水市遂昌县", "UNIT_GROUP", program);
        }
        figures(scene.bureauOrganizer, scene.bureau, null).body("ages.persons", contains(5));
        went(member("中年甲", scene.unit, 48), "331123", "丽水市遂昌县", "UNIT_GROUP", program);
        figures(scene.bureauOrganizer, scene.bureau, null)
                .body("completed", equalTo(6))
                .body("ages", nullValue());
    }

    @Test
    void nobody_reads_figures_of_another_union() {
        get(scene.unitOrganizer, scene.otherUnit).statusCode(404);
        get(scene.unitOrganizer, scene.bureau).statusCode(404);
        get(scene.stranger, scene.unit).statusCode(404);
        get(scene.world.member("林知夏", scene.unit), scene.unit).statusCode(403);
    }

    private TestMember member(String name, UUID union, int age) {
        return scene.world.member(name, union, LocalDate.of(DAY.getYear() - age, 3, 4));
    }

    private static ValidatableResponse get(TestMember by, UUID union) {
        return Api.as(by)
                .get("/sanatorium-statistics?unionId=" + union + "&year=" + DAY.getYear())
                .then();
    }

    private static ValidatableResponse figures(TestMember by, UUID union, String program) {
        return Api.as(by)
                .get("/sanatorium-statistics?unionId=" + union + "&year=" + DAY.getYear()
                        + (program == null ? "" : "&programId=" + program))
                .then()
                .statusCode(200);
    }

    private void went(TestMember who, String division, String destination, String form, String program) {
        var body = new HashMap<String, Object>(Map.ofEntries(
                Map.entry("memberId", who.id()),
                Map.entry("beganOn", DAY.toString()),
                Map.entry("days", 4),
                Map.entry("division", division),
                Map.entry("destination", destination),
                Map.entry("outside", false),
                Map.entry("supportedRegion", false),
                Map.entry("form", form),
                Map.entry("selfArranged", false),
                Map.entry("cost", "2600.00")));
        if (program != null) {
            body.put("programId", program);
        }
        Api.sending(scene.bureauOrganizer, body)
                .header("Idempotency-Key", Api.freshKey())
                .post("/sanatorium-trips")
                .then()
                .statusCode(201);
    }
}
