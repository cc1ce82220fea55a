package org.unionhome.welfare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.unionhome.funds.FundsScene;
import org.unionhome.kernel.Role;
import org.unionhome.testing.Api;
import org.unionhome.testing.TestMember;
import org.unionhome.testing.World;

/** What a union pays for those enrolled: from a budget line, once for each of them, by three people. */
@QuarkusTest
class SubsidiesApiTest {

    private SubsidyScene scene;

    @BeforeEach
    void a_bureau_that_pays_for_two_basic_unions() {
        scene = new SubsidyScene("1000.00");
    }

    @Test
    void a_subsidy_is_proposed_approved_and_paid_by_three_to_each_basic_union() {
        String round = scene.round("WUHAN_SERIOUS");
        scene.list(scene.organizer, round)
                .body("uncharged.persons", equalTo(5))
                .body("uncharged.amount", equalTo("248.00"))
                .body("lines.id", contains(scene.line.toString()));
        String subsidy = scene.proposed(round);
        scene.list(scene.funds.chair, round).body("items[0].decidable", equalTo(true));
        scene.approve(scene.funds.chair, subsidy)
                .statusCode(201)
                .body("status", equalTo("APPROVED"))
                .body("persons", equalTo(5))
                .body("amount", equalTo("248.00"))
                .body("parts.union.name", containsInAnyOrder("第一基层工会", "第二基层工会"))
                .body("parts.amount", containsInAnyOrder("150.00", "98.00"));
        assertThat(FundsScene.figures(scene.line)).isEqualTo("1000.00 248.00 0.00 752.00");
        UUID order = order(subsidy);
        scene.funds
                .pay(
                        scene.funds.cashier,
                        order,
                        0,
                        paying(scene.funds.items(order).get(0)))
                .statusCode(201);
        scene.list(scene.organizer, round).body("items[0].status", equalTo("APPROVED"));
        scene.funds.pay(scene.funds.cashier, order, 1, FundsScene.today()).statusCode(201);
        scene.list(scene.organizer, round)
                .body("items[0].status", equalTo("PAID"))
                .body("items[0].parts.paidOn", everyItem(equalTo(FundsScene.TODAY.toString())))
                .body("uncharged.persons", equalTo(0));
        assertThat(FundsScene.figures(scene.line)).isEqualTo("1000.00 0.00 248.00 752.00");
    }

    @Test
    void however_many_propose_at_once_each_enrolment_is_charged_once() throws Exception {
        String round = scene.round("WUHAN_SERIOUS");
        Callable<Integer> press =
                () -> scene.propose(scene.organizer, round).extract().statusCode();
        var answers = new ArrayList<Integer>();
        var pool = Executors.newFixedThreadPool(8);
        try {
            for (var done : pool.invokeAll(Collections.nCopies(8, press))) {
                answers.add(done.get());
            }
        } finally {
            pool.shutdownNow();
        }
        assertThat(answers).containsOnlyOnce(201).allMatch(status -> status == 201 || status == 409);
        assertThat(World.text("select sum(amount)::text from welfare_subsidy where round_id = ?::uuid", round))
                .isEqualTo("248.00");
    }

    @Test
    void who_is_enrolled_later_is_proposed_alone() {
        String round = scene.opened("WUHAN_SERIOUS");
        scene.enrol(round, scene.three);
        scene.proposed(round);
        scene.propose(scene.organizer, round).statusCode(409).body("code", equalTo("NOTHING_TO_SUBSIDISE"));
        scene.enrol(round, scene.two);
        scene.propose(scene.organizer, round)
                .statusCode(201)
                .body("persons", equalTo(2))
                .body("amount", equalTo("98.00"));
    }

    @Test
    void more_than_is_left_on_the_line_is_not_proposed() {
        var poor = new SubsidyScene("247.99");
        String round = poor.round("WUHAN_SERIOUS");
        poor.propose(poor.organizer, round).statusCode(409).body("code", equalTo("BUDGET_EXHAUSTED"));
        poor.list(poor.organizer, round).body("items", empty()).body("uncharged.persons", equalTo(5));
    }

    @Test
    void of_two_for_which_the_line_does_not_suffice_the_second_waits() {
        var scarce = new SubsidyScene("400.00");
        String one = scarce.proposed(scarce.round("WUHAN_SERIOUS"));
        String round = scarce.round("GD_WOMEN");
        String other = scarce.proposed(round);
        scarce.approve(scarce.funds.chair, one).statusCode(201);
        scarce.approve(scarce.funds.chair, other).statusCode(409).body("code", equalTo("BUDGET_EXHAUSTED"));
        scarce.list(scarce.organizer, round).body("items[0].status", equalTo("PROPOSED"));
        assertThat(FundsScene.figures(scarce.line)).isEqualTo("400.00 248.00 0.00 152.00");
    }

