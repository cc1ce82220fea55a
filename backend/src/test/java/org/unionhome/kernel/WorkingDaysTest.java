package org.unionhome.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class WorkingDaysTest {

    private final WorkingDays days = new WorkingDays();

    @Test
    void a_make_up_saturday_is_worked() {
        assertThat(days.isWorkingDay(LocalDate.of(2026, 2, 28))).isTrue();
        assertThat(days.isWorkingDay(LocalDate.of(2026, 3, 7))).isFalse();
    }

    @Test
    void a_monday_in_the_national_holiday_is_free() {
        assertThat(days.isWorkingDay(LocalDate.of(2026, 10, 5))).isFalse();
    }

    @Test
    void before_the_spring_festival_the_last_working_day_is_the_make_up_saturday() {
        assertThat(days.onOrBefore(LocalDate.of(2026, 2, 18))).isEqualTo(LocalDate.of(2026, 2, 14));
    }

    @Test
    void five_working_days_over_the_national_holiday_end_on_the_13th() {
        assertThat(days.after(LocalDate.of(2026, 9, 30), 5)).isEqualTo(LocalDate.of(2026, 10, 13));
    }

    @Test
    void five_working_days_across_a_new_year_that_is_not_announced_yet_leave_its_first_day_out() {
        assertThat(days.after(LocalDate.of(2026, 12, 28), 5)).isEqualTo(LocalDate.of(2027, 1, 5));
        assertThat(days.isWorkingDay(LocalDate.of(2027, 2, 5))).isFalse();
        assertThat(days.isWorkingDay(LocalDate.of(2027, 2, 11))).isTrue();
    }

    @Test
    void of_a_year_of_which_nothing_is_known_the_days_that_the_regulation_fixes_are_free() {
        assertThat(days.isWorkingDay(LocalDate.of(2031, 1, 1))).isFalse();
        assertThat(days.isWorkingDay(LocalDate.of(2031, 10, 2))).isFalse();
        assertThat(days.isWorkingDay(LocalDate.of(2031, 1, 2))).isTrue();
    }

    @Test
    void a_year_without_notice_says_so() {
        assertThat(days.isKnown(2026)).isTrue();
        assertThat(days.isKnown(2027)).isFalse();
        assertThat(days.isKnown(2031)).isFalse();
    }

    @Test
    void days_reckoned_into_a_year_without_notice_may_still_change() {
        assertThat(days.isProvisional(LocalDate.of(2026, 3, 2), LocalDate.of(2026, 12, 31)))
                .isFalse();
        assertThat(days.isProvisional(LocalDate.of(2026, 12, 28), LocalDate.of(2027, 1, 5)))
                .isTrue();
    }

    @Test
    void once_the_year_is_announced_the_same_five_days_end_on_another_day_for_good() {
        var announced = AnnouncedYear.of(2027, List.of("2027-01-01/2027-01-03"), List.of("2027-01-09"));
        assertThat(announced.isProvisional(LocalDate.of(2026, 12, 28), LocalDate.of(2027, 1, 5)))
                .isFalse();
        assertThat(announced.isWorkingDay(LocalDate.of(2027, 1, 9))).isTrue();
        assertThat(announced.after(LocalDate.of(2027, 1, 7), 2)).isEqualTo(LocalDate.of(2027, 1, 9));
        assertThat(days.after(LocalDate.of(2027, 1, 7), 2)).isEqualTo(LocalDate.of(2027, 1, 11));
    }
}
