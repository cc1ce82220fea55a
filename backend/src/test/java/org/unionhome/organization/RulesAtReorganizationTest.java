package org.unionhome.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.unionhome.organization.ReorganizationScene.moved;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.unionhome.policy.internal.Adopted;
import org.unionhome.testing.World;

/** What becomes of the rules of unions that are rearranged. */
@QuarkusTest
class RulesAtReorganizationTest {

    private ReorganizationScene scene;

    @BeforeEach
    void an_office_with_rules_of_its_own() {
        scene = new ReorganizationScene();
        Adopted.by(scene.office, "WENZHOU-ORG-2019");
        Adopted.by(scene.office, "ZJ-SAN-2020", "[2022-01-01,2024-01-01)");
    }

    @Test
    void a_union_that_is_split_off_keeps_the_rules_under_which_it_stood() {
        var split = scene.split(scene.office, List.of(), List.of());
        assertThat(moved(scene.preview(scene.draft(split)).statusCode(200), "", "PACKS_KEPT"))
                .isOne();
        scene.carryOut(split);
        UUID made = UUID.fromString(World.text("select id::text from union_node where code = ?", scene.splitCode()));
        assertThat(packsOf(made)).isEqualTo("WENZHOU-ORG-2019 [2026-03-01,)");
        assertThat(packsOf(scene.office)).contains("WENZHOU-ORG-2019 (,)");
    }

    @Test
    void a_union_that_ends_leaves_them_off_and_the_one_that_takes_over_keeps_its_own() {
        assertThat(moved(scene.preview(scene.draft(scene.merger())).statusCode(200), "", "PACKS_ENDED"))
                .isOne();
        scene.carryOut(scene.merger());
        assertThat(packsOf(scene.office))
                .isEqualTo("WENZHOU-ORG-2019 (,2026-03-01), ZJ-SAN-2020 [2022-01-01,2024-01-01)");
        assertThat(packsOf(scene.bureau)).isNull();
    }

    private static String packsOf(UUID union) {
        return World.text(
                """
                select string_agg(pack_code || ' ' || period, ', ' order by pack_code)
                  from pack_adoption where union_id = ?
                """,
                union);
    }
}
