package org.unionhome.aid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.unionhome.funds.FundsScene;
import org.unionhome.kernel.Role;
import org.unionhome.testing.Api;
import org.unionhome.testing.TestMember;
import org.unionhome.testing.World;

/** Aid is handled, decided and paid by three; whoever lent one of them the authority counts as one of the three. */
@QuarkusTest
class AidLendingTest {

    private final AidScene scene = new AidScene();
    private final TestMember deputy = scene.funds.world.member("沈代办", scene.funds.bureau);

    @Test
    void the_chair_lends_deciding_for_some_days_and_up_to_an_amount() {
        UUID line = scene.funds.aidLine("10000.00");
        lend(scene.funds.chair, Role.CHAIR, "1000.00", "AID_READ", "AID_DECIDE");
        String small = scene.worked(scene.member, AidScene.living("1000.00"));
        scene.approve(deputy, small, line).statusCode(201).body("status", equalTo("APPROVED"));
        String large = scene.worked(scene.member, AidScene.living("1000.01"));
        scene.approve(deputy, large, line).statusCode(422).body("code", equalTo("ABOVE_LENT_LIMIT"));
    }

    @Test
    void what_the_handler_lent_does_not_approve_what_she_handled() {
        UUID line = scene.funds.aidLine("10000.00");
        lend(scene.organizer, Role.ORGANIZER, null, "AID_READ", "AID_DECIDE");
        String id = scene.worked(scene.member, AidScene.living("500.00"));
        scene.approve(deputy, id, line).statusCode(422).body("code", equalTo("SELF_APPROVAL"));
    }

    @Test
    void who_lent_the_handling_does_not_approve_it_herself() {
        UUID line = scene.funds.aidLine("10000.00");
        lend(scene.organizer, Role.ORGANIZER, null, "AID_READ", "AID_WORK");
        String id = workedBy(deputy);
        scene.approve(scene.organizer, id, line).statusCode(422).body("code", equalTo("SELF_APPROVAL"));
        scene.approve(scene.funds.chair, id, line).statusCode(201);
    }

    @Test
    void a_cashier_who_lent_the_handling_does_not_pay_what_was_handled_for_her() {
        UUID line = scene.funds.aidLine("10000.00");
        scene.funds.world.appoint(scene.funds.cashier, Role.ORGANIZER, scene.funds.bureau);
        lend(scene.funds.cashier, Role.ORGANIZER, null, "AID_READ", "AID_WORK");
        String id = workedBy(deputy);
        scene.approve(scene.funds.chair, id, line).statusCode(201);
        UUID order = UUID.fromString(World.text("select id::text from payment_order where origin_id = ?::uuid", id));
        assertThat(World.text("select handler_for::text from payment_order where id = ?", order))
                .isEqualTo(scene.funds.cashier.id().toString());
        scene.funds
                .pay(scene.funds.cashier, order, 0, FundsScene.today())
                .statusCode(422)
                .body("code", equalTo("PAYER_TOOK_PART"));
        TestMember other = scene.funds.world.officer("周出纳", Role.CASHIER, scene.funds.bureau);
        scene.funds.pay(other, order, 0, FundsScene.today()).statusCode(201);
    }

    @Test
    void the_database_refuses_an_order_of_one_hand_behind_two() {
        UUID line = scene.funds.aidLine("10000.00");
        String id = scene.worked(scene.member, AidScene.living("500.00"));
        scene.approve(scene.funds.chair, id, line).statusCode(201);
        assertThatThrownBy(() -> World.run(
                        "update payment_order set handler_for = ? where origin_id = ?::uuid",
                        scene.funds.chair.id(),
                        id))
                .hasStackTraceContaining("payment_order_for_two");
    }

    private String workedBy(TestMember handler) {
        String id = scene.submitted(scene.member, AidScene.living("500.00"));
        AidScene.step(handler, id, 1, "assessments", Map.of("amount", "500.00")).statusCode(201);
        return id;
    }

    private void lend(TestMember giver, Role office, @Nullable String limit, String... permissions) {
        var lent = new HashMap<String, Object>(Map.of(
                "memberId", deputy.id().toString(),
                "unionId", scene.funds.bureau.toString(),
                "appointmentId", officeOf(giver, office),
                "permissions", List.of(permissions),
                "from", FundsScene.TODAY.toString(),
                "to", FundsScene.TODAY.plusDays(10).toString(),
                "reason", "外出学习"));
        if (limit != null) {
            lent.put("amountLimit", limit);
        }
        Api.sending(giver, lent).post("/delegations").then().statusCode(201);
    }

    private static String officeOf(TestMember member, Role office) {
        return World.text(
                "select id::text from appointment where person_id = ? and role = ?", member.id(), office.name());
    }
}
