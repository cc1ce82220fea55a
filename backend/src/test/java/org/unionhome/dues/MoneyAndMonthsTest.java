package org.unionhome.dues;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.unionhome.kernel.Role;
import org.unionhome.testing.TestMember;
import org.unionhome.testing.World;

/** Money stays with the months that owe it to the union that took it in; what a month owes no longer is free again. */
@QuarkusTest
class MoneyAndMonthsTest {

    private final DuesScene scene = new DuesScene();
    private final DuesMoney money = new DuesMoney(scene);
    private final TestMember chen = scene.world.member("陈思远", scene.first);

    @Test
    void after_a_base_was_corrected_what_was_paid_too_much_is_a_credit() {
        owing("2025-01");
        money.taken(chen, "25.00", "B1");
        scene.earns(chen, "2024-01", "4000.00");
        scene.assessed(scene.bureau, "2025-01");
        assertThat(DuesMoney.paid(chen)).isEqualTo("2025-01 20.00");
        assertThat(DuesMoney.open(chen)).isEqualTo("第一分工会 5.00");
    }

    @Test
    void of_several_payments_the_newest_is_freed_first() {
        owing("2025-01");
        money.taken(chen, "15.00", "B1");
        money.taken(chen, "10.00", "B2");
        scene.earns(chen, "2024-01", "4000.00");
        scene.assessed(scene.bureau, "2025-01");
        assertThat(DuesMoney.open(chen)).isEqualTo("第一分工会 0.00, 第一分工会 5.00");
    }

    @Test
    void a_month_that_owes_more_again_is_paid_from_the_same_credit() {
        owing("2025-01");
        money.taken(chen, "30.00", "B1");
        scene.earns(chen, "2024-01", "5500.00");
        scene.assessed(scene.bureau, "2025-01");
        assertThat(DuesMoney.paid(chen)).isEqualTo("2025-01 27.50");
        assertThat(World.text("select sum(amount)::text from dues_allocation where person_id = ?", chen.id()))
                .isEqualTo("27.50");
    }

    @Test
    void a_retirement_that_was_entered_late_frees_what_was_paid_for_the_months_after_it() {
        owing("2025-01", "2025-02");
        money.taken(chen, "50.00", "B1");
        scene.retire(chen, LocalDate.of(2025, 2, 1));
        scene.assessed(scene.bureau, "2025-02");
        assertThat(DuesMoney.paid(chen)).isEqualTo("2025-01 25.00, 2025-02 0.00");
        assertThat(DuesMoney.open(chen)).isEqualTo("第一分工会 25.00");
    }

    @Test
    void who_had_left_owes_nothing_and_has_her_money_free() {
        owing("2025-01", "2025-02");
        money.taken(chen, "50.00", "B1");
        scene.leave(chen, LocalDate.of(2025, 2, 1));
        scene.assessed(scene.bureau, "2025-02");
        assertThat(DuesMoney.paid(chen)).isEqualTo("2025-01 25.00");
        assertThat(DuesMoney.open(chen)).isEqualTo("第一分工会 25.00");
    }

    @Test
    void after_a_transfer_that_was_entered_late_the_money_goes_into_the_books_of_the_right_union() {
        owing("2025-01");
        money.taken(chen, "25.00", "B1");
        scene.transfer(chen, scene.second, LocalDate.of(2025, 1, 2));
        scene.assessed(scene.bureau, "2025-01");
        assertThat(scene.owed(chen, "2025-01")).isEqualTo("第二分工会 OWED 25.00");
        assertThat(DuesMoney.paid(chen)).isEqualTo("2025-01 25.00");
        assertThat(DuesMoney.open(chen)).isEqualTo("第二分工会 0.00");
        assertThat(DuesMoney.entries(scene.first, "REFUND")).isEqualTo("225 0.00 25.00, 401 25.00 0.00");
        assertThat(DuesMoney.entries(scene.second, "RECEIPT")).isEqualTo("225 25.00 0.00, 401 0.00 25.00");
    }

