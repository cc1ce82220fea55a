package org.unionhome.dues;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.unionhome.kernel.Clocks;
import org.unionhome.kernel.Role;
import org.unionhome.testing.Api;
import org.unionhome.testing.TestMember;
import org.unionhome.testing.World;

/** What was paid to one union and follows its member lies where it was paid in: the one owes it to the other. */
@QuarkusTest
class BetweenUnionsTest {

    private final DuesScene scene = new DuesScene();
    private final DuesMoney money = new DuesMoney(scene);
    private final TestMember chen = scene.world.member("陈思远", scene.first);
    private final TestMember lin = scene.world.member("林知夏", scene.second);

    @Test
    void a_credit_that_follows_its_member_moves_no_bank_and_is_owed() {
        followed(chen, scene.second, "60.00");
        assertThat(balance(scene.first, "102")).isEqualTo("60.00");
        assertThat(balance(scene.second, "102")).isEqualTo("0.00");
        assertThat(balance(scene.first, "401")).isEqualTo("-25.00");
        assertThat(balance(scene.second, "401")).isEqualTo("-35.00");
        assertThat(balance(scene.first, "225")).isEqualTo("-35.00");
        assertThat(balance(scene.second, "225")).isEqualTo("35.00");
        owed(scene.finance, scene.bureau)
                .body("items.debtor.id", contains(scene.first.toString()))
                .body("items.creditor.id", contains(scene.second.toString()))
                .body("items.amount", contains("35.00"))
                .body("items[0].latest", notNullValue());
    }

    @Test
    void both_ways_are_set_against_each_other() {
        scene.earns(lin, "2024-01", "4000.00");
        followed(chen, scene.second, "60.00");
        money.taken(lin, "60.00", "B7");
        scene.transfer(lin, scene.first, LocalDate.of(2025, 3, 1));
        scene.assessed(scene.bureau, "2025-03");
        assertThat(DuesMoney.open(lin)).isEqualTo("第二分工会 0.00, 第一分工会 0.00");
        owed(scene.finance, scene.bureau)
                .body("items.debtor.name", contains("第一分工会"))
                .body("items.amount", contains("15.00"));
        assertThat(balance(scene.first, "225")).isEqualTo("-15.00");
        assertThat(balance(scene.second, "225")).isEqualTo("15.00");
    }

    @Test
    void either_union_sees_what_is_owed_and_nobody_else() {
        followed(chen, scene.second, "60.00");
        for (UUID union : new UUID[] {scene.first, scene.second}) {
            TestMember finance = scene.officer("孙会计", Role.FINANCE, union);
            owed(finance, union).body("items.amount", contains("35.00"));
        }
        TestMember elsewhere = scene.officer("韩会计", Role.FINANCE, scene.world.union("第三分工会", scene.bureau));
        Api.as(elsewhere).get("/dues-between-unions").then().statusCode(200).body("items", empty());
        owed(scene.stranger, scene.bureau).statusCode(404);
    }

    @Test
    void what_was_entered_wrongly_leaves_the_bank_of_the_union_that_took_it_in() {
        String payment = followed(chen, scene.second, "60.00");
        String moved = World.text(
                "select id::text from dues_payment where person_id = ? and id <> ?::uuid", chen.id(), payment);
        TestMember second = scene.officer("孙会计", Role.FINANCE, scene.second);
        back(second, moved).statusCode(409).body("code", equalTo("DUES_MOVED"));
        assertThat(balance(scene.second, "225")).isEqualTo("35.00");
        back(scene.finance, moved).statusCode(201);
        assertThat(balance(scene.first, "102")).isEqualTo("25.00");
        assertThat(balance(scene.first, "401")).isEqualTo("-25.00");
        assertThat(balance(scene.first, "225")).isEqualTo("0.00");
        assertThat(balance(scene.second, "102")).isEqualTo("0.00");
        assertThat(balance(scene.second, "225")).isEqualTo("0.00");
        assertThat(balance(scene.second, "401")).isEqualTo("0.00");
        owed(scene.finance, scene.bureau).body("items", empty());
    }

    @Test
    void what_is_owed_is_transferred_once_by_a_cashier_of_both_and_the_banks_are_true() {
        followed(chen, scene.second, "60.00");
        TestMember cashier = scene.officer("罗出纳", Role.CASHIER, scene.bureau);
        settle(cashier, "35.01", Api.freshKey()).statusCode(409).body("code", equalTo("DUES_BETWEEN_OTHER_AMOUNT"));
        settle(scene.officer("孙出纳", Role.CASHIER, scene.first), "35.00", Api.freshKey())
                .statusCode(404);
        TestMember both =
                scene.world.appoint(scene.officer("罗两职", Role.CASHIER, scene.bureau), Role.FINANCE, scene.bureau);
        settle(both, "35.00", Api.freshKey()).statusCode(422).body("code", equalTo("LEDGER_KEEPER_PAYS"));
        assertThat(balance(scene.first, "102")).isEqualTo("60.00");
        String key = Api.freshKey();
        settle(cashier, "35.00", key).statusCode(201);
        settle(cashier, "35.00", key).statusCode(201);
        settle(cashier, "35.00", Api.freshKey()).statusCode(409);
        assertThat(balance(scene.first, "102")).isEqualTo("25.00");
        assertThat(balance(scene.second, "102")).isEqualTo("35.00");
        assertThat(balance(scene.first, "225")).isEqualTo("0.00");
        assertThat(balance(scene.second, "225")).isEqualTo("0.00");
        owed(scene.finance, scene.bureau).body("items", empty());
    }

    private ValidatableResponse settle(TestMember who, String amount, String key) {
        return Api.sending(
                        who,
                        Map.of(
                                "debtorId",
                                scene.first,
                                "creditorId",
                                scene.second,
                                "amount",
                                amount,
                                "paidOn",
                                LocalDate.now(Clocks.CHINA).toString(),
                                "bankReference",
                                "YH-1"))
                .header("Idempotency-Key", key)
                .post("/dues-between-unions/settlements")
                .then();
    }

    /** Pays her first month and more, goes to another union, and owes a month there. */
    private String followed(TestMember member, UUID into, String amount) {
        scene.earns(member, "2024-01", "5000.00");
        scene.assessed(scene.bureau, "2025-01");
        String payment = money.taken(member, amount, "B1");
        scene.transfer(member, into, LocalDate.of(2025, 2, 1));
        scene.assessed(scene.bureau, "2025-02");
        return payment;
    }

    private static ValidatableResponse owed(TestMember who, UUID union) {
        return Api.as(who).get("/dues-between-unions?unionId=" + union).then();
    }

    private static ValidatableResponse back(TestMember by, String payment) {
        long version = World.count("select version from dues_payment where id = ?::uuid", payment);
        return Api.sending(by, Map.of("reason", "金额录错"))
                .header("If-Match", "\"" + version + "\"")
                .header("Idempotency-Key", Api.freshKey())
                .post("/dues-payments/" + payment + "/reversals")
                .then();
    }

    private static String balance(UUID union, String account) {
        return World.text(
                """
                select coalesce(sum(p.debit - p.credit), 0.00)::text
                  from ledger_posting p join ledger_entry e on e.id = p.entry_id
                 where e.union_id = ? and p.account = ?
                """,
                union,
                account);
    }
}
