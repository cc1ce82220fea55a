package org.unionhome.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.unionhome.policy.ElectionRules.Ruled;

class ArrearsRulesTest {

    private static final YearMonth NOVEMBER = YearMonth.of(2026, 11);

    @Test
    void paid_month_by_month_the_one_before_is_overdue() {
        assertThat(every(1).lastOverdue(NOVEMBER)).isEqualTo(YearMonth.of(2026, 10));
        assertThat(every(1).lastOverdue(YearMonth.of(2026, 1))).isEqualTo(YearMonth.of(2025, 12));
    }

    @Test
    void paid_by_half_years_nothing_of_the_running_one_is_overdue() {
        assertThat(every(6).lastOverdue(NOVEMBER)).isEqualTo(YearMonth.of(2026, 6));
        assertThat(every(6).lastOverdue(YearMonth.of(2026, 6))).isEqualTo(YearMonth.of(2025, 12));
    }

    @Test
    void paid_by_years_nothing_of_the_running_one_is_overdue() {
        assertThat(every(12).lastOverdue(NOVEMBER)).isEqualTo(YearMonth.of(2025, 12));
        assertThat(every(3).lastOverdue(NOVEMBER)).isEqualTo(YearMonth.of(2026, 9));
    }

    @Test
    void parts_of_a_year_are_equal_and_one_step_comes_after_the_other() {
        assertThatThrownBy(() -> every(5)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> rules(1, 3, 2, 6)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> rules(1, 1, 7, 6)).isInstanceOf(IllegalArgumentException.class);
    }

    private static ArrearsRules every(int months) {
        return rules(months, 1, 3, 6);
    }

    private static ArrearsRules rules(int every, int reminder, int talk, int ending) {
        return new ArrearsRules(ruled(every), ruled(reminder), ruled(talk), ruled(ending));
    }

    private static Ruled<Integer> ruled(int value) {
        return new Ruled<>(
                value,
                new Citation("某文件", null, "某条", Citation.Confidence.DESIGN),
                new PackRef("TEST-ARREARS", 1, "欠交"));
    }
}
