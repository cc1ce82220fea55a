package org.unionhome.aid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.unionhome.testing.Api;
import org.unionhome.testing.Statements;

/** The queue of files: page by page, in one statement however many there are, and no figures in it. */
@QuarkusTest
class HardshipListApiTest {

    private static final Map<String, Object> HOUSEHOLD = HardshipScene.household("60000.00", "42000.00");
    private HardshipScene scene;

    @BeforeEach
    void three_applications() {
        scene = new HardshipScene(HardshipScene.BELOW).withStandard("500.00", LocalDate.of(2020, 1, 1));
        for (int i = 0; i < 3; i++) {
            scene.apply(scene.world.member("会员" + i, scene.branch), HOUSEHOLD)
                    .then()
                    .statusCode(201);
        }
    }

    @Test
    void pages_follow_one_another_the_latest_first() {
        String next = Api.as(scene.organizer)
                .get("/hardship-files?limit=2")
                .then()
                .body("items.worker.name", contains("会员2", "会员1"))
                .body("next", notNullValue())
                .extract()
                .path("next");
        Api.as(scene.organizer)
                .queryParam("cursor", next)
                .get("/hardship-files?limit=2")
                .then()
                .body("items.worker.name", contains("会员0"));
        Api.as(scene.chair)
                .queryParam("cursor", next)
                .get("/hardship-files?limit=2")
                .then()
                .statusCode(400);
    }

    @Test
    void a_page_is_one_statement_however_long() {
        int one = Statements.fewest(
                () -> Api.as(scene.organizer).get("/hardship-files?limit=1").then());
        int all = Statements.fewest(
                () -> Api.as(scene.organizer).get("/hardship-files?limit=50").then());
        assertThat(one).isEqualTo(all).isOne();
    }

    @Test
    void the_stage_narrows_it_and_a_foreign_union_does_not_exist() {
        Api.as(scene.organizer).get("/hardship-files?status=IN_FORCE").then().body("items", hasSize(0));
        Api.as(scene.organizer)
                .get("/hardship-files?unionId=" + scene.sibling)
                .then()
                .statusCode(404)
                .body("code", equalTo("NOT_FOUND"));
    }
}
