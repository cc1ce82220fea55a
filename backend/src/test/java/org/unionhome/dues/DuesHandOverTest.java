package org.unionhome.dues;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.unionhome.kernel.Role;
import org.unionhome.testing.Api;
import org.unionhome.testing.TestMember;
import org.unionhome.testing.World;

/** What is open of a union that ends goes to the one that takes over. */
@QuarkusTest
class DuesHandOverTest {

    private final DuesScene scene = new DuesScene();
    private final DuesMoney money = new DuesMoney(scene);
    private final TestMember drafter = scene.officer("郑管理", Role.ADMINISTRATOR, scene.bureau);
    private final TestMember chen = scene.world.member("陈思远", scene.first);

    @Test
    void unpaid_months_and_waiting_money_go_to_the_union_that_takes_over_and_paid_months_stay() {
        TestMember lin = scene.world.member("林知夏", scene.first);
        scene.earns(chen, "2024-01", "5000.00");
        scene.assessed(scene.bureau, "2025-01");
        scene.assessed(scene.bureau, "2025-02");
        money.taken(chen, "25.00", "B1");
        money.taken(lin, "10.00", "B2");
        mergeFirstIntoSecond();
        assertThat(scene.owed(chen, "2025-01")).isEqualTo("第一分工会 OWED 25.00");
        assertThat(scene.owed(chen, "2025-02")).isEqualTo("第二分工会 OWED 25.00");
        assertThat(DuesMoney.open(chen)).isEqualTo("第一分工会 0.00");
        assertThat(DuesMoney.open(lin)).isEqualTo("第二分工会 10.00");
        money.taken(chen, "25.00", "B3");
        assertThat(DuesMoney.paid(chen)).isEqualTo("2025-01 25.00, 2025-02 25.00");
    }

    @Test
    void a_month_that_was_handed_over_stays_as_it_was_assessed() {
        scene.earns(chen, "2024-01", "5000.00");
        scene.assessed(scene.bureau, "2025-02");
        mergeFirstIntoSecond();
        scene.assessed(scene.second, "2025-02");
        assertThat(scene.owed(chen, "2025-02")).isEqualTo("第二分工会 OWED 25.00");
        assertThat(World.count(
                        "select count(*) from dues_obligation where person_id = ? and taken_from = ?",
                        chen.id(),
                        scene.first))
                .isOne();
    }

    private void mergeFirstIntoSecond() {
        var step = Map.of("kind", "MERGE", "unionId", scene.first, "targetId", scene.second);
        String id = Api.sending(
                        drafter,
                        Map.of(
                                "unionId",
                                scene.bureau,
                                "title",
                                "机构改革",
                                "effectiveOn",
                                "2026-03-01",
                                "steps",
                                List.of(step)))
                .post("/reorganizations")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        Api.as(scene.chair)
                .header("If-Match", "\"0\"")
                .post("/reorganizations/" + id + "/executions")
                .then()
                .statusCode(201);
    }
}
