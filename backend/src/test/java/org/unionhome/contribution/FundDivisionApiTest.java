package org.unionhome.contribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.unionhome.contribution.ContributionScene.balance;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.unionhome.kernel.Role;
import org.unionhome.testing.Api;
import org.unionhome.testing.TestMember;
import org.unionhome.testing.World;

/** A union was split: its funds are divided after inventory and audit (domain dossier 2.2). */
@QuarkusTest
class FundDivisionApiTest {

    private final FundDivisionScene scene = new FundDivisionScene("CQ-FUNDS-2022");
    private final ContributionScene unions = scene.unions;

    @BeforeEach
    void received() {
        scene.received();
    }

    @Test
    void unions_split_mid_year_funds_are_divided_by_head_count_after_inventory_and_audit() {
        UUID made = scene.splitOff();
        Api.as(unions.finance)
                .get("/split-unions?unionId=" + unions.basic)
                .then()
                .statusCode(200)
                .body("items.union.name", contains("分出的工会1"))
                .body("items[0].netAssets", equalTo("1200.00"))
                .body("items[0].basis", equalTo("HEAD_COUNT"))
                .body("items[0].oldHeads", equalTo(4))
                .body("items[0].newHeads", equalTo(3));
        scene.propose(unions.finance, made, Map.of("oldUnion", 1, "newUnion", 1))
                .statusCode(400)
                .body("errors.code", contains("COUNTED_BY_MEMBERS"));
        String id = scene.propose(unions.finance, made, null)
                .statusCode(201)
                .body("divisionNo", startsWith("FL-"))
                .body("status", equalTo("PROPOSED"))
                .body("netAssets", equalTo("1200.00"))
                .body("ruleClause", equalTo("第四十二条"))
                .body("keeps", equalTo("685.71"))
                .body("amount", equalTo("514.29"))
                .extract()
                .path("id");
        scene.propose(unions.finance, made, null).statusCode(409).body("code", equalTo("FUND_DIVISION_STANDS"));
        scene.audit(scene.auditor, id, 0).statusCode(201).body("status", equalTo("AUDITED"));
        scene.decide(unions.cityChair, id, 1).statusCode(201).body("status", equalTo("APPROVED"));
        scene.pay(unions.cashier, id, 2)
                .statusCode(201)
                .body("status", equalTo("PAID"))
                .body("bankReference", equalTo("YH-1"));
        assertThat(balance(unions.basic, "102")).isEqualTo("1485.71");
        assertThat(balance(unions.basic, "300")).isEqualTo("514.29");
        assertThat(balance(unions.basic, "221")).isEqualTo("-800.00");
        assertThat(balance(made, "102")).isEqualTo("514.29");
        assertThat(balance(made, "300")).isEqualTo("-514.29");
        Api.as(unions.finance)
                .get("/split-unions?unionId=" + unions.basic)
                .then()
                .body("items", empty());
    }

    @Test
    void nothing_is_approved_without_an_audit() {
        String id = scene.proposed(scene.splitOff());
        scene.decide(unions.cityChair, id, 0).statusCode(409).body("code", equalTo("FUND_DIVISION_UNAUDITED"));
        scene.pay(unions.cashier, id, 0).statusCode(409).body("code", equalTo("FUND_DIVISION_STATE"));
        assertThat(balance(unions.basic, "102")).isEqualTo("2000.00");
        assertThatThrownBy(() -> World.run(
                        """
                        update fund_division
                           set status = 'APPROVED', decider_hands = '{x}', decider_name = 'x', decided_on = current_date
                         where id = ?
                        """,
                        UUID.fromString(id)))
                .hasStackTraceContaining("fund_division_audited_first");
    }

