package org.unionhome.dues;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.unionhome.kernel.Role;
import org.unionhome.testing.Api;
import org.unionhome.testing.Imports;
import org.unionhome.testing.TestMember;
import org.unionhome.testing.Workbooks;
import org.unionhome.testing.World;

/** Money that comes in pays the earliest months; no line is lost, none is booked twice. */
@QuarkusTest
class CollectionTest {

    private static final LocalDate DAY = LocalDate.of(2025, 3, 20);
    private static final List<String> HEADERS = List.of("会员编号", "姓名", "金额", "日期", "流水号");
    private final DuesScene scene = new DuesScene();
    private final TestMember cashier = scene.officer("罗出纳", Role.CASHIER, scene.bureau);
    private final Imports imports = Imports.by(scene.finance).asOf(DAY);
    private final TestMember chen = scene.world.member("陈思远", scene.first);
    private final TestMember lin = scene.world.member("林知夏", scene.second);

    @Test
    void a_deduction_list_pays_what_is_owed_and_is_booked_once_for_each_union() {
        owing("2025-01", "2025-02");
        imports.commit(imports.preview("DUES_PAYMENTS", scene.bureau, file(line(chen, "50.00"), line(lin, "25.00"))));
        assertThat(paid(chen)).isEqualTo("2025-01 25.00, 2025-02 25.00");
        assertThat(paid(lin)).isEqualTo("2025-01 25.00, 2025-02 0.00");
        assertThat(booked(scene.first)).isEqualTo("102 50.00 0.00, 401 0.00 50.00");
        assertThat(booked(scene.second)).isEqualTo("102 25.00 0.00, 401 0.00 25.00");
        payments("MATCHED").body("items.payer", contains("林知夏", "陈思远"));
    }

    @Test
    void the_same_list_again_brings_nothing_in() {
        owing("2025-01");
        byte[] file = file(line(chen, "25.00"), line(chen, "25.00"));
        imports.commit(imports.preview("DUES_PAYMENTS", scene.bureau, file));
        UUID again = imports.preview("DUES_PAYMENTS", scene.bureau, file);
        assertThat(imports.show(again).getInt("counts.unchanged")).isEqualTo(2);
        imports.commit(again);
        assertThat(World.count("select count(*) from dues_payment where person_id = ?", chen.id()))
                .isEqualTo(2);
        assertThat(booked(scene.first)).isEqualTo("102 50.00 0.00, 401 0.00 50.00");
    }

    @Test
    void what_fits_nobody_is_booked_and_waits_and_only_a_line_without_an_amount_is_wrong() {
        owing("2025-01");
        UUID id = imports.preview(
                "DUES_PAYMENTS",
                scene.bureau,
                file(
                        List.of("NOBODY", "无此人", "30.00", "2025-03-01", "T1"),
                        List.of(chen.memberNo(), "陈四远", "25.00", "2025-03-01", "T2"),
                        List.of(lin.memberNo(), "林知夏", "许多", "2025-03-01", "T3")));
        assertThat(imports.rows(id, "ERROR").getList("items.issues.flatten().code", String.class))
                .containsExactly("AMOUNT_SHAPE");
        imports.commit(id);
        payments("UNKNOWN").body("items.why", contains("NAME_DIFFERS", "UNKNOWN_MEMBER"));
        assertThat(booked(scene.bureau)).isEqualTo("102 55.00 0.00, 401 0.00 55.00");
        String waiting = payments("UNKNOWN").extract().path("items[0].id");
        settle(waiting, "assignments", 0, Map.of("memberNo", chen.memberNo()))
                .statusCode(201)
                .body("state", equalTo("MATCHED"));
        assertThat(paid(chen)).isEqualTo("2025-01 25.00");
        assertThat(booked(scene.first)).isEqualTo("225 25.00 0.00, 401 0.00 25.00");
        assertThat(entries(scene.bureau, "REFUND")).isEqualTo("225 0.00 25.00, 401 25.00 0.00");
        settle(waiting, "assignments", 3, Map.of("memberNo", lin.memberNo()))
                .statusCode(409)
                .body("code", equalTo("DUES_PAYER_KNOWN"));
    }

