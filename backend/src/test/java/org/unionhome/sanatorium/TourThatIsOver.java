package org.unionhome.sanatorium;

import static org.hamcrest.Matchers.equalTo;

import java.util.List;
import java.util.Map;
import org.unionhome.testing.Api;
import org.unionhome.testing.TestMember;
import org.unionhome.testing.World;

/** A tour of one day and one participant who was there. */
public record TourThatIsOver(String id, TestMember participant) {

    public static TourThatIsOver sinceDays(int days) {
        var tours = new TourScene();
        TestMember chen = tours.scene.world.member("陈思远", tours.scene.unit);
        var content = tours.content(1, 1);
        content.put("days", 1);
        String tour = tours.plan(tours.scene.bureauOrganizer, content)
                .statusCode(201)
                .extract()
                .path("id");
        tours.apply(chen, tour, 1, "ORDINARY").statusCode(201);
        tours.drawn(tour);
        tours.act(tour, "locks").statusCode(201);
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
        tours.send(tour, "roll-calls", Map.of("absentIds", List.of()))
                .statusCode(201)
                .body("status", equalTo("DEPARTED"));
        return new TourThatIsOver(tour, chen);
    }

    public void said(int score, String words) {
        String application = TourScene.mine(participant).extract().path("items.find { it.mine != null }.mine.id");
        Api.sending(participant, Map.of("score", score, "words", words))
                .post("/me/sanatorium-applications/" + application + "/feedback")
                .then()
                .statusCode(201);
    }

    public void moveBack(int days) {
        TourScene.left(id, days);
    }

    public int timesAsked() {
        List<String> kinds = Api.as(participant)
                .get("/me/notices")
                .then()
                .statusCode(200)
                .extract()
                .path("items.kind");
        return (int) kinds.stream().filter("TOUR_HOW_WAS_IT"::equals).count();
    }

    public long answersOfSomebody() {
        return World.count(
                "select count(*) from sanatorium_feedback where tour_id = ?::uuid and (person_id is not null or words is not null)",
                id);
    }

    public long answers() {
        return World.count("select count(*) from sanatorium_feedback where tour_id = ?::uuid", id);
    }
}