    @Test
    void one_person_takes_one_step() {
        UUID made = scene.splitOff();
        TestMember all = unions.world.officer("朱全能", Role.FINANCE, unions.city);
        for (Role role : List.of(Role.AUDITOR, Role.CHAIR)) {
            unions.world.appoint(all, role, unions.city);
        }
        String own = scene.propose(all, made, null).statusCode(201).extract().path("id");
        scene.audit(all, own, 0).statusCode(422).body("code", equalTo("SELF_APPROVAL"));
        scene.audit(scene.auditor, own, 0).statusCode(201);
        scene.decide(all, own, 1).statusCode(422).body("code", equalTo("SELF_APPROVAL"));
        FundDivisionScene.step(unions.finance, own, "withdrawals", 1, Map.of(), Api.freshKey())
                .statusCode(201)
                .body("status", equalTo("WITHDRAWN"));
        String id = scene.proposed(made);
        scene.audit(all, id, 0).statusCode(201);
        scene.decide(all, id, 1).statusCode(422).body("code", equalTo("SELF_APPROVAL"));
        TestMember chair =
                unions.world.appoint(unions.world.officer("鲁主席", Role.CHAIR, unions.city), Role.CASHIER, unions.city);
        scene.decide(chair, id, 1).statusCode(201);
        scene.pay(chair, id, 2).statusCode(422).body("code", equalTo("PAYER_TOOK_PART"));
        TestMember keeper = unions.world.appoint(
                unions.world.officer("沈会计", Role.FINANCE, unions.basic), Role.CASHIER, unions.basic);
        scene.pay(keeper, id, 2).statusCode(422).body("code", equalTo("LEDGER_KEEPER_PAYS"));
        scene.pay(unions.cashier, id, 2).statusCode(201);
        assertThatThrownBy(() -> World.run(
                        "update fund_division set payer_hands = auditor_hands where id = ?", UUID.fromString(id)))
                .hasStackTraceContaining("fund_division_by_four");
    }

    @Test
    void whoever_kept_the_books_does_not_audit_and_the_union_itself_does_not_decide() {
        UUID made = scene.splitOff();
        TestMember other = unions.world.officer("周会计", Role.FINANCE, unions.basic);
        String id = scene.propose(other, made, null).statusCode(201).extract().path("id");
        unions.world.appoint(unions.finance, Role.AUDITOR, unions.basic);
        scene.audit(unions.finance, id, 0).statusCode(422).body("code", equalTo("AUDITOR_KEPT_BOOKS"));
        scene.audit(scene.auditor, id, 0).statusCode(201);
        scene.decide(unions.chair, id, 1).statusCode(404);
        FundDivisionScene.step(unions.cityChair, id, "decisions", 1, Map.of("approve", false), Api.freshKey())
                .statusCode(400);
        FundDivisionScene.step(
                        unions.cityChair,
                        id,
                        "decisions",
                        1,
                        Map.of("approve", false, "reason", "清查不全"),
                        Api.freshKey())
                .statusCode(201)
                .body("status", equalTo("REFUSED"));
        scene.proposed(made);
    }

    @Test
    void both_unions_see_it_and_a_foreign_one_does_not() {
        UUID made = scene.splitOff();
        String id = scene.proposed(made);
        TestMember there = unions.world.officer("尤会计", Role.FINANCE, made);
        Api.as(there).get("/fund-divisions/" + id).then().statusCode(200).body("oldUnion.name", equalTo("机关工会"));
        Api.as(there).get("/fund-divisions?status=PROPOSED").then().body("items.id", contains(id));
        Api.as(there).get("/split-unions?unionId=" + unions.basic).then().statusCode(404);
        Api.as(unions.cityFinance).get("/fund-divisions").then().body("items.id", contains(id));
        Api.as(unions.stranger).get("/fund-divisions/" + id).then().statusCode(404);
        Api.as(unions.stranger).get("/fund-divisions").then().body("items", empty());
        scene.propose(unions.stranger, made, null).statusCode(404);
        TestMember cashier = unions.world.officer("许出纳", Role.CASHIER, made);
        scene.audit(scene.auditor, id, 0).statusCode(201);
        scene.decide(unions.cityChair, id, 1).statusCode(201);
        scene.pay(cashier, id, 2).statusCode(404);
    }