    @Test
    void who_pays_for_half_a_year_at_once_is_in_order_as_the_months_come() {
        owing("2025-01");
        take("150.00", "R1").statusCode(201).body("allocated", equalTo("25.00")).body("open", equalTo("125.00"));
        for (int month = 2; month <= 6; month++) {
            scene.assessed(scene.bureau, "2025-0" + month);
        }
        assertThat(World.count("select count(*) from dues_obligation where person_id = ? and paid = amount", chen.id()))
                .isEqualTo(6);
        Api.as(scene.finance)
                .queryParam("memberId", chen.id())
                .get("/dues-payments")
                .then()
                .body("items[0].state", equalTo("MATCHED"));
    }

    @Test
    void cash_is_booked_as_cash_and_the_same_receipt_is_not_taken_twice() {
        owing("2025-01");
        take("25.00", "R7").statusCode(201);
        assertThat(booked(scene.first)).isEqualTo("101 25.00 0.00, 401 0.00 25.00");
        take("25.00", "R7").statusCode(409).body("code", equalTo("DUES_PAID_ALREADY"));
    }

    @Test
    void of_many_who_pay_one_month_at_the_same_time_one_pays_it_and_the_others_have_a_credit() throws Exception {
        owing("2025-01");
        var pool = Executors.newFixedThreadPool(8);
        try {
            var payments = IntStream.range(0, 8)
                    .mapToObj(i -> (Callable<Integer>)
                            () -> take("25.00", "P" + i).extract().statusCode())
                    .toList();
            for (Future<Integer> payment : pool.invokeAll(payments)) {
                assertThat(payment.get()).isEqualTo(201);
            }
        } finally {
            pool.shutdownNow();
        }
        assertThat(paid(chen)).isEqualTo("2025-01 25.00");
        assertThat(World.count("select count(*) from dues_payment where person_id = ? and open = 25", chen.id()))
                .isEqualTo(7);
    }

    @Test
    void after_retirement_what_was_prepaid_is_set_aside_to_be_given_back_and_no_more_than_that() {
        owing("2025-01");
        scene.retire(chen, LocalDate.of(2025, 2, 1));
        String id = take("75.00", "R2").statusCode(201).extract().path("id");
        scene.assessed(scene.bureau, "2025-02");
        settle(id, "refunds", 1, refund("50.01")).statusCode(409).body("code", equalTo("DUES_NOTHING_TO_REFUND"));
        settle(id, "refunds", 1, refund("50.00")).statusCode(201).body("open", equalTo("0.00"));
    }

    @Test
    void arrears_are_told_by_age_and_a_month_of_nothing_owed_is_never_unpaid() {
        TestMember sick = scene.world.member("何青", scene.second);
        scene.earns(sick, "2024-01", "0.00");
        owing("2025-01", "2025-02");
        Api.as(scene.finance)
                .queryParam("unionId", scene.bureau)
                .get("/dues-arrears")
                .then()
                .statusCode(200)
                .body("amount", equalTo("100.00"))
                .body("unions.amount", contains("50.00", "50.00"));
        Api.as(scene.finance)
                .queryParam("unionId", scene.bureau)
                .get("/dues-arrears/members")
                .then()
                .statusCode(200)
                .body("items.months", contains(2, 2))
                .body("items.oldest", contains("2025-01", "2025-01"));
        Api.as(scene.stranger).get("/dues-arrears/members").then().body("items", empty());
        Api.as(scene.stranger)
                .queryParam("unionId", scene.bureau)
                .get("/dues-arrears")
                .then()
                .statusCode(404);
    }

