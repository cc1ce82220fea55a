package org.unionhome.dues;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.unionhome.kernel.Clocks;
import org.unionhome.kernel.Role;
import org.unionhome.testing.Api;
import org.unionhome.testing.TestMember;

/** Months that are not owed yet: paid ahead, and not overdue before they are over. */
@QuarkusTest
class PrepaymentTest {

    private final DuesScene scene = new DuesScene();
    private final TestMember cashier = scene.officer("罗出纳", Role.CASHIER, scene.bureau);
    private final TestMember chen = scene.world.member("陈思远", scene.first);

    @Test
    void whoever_owes_nothing_prepays_by_her_number_and_the_months_are_paid_as_they_come() {
        Map<String, Object> body = new HashMap<>();
        body.put("memberNo", chen.memberNo());
        body.put("method", "CASH");
        body.put("paidOn", DuesMoney.DAY.toString());
        body.put("amount", "50.00");
        body.put("receiptNo", "R3");
        prepaid(body).statusCode(201).body("state", equalTo("CREDIT")).body("open", equalTo("50.00"));
        scene.earns(chen, "2024-01", "5000.00");
        scene.assessed(scene.bureau, "2025-01");
        scene.assessed(scene.bureau, "2025-02");
        assertThat(DuesMoney.paid(chen)).isEqualTo("2025-01 25.00, 2025-02 25.00");
        body.put("memberNo", "NOBODY");
        prepaid(body).statusCode(400).body("errors[0].pointer", equalTo("/memberNo"));
        body.put("memberId", chen.id());
        prepaid(body).statusCode(400).body("errors[0].pointer", equalTo("/memberNo"));
    }

    @Test
    void a_month_that_is_not_over_is_not_overdue() {
        scene.earns(chen, "2024-01", "5000.00");
        scene.assessed(scene.bureau, YearMonth.now(Clocks.CHINA).toString());
        Api.as(scene.finance)
                .queryParam("unionId", scene.bureau)
                .get("/dues-arrears")
                .then()
                .statusCode(200)
                .body("amount", equalTo("0.00"));
        Api.as(scene.finance)
                .queryParam("unionId", scene.bureau)
                .get("/dues-arrears/members")
                .then()
                .body("items", empty());
    }

    private ValidatableResponse prepaid(Map<String, Object> body) {
        return Api.sending(cashier, body)
                .header("Idempotency-Key", Api.freshKey())
                .post("/dues-payments")
                .then();
    }
}