    @Test
    void unions_that_were_not_split_from_each_other_divide_nothing() {
        UUID beside = unions.world.union("另一个工会", unions.city);
        scene.propose(unions.finance, beside, null)
                .statusCode(400)
                .body("errors.pointer", contains("/newUnionId"))
                .body("errors.code", contains("NOT_SPLIT_OFF"));
    }

    @Test
    void a_payment_that_is_sent_again_stands_in_the_books_once() {
        String id = scene.approved(scene.splitOff());
        String key = Api.freshKey();
        scene.pay(unions.cashier, id, 2, key).statusCode(201);
        scene.pay(unions.cashier, id, 2, key).statusCode(201).body("status", equalTo("PAID"));
        scene.pay(unions.cashier, id, 3).statusCode(409).body("code", equalTo("FUND_DIVISION_STATE"));
        assertThat(World.count(
                        """
                        select count(*) from ledger_entry e join fund_division d on d.transfer_id = e.origin_id
                         where d.id = ? and e.kind = 'TRANSFER'
                        """,
                        UUID.fromString(id)))
                .isEqualTo(2);
    }

    @Test
    void what_comes_into_the_books_of_before_is_audited_no_more_and_proposed_anew() {
        UUID made = scene.splitOff();
        String id = scene.proposed(made);
        scene.scene.receivedInFull("2024-02", "100000.00");
        scene.audit(scene.auditor, id, 0)
                .statusCode(409)
                .body("code", equalTo("FUND_DIVISION_BOOKS_CHANGED"))
                .body("detail", startsWith("提出时可划分的净资产为 1200.00 元，现在按账面为 2400.00 元"));
        FundDivisionScene.step(unions.finance, id, "withdrawals", 0, Map.of(), Api.freshKey())
                .statusCode(201);
        scene.propose(unions.finance, made, null).statusCode(201).body("netAssets", equalTo("2400.00"));
    }

    @Test
    void of_two_split_off_on_one_day_each_gets_the_part_of_its_members() {
        List<UUID> made = scene.splitOff(scene.leaving.subList(0, 2), scene.leaving.subList(2, 3));
        scene.propose(unions.finance, made.get(0), null)
                .statusCode(201)
                .body("oldWeight", equalTo(5))
                .body("amount", equalTo("342.86"));
        scene.propose(unions.finance, made.get(1), null)
                .statusCode(201)
                .body("oldWeight", equalTo(4))
                .body("netAssets", equalTo("857.14"))
                .body("amount", equalTo("171.43"));
    }

    @Test
    void whoever_takes_the_place_of_the_old_union_pays_and_two_that_are_one_again_divide_nothing() {
        UUID made = scene.splitOff();
        String id = scene.proposed(made);
        UUID successor = unions.world.union("合并后的工会", unions.city);
        scene.merged(unions.basic, successor);
        scene.audit(unions.world.officer("何经审", Role.AUDITOR, unions.city), id, 1)
                .statusCode(201);
        scene.decide(unions.cityChair, id, 2).statusCode(201);
        scene.pay(unions.world.officer("新出纳", Role.CASHIER, successor), id, 3)
                .statusCode(201)
                .body("oldUnion.name", equalTo("合并后的工会"));
        assertThat(balance(successor, "102")).isEqualTo("1485.71");
        assertThat(balance(made, "102")).isEqualTo("514.29");
    }

    @Test
    void split_and_merged_again_before_it_is_paid_it_ends() {
        UUID made = scene.splitOff();
        String id = scene.approved(made);
        scene.merged(made, unions.basic);
        Api.as(unions.cityFinance)
                .get("/fund-divisions/" + id)
                .then()
                .statusCode(200)
                .body("status", equalTo("WITHDRAWN"))
                .body("paidOn", nullValue());
    }
}
