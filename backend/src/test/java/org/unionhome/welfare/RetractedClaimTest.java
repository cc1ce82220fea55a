package org.unionhome.welfare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.unionhome.funds.FundsScene;
import org.unionhome.kernel.Role;
import org.unionhome.testing.Api;

/** A grant that nobody has paid is taken back and decided anew. */
@QuarkusTest
class RetractedClaimTest {

    private static final String UNTOUCHED = "100000.00 0.00 0.00 100000.00";
    private ClaimScene scene;

    @BeforeEach
    void a_member_covered_by_two_schemes() {
        scene = new ClaimScene("100000.00");
    }

    @Test
    void what_was_granted_and_not_paid_waits_to_be_decided_anew_and_the_line_has_its_money_again() {
        String claim = granted();
        Api.as(scene.funds.chair).get("/claims/" + claim).then().body("actions", hasItem("RETRACT"));
        scene.retract(scene.organizer, claim, 2).statusCode(403);
        scene.retract(scene.funds.stranger, claim, 2).statusCode(404);
        scene.retract(scene.funds.chair, claim, 1).statusCode(412);
        scene.retract(scene.funds.chair, claim, 2)
                .statusCode(201)
                .body("status", equalTo("CHECKED"))
                .body("granted", nullValue())
                .body("remainder", equalTo("30000.00"));
        assertThat(FundsScene.figures(scene.line)).isEqualTo(UNTOUCHED);
        scene.retract(scene.funds.chair, claim, 3).statusCode(409).body("code", equalTo("CLAIM_STATE"));
        scene.approve(scene.funds.chair, claim, 3).statusCode(201).body("granted", equalTo("10000.00"));
        scene.funds
                .pay(scene.funds.cashier, scene.orderOf(claim), 0, FundsScene.today())
                .statusCode(201);
        scene.mine().body("items[0].status", equalTo("PAID"));
    }

    @Test
    void what_is_paid_is_not_taken_back_but_what_the_bank_sent_back_is() {
        String claim = granted();
        UUID order = scene.orderOf(claim);
        scene.funds.pay(scene.funds.cashier, order, 0, FundsScene.today()).statusCode(201);
        scene.retract(scene.funds.chair, claim, 3).statusCode(409).body("code", equalTo("CLAIM_STATE"));
        scene.funds
                .giveBack(
                        scene.funds.cashier, order, 1, scene.funds.items(order).get(0))
                .statusCode(201);
        scene.retract(scene.funds.chair, claim, 4)
                .statusCode(201)
                .body("status", equalTo("CHECKED"))
                .body("returned", nullValue());
        assertThat(FundsScene.figures(scene.line)).isEqualTo(UNTOUCHED);
    }

    @Test
    void of_a_payment_and_a_retraction_at_the_same_moment_one_comes_through() throws Exception {
        String claim = granted();
        UUID order = scene.orderOf(claim);
        List<Callable<Integer>> both = List.of(
                () -> scene.retract(scene.funds.chair, claim, 2).extract().statusCode(), () -> scene.funds
                        .pay(scene.funds.cashier, order, 0, FundsScene.today())
                        .extract()
                        .statusCode());
        var answers = new ArrayList<Integer>();
        var pool = Executors.newFixedThreadPool(2);
        try {
            for (var done : pool.invokeAll(both)) {
                answers.add(done.get());
            }
        } finally {
            pool.shutdownNow();
        }
        assertThat(answers).containsOnlyOnce(201).allMatch(status -> status < 500);
        String figures = FundsScene.figures(scene.line);
        assertThat(figures).isEqualTo(answers.get(0) == 201 ? UNTOUCHED : "100000.00 0.00 10000.00 90000.00");
    }

    @Test
    void nobody_takes_the_grant_of_her_own_claim_back() {
        var own = new ClaimScene("100000.00", Role.CHAIR);
        String claim = own.checked(own.medical, "30000.00", "10000.00", "10000.00");
        own.approve(own.funds.chair, claim, 1).statusCode(201);
        own.retract(own.chen, claim, 2).statusCode(422).body("code", equalTo("SELF_DECISION"));
    }

    private String granted() {
        String claim = scene.checked(scene.medical, "30000.00", "10000.00", "10000.00");
        scene.approve(scene.funds.chair, claim, 1).statusCode(201);
        return claim;
    }
}
