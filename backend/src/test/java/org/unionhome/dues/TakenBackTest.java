package org.unionhome.dues;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.unionhome.dues.DuesMoney.line;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.unionhome.kernel.Role;
import org.unionhome.testing.Api;
import org.unionhome.testing.TestMember;
import org.unionhome.testing.World;

/** Money that was taken in wrongly counts no more: its months are unpaid again and the books balance. */
@QuarkusTest
class TakenBackTest {

    private final DuesScene scene = new DuesScene();
    private final DuesMoney money = new DuesMoney(scene);
    private final TestMember cashier = scene.officer("罗出纳", Role.CASHIER, scene.bureau);
    private final TestMember chen = scene.world.member("陈思远", scene.first);
    private final TestMember lin = scene.world.member("林知夏", scene.second);

    @Test
    void an_amount_typed_wrongly_is_taken_back_and_entered_anew_under_the_same_number() {
        owing(chen);
        String wrong = money.taken(chen, "500.00", "B1");
        back(scene.finance, wrong)
                .statusCode(201)
                .body("state", equalTo("TAKEN_BACK"))
                .body("allocated", equalTo("0.00"))
                .body("open", equalTo("0.00"))
                .body("takenBackReason", equalTo("金额录错"));
        assertThat(DuesMoney.paid(chen)).isEqualTo("2025-01 0.00");
        assertThat(balance(scene.first)).isEqualTo("102 0.00, 401 0.00");
        money.taken(chen, "25.00", "B1");
        assertThat(DuesMoney.paid(chen)).isEqualTo("2025-01 25.00");
        assertThat(balance(scene.first)).isEqualTo("102 25.00, 401 -25.00");
        Api.as(scene.finance)
                .queryParam("unionId", scene.first)
                .queryParam("state", "TAKEN_BACK")
                .get("/dues-payments")
                .then()
                .body("items.id", contains(wrong));
    }

    @Test
    void cash_is_taken_back_by_the_cashier_and_by_nobody_who_keeps_dues() {
        owing(chen);
        String cash = money.take(cashier, chen, "CASH", "25.00", "R1")
                .statusCode(201)
                .extract()
                .path("id");
        back(scene.finance, cash).statusCode(400);
        TestMember both =
                scene.world.appoint(scene.officer("罗两职", Role.CASHIER, scene.bureau), Role.FINANCE, scene.bureau);
        back(both, cash).statusCode(422).body("code", equalTo("LEDGER_KEEPER_PAYS"));
        assertThat(DuesMoney.paid(chen)).isEqualTo("2025-01 25.00");
        back(cashier, cash).statusCode(201);
        assertThat(DuesMoney.paid(chen)).isEqualTo("2025-01 0.00");
        assertThat(balance(scene.first)).isEqualTo("101 0.00, 401 0.00");
    }

    @Test
    void what_else_she_has_there_pays_the_month_instead() {
        owing(chen);
        String wrong = money.taken(chen, "25.00", "B1");
        money.taken(chen, "10.00", "B2");
        back(scene.finance, wrong).statusCode(201);
        assertThat(DuesMoney.paid(chen)).isEqualTo("2025-01 10.00");
    }

    @Test
    void a_line_of_a_file_is_taken_back_alone_and_comes_in_again_with_its_file() {
        owing(chen);
        UUID file = money.preview(
                scene.bureau,
                line(chen.memberNo(), "", "陈思远", "25.00", "2025-03-15", ""),
                line(lin.memberNo(), "", "林知夏", "30.00", "2025-03-15", ""));
        money.imports.commit(file);
        back(scene.finance, payment(chen)).statusCode(201);
        assertThat(DuesMoney.paid(chen)).isEqualTo("2025-01 0.00");
        assertThat(balance(scene.second)).isEqualTo("102 30.00, 401 -30.00");
        UUID again = money.preview(
                scene.bureau,
                line(chen.memberNo(), "", "陈思远", "25.00", "2025-03-15", ""),
                line(lin.memberNo(), "", "林知夏", "30.00", "2025-03-15", ""));
        assertThat(money.imports.show(again).getInt("counts.unchanged")).isEqualTo(1);
        money.imports.commit(again);
        assertThat(DuesMoney.paid(chen)).isEqualTo("2025-01 25.00");
    }

