package org.unionhome.sanatorium;

import static org.hamcrest.Matchers.equalTo;

import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.unionhome.testing.Api;
import org.unionhome.testing.TestMember;
import org.unionhome.testing.World;

/** A programme of two years, so that a tour in some weeks always belongs to it, and tours of its bureau. */
final class TourScene {

    static final LocalDate DEPARTURE = SanatoriumScene.TODAY.plusDays(20);
    final SanatoriumScene scene = new SanatoriumScene();
    final String program;

    TourScene() {
        var content = SanatoriumScene.content(100);
        content.put("years", 2);
        program = scene.draft(scene.organizer, scene.province, content)
                .statusCode(201)
                .extract()
                .path("id");
        SanatoriumScene.act(scene.organizer, "/sanatorium-programs/" + program + "/publications", 0)
                .statusCode(201);
        scene.allot(scene.organizer, program, scene.province, scene.bureau, 40).statusCode(201);
    }

    Map<String, Object> content(int minimum, int maximum) {
        return new HashMap<>(Map.ofEntries(
                Map.entry("unionId", scene.bureau),
                Map.entry("name", "遂昌一线"),
                Map.entry("division", "331123"),
                Map.entry("form", "UNIT_GROUP"),
                Map.entry("beginsOn", DEPARTURE.toString()),
                Map.entry("days", 5),
                Map.entry("price", "2900.00"),
                Map.entry("minimum", minimum),
                Map.entry("maximum", maximum),
                Map.entry("applyUntil", SanatoriumScene.TODAY.toString())));
    }

    ValidatableResponse plan(TestMember by, Map<String, Object> content) {
        return Api.sending(by, content)
                .header("Idempotency-Key", Api.freshKey())
                .post("/sanatorium-programs/" + program + "/tours")
                .then();
    }

    String planned(int minimum, int maximum) {
        return plan(scene.bureauOrganizer, content(minimum, maximum))
                .statusCode(201)
                .extract()
                .path("id");
    }

    ValidatableResponse apply(TestMember by, String tour, int size, String priority) {
        return Api.sending(by, Map.of("size", size, "priority", priority))
                .header("Idempotency-Key", Api.freshKey())
                .post("/sanatorium-tours/" + tour + "/applications")
                .then();
    }

    ValidatableResponse join(TestMember by, String code) {
        return Api.sending(by, Map.of("code", code, "priority", "ORDINARY"))
                .header("Idempotency-Key", Api.freshKey())
                .post("/me/sanatorium-companions")
                .then();
    }

    /** What the caller sees of a tour. */
    static ValidatableResponse mine(TestMember by) {
        return Api.as(by).get("/me/sanatorium-tours").then().statusCode(200);
    }

    ValidatableResponse act(String tour, String what) {
        return SanatoriumScene.act(scene.bureauOrganizer, "/sanatorium-tours/" + tour + "/" + what, version(tour));
    }

    ValidatableResponse send(String tour, String what, Map<String, Object> body) {
        return SanatoriumScene.send(
                scene.bureauOrganizer, "/sanatorium-tours/" + tour + "/" + what, version(tour), body);
    }

    static int version(String tour) {
        return (int) World.count("select version from sanatorium_tour where id = ?::uuid", tour);
    }

    /** The last day for applications was yesterday. */
    static void closed(String tour) {
        World.run(
                "update sanatorium_tour set apply_until = ? where id = ?::uuid",
                SanatoriumScene.TODAY.minusDays(1),
                tour);
    }

    static void leavesToday(String tour) {
        left(tour, 0);
    }

    /** It left so many days ago. */
    static void left(String tour, int days) {
        var day = SanatoriumScene.TODAY.minusDays(days);
        World.run(
                "update sanatorium_tour set apply_until = ?, begins_on = ? where id = ?::uuid",
                day.minusDays(9),
                day,
                tour);
    }

    /** The rule is published, the day passes, and the draw is run. */
    void drawn(String tour) {
        act(tour, "draw-commitments").statusCode(201);
        closed(tour);
        act(tour, "draws").statusCode(201).body("status", equalTo("DRAWN"));
    }

    ValidatableResponse get(String tour) {
        return Api.as(scene.bureauOrganizer)
                .get("/sanatorium-tours/" + tour)
                .then()
                .statusCode(200);
    }

    ValidatableResponse applicants(String tour) {
        return Api.as(scene.bureauOrganizer)
                .get("/sanatorium-tours/" + tour + "/applicants")
                .then()
                .statusCode(200);
    }

    /** The person of a tour as she is listed. */
    Map<String, Object> applicant(String tour, TestMember member) {
        List<Map<String, Object>> items = applicants(tour).extract().path("items");
        return items.stream()
                .filter(one -> member.id().toString().equals(((Map<?, ?>) one.get("member")).get("id")))
                .filter(one -> Boolean.TRUE.equals(one.get("here")))
                .findFirst()
                .orElseThrow();
    }

    ValidatableResponse about(Map<String, Object> applicant, String what, Map<String, Object> body) {
        return SanatoriumScene.send(
                scene.bureauOrganizer,
                "/sanatorium-applicants/" + applicant.get("id") + "/" + what,
                (int) applicant.get("version"),
                body);
    }
}
