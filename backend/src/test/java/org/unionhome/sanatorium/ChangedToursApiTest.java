package org.unionhome.sanatorium;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.unionhome.testing.TestMember;
import org.unionhome.testing.World;

/** A planned tour becomes another one before the group is formed. */
@QuarkusTest
class ChangedToursApiTest {

    private LineScene line;
    private TourScene tours;
    private SanatoriumScene scene;
    private TestMember chen;
    private TestMember lin;

    @BeforeEach
    void members_of_a_unit() {
        line = new LineScene();
        tours = line.tours;
        scene = line.scene;
        chen = scene.world.member("陈思远", scene.unit);
        lin = scene.world.member("林知夏", scene.unit);
    }

    private static Map<String, Object> change(int minimum, int maximum) {
        return new HashMap<>(Map.of(
                "beginsOn",
                TourScene.DEPARTURE.toString(),
                "days",
                4,
                "price",
                "2400.00",
                "minimum",
                minimum,
                "maximum",
                maximum,
                "applyUntil",
                SanatoriumScene.TODAY.toString(),
                "reason",
                "基地调整接待时间"));
    }

    private ValidatableResponse send(String tour, Map<String, Object> change) {
        return tours.send(tour, "changes", change);
    }

    @Test
    void everybody_who_applied_is_told_and_leaves_without_loss() {
        String tour = tours.planned(1, 5);
        tours.apply(chen, tour, 1, "ORDINARY").statusCode(201);
        tours.send(
                        tour,
                        "papers",
                        Map.of(
                                "insurer", "人保财险",
                                "policyNo", "PICC-1",
                                "cover", "1000000.00",
                                "filingNo", "疗备-1",
                                "filedOn", SanatoriumScene.TODAY.toString()))
                .statusCode(201)
                .body("papers", notNullValue());
        send(tour, change(1, 5))
                .statusCode(201)
                .body("days", equalTo(4))
                .body("price", equalTo("2400.00"))
                .body("papers", nullValue())
                .body("rights", hasItem("CHANGE"));
        assertThat(World.text("select string_agg(kind, ' ') from notice where person_id = ?", chen.id()))
                .contains("TOUR_CHANGED");
        TourScene.mine(chen).body("items[0].price", equalTo("2400.00"));
        var mine = LineScene.mine(chen);
        SanatoriumScene.act(chen, "/me/sanatorium-applications/" + mine.get("id") + "/withdrawals", (int)
                        mine.get("version"))
                .statusCode(201)
                .body("appliable", equalTo(true));
    }

    @Test
    void more_places_come_from_the_same_account_and_fewer_go_back_to_it() {
        String tour = tours.planned(1, 10);
        send(tour, change(1, 15)).statusCode(201).body("maximum", equalTo(15));
        assertThat(SanatoriumScene.places(tours.program, scene.bureau)).isEqualTo("40 0 25 15");
        send(tour, change(1, 4)).statusCode(201);
        assertThat(SanatoriumScene.places(tours.program, scene.bureau)).isEqualTo("40 0 36 4");
        send(tour, change(1, 41)).statusCode(409).body("code", equalTo("QUOTA_SHORT"));
        assertThat(SanatoriumScene.places(tours.program, scene.bureau)).isEqualTo("40 0 36 4");
        assertThat(SanatoriumScene.unbalanced()).isZero();
    }

    @Test
    void further_places_are_offered_to_who_waits() {
        String tour = line.planned(1, 1);
        LineScene.join(chen, tour).statusCode(201);
        LineScene.join(lin, tour).statusCode(201);
        send(tour, change(1, 2)).statusCode(201).body("taken", equalTo(2));
        TourScene.mine(lin).body("items[0].mine.status", equalTo("OFFERED"));
        send(tour, change(1, 1)).statusCode(400).body("errors.code", hasItem("BELOW_TAKEN"));
    }

    @Test
    void what_does_not_fit_is_named_and_changes_nothing() {
        String tour = tours.planned(1, 5);
        var wrong = change(6, 5);
        wrong.put("beginsOn", TourScene.DEPARTURE.plusYears(1).toString());
        send(tour, wrong).statusCode(400).body("errors.pointer", hasItems("/beginsOn", "/maximum"));
        SanatoriumScene.send(
                        scene.bureauOrganizer,
                        "/sanatorium-tours/" + tour + "/changes",
                        TourScene.version(tour) + 1,
                        change(1, 5))
                .statusCode(412);
        SanatoriumScene.send(
                        scene.stranger, "/sanatorium-tours/" + tour + "/changes", TourScene.version(tour), change(1, 5))
                .statusCode(404);
        SanatoriumScene.send(chen, "/sanatorium-tours/" + tour + "/changes", TourScene.version(tour), change(1, 5))
                .statusCode(403);
        tours.get(tour).body("days", equalTo(5)).body("price", equalTo("2900.00"));
    }

    @Test
    void once_the_group_is_formed_nothing_is_changed_any_more() {
        String tour = line.planned(1, 2);
        LineScene.join(chen, tour).statusCode(201);
        LineScene.answer(chen, "ACCEPT").statusCode(201);
        tours.act(tour, "locks").statusCode(201);
        send(tour, change(1, 2)).statusCode(409).body("code", equalTo("SANATORIUM_STATE"));
    }
}