    @Test
    void what_was_paid_in_advance_follows_her_into_the_books_of_her_new_union() {
        owing("2025-01");
        money.taken(chen, "60.00", "B1");
        scene.transfer(chen, scene.second, LocalDate.of(2025, 2, 1));
        scene.assessed(scene.bureau, "2025-02");
        assertThat(DuesMoney.paid(chen)).isEqualTo("2025-01 25.00, 2025-02 25.00");
        assertThat(DuesMoney.open(chen)).isEqualTo("第一分工会 0.00, 第二分工会 10.00");
        assertThat(DuesMoney.entries(scene.first, "REFUND")).isEqualTo("225 0.00 35.00, 401 35.00 0.00");
        assertThat(DuesMoney.entries(scene.second, "RECEIPT")).isEqualTo("225 35.00 0.00, 401 0.00 35.00");
    }

    @Test
    void who_pays_after_a_transfer_pays_her_earlier_union_for_what_she_still_owes_there() {
        owing("2025-01");
        scene.transfer(chen, scene.second, LocalDate.of(2025, 2, 1));
        money.taken(chen, "25.00", "B1");
        assertThat(DuesMoney.open(chen)).isEqualTo("第一分工会 0.00");
        assertThat(DuesMoney.entries(scene.first, "RECEIPT")).isEqualTo("102 25.00 0.00, 401 0.00 25.00");
    }

    @Test
    void one_payment_for_months_of_two_unions_is_booked_in_both() {
        owing("2025-01");
        scene.transfer(chen, scene.second, LocalDate.of(2025, 2, 1));
        scene.assessed(scene.bureau, "2025-02");
        money.taken(chen, "50.00", "B1");
        assertThat(DuesMoney.paid(chen)).isEqualTo("2025-01 25.00, 2025-02 25.00");
        assertThat(DuesMoney.entries(scene.second, "RECEIPT")).isEqualTo("225 25.00 0.00, 401 0.00 25.00");
    }

    /** Negative control: the table itself holds when a statement forgets. */
    @Test
    void the_database_refuses_a_month_that_is_paid_beyond_what_it_owes() {
        owing("2025-01");
        String heard = "";
        try {
            World.run("update dues_obligation set paid = amount + 0.01 where person_id = ?", chen.id());
        } catch (RuntimeException refused) {
            heard = String.valueOf(refused);
        }
        assertThat(heard).contains("dues_obligation_not_overpaid");
    }

    @Test
    void nothing_is_not_taken() {
        owing("2025-01");
        money.take(scene.finance, chen, "BANK", "0.00", "B1")
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/amount"))
                .body("errors[0].code", equalTo("NOT_ZERO"));
    }

    @Test
    void cash_is_taken_by_the_cashier_and_by_nobody_who_keeps_dues() {
        owing("2025-01");
        TestMember cashier = scene.officer("罗出纳", Role.CASHIER, scene.bureau);
        money.take(scene.finance, chen, "CASH", "25.00", "R1")
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/method"));
        money.take(cashier, chen, "BANK", "25.00", "B1").statusCode(400);
        TestMember both =
                scene.world.appoint(scene.officer("罗两职", Role.CASHIER, scene.bureau), Role.FINANCE, scene.bureau);
        money.take(both, chen, "CASH", "25.00", "R1").statusCode(422).body("code", equalTo("LEDGER_KEEPER_PAYS"));
        assertThat(DuesMoney.paid(chen)).isEqualTo("2025-01 0.00");
        money.take(cashier, chen, "CASH", "25.00", "R1").statusCode(201);
        assertThat(DuesMoney.paid(chen)).isEqualTo("2025-01 25.00");
    }

    @Test
    void a_receipt_is_numbered_by_the_union_that_takes_the_cash_wherever_the_member_went_since() {
        TestMember cashier = scene.officer("罗出纳", Role.CASHIER, scene.bureau);
        owing("2025-01");
        scene.transfer(chen, scene.second, LocalDate.of(2025, 2, 10));
        TestMember lin = scene.world.member("林知夏", scene.second);
        money.take(cashier, chen, "CASH", "20.00", "R1").statusCode(201);
        money.take(cashier, lin, "CASH", "25.00", "R1").statusCode(201);
        TestMember stays = scene.world.member("何留下", scene.first);
        money.take(cashier, stays, "CASH", "25.00", "R1").statusCode(409).body("code", equalTo("DUES_PAID_ALREADY"));
    }

    private void owing(String... months) {
        scene.earns(chen, "2024-01", "5000.00");
        for (String month : months) {
            scene.assessed(scene.bureau, month);
        }
    }
}
