package org.unionhome.condolence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.unionhome.kernel.Role;
import org.unionhome.testing.Api;
import org.unionhome.testing.TestMember;
import org.unionhome.testing.World;

/** Who visited, who submits, who approves and who pays are different people, on their own authority and on lent one. */
@QuarkusTest
class SettlementHandsTest {

    private SettlementScene scene;

    @BeforeEach
    void a_line_of_5000_yuan() {
        scene = new SettlementScene("5000.00");
    }

    @Test
    void who_handled_one_of_its_visits_does_not_approve_it_nor_who_was_visited() {
        scene.visited(scene.organizer, "800.00");
        scene.visited(scene.chair, "300.00");
        String id = scene.submitted(scene.organizer);
        SettlementScene.show(scene.chair, id).body("decidable", equalTo(false));
        scene.decide(scene.chair, id, 1, null).statusCode(422).body("code", equalTo("SETTLEMENT_BY_ANOTHER"));
        TestMember deputy = scene.world.officer("沈副主席", Role.CHAIR, scene.branch);
        scene.visited(scene.organizer, deputy, "CASH", "500.00", SettlementScene.TODAY.minusDays(1));
        String other = scene.submitted(scene.organizer);
        scene.decide(deputy, other, 1, null).statusCode(422).body("code", equalTo("BENEFICIARY_APPROVES"));
        scene.decide(deputy, id, 1, null).statusCode(201);
        scene.decide(scene.chair, other, 1, null).statusCode(201);
    }

    @Test
    void who_submitted_or_corrected_a_visit_does_not_approve_it_either() {
        scene.world.appoint(scene.organizer, Role.CHAIR, scene.branch);
        String visit = scene.visited(scene.women, "300.00");
        scene.edit(visit, 0, "CASH", "200.00").statusCode(200);
        String id = scene.submitted(scene.women);
        scene.decide(scene.organizer, id, 1, null).statusCode(422).body("code", equalTo("SETTLEMENT_BY_ANOTHER"));
        scene.decide(scene.chair, id, 1, null).statusCode(201);
    }

    @Test
    void what_was_handled_on_lent_authority_is_not_approved_by_the_lender_nor_approved_on_it() {
        TestMember deputy = scene.world.member("沈代办", scene.branch);
        lend(scene.chair, deputy, "CONDOLENCE_RECORD", "CONDOLENCE_READ");
        scene.visited(deputy, "300.00");
        String id = scene.submitted(scene.organizer);
        scene.decide(scene.chair, id, 1, null).statusCode(422).body("code", equalTo("SETTLEMENT_BY_ANOTHER"));
        TestMember other = scene.world.officer("何副主席", Role.CHAIR, scene.branch);
        lend(other, scene.women, "CARE_APPROVE", "CONDOLENCE_READ");
        scene.decide(scene.women, id, 1, null).statusCode(201);
    }

    private void lend(TestMember by, TestMember to, String... permissions) {
        Api.sending(
                        by,
                        Map.of(
                                "appointmentId",
                                World.text("select id::text from appointment where person_id = ?", by.id()),
                                "memberId",
                                to.id(),
                                "unionId",
                                scene.branch,
                                "permissions",
                                List.of(permissions),
                                "from",
                                SettlementScene.TODAY.toString(),
                                "to",
                                SettlementScene.TODAY.plusDays(14).toString(),
                                "reason",
                                "出差"))
                .post("/delegations")
                .then()
                .statusCode(201);
    }

    @Test
    void a_cashier_who_visited_herself_does_not_pay_it() {
        scene.world.appoint(scene.cashier, Role.ORGANIZER, scene.branch);
        scene.visited(scene.cashier, "300.00");
        String id = scene.approved(scene.organizer);
        scene.pay(scene.cashier, id, 0).statusCode(422).body("code", equalTo("PAYER_TOOK_PART"));
        assertThat(scene.figures()).isEqualTo("5000.00 300.00 0.00 4700.00");
    }
}
