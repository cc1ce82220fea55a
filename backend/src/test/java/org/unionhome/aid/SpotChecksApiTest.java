package org.unionhome.aid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.unionhome.kernel.Role;
import org.unionhome.testing.Api;
import org.unionhome.testing.World;

/** Thirty of a hundred files in force are drawn every year, by a seed that anybody can use again. */
@QuarkusTest
class SpotChecksApiTest {

    private final HardshipScene scene =
            new HardshipScene(HardshipScene.BELOW).withStandard("500.00", LocalDate.of(2020, 1, 1));

    @Test
    void of_seven_files_three_are_drawn_once_a_year_and_what_was_found_stands_beside_them() {
        String pattern = scene.inForce(HardshipScene.household("60000.00", "42000.00"));
        for (int i = 0; i < 6; i++) {
            likeIt(pattern);
        }
        var officer = scene.world.officer("沈组织", Role.ORGANIZER, scene.city);
        int year = HardshipScene.TODAY.getYear();
        Map<String, Object> wanted = Map.of("unionId", scene.city.toString(), "year", year);
        List<String> drawn = Api.sending(officer, wanted)
                .post("/hardship-spot-checks")
                .then()
                .statusCode(201)
                .body("population", equalTo(7))
                .body("share", equalTo("30/100"))
                .body("items", hasSize(3))
                .body("items[0].checked", equalTo(false))
                .extract()
                .path("items.file.id");
        Api.sending(officer, wanted)
                .post("/hardship-spot-checks")
                .then()
                .statusCode(409)
                .body("code", equalTo("SPOT_CHECKS_DRAWN"));
        scene.step(officer, drawn.get(0), HardshipScene.said("SPOT_CHECK"))
                .then()
                .statusCode(201);
        List<String> again = Api.as(officer)
                .get("/hardship-spot-checks?unionId=" + scene.city + "&year=" + year)
                .then()
                .body("items[0].checked", equalTo(true))
                .body("items[0].passed", equalTo(true))
                .extract()
                .path("items.file.id");
        assertThat(again).isEqualTo(drawn);
        Api.as(scene.stranger)
                .get("/hardship-spot-checks?unionId=" + scene.city + "&year=" + year)
                .then()
                .statusCode(404);
    }

    private void likeIt(String pattern) {
        UUID id = UUID.randomUUID();
        World.run(
                """
                insert into hardship_file (id, root_id, union_id, lines, status, content, household_size, category,
                                           in_force_from, opened_by, opened_at)
                select ?, f.root_id, f.union_id, '{}', 'IN_FORCE', f.content, f.household_size, f.category,
                       f.in_force_from, 'x', now()
                  from hardship_file f where f.id::text = ?
                """,
                id,
                pattern);
        var another = scene.world.member("会员", scene.branch);
        World.run(
                """
                insert into hardship_worker (file_id, person_id, root_id, union_id, l1, name, member_no, main)
                values (?, ?, ?, ?, ?, ?, ?, true)
                """,
                id,
                another.id(),
                scene.world.root(),
                scene.branch,
                scene.world.root(),
                another.name(),
                another.memberNo());
    }
}
