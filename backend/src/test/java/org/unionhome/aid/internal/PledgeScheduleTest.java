package org.unionhome.aid.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.unionhome.kernel.Money;

/** G36: five children, 200 yuan a month each, until they finish senior secondary school. */
class PledgeScheduleTest {

    private static final Money MONTHLY = Money.of("200.00");

    @Test
    void g36_five_children_at_200_a_month_make_12000_yuan_a_year() {
        Money year = IntStream.range(0, 5)
                .mapToObj(child -> schedule(null).dueIn(2024))
                .reduce(Money.ZERO, Money::plus);
        assertThat(year).isEqualTo(Money.of("12000.00"));
    }

    @Test
    void it_ends_with_the_month_of_the_graduation() {
        var schedule = schedule(null);
        assertThat(schedule.dueIn(2026)).isEqualTo(Money.of("1200.00"));
        assertThat(schedule.lastMonth()).isEqualTo(LocalDate.of(2026, 6, 1));
        assertThat(schedule.dueIn(2027)).isEqualTo(Money.ZERO);
    }

    @Test
    void ended_before_nothing_is_due_afterwards() {
        assertThat(schedule(LocalDate.of(2024, 3, 20)).dueIn(2024)).isEqualTo(Money.of("600.00"));
    }

    @Test
    void a_month_is_due_from_its_first_day() {
        assertThat(schedule(null).dueUntil(LocalDate.of(2023, 10, 31))).hasSize(2);
        assertThat(schedule(null).dueUntil(LocalDate.of(2023, 11, 1))).hasSize(3);
        assertThat(schedule(null).dueUntil(LocalDate.of(2023, 8, 31))).isEmpty();
    }

    private static PledgeSchedule schedule(@Nullable LocalDate ended) {
        return new PledgeSchedule(MONTHLY, LocalDate.of(2023, 9, 1), LocalDate.of(2026, 6, 30), ended);
    }
}
