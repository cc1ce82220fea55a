package org.unionhome.contribution.internal;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.unionhome.contribution.ContributionScene;
import org.unionhome.contribution.RemittanceScene;
import org.unionhome.kernel.ActingAs;
import org.unionhome.kernel.Role;
import org.unionhome.kernel.SystemActor;
import org.unionhome.testing.Api;
import org.unionhome.testing.TestMember;

/** A union ends: months stay where they were declared, and what was not remitted of them is owed by its successor. */
@QuarkusTest
class RemittanceFollowTest {

    private static final String MONTH = "2024-01";
    private final RemittanceScene scene = new RemittanceScene();
    private final ContributionScene unions = scene.unions;
    private final UUID successor = unions.world.union("合并后的工会", unions.city);
    private final RemittanceFollow follow;
    private final ActingAs acting;

    RemittanceFollowTest(RemittanceFollow follow, ActingAs acting) {
        this.follow = follow;
        this.acting = acting;
    }

    @Test
    void the_successor_owes_what_was_not_remitted_and_the_month_stays_with_the_old_union() {
        scene.receivedInFull(MONTH, "100000.00");
        scene.remitted(MONTH, "300.00");
        handedOver(unions.basic, successor);
        Api.as(unions.cityFinance)
                .get("/remittance-accounts?month=" + MONTH + "&unionId=" + unions.city)
                .then()
                .statusCode(200)
                .body("items.union.name", contains("合并后的工会"))
                .body("items[0].owed", equalTo("800.00"))
                .body("items[0].open", equalTo("500.00"));
        Api.as(unions.cityFinance)
                .get("/contributions?month=" + MONTH + "&unionId=" + unions.city)
                .then()
                .body("items.union.name", contains("机关工会"));
        scene.propose(unions.cityFinance, successor, RemittanceScene.line(MONTH, "500.00"))
                .statusCode(201);
    }

    @Test
    void what_was_owed_to_the_union_that_takes_over_itself_is_owed_no_more() {
        scene.receivedInFull(MONTH, "100000.00");
        handedOver(unions.basic, unions.city);
        Api.as(unions.cityFinance)
                .get("/remittance-accounts?month=" + MONTH + "&unionId=" + unions.city)
                .then()
                .body("items.size()", equalTo(0));
    }

    @Test
    void the_successors_own_finance_officer_sees_what_is_owed_from_before_and_proposes_it() {
        TestMember officer = unions.world.officer("姜会计", Role.FINANCE, successor);
        scene.receivedInFull(MONTH, "100000.00");
        scene.remitted(MONTH, "300.00");
        handedOver(unions.basic, successor);
        Api.as(officer)
                .get("/remittance-accounts?month=" + MONTH)
                .then()
                .statusCode(200)
                .body("items.union.name", contains("合并后的工会"))
                .body("items[0].open", equalTo("500.00"));
        scene.propose(officer, successor, RemittanceScene.line(MONTH, "500.00")).statusCode(201);
        TestMember stranger = unions.world.officer("华会计", Role.FINANCE, unions.world.union("别的工会", unions.city));
        Api.as(stranger).get("/remittance-accounts?month=" + MONTH).then().body("items.size()", equalTo(0));
    }

    private void handedOver(UUID from, UUID into) {
        acting.as(SystemActor.ALARMS.within(Set.of(unions.city), Role.CHAIR), () -> QuarkusTransaction.requiringNew()
                .call(() -> follow.handedOver(from, into, RemittanceScene.TODAY)));
    }
}
