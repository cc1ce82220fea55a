package org.unionhome.aid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.unionhome.testing.Api;
import org.unionhome.testing.TestMember;
import org.unionhome.testing.World;

/** A bill is helped with once, whoever hands it in, however its number is written, and in whatever year. */
@QuarkusTest
class AidBillsTest {

    private final AidScene scene = new AidScene();
    /** Bills are known in every union, so each test has its own. */
    private final String bill = "%06d".formatted(Math.floorMod(UUID.randomUUID().getMostSignificantBits(), 1_000_000L));

    private TestMember other;
    private UUID line;

    @BeforeEach
    void money_for_aid_and_a_second_member() {
        other = scene.funds.world.member("林小溪", scene.funds.bureau);
        line = scene.funds.aidLine("40000.00");
    }

    @Test
    void the_same_bill_again_is_granted_only_as_far_as_something_is_left_of_it() {
        String first = scene.worked(scene.member, medical("900.00", "0331-" + bill, "600.00"));
        scene.approve(scene.funds.chair, first, line).statusCode(201);
        World.run("update aid_case set granted_year = granted_year - 1 where id = ?::uuid", first);
        String second = scene.worked(other, medical("900.01", "0331 " + bill, "400.00"));
        Api.as(scene.funds.chair)
                .get("/aid-cases/" + second)
                .then()
                .statusCode(200)
                .body("billNo", equalTo("0331 " + bill))
                .body("ruleCheck.findings.code", hasItem("BILL_PAID"));
        scene.approve(scene.funds.chair, second, line).statusCode(422).body("code", equalTo("AID_BLOCKED"));
        AidScene.step(
                        scene.funds.chair,
                        second,
                        2,
                        "decisions",
                        Map.of(
                                "approve",
                                true,
                                "comment",
                                "情况属实。",
                                "lineId",
                                line,
                                "amount",
                                "300.01",
                                "reasonCode",
                                "FUNDED_ELSEWHERE"))
                .statusCode(201);
    }

    @Test
    void another_bill_of_the_same_cost_is_no_remark() {
        String first = scene.worked(scene.member, medical("900.00", "0331" + bill, "600.00"));
        scene.approve(scene.funds.chair, first, line).statusCode(201);
        String second = scene.worked(scene.member, medical("900.00", "0332" + bill, "600.00"));
        Api.as(scene.funds.chair)
                .get("/aid-cases/" + second)
                .then()
                .body("ruleCheck.findings.code", not(hasItem("BILL_PAID")))
                .body("ruleCheck.findings.code", not(hasItem("SAME_COST")));
    }

    @Test
    void the_number_of_a_bill_is_kept_encrypted_and_belongs_to_costs_only() {
        String id = scene.worked(scene.member, medical("900.00", "0331" + bill, "600.00"));
        assertThat(World.text("select c::text from aid_case c where id = ?::uuid", id))
                .doesNotContain("0331" + bill);
        var living = AidScene.living("600.00");
        living.put("billNo", "0331" + bill);
        Api.sending(scene.member, living)
                .post("/me/aid-cases")
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/billNo"));
    }

    @Test
    void of_two_members_with_one_bill_at_the_same_moment_one_is_granted() throws Exception {
        String first = scene.worked(scene.member, medical("900.00", "0331" + bill, "900.00"));
        String second = scene.worked(other, medical("900.00", "0331" + bill, "900.00"));
        var answers = new ArrayList<Integer>();
        var threads = Executors.newFixedThreadPool(2);
        try {
            List<Callable<Integer>> hands = List.of(
                    () -> scene.approve(scene.funds.chair, first, line)
                            .extract()
                            .statusCode(),
                    () -> scene.approve(scene.funds.chair, second, line)
                            .extract()
                            .statusCode());
            for (var answer : threads.invokeAll(hands)) {
                answers.add(answer.get());
            }
        } finally {
            threads.shutdown();
        }
        assertThat(answers).containsExactlyInAnyOrder(201, 422);
    }

    private static Map<String, Object> medical(String cost, String billNo, String requested) {
        var body = AidScene.living(requested);
        body.put("kind", "MEDICAL");
        body.put("cost", cost);
        body.put("billNo", billNo);
        return body;
    }
}
