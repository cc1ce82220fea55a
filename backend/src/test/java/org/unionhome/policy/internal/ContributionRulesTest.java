package org.unionhome.policy.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.unionhome.kernel.Money;
import org.unionhome.policy.ContributionRules;

/** Two per cent of what counts, and whose it is. */
class ContributionRulesTest {

    @Test
    void wages_of_1234567_89_owe_24691_36_of_which_9876_54_go_up_and_14814_82_stay() {
        Money owed = rules("ZJ-FUNDS").of(Money.of("1234567.89"));
        assertThat(owed).isEqualTo(Money.of("24691.36"));
        assertThat(rules("ZJ-FUNDS").split(owed)).containsExactly(Money.of("14814.82"), Money.of("9876.54"));
    }

    @Test
    void four_ways_on_2345678_90_sum_to_46913_58_although_rounding_each_would_not() {
        Money owed = rules("FOUR-WAY-FUNDS").of(Money.of("2345678.90"));
        assertThat(owed).isEqualTo(Money.of("46913.58"));
        assertThat(sum(rules("FOUR-WAY-FUNDS").split(owed))).isEqualTo(owed);
    }

    @Test
    void four_ways_on_987654_32_sum_to_19753_09() {
        Money owed = rules("FOUR-WAY-FUNDS").of(Money.of("987654.32"));
        assertThat(owed).isEqualTo(Money.of("19753.09"));
        assertThat(sum(rules("FOUR-WAY-FUNDS").split(owed))).isEqualTo(owed);
    }

    @Test
    void the_parts_sum_to_the_total_whatever_the_total() {
        var random = new Random(20261126);
        for (int at = 0; at < 20_000; at++) {
            Money total = Money.ofFen(random.nextLong(100_000_000_000L));
            for (String pack : List.of("ZJ-FUNDS", "FOUR-WAY-FUNDS")) {
                assertThat(sum(rules(pack).split(total))).isEqualTo(total);
            }
        }
    }

    @Test
    void bonus_overtime_and_allowances_count() {
        assertThat(rules("CN-FUNDS").components().value())
                .contains("TIME_WAGE", "PIECE_WAGE", "BONUS", "ALLOWANCE", "OVERTIME", "SPECIAL");
    }

    @Test
    void pensions_welfare_one_child_allowance_and_travel_meals_do_not() {
        assertThat(rules("CN-FUNDS").excluded().value())
                .contains("PENSION", "WELFARE", "ONE_CHILD", "TRAVEL_MEALS")
                .hasSize(14);
    }

    @Test
    void the_month_of_december_is_due_on_the_15th_of_january() {
        assertThat(rules("CN-FUNDS").dueOn(YearMonth.of(2025, 12))).isEqualTo(LocalDate.of(2026, 1, 15));
        assertThat(rules("CN-FUNDS").remitBy(YearMonth.of(2025, 12))).isEqualTo(LocalDate.of(2026, 1, 25));
    }

    @Test
    void no_table_leaves_the_basic_union_less_than_the_floor_of_the_country() {
        assertThat(Stream.of("ZJ-FUNDS", "FOUR-WAY-FUNDS", "CN-FUNDS")
                        .noneMatch(pack -> rules(pack).isBelowFloor()))
                .isTrue();
    }

    private static Money sum(List<Money> parts) {
        return parts.stream().reduce(Money.ZERO, Money::plus);
    }

    private static ContributionRules rules(String pack) {
        return ContributionFigures.together(List.of(figures(pack), figures("CN-FUNDS")));
    }

    private static ContributionFigures figures(String pack) {
        return ShippedPacks.pack(pack).sections().of(ContributionFigures.class).orElseThrow();
    }
}
