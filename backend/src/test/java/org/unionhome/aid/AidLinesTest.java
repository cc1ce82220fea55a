package org.unionhome.aid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.unionhome.funds.FundsScene;
import org.unionhome.kernel.Role;
import org.unionhome.testing.Api;
import org.unionhome.testing.TestMember;
import org.unionhome.testing.World;

/** Who approves aid decides over the budget line that pays for it too. */
@QuarkusTest
class AidLinesTest {

    private final AidScene scene = new AidScene();

    @Test
    void a_line_of_another_union_pays_nothing() {
        UUID line = scene.funds.aidLine("10000.00");
        UUID foreign = new AidScene().funds.aidLine("10000.00");
        String id = scene.worked(scene.member, AidScene.living("500.00"));
        Api.as(scene.funds.chair).get("/aid-cases/" + id).then().body("lines.id", contains(line.toString()));
        scene.approve(scene.funds.chair, id, foreign)
                .statusCode(400)
                .body("errors[0].code", equalTo("NOT_A_PAYING_LINE"));
        assertThat(FundsScene.figures(foreign)).isEqualTo("10000.00 0.00 0.00 10000.00");
        assertThat(World.text("select status from aid_case where id = ?::uuid", id))
                .isEqualTo("WORKED");
    }

    @Test
    void who_only_looks_into_the_budget_above_neither_sees_its_lines_nor_approves_out_of_them() {
        UUID line = scene.funds.aidLine("10000.00");
        UUID branch = scene.funds.world.union("机关第一分工会", scene.funds.bureau);
        TestMember worker = scene.funds.world.member("林小满", branch);
        TestMember below = scene.funds.world.officer("孙主席", Role.CHAIR, branch);
        scene.funds.world.appoint(below, Role.AUDITOR, scene.funds.bureau);
        String id = scene.worked(worker, AidScene.living("500.00"));
        Api.as(below).get("/aid-cases/" + id).then().statusCode(200).body("lines", empty());
        scene.approve(below, id, line).statusCode(400).body("errors[0].code", equalTo("NOT_A_PAYING_LINE"));
        assertThat(FundsScene.figures(line)).isEqualTo("10000.00 0.00 0.00 10000.00");
        scene.approve(scene.funds.chair, id, line).statusCode(201);
    }
}
