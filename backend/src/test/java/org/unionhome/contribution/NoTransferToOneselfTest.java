package org.unionhome.contribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.unionhome.contribution.ContributionScene.MONTH;
import static org.unionhome.contribution.ContributionScene.balance;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.unionhome.funds.FundsScene;
import org.unionhome.kernel.Role;
import org.unionhome.testing.Api;
import org.unionhome.testing.TestMember;
import org.unionhome.testing.World;

/** Giver and receiver become one union: nothing is paid to itself, and nothing stays reserved for it (domain dossier 2.2). */
@QuarkusTest
class NoTransferToOneselfTest {

    private final RemittanceScene scene = new RemittanceScene();
    private final ContributionScene unions = scene.unions;

    @Test
    void a_subsidy_that_was_approved_ends_with_its_reason_and_the_line_is_free_of_it() {
        String line = scene.lineOf("500.00");
        String approved = scene.given(line, "300.00");
        scene.decide(unions.cityChair, approved, 0, true).statusCode(201);
        String proposed = scene.given(line, "100.00");
        dissolved();
        for (String id : List.of(approved, proposed)) {
            shown(id)
                    .body("remittance.status", equalTo("WITHDRAWN"))
                    .body("endedBecause", equalTo("MERGED"))
                    .body("remittance.receiver.name", equalTo("机关工会"));
        }
        assertThat(FundsScene.figures(UUID.fromString(line))).isEqualTo("500.00 0.00 0.00 500.00");
        scene.pay(unions.cityCashier, approved, 2).statusCode(409);
        scene.decide(unions.cityChair, proposed, 1, true).statusCode(409);
        assertThat(World.count(
                        "select count(*) from audit_entry where action = 'remittance.withdrawn' and subject_id = ?",
                        approved))
                .isEqualTo(1);
    }

    @Test
    void what_was_proposed_upward_ends_too_as_nothing_is_owed_to_itself() {
        scene.receivedInFull(MONTH, "100000.00");
        String id = scene.proposed(MONTH, "800.00");
        dissolved();
        shown(id).body("remittance.status", equalTo("WITHDRAWN")).body("endedBecause", equalTo("MERGED"));
        assertThat(balance(unions.city, "102")).isEqualTo("2000.00");
    }

    @Test
    void what_was_paid_already_comes_back_and_arrives_nowhere() {
        String line = scene.lineOf("500.00");
        String id = scene.given(line, "500.00");
        scene.decide(unions.cityChair, id, 0, true).statusCode(201);
        scene.pay(unions.cityCashier, id, 1).statusCode(201);
        dissolved();
        assertThat(balance(unions.city, "102")).isEqualTo("-500.00");
        TestMember second = unions.world.officer("蒋出纳", Role.CASHIER, unions.city);
        scene.confirm(second, id, 2).statusCode(409).body("code", equalTo("REMITTANCE_STATE"));
        scene.end(second, id, "returns", 2).statusCode(201);
        assertThat(FundsScene.figures(UUID.fromString(line))).isEqualTo("500.00 0.00 0.00 500.00");
        assertThat(balance(unions.city, "102")).isEqualTo("0.00");
        assertThat(balance(unions.basic, "102")).isEqualTo("0.00");
    }

    @Test
    void what_was_approved_for_a_union_that_was_merged_into_another_one_is_paid_to_that_one() {
        UUID successor = unions.world.union("合并后的工会", unions.city);
        String id = scene.given(scene.lineOf("500.00"), "500.00");
        scene.decide(unions.cityChair, id, 0, true).statusCode(201);
        rearranged(Map.of("kind", "MERGE", "unionId", unions.basic, "targetId", successor));
        shown(id).body("remittance.status", equalTo("APPROVED")).body("remittance.receiver.name", equalTo("合并后的工会"));
        scene.pay(unions.cityCashier, id, 1).statusCode(201);
    }

    private ValidatableResponse shown(String id) {
        return Api.as(unions.cityFinance).get("/remittances/" + id).then().statusCode(200);
    }

    private void dissolved() {
        rearranged(Map.of("kind", "DISSOLVE", "unionId", unions.basic));
    }

    private void rearranged(Map<String, Object> step) {
        String plan = Api.sending(
                        unions.world.officer("沈管理", Role.ADMINISTRATOR, unions.city),
                        Map.of(
                                "unionId",
                                unions.city,
                                "title",
                                "机构改革",
                                "effectiveOn",
                                RemittanceScene.TODAY.toString(),
                                "steps",
                                List.of(step)))
                .post("/reorganizations")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        Api.as(unions.cityChair)
                .header("If-Match", "\"0\"")
                .post("/reorganizations/" + plan + "/executions")
                .then()
                .statusCode(201);
    }
}
