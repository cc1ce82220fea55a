package org.unionhome.condolence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.unionhome.kernel.Role;
import org.unionhome.membership.LendingScene;
import org.unionhome.testing.Api;
import org.unionhome.testing.TestMember;
import org.unionhome.testing.World;

/** Visits recorded for somebody else: up to what she lent, and with her name in the log. */
@QuarkusTest
class LentLimitApiTest {

    private LendingScene scene;
    private String delegation;

    @BeforeEach
    void a_deputy_who_may_give_up_to_500_yuan_each_time() {
        scene = new LendingScene();
        delegation = scene.lent(
                LendingScene.with(scene.wanted("CONDOLENCE_RECORD", "CONDOLENCE_READ"), "amountLimit", "500.00"));
    }

    @Test
    void up_to_the_limit_she_records_and_the_log_says_for_whom() {
        String id = record("500.00").then().statusCode(201).extract().path("id");
        Api.as(scene.auditor)
                .get("/audit-entries?action=condolence.recorded")
                .then()
                .body("items[0].subjectId", equalTo(id))
                .body("items[0].actor", equalTo("沈代办"))
                .body("items[0].onBehalfOf", equalTo("冯主席"));
        assertThat(World.text("select delegation_id::text from audit_entry where subject_id = ?", id))
                .isEqualTo(delegation);
    }

    @Test
    void a_fen_above_is_refused_checked_or_recorded_and_nothing_is_stored() {
        record("500.01")
                .then()
                .statusCode(422)
                .body("code", equalTo("ABOVE_LENT_LIMIT"))
                .body("detail", containsString("500.00"));
        Api.sending(scene.deputy, visit("500.01"))
                .post("/condolence-visit-checks")
                .then()
                .statusCode(422)
                .body("code", equalTo("ABOVE_LENT_LIMIT"));
        assertThat(visits()).isZero();
    }

    @Test
    void the_lender_herself_has_no_such_limit_and_acts_in_her_own_name() {
        String id =
                record(scene.chair, "800.00").then().statusCode(201).extract().path("id");
        assertThat(World.count("select count(*) from audit_entry where subject_id = ? and on_behalf_of is null", id))
                .isOne();
    }

    @Test
    void with_an_office_of_her_own_she_acts_by_it() {
        scene.world.appoint(scene.deputy, Role.ORGANIZER, scene.branch);
        String visit = record("800.00").then().statusCode(201).extract().path("id");
        assertThat(World.count("select count(*) from audit_entry where subject_id = ? and on_behalf_of is null", visit))
                .isOne();
    }

    @Test
    void taken_back_she_records_no_more_and_an_answer_is_not_repeated() {
        String key = Api.freshKey();
        Api.sending(scene.deputy, visit("100.00"))
                .header("Idempotency-Key", key)
                .post("/condolence-visits")
                .then()
                .statusCode(201);
        LendingScene.takeBack(scene.chair, delegation).then().statusCode(201);
        Api.sending(scene.deputy, visit("100.00"))
                .header("Idempotency-Key", key)
                .post("/condolence-visits")
                .then()
                .statusCode(403);
        assertThat(visits()).isOne();
    }

    private Response record(String amount) {
        return record(scene.deputy, amount);
    }

    private Response record(TestMember by, String amount) {
        return Api.sending(by, visit(amount))
                .header("Idempotency-Key", Api.freshKey())
                .post("/condolence-visits");
    }

    private Map<String, Object> visit(String amount) {
        var visit = new HashMap<String, Object>();
        visit.put("memberId", scene.member.id());
        visit.put("occasion", "HOSPITALIZATION");
        visit.put("occurredOn", LendingScene.TODAY.minusDays(3).toString());
        visit.put("visitedOn", LendingScene.TODAY.minusDays(1).toString());
        visit.put("visitors", List.of("沈代办"));
        visit.put("form", "CASH");
        visit.put("amount", amount);
        return visit;
    }

    private long visits() {
        return World.count("select count(*) from condolence_visit where root_id = ?", scene.world.root());
    }
}