    @Test
    void a_file_with_a_wrong_column_is_taken_back_as_a_whole() {
        owing(chen);
        UUID file = money.preview(
                scene.bureau,
                line(chen.memberNo(), "", "陈思远", "500.00", "2025-03-15", ""),
                line("", "", "不认识的人", "300.00", "2025-03-15", ""));
        money.imports.commit(file);
        money.imports.undo(file);
        assertThat(DuesMoney.paid(chen)).isEqualTo("2025-01 0.00");
        assertThat(balance(scene.first)).isEqualTo("102 0.00, 401 0.00");
        assertThat(balance(scene.bureau)).isEqualTo("102 0.00, 401 0.00");
    }

    @Test
    void a_file_of_which_money_went_back_stays() {
        UUID file = money.preview(scene.bureau, line(chen.memberNo(), "", "陈思远", "25.00", "2025-03-15", ""));
        money.imports.commit(file);
        refund(payment(chen)).statusCode(201);
        money.imports.tryUndo(file).then().statusCode(202);
        money.imports.await(file, "COMMITTED");
        assertThat(money.imports.show(file).getString("failure")).contains("已被修改");
        assertThat(DuesMoney.open(chen)).isEqualTo("第一分工会 20.00");
    }

    @Test
    void what_is_set_aside_to_be_given_back_is_withdrawn_first() {
        String paid = money.taken(chen, "25.00", "B1");
        refund(paid).statusCode(201);
        back(scene.finance, paid).statusCode(409).body("code", equalTo("DUES_GIVEN_BACK"));
    }

    @Test
    void the_same_request_again_takes_nothing_back_twice_and_a_second_one_is_refused() {
        owing(chen);
        String wrong = money.taken(chen, "25.00", "B1");
        String key = Api.freshKey();
        back(scene.finance, wrong, 1, key).statusCode(201);
        back(scene.finance, wrong, 1, key).statusCode(201).header("Idempotency-Replayed", "true");
        back(scene.finance, wrong).statusCode(409).body("code", equalTo("DUES_TAKEN_BACK"));
        refund(wrong).statusCode(409).body("code", equalTo("DUES_NOTHING_TO_REFUND"));
        assertThat(DuesMoney.entries(scene.first, "REFUND")).isEqualTo("102 0.00 25.00, 401 25.00 0.00");
    }

    @Test
    void who_saw_another_state_of_it_is_told_and_for_others_it_does_not_exist() {
        owing(chen);
        String wrong = money.taken(chen, "25.00", "B1");
        back(scene.finance, wrong, 0, Api.freshKey()).statusCode(412);
        back(scene.stranger, wrong, 1, Api.freshKey()).statusCode(404);
        back(scene.chair, wrong, 1, Api.freshKey()).statusCode(403);
        assertThat(DuesMoney.paid(chen)).isEqualTo("2025-01 25.00");
    }

    private void owing(TestMember member) {
        scene.earns(member, "2024-01", "5000.00");
        scene.assessed(scene.bureau, "2025-01");
    }

    private static String payment(TestMember member) {
        return World.text("select id::text from dues_payment where person_id = ? and taken_back = 0", member.id());
    }

    private ValidatableResponse refund(String payment) {
        return Api.sending(scene.finance, Map.of("amount", "5.00", "reason", "退休后多扣"))
                .header("If-Match", "\"" + version(payment) + "\"")
                .header("Idempotency-Key", Api.freshKey())
                .post("/dues-payments/" + payment + "/refunds")
                .then();
    }

    private ValidatableResponse back(TestMember by, String payment) {
        return back(by, payment, version(payment), Api.freshKey());
    }

    private static ValidatableResponse back(TestMember by, String payment, int version, String key) {
        return Api.sending(by, Map.of("reason", "金额录错"))
                .header("If-Match", "\"" + version + "\"")
                .header("Idempotency-Key", key)
                .post("/dues-payments/" + payment + "/reversals")
                .then();
    }

    private static int version(String payment) {
        return (int) World.count("select version from dues_payment where id = ?::uuid", payment);
    }

    /** Each account with what is left on its debit side. */
    private static String balance(UUID union) {
        return World.text(
                """
                select string_agg(s.account || ' ' || s.rest, ', ' order by s.account)
                  from (select p.account, sum(p.debit - p.credit) as rest
                          from ledger_posting p join ledger_entry e on e.id = p.entry_id
                         where e.union_id = ? group by p.account) s
                """,
                union);
    }
}
