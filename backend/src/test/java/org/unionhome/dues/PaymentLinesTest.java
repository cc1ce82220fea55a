package org.unionhome.dues;

import static org.assertj.core.api.Assertions.assertThat;
import static org.unionhome.dues.DuesMoney.line;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.unionhome.testing.TestMember;
import org.unionhome.testing.World;

/** Which lines of money are the same payment, and whom they are from. */
@QuarkusTest
class PaymentLinesTest {

    private final DuesScene scene = new DuesScene();
    private final DuesMoney money = new DuesMoney(scene);
    private final TestMember chen = scene.world.member("陈思远", scene.first);
    private final TestMember lin = scene.world.member("林知夏", scene.second);

    @Test
    void lines_of_two_people_of_one_name_are_two_payments() {
        commit(
                scene.bureau,
                line("", "11010519491231002X", "王伟", "25.00", "2025-03-15", ""),
                line("", "440524188001010014", "王伟", "25.00", "2025-03-15", ""));
        assertThat(DuesMoney.payments(scene.bureau)).isEqualTo(2);
    }

    @Test
    void one_number_of_the_bank_for_several_people_and_twice_for_one_is_as_many_payments() {
        var rows = new List<?>[] {
            line(chen.memberNo(), "", "陈思远", "25.00", "2025-03-15", "T1"),
            line(lin.memberNo(), "", "林知夏", "25.00", "2025-03-15", "T1"),
            line(lin.memberNo(), "", "林知夏", "25.00", "2025-03-15", "T1")
        };
        commit(scene.bureau, rows);
        assertThat(DuesMoney.payments(scene.first)).isEqualTo(1);
        assertThat(DuesMoney.payments(scene.second)).isEqualTo(2);
        assertThat(unchanged(money.preview(scene.bureau, rows))).isEqualTo(3);
    }

    @Test
    void people_of_one_name_in_two_unions_are_two_payments() {
        commit(scene.first, line("", "", "王伟", "25.00", "2025-03-15", ""));
        commit(scene.second, line("", "", "王伟", "25.00", "2025-03-15", ""));
        assertThat(DuesMoney.payments(scene.first)).isEqualTo(1);
        assertThat(DuesMoney.payments(scene.second)).isEqualTo(1);
    }

    @Test
    void a_line_that_came_in_before_she_was_known_does_not_come_in_again_when_she_is() {
        String memberNo = chen.memberNo();
        World.run("update membership set member_no = ? where person_id = ?", memberNo + "X", chen.id());
        commit(scene.bureau, line(memberNo, "", "陈思远", "25.00", "2025-03-15", ""));
        World.run("update membership set member_no = ? where person_id = ?", memberNo, chen.id());
        assertThat(unchanged(money.preview(scene.bureau, line(memberNo, "", "陈思远", "25.00", "2025-03-15", ""))))
                .isEqualTo(1);
    }

    @Test
    void a_transfer_that_was_entered_by_hand_is_known_when_the_statement_comes() {
        money.taken(chen, "25.00", "T9");
        assertThat(unchanged(money.preview(
                        scene.bureau, line(chen.memberNo(), "", "陈思远", "25.00", DuesMoney.DAY.toString(), "T9"))))
                .isEqualTo(1);
    }

    @Test
    void the_same_line_in_another_file_is_told_with_its_day_and_comes_in_when_it_has_a_reference() {
        commit(scene.bureau, line(chen.memberNo(), "", "陈思远", "25.00", "2025-03-15", ""));
        World.run("update dues_payment set recorded_at = '2025-03-16 16:30:00Z' where union_id = ?", scene.first);
        UUID supplement = money.preview(
                scene.bureau,
                line(chen.memberNo(), "", "陈思远", "25.00", "2025-03-15", ""),
                line(lin.memberNo(), "", "林知夏", "25.00", "2025-03-15", ""));
        assertThat(unchanged(supplement)).isEqualTo(1);
        assertThat(money.imports.show(supplement).getInt("counts.warnings")).isEqualTo(1);
        var told = money.imports.rows(supplement, "UNCHANGED");
        assertThat(told.getList("items.issues.flatten().code", String.class)).containsExactly("SAME_AS_BEFORE");
        assertThat(told.getList("items.issues.flatten().message", String.class).get(0))
                .contains("2025-03-17");
        commit(scene.bureau, line(chen.memberNo(), "", "陈思远", "25.00", "2025-03-15", "补扣1"));
        assertThat(DuesMoney.payments(scene.first)).isEqualTo(2);
    }

    @Test
    void a_line_with_the_number_of_the_bank_is_the_same_one_without_a_word() {
        commit(scene.bureau, line(chen.memberNo(), "", "陈思远", "25.00", "2025-03-15", "T1"));
        UUID again = money.preview(scene.bureau, line(chen.memberNo(), "", "陈思远", "25.00", "2025-03-15", "T1"));
        assertThat(unchanged(again)).isEqualTo(1);
        assertThat(money.imports.show(again).getInt("counts.warnings")).isZero();
    }

    @Test
    void a_line_without_a_day_is_wrong_for_nothing_would_tell_it_from_that_of_another_month() {
        UUID id = money.preview(scene.bureau, line(chen.memberNo(), "", "陈思远", "25.00", "", ""));
        assertThat(money.imports.rows(id, "ERROR").getList("items.issues.flatten().code", String.class))
                .containsExactly("REQUIRED");
    }

    @Test
    void money_of_somebody_outside_the_union_of_the_file_waits_in_its_queue() {
        commit(scene.first, line(lin.memberNo(), "", "林知夏", "25.00", "2025-03-15", ""));
        assertThat(World.text("select why from dues_payment where union_id = ?", scene.first))
                .isEqualTo("UNKNOWN_MEMBER");
        assertThat(DuesMoney.payments(scene.second)).isZero();
    }

    @Test
    void each_day_of_a_statement_is_booked_by_itself() {
        commit(
                scene.bureau,
                line(chen.memberNo(), "", "陈思远", "25.00", "2025-02-15", ""),
                line(chen.memberNo(), "", "陈思远", "30.00", "2025-03-15", ""));
        assertThat(DuesMoney.entries(scene.first, "RECEIPT"))
                .isEqualTo("102 25.00 0.00, 401 0.00 25.00, 102 30.00 0.00, 401 0.00 30.00");
    }

    private void commit(UUID union, List<?>... rows) {
        money.imports.commit(money.preview(union, rows));
    }

    private int unchanged(UUID importId) {
        return money.imports.show(importId).getInt("counts.unchanged");
    }
}
