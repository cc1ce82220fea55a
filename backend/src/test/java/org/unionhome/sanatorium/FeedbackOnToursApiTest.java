package org.unionhome.sanatorium;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.unionhome.testing.Api;
import org.unionhome.testing.TestMember;
import org.unionhome.testing.World;

/** How a tour was: said once by each who was there, and seen by others only as a figure of at least five. */
@QuarkusTest
class FeedbackOnToursApiTest {

    private TourScene tours;
    private SanatoriumScene scene;
    private final List<TestMember> members = new ArrayList<>();
    private String tour;

    @BeforeEach
    void a_tour_of_seven() {
        tours = new TourScene();
        scene = tours.scene;
        tour = tours.planned(2, 7);
        for (int i = 0; i < 7; i++) {
            TestMember member = scene.world.member("会员" + (char) ('甲' + i), scene.unit);
            members.add(member);
            tours.apply(member, tour, 1, "ORDINARY").statusCode(201);
        }
        tours.drawn(tour);
        tours.act(tour, "locks").statusCode(201);
    }

    @Test
    void nobody_is_asked_before_the_tour_is_over_nor_who_was_not_there() {
        say(members.get(0), 5, null).statusCode(409).body("code", equalTo("SANATORIUM_FEEDBACK_CLOSED"));
        leftDaysAgo(10, members.get(6));
        TourScene.mine(members.get(0)).body("items[0].mine.feedbackUntil", notNullValue());
        say(members.get(6), 1, null).statusCode(409).body("code", equalTo("SANATORIUM_FEEDBACK_CLOSED"));
        say(members.get(0), 6, null).statusCode(400);
        say(members.get(0), 5, "基地的理疗很好").statusCode(201).body("score", equalTo(5));
        TourScene.mine(members.get(0))
                .body("items[0].mine.feedback.words", equalTo("基地的理疗很好"))
                .body("items[0].mine.feedbackUntil", nullValue());
        say(members.get(0), 1, null).statusCode(409).body("code", equalTo("SANATORIUM_FEEDBACK_GIVEN"));
        sayAbout(mine(members.get(0)), members.get(1), 1).statusCode(404);
    }

    @Test
    void nothing_comes_out_while_answers_may_still_come_and_everything_at_once_afterwards() {
        leftDaysAgo(10, members.get(6));
        for (int i = 0; i < 5; i++) {
            say(members.get(i), 5 - i / 2, i == 0 ? "行程不赶" : null).statusCode(201);
        }
        figures(scene.bureauOrganizer)
                .body("asked", equalTo(6))
                .body("answered", equalTo(5))
                .body("closed", equalTo(false))
                .body("counts", nullValue())
                .body("words", nullValue());
        say(members.get(5), 2, "时间太短").statusCode(201);
        figures(scene.bureauOrganizer)
                .body("closed", equalTo(true))
                .body("counts", contains(0, 1, 1, 2, 2))
                .body("mean", equalTo("3.8"))
                .body("words", containsInAnyOrder("行程不赶", "时间太短"));
        // another union whose members went reads the figures, not the words
        figures(scene.unitOrganizer).body("mean", equalTo("3.8")).body("words", nullValue());
        Api.as(scene.stranger)
                .get("/sanatorium-tours/" + tour + "/feedback")
                .then()
                .statusCode(404);
        Api.as(members.get(0))
                .get("/sanatorium-tours/" + tour + "/feedback")
                .then()
                .statusCode(403);
    }

    @Test
    void fewer_than_five_answers_never_come_out() {
        leftDaysAgo(15, members.get(6));
        for (int i = 0; i < 4; i++) {
            say(members.get(i), 5, "很好").statusCode(201);
        }
        TourScene.left(tour, 25);
        figures(scene.bureauOrganizer)
                .body("closed", equalTo(true))
                .body("answered", equalTo(4))
                .body("counts", nullValue())
                .body("mean", nullValue())
                .body("words", nullValue());
        say(members.get(4), 5, null).statusCode(409).body("code", equalTo("SANATORIUM_FEEDBACK_CLOSED"));
    }

    @Test
    void an_answer_that_is_sent_twice_counts_once_and_words_are_kept_encrypted() {
        leftDaysAgo(10, members.get(6));
        String key = Api.freshKey();
        String application = mine(members.get(0));
        for (int i = 0; i < 2; i++) {
            Api.sending(members.get(0), Map.of("score", 4, "words", "伙食可以更好"))
                    .header("Idempotency-Key", key)
                    .post("/me/sanatorium-applications/" + application + "/feedback")
                    .then()
                    .statusCode(201);
        }
        figures(scene.bureauOrganizer).body("answered", equalTo(1));
        assertThat(
                        World.count(
                                "select count(*) from sanatorium_feedback where position(convert_to('伙食', 'UTF8') in words) > 0"))
                .isZero();
    }

    private ValidatableResponse figures(TestMember by) {
        return Api.as(by).get("/sanatorium-tours/" + tour + "/feedback").then().statusCode(200);
    }

    private static String mine(TestMember by) {
        return TourScene.mine(by).extract().path("items.find { it.mine != null }.mine.id");
    }

    private static ValidatableResponse say(TestMember by, int score, @Nullable String words) {
        var body = new HashMap<String, Object>(Map.of("score", score));
        if (words != null) {
            body.put("words", words);
        }
        return Api.sending(by, body)
                .post("/me/sanatorium-applications/" + mine(by) + "/feedback")
                .then();
    }

    private static ValidatableResponse sayAbout(String application, TestMember by, int score) {
        return Api.sending(by, Map.of("score", score))
                .post("/me/sanatorium-applications/" + application + "/feedback")
                .then();
    }

    private void leftDaysAgo(int days, TestMember absent) {
        tours.send(
                        tour,
                        "papers",
                        Map.of(
                                "insurer", "人保财险",
                                "policyNo", "PICC-2026-0088",
                                "cover", "1000000.00",
                                "filingNo", "疗备-2026-031",
                                "filedOn", SanatoriumScene.TODAY.toString()))
                .statusCode(201);
        TourScene.left(tour, days);
        tours.send(
                        tour,
                        "roll-calls",
                        Map.of(
                                "absentIds",
                                List.of(tours.applicant(tour, absent).get("id"))))
                .statusCode(201);
    }
}
