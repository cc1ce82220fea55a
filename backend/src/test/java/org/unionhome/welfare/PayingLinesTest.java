package org.unionhome.welfare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.unionhome.funds.FundsScene;
import org.unionhome.kernel.Role;
import org.unionhome.testing.Api;
import org.unionhome.testing.TestMember;
import org.unionhome.testing.World;

/** Who grants mutual aid decides over the budget line that pays for it too. */
@QuarkusTest
class PayingLinesTest {

    private ClaimScene scene;

    @BeforeEach
    void a_member_covered_by_two_schemes() {
        scene = new ClaimScene("100000.00");
    }

    @Test
    void a_line_that_is_for_something_else_or_of_another_union_pays_nothing() {
        String claim = scene.checked(scene.medical, "30000.00", "10000.00", "10000.00");
        Api.as(scene.funds.chair).get("/claims/" + claim).then().body("lines.id", contains(scene.line.toString()));
        var other = new ClaimScene("100000.00");
        scene.approve(scene.funds.chair, claim, 1, other.line)
                .statusCode(400)
                .body("errors[0].code", equalTo("NOT_A_PAYING_LINE"));
        assertThat(FundsScene.figures(other.line)).isEqualTo("100000.00 0.00 0.00 100000.00");
    }

    @Test
    void who_only_looks_into_the_budget_above_neither_sees_its_lines_nor_grants_out_of_them() {
        String claim = scene.checked(scene.medical, "30000.00", "10000.00", "10000.00");
        UUID branch = scene.funds.world.union("机关第一分工会", scene.funds.bureau);
        World.run("update welfare_claim set union_id = ?, l3 = ? where id = ?::uuid", branch, branch, claim);
        TestMember below = scene.funds.world.officer("孙主席", Role.CHAIR, branch);
        scene.funds.world.appoint(below, Role.AUDITOR, scene.funds.bureau);
        Api.as(below).get("/claims/" + claim).then().statusCode(200).body("lines", empty());
        scene.approve(below, claim, 1).statusCode(400).body("errors[0].code", equalTo("NOT_A_PAYING_LINE"));
        assertThat(FundsScene.figures(scene.line)).isEqualTo("100000.00 0.00 0.00 100000.00");
        scene.approve(scene.funds.chair, claim, 1).statusCode(201);
    }

    @Test
    void a_subsidy_out_of_a_budget_that_has_ended_is_not_approved_but_can_be_rejected() {
        var subsidies = new SubsidyScene("1000.00");
        String subsidy = subsidies.proposed(subsidies.round("WUHAN_SERIOUS"));
        World.run("update budget_line set year = year - 1 where id = ?", subsidies.line);
        subsidies
                .approve(subsidies.funds.chair, subsidy)
                .statusCode(400)
                .body("errors[0].code", equalTo("NOT_A_PAYING_LINE"));
        assertThat(FundsScene.figures(subsidies.line)).isEqualTo("1000.00 0.00 0.00 1000.00");
        subsidies
                .decide(subsidies.funds.chair, subsidy, Map.of("approve", false, "reason", "改用新年度预算"))
                .statusCode(201)
                .body("status", equalTo("REJECTED"));
    }
}