    @Test
    void dues_are_not_remitted_upward() {
        Map<String, Object> entry = Map.of(
                "unionId",
                scene.bureau,
                "on",
                DAY.toString(),
                "description",
                "上缴会费",
                "postings",
                List.of(
                        Map.of("account", "401", "debit", "40.00", "credit", "0.00"),
                        Map.of("account", "221", "debit", "0.00", "credit", "40.00")));
        Api.sending(scene.finance, entry)
                .header("Idempotency-Key", Api.freshKey())
                .post("/ledger-entries")
                .then()
                .statusCode(422)
                .body("code", equalTo("DUES_ARE_NOT_REMITTED"));
    }

    @Test
    void payments_are_taken_by_who_keeps_dues_and_for_others_they_do_not_exist() {
        owing("2025-01");
        String id = take("25.00", "R9").statusCode(201).extract().path("id");
        Api.as(scene.chair).get("/dues-payments/" + id).then().statusCode(200);
        Api.as(scene.stranger).get("/dues-payments/" + id).then().statusCode(404);
        Api.as(scene.stranger).get("/dues-payments").then().body("items", empty());
        Api.sending(scene.chair, refund("1.00"))
                .header("If-Match", "\"1\"")
                .header("Idempotency-Key", Api.freshKey())
                .post("/dues-payments/" + id + "/refunds")
                .then()
                .statusCode(403);
        Api.sending(scene.stranger, refund("1.00"))
                .header("If-Match", "\"1\"")
                .header("Idempotency-Key", Api.freshKey())
                .post("/dues-payments/" + id + "/refunds")
                .then()
                .statusCode(404);
    }

    private void owing(String... months) {
        scene.earns(chen, "2024-01", "5000.00");
        scene.earns(lin, "2024-01", "5000.00");
        for (String month : months) {
            scene.assessed(scene.bureau, month);
        }
    }

    private ValidatableResponse take(String amount, String receipt) {
        return Api.sending(
                        cashier,
                        Map.of(
                                "memberId",
                                chen.id(),
                                "method",
                                "CASH",
                                "paidOn",
                                DAY.toString(),
                                "amount",
                                amount,
                                "receiptNo",
                                receipt))
                .header("Idempotency-Key", Api.freshKey())
                .post("/dues-payments")
                .then();
    }

    private static Map<String, Object> refund(String amount) {
        return Map.of("amount", amount, "reason", "退休后多扣");
    }

    private ValidatableResponse settle(String id, String how, int version, Map<String, Object> body) {
        return Api.sending(scene.finance, body)
                .header("If-Match", "\"" + version + "\"")
                .header("Idempotency-Key", Api.freshKey())
                .post("/dues-payments/" + id + "/" + how)
                .then();
    }

    private ValidatableResponse payments(String state) {
        return Api.as(scene.finance)
                .queryParam("unionId", scene.bureau)
                .queryParam("state", state)
                .get("/dues-payments")
                .then()
                .statusCode(200);
    }

    private static String paid(TestMember member) {
        return World.text(
                """
                select string_agg(to_char(month, 'YYYY-MM') || ' ' || paid, ', ' order by month)
                  from dues_obligation where person_id = ?
                """,
                member.id());
    }

    private static String booked(UUID union) {
        return entries(union, "RECEIPT");
    }

    private static String entries(UUID union, String kind) {
        return World.text(
                """
                select string_agg(p.account || ' ' || p.debit || ' ' || p.credit, ', ' order by e.entry_on, p.account)
                  from ledger_posting p join ledger_entry e on e.id = p.entry_id
                 where e.union_id = ? and e.kind = ?
                """,
                union,
                kind);
    }

    private static List<?> line(TestMember member, String amount) {
        return List.of(member.memberNo(), member.name(), amount, "2025-03-15", "");
    }

    private static byte[] file(List<?>... rows) {
        var all = new ArrayList<List<?>>();
        all.add(HEADERS);
        all.addAll(List.of(rows));
        return Workbooks.of(all);
    }
}
