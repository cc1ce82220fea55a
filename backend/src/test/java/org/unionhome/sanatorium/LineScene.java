package org.unionhome.sanatorium;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.time.Instant;
import java.util.Map;
import org.unionhome.sanatorium.internal.Minutes;
import org.unionhome.testing.Api;
import org.unionhome.testing.TestMember;
import org.unionhome.testing.World;

/** Tours whose places are given in the order of arrival. */
final class LineScene {

    final TourScene tours = new TourScene();
    final SanatoriumScene scene = tours.scene;

    /** Takes applications until the day before departure. */
    String planned(int minimum, int maximum) {
        var content = tours.content(minimum, maximum);
        content.put("allotment", "FIRST_COME");
        content.put("offerDays", 2);
        content.put("holdMinutes", 30);
        return tours.plan(scene.bureauOrganizer, content)
                .statusCode(201)
                .extract()
                .path("id");
    }

    static Response joining(TestMember by, String tour) {
        return Api.as(by).post("/sanatorium-tours/" + tour + "/places");
    }

    static ValidatableResponse join(TestMember by, String tour) {
        return joining(by, tour).then();
    }

    /** Her own application as it is by now. */
    static Map<String, Object> mine(TestMember by) {
        return TourScene.mine(by).extract().path("items[0].mine");
    }

    static ValidatableResponse answer(TestMember by, String answer) {
        var mine = mine(by);
        return answer(by, (String) mine.get("id"), (int) mine.get("version"), answer);
    }

    static ValidatableResponse answer(TestMember by, String application, int version, String answer) {
        return SanatoriumScene.send(
                by, "/me/sanatorium-applications/" + application + "/answers", version, Map.of("answer", answer));
    }

    /** The time to answer is over for whoever has been asked, and the platform has noticed. */
    static void ranOut(String tour) {
        long moved = World.run(
                "update sanatorium_application set until_at = ?::timestamptz where tour_id = ?::uuid and until_at is not null",
                Instant.now().minusSeconds(1).toString(),
                tour);
        assertThat(moved).isPositive();
        Minutes.pass();
    }

    static long count(String tour, String status) {
        return World.count(
                "select count(*) from sanatorium_application where tour_id = ?::uuid and status = ?", tour, status);
    }

    /** Applied, taken and waiting as the tour counts them. */
    static String counts(String tour) {
        return World.text(
                "select concat_ws(' ', applied, taken, waiting) from sanatorium_tour where id = ?::uuid", tour);
    }
}
