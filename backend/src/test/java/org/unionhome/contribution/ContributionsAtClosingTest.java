package org.unionhome.contribution;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.unionhome.contribution.ContributionScene.MONTH;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;
import org.unionhome.testing.Api;
import org.unionhome.testing.World;

/** What of contributions is worth a look before a month of the books is closed. */
@QuarkusTest
class ContributionsAtClosingTest {

    private static final String KINDS = "items.findAll { !it.blocks }.kind";
    private final RemittanceScene scene = new RemittanceScene();

    @Test
    void months_that_were_due_above_are_said_until_they_are_on_their_way() {
        scene.receivedInFull(MONTH, "100000.00");
        scene.receivedInFull("2024-02", "100000.00");
        checks("2024-01").body(KINDS, empty());
        checks("2024-02").body(KINDS, contains("NOT_REMITTED")).body("items.findAll { !it.blocks }.count", contains(1));
        scene.proposed(MONTH, "799.99");
        checks("2024-02").body("items.findAll { !it.blocks }.count", contains(1));
        scene.proposed(MONTH, "0.01");
        checks("2024-02").body(KINDS, empty());
        checks("2024-03").body(KINDS, contains("NOT_REMITTED"));
    }

    @Test
    void a_refund_that_was_granted_and_not_paid_is_said_from_the_month_of_the_decision_on() {
        var reliefs = new ReliefScene(scene.unions);
        scene.receivedInFull(MONTH, "100000.00");
        String id = reliefs.granted("2000.00");
        World.run("update contribution_relief set decided_on = '2024-02-20' where id = ?::uuid", id);
        checks("2024-01").body(KINDS, empty());
        checks("2024-02").body(KINDS, contains("REFUNDS_OPEN")).body("items.findAll { !it.blocks }.count", contains(1));
        ReliefScene.pay(scene.unions.cashier, id, 1).statusCode(201);
        checks("2024-02").body(KINDS, empty());
    }

    private ValidatableResponse checks(String month) {
        return Api.as(scene.unions.finance)
                .get("/closing-checks?unionId=" + scene.unions.basic + "&month=" + month)
                .then()
                .statusCode(200);
    }
}
