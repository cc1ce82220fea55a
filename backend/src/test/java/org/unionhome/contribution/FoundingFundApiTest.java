package org.unionhome.contribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;
import static org.unionhome.contribution.ContributionScene.MONTH;
import static org.unionhome.contribution.ContributionScene.balance;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.unionhome.kernel.Ids;
import org.unionhome.kernel.Role;
import org.unionhome.testing.Api;
import org.unionhome.testing.TestMember;
import org.unionhome.testing.World;

/** Two per cent before there is a union: kept by the one above and returned to the one that is founded. */
@QuarkusTest
class FoundingFundApiTest {

    private final ContributionScene scene = new ContributionScene();
    private final UUID employer = employer();

    @Test
    void kept_as_a_debt_and_no_income_and_returned_in_full_after_the_founding() {
        String id = collected("20000.00");
        assertThat(balance(scene.city, "222")).isEqualTo("-20000.00");
        assertThat(balance(scene.city, "402")).isEqualTo("0.00");
        UUID founded = founded();
        giveBack(scene.cityCashier, id, 0, founded).statusCode(201).body("returnedTo.name", equalTo("新建工会"));
        assertThat(balance(scene.city, "102")).isEqualTo("0.00");
        assertThat(balance(scene.city, "222")).isEqualTo("0.00");
        assertThat(balance(founded, "102")).isEqualTo("20000.00");
        assertThat(balance(founded, "402")).isEqualTo("-20000.00");
        giveBack(scene.cityCashier, id, 1, founded).statusCode(409).body("code", equalTo("FOUNDING_FUND_RETURNED"));
    }

    @Test
    void it_goes_to_no_union_but_that_of_the_employer() {
        String id = collected("20000.00");
        giveBack(scene.cityCashier, id, 0, scene.basic)
                .statusCode(400)
                .body("errors.code", contains("NOT_OF_EMPLOYER"));
    }

    @Test
    void the_amount_is_what_the_rule_says_and_a_month_is_taken_once() {
        collect(scene.cityFinance, "19999.99")
                .statusCode(409)
                .body("code", equalTo("FOUNDING_FUND_AMOUNT"))
                .body("detail", startsWith("按工资总额应缴 20000.00 元"));
        collected("20000.00");
        collect(scene.cityFinance, "20000.00").statusCode(409).body("code", equalTo("FOUNDING_FUND_TAKEN"));
    }

    @Test
    void who_took_it_in_does_not_return_it_and_no_keeper_of_the_ledger_does() {
        String id = collected("20000.00");
        TestMember keeper =
                scene.world.appoint(scene.world.officer("朱会计", Role.FINANCE, scene.city), Role.CASHIER, scene.city);
        giveBack(keeper, id, 0, founded()).statusCode(422).body("code", equalTo("LEDGER_KEEPER_PAYS"));
    }

    @Test
    void what_the_bank_sent_back_is_kept_again_and_returned_anew() {
        String id = collected("20000.00");
        UUID founded = founded();
        sentBack(id, 0).statusCode(409).body("code", equalTo("FOUNDING_FUND_KEPT"));
        for (int version = 0; version < 4; version += 2) {
            giveBack(scene.cityCashier, id, version, founded).statusCode(201);
            assertThat(balance(founded, "102")).isEqualTo("20000.00");
            sentBack(id, version + 1).statusCode(201);
            assertThat(balance(scene.city, "102")).isEqualTo("20000.00");
            assertThat(balance(scene.city, "222")).isEqualTo("-20000.00");
            assertThat(balance(founded, "102")).isEqualTo("0.00");
            assertThat(balance(founded, "402")).isEqualTo("0.00");
        }
        giveBack(scene.cityCashier, id, 4, founded).statusCode(201);
        assertThat(balance(founded, "102")).isEqualTo("20000.00");
    }

    private ValidatableResponse sentBack(String id, int version) {
        return Api.sending(scene.cityCashier, Map.of("returnedOn", RemittanceScene.TODAY.toString(), "reason", "账号有误"))
                .header("If-Match", "\"" + version + "\"")
                .header("Idempotency-Key", Api.freshKey())
                .post("/founding-funds/" + id + "/bank-returns")
                .then();
    }

    @Test
    void of_eight_who_return_it_at_once_one_does() throws Exception {
        String id = collected("20000.00");
        UUID founded = founded();
        var answers = ContributionScene.together(
                8, () -> giveBack(scene.cityCashier, id, 0, founded).extract().statusCode());
        assertThat(answers).containsExactly(201, 412, 412, 412, 412, 412, 412, 412);
        assertThat(balance(founded, "102")).isEqualTo("20000.00");
    }

    @Test
    void for_a_foreign_union_nothing_of_it_exists() {
        String id = collected("20000.00");
        Api.as(scene.stranger).get("/founding-funds/" + id).then().statusCode(404);
        Api.as(scene.stranger).get("/founding-funds").then().statusCode(200).body("items", empty());
        Api.as(scene.cityFinance).get("/founding-funds?kept=true").then().body("items.id", contains(id));
        Api.as(scene.cityFinance).get("/founding-funds?kept=false").then().body("items", empty());
    }

    private UUID employer() {
        UUID id = Ids.next();
        World.run(
                """
                insert into employer (id, root_id, union_id, name, kind, updated_at)
                values (?, ?, ?, '新办企业', 'ENTERPRISE', now())
                """,
                id,
                scene.world.root(),
                scene.city);
        return id;
    }

    private UUID founded() {
        UUID union = scene.world.union("新建工会", scene.city);
        World.run("update union_node set employer_id = ? where id = ?", employer, union);
        return union;
    }

    private String collected(String amount) {
        return collect(scene.cityFinance, amount).statusCode(201).extract().path("id");
    }

    private ValidatableResponse collect(TestMember who, String amount) {
        return Api.sending(
                        who,
                        Map.of(
                                "unionId",
                                scene.city,
                                "employerId",
                                employer,
                                "month",
                                MONTH,
                                "components",
                                List.of(ContributionScene.part("TIME_WAGE", "1000000.00")),
                                "receivedOn",
                                "2024-02-10",
                                "method",
                                "BANK",
                                "amount",
                                amount,
                                "receiptNo",
                                "SJ-" + amount))
                .header("Idempotency-Key", Api.freshKey())
                .post("/founding-funds")
                .then();
    }

    private static ValidatableResponse giveBack(TestMember who, String id, int version, UUID to) {
        return Api.sending(
                        who,
                        Map.of("toUnionId", to, "paidOn", RemittanceScene.TODAY.toString(), "bankReference", "YH-1"))
                .header("If-Match", "\"" + version + "\"")
                .header("Idempotency-Key", Api.freshKey())
                .post("/founding-funds/" + id + "/returns")
                .then();
    }
}
