package org.unionhome.sanatorium;

import java.util.Map;
import org.unionhome.testing.Api;
import org.unionhome.testing.TestMember;
import org.unionhome.testing.World;

/** A tour on which a participant takes her child along. */
public record TourWithFamily(String id) {

    public static TourWithFamily announced() {
        var tours = new TourScene();
        TestMember chen = tours.scene.world.member("陈思远", tours.scene.unit);
        String tour = tours.planned(1, 1);
        tours.apply(chen, tour, 1, "ORDINARY").statusCode(201);
        tours.drawn(tour);
        String application = TourScene.mine(chen).extract().path("items.find { it.mine != null }.mine.id");
        Api.sending(chen, Map.of("name", "陈小禾", "relation", "CHILD"))
                .post("/me/sanatorium-applications/" + application + "/family")
                .then()
                .statusCode(201);
        return new TourWithFamily(tour);
    }

    public long family() {
        return World.count("select count(*) from sanatorium_family where tour_id = ?::uuid", id);
    }
}
