package org.unionhome.sanatorium;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.unionhome.kernel.Role;
import org.unionhome.testing.Api;
import org.unionhome.testing.TestMember;
import org.unionhome.testing.World;

/** Who was there twice and is one again has her family on the tour with her. */
@QuarkusTest
class FamilyOfMergedPersonsTest {

    private static final LocalDate BORN = LocalDate.of(1980, 3, 4);

    @Test
    void family_follows_the_participant_whose_two_files_become_one() {
        var tours = new TourScene();
        var scene = tours.scene;
        TestMember officer = scene.world.officer("管理员", Role.ADMINISTRATOR, scene.bureau);
        TestMember colleague = scene.world.officer("另一管理员", Role.ADMINISTRATOR, scene.bureau);
        TestMember stays = scene.world.member("陈思远", scene.unit, BORN);
        TestMember goes = scene.world.member("陈思远", scene.otherUnit, BORN);
        String tour = tours.planned(1, 1);
        tours.apply(goes, tour, 1, "ORDINARY").statusCode(201);
        tours.drawn(tour);
        String application = TourScene.mine(goes).extract().path("items.find { it.mine != null }.mine.id");
        Api.sending(goes, Map.of("name", "陈小禾", "relation", "CHILD"))
                .post("/me/sanatorium-applications/" + application + "/family")
                .then()
                .statusCode(201);
        String merge = Api.sending(
                        officer, Map.of("survivorId", stays.id(), "absorbedId", goes.id(), "reason", "调动时重复建档"))
                .post("/member-merges")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        Api.as(colleague)
                .header("If-Match", "\"0\"")
                .post("/member-merges/" + merge + "/confirmations")
                .then()
                .statusCode(201)
                .body("status", equalTo("MERGED"));
        assertThat(World.count("select count(*) from sanatorium_family where person_id = ?", stays.id()))
                .isEqualTo(1);
        TourScene.mine(stays).body("items.find { it.mine != null }.mine.family.name", contains("陈小禾"));
    }
}