    @Test
    void who_proposed_does_not_decide_and_neither_of_the_two_pays() {
        TestMember both = scene.funds.world.appoint(
                scene.funds.world.officer("孙兼任", Role.CHAIR, scene.funds.bureau), Role.ORGANIZER, scene.funds.bureau);
        scene.funds.world.appoint(both, Role.CASHIER, scene.funds.bureau);
        String round = scene.round("WUHAN_SERIOUS");
        String subsidy = scene.propose(both, round).statusCode(201).extract().path("id");
        scene.approve(both, subsidy).statusCode(422).body("code", equalTo("SELF_APPROVAL"));
        scene.list(both, round).body("items[0].decidable", equalTo(false));
        scene.approve(scene.organizer, subsidy).statusCode(403);
        scene.approve(scene.funds.chair, subsidy).statusCode(201);
        scene.approve(scene.funds.chair, subsidy).statusCode(412);
        scene.funds
                .pay(both, order(subsidy), 0, FundsScene.today())
                .statusCode(422)
                .body("code", equalTo("PAYER_TOOK_PART"));
    }

    @Test
    void what_is_rejected_names_its_reason_and_can_be_proposed_again() {
        String round = scene.round("WUHAN_SERIOUS");
        String subsidy = scene.proposed(round);
        scene.decide(scene.funds.chair, subsidy, Map.of("approve", false))
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/reason"));
        scene.decide(scene.funds.chair, subsidy, Map.of("approve", false, "reason", "名单待核对"))
                .statusCode(201)
                .body("status", equalTo("REJECTED"))
                .body("reason", equalTo("名单待核对"));
        scene.propose(scene.organizer, round).statusCode(201).body("persons", equalTo(5));
        scene.list(scene.organizer, round).body("items", hasSize(2));
    }

    @Test
    void what_was_approved_and_not_paid_is_taken_back_and_proposed_again_out_of_the_same_money() {
        String round = scene.round("WUHAN_SERIOUS");
        String subsidy = scene.proposed(round);
        scene.retract(scene.funds.chair, subsidy, 0).statusCode(409).body("code", equalTo("SUBSIDY_STATE"));
        scene.approve(scene.funds.chair, subsidy).statusCode(201).body("retractable", equalTo(true));
        scene.retract(scene.organizer, subsidy, 1).statusCode(403);
        scene.retract(scene.funds.stranger, subsidy, 1).statusCode(404);
        scene.retract(scene.funds.chair, subsidy, 0).statusCode(412);
        scene.retract(scene.funds.chair, subsidy, 1)
                .statusCode(201)
                .body("status", equalTo("REJECTED"))
                .body("reason", equalTo("预算项目选错"));
        assertThat(FundsScene.figures(scene.line)).isEqualTo("1000.00 0.00 0.00 1000.00");
        scene.approve(scene.funds.chair, scene.proposed(round)).statusCode(201);
        assertThat(FundsScene.figures(scene.line)).isEqualTo("1000.00 248.00 0.00 752.00");
    }

    @Test
    void of_which_a_part_is_paid_nothing_is_taken_back() {
        String subsidy = scene.proposed(scene.round("WUHAN_SERIOUS"));
        scene.approve(scene.funds.chair, subsidy).statusCode(201);
        UUID order = order(subsidy);
        scene.funds
                .pay(
                        scene.funds.cashier,
                        order,
                        0,
                        paying(scene.funds.items(order).get(0)))
                .statusCode(201);
        scene.retract(scene.funds.chair, subsidy, 1).statusCode(409).body("code", equalTo("ORDER_PAID"));
        assertThat(World.text("select status from welfare_subsidy where id = ?::uuid", subsidy))
                .isEqualTo("APPROVED");
        assertThat(World.count("select count(*) from payment_item where status = 'WAITING' and order_id = ?", order))
                .isOne();
    }

    @Test
    void the_database_itself_refuses_a_second_charge_and_one_who_proposes_and_decides() {
        String round = scene.round("WUHAN_SERIOUS");
        String subsidy = scene.proposed(round);
        assertThat(catchThrowable(() ->
                        World.run("update welfare_enrollment set subsidy_id = null where round_id = ?::uuid", round)))
                .hasMessageContaining("charged already");
        assertThat(catchThrowable(() -> World.run(
                        """
                        update welfare_subsidy set status = 'REJECTED', reason = '退回', decided_by = proposed_by
                         where id = ?::uuid
                        """,
                        subsidy)))
                .hasMessageContaining("welfare_subsidy_by_two");
    }

    @Test
    void for_a_foreign_union_no_subsidy_exists_and_a_unit_below_sees_none() {
        String round = scene.round("WUHAN_SERIOUS");
        String subsidy = scene.proposed(round);
        Api.as(scene.funds.stranger)
                .get("/enrollment-rounds/" + round + "/subsidies")
                .then()
                .statusCode(404);
        scene.approve(scene.funds.stranger, subsidy).statusCode(404);
        assertThat(World.count(
                        "select count(*) from audit_entry where action = 'welfare.subsidy-read' and subject_id = ?",
                        subsidy))
                .isPositive();
        TestMember unit = scene.funds.world.officer("钱组织", Role.ORGANIZER, scene.first);
        scene.list(unit, round).body("items", empty()).body("lines", empty());
        scene.propose(unit, round).statusCode(404);
    }

    private static Map<String, Object> paying(String item) {
        return Map.of("paidOn", FundsScene.TODAY.toString(), "items", List.of(item));
    }

    private static UUID order(String subsidy) {
        return UUID.fromString(World.text("select order_id::text from welfare_subsidy where id = ?::uuid", subsidy));
    }
}
