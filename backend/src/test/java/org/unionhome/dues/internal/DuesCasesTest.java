package org.unionhome.dues.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.unionhome.dues.internal.DuesRule.Base;
import org.unionhome.dues.internal.DuesRule.Basis;
import org.unionhome.dues.internal.DuesRule.MonthRule;
import org.unionhome.dues.internal.DuesRule.Owed;
import org.unionhome.dues.internal.DuesRule.Standing;
import org.unionhome.kernel.Ids;
import org.unionhome.kernel.Money;

/** The cases of assessing dues, each with its right answer (domain dossier 5.1). */
class DuesCasesTest {

    private static final MonthRule RULE = new MonthRule(SomeRules.halfAPercent(), 1);
    private static final YearMonth MARCH = YearMonth.of(2025, 3);
    private static final UUID HERE = Ids.next();
    private static final UUID THERE = Ids.next();

    @Test
    void a_wage_of_8765_40_counts_as_8760_and_owes_43_80() {
        assertThat(RULE.dues().counted(Money.of("8765.40"))).isEqualTo(Money.of("8760.00"));
        assertThat(owed(MARCH, "8765.40").amount()).isEqualTo(Money.of("43.80"));
    }

    @Test
    void wages_of_9_99_and_10_and_3999_99_owe_nothing_and_0_05_and_19_95() {
        assertThat(owed(MARCH, "9.99").amount()).isEqualTo(Money.ZERO);
        assertThat(owed(MARCH, "10.00").amount()).isEqualTo(Money.of("0.05"));
        assertThat(owed(MARCH, "3999.99").amount()).isEqualTo(Money.of("19.95"));
    }

    @Test
    void after_a_transfer_on_the_16th_the_month_is_owed_once_in_full_where_the_wage_of_the_15th_was_paid() {
        var standings =
                List.of(standing(HERE, "ACTIVE", day(1, 1), day(3, 16)), standing(THERE, "ACTIVE", day(3, 16), null));
        var bases = List.of(base("5000.00"));
        assertThat(of(MARCH, standings, bases)).contains(new Owed(HERE, Basis.OWED, yuan("5000.00"), yuan("25.00")));
        assertThat(of(MARCH.plusMonths(1), standings, bases))
                .contains(new Owed(THERE, Basis.OWED, yuan("5000.00"), yuan("25.00")));
    }

    @Test
    void after_a_transfer_on_the_15th_it_is_the_new_union() {
        var standings =
                List.of(standing(HERE, "ACTIVE", day(1, 1), day(3, 15)), standing(THERE, "ACTIVE", day(3, 15), null));
        assertThat(of(MARCH, standings, List.of(base("5000.00"))).orElseThrow().union())
                .isEqualTo(THERE);
    }

    @Test
    void who_retires_on_the_20th_owes_that_month_and_is_exempt_from_the_next() {
        var standings = retiring(day(3, 20));
        var bases = List.of(base("6789.00"));
        assertThat(of(MARCH, standings, bases).orElseThrow().amount()).isEqualTo(Money.of("33.90"));
        assertThat(of(MARCH.plusMonths(1), standings, bases))
                .contains(new Owed(HERE, Basis.RETAINED, yuan("6789.00"), Money.ZERO));
    }

    @Test
    void who_retires_before_the_wage_day_owes_the_month_when_an_active_wage_was_paid_for_it_and_only_then() {
        var standings = retiring(day(3, 5));
        assertThat(of(MARCH, standings, List.of(base("6789.00"))).orElseThrow().basis())
                .isEqualTo(Basis.OWED);
        assertThat(of(MARCH, standings, List.of(base("0.00"))).orElseThrow().basis())
                .isEqualTo(Basis.RETAINED);
        assertThat(of(MARCH, standings, List.of()).orElseThrow().basis()).isEqualTo(Basis.RETAINED);
    }

    @Test
    void back_pay_for_5_months_is_5_differences_each_truncated_by_itself_and_never_a_rate_of_the_lump_sum() {
        Money before = Money.of("5004.00");
        Money after = Money.of("5111.00");
        List<Money> differences = IntStream.rangeClosed(1, 5)
                .mapToObj(month -> YearMonth.of(2025, month))
                .map(month -> owed(month, after.toString())
                        .amount()
                        .minus(owed(month, before.toString()).amount()))
                .toList();
        assertThat(differences).containsOnly(Money.of("0.55")).hasSize(5);
        Money together = differences.stream().reduce(Money.ZERO, Money::plus);
        assertThat(together).isEqualTo(Money.of("2.75"));
        assertThat(RULE.dues().of(Money.of("535.00"))).isNotEqualTo(together);
    }

    @Test
    void parts_of_back_pay_that_are_bonuses_are_excluded_by_name() {
        var parts = Map.of("POST_WAGE", Money.of("5111.00"), "BONUS", Money.of("300.00"));
        assertThat(WagePolicy.refused(parts, RULE.dues()))
                .containsExactly(new WagePolicy.Refused("BONUS", WagePolicy.Why.EXCLUDED_COMPONENT));
    }

    @Test
    void a_part_that_the_rules_do_not_know_is_not_counted_in_silence() {
        assertThat(WagePolicy.refused(Map.of("HOUSING", Money.of("1.00"), "BONUS", Money.ZERO), RULE.dues()))
                .containsExactly(new WagePolicy.Refused("HOUSING", WagePolicy.Why.UNKNOWN_COMPONENT));
    }

    @Test
    void six_months_of_sick_leave_with_a_base_of_0_owe_nothing_so_nothing_is_unpaid() {
        for (int month = 1; month <= 6; month++) {
            assertThat(of(YearMonth.of(2025, month), always(), List.of(base("0.00"))))
                    .contains(new Owed(HERE, Basis.ZERO_BASE, Money.ZERO, Money.ZERO));
        }
    }

    @Test
    void a_wage_that_nobody_reported_is_not_taken_for_nothing_owed() {
        assertThat(of(MARCH, always(), List.of()).orElseThrow().basis()).isEqualTo(Basis.NO_BASE);
    }

    @Test
    void who_joined_in_february_owes_from_march_on() {
        var standings = List.of(new Standing(HERE, "ACTIVE", day(2, 10), null, day(2, 10)));
        assertThat(of(YearMonth.of(2025, 2), standings, List.of(base("5000.00"))))
                .isEmpty();
        assertThat(of(MARCH, standings, List.of(base("5000.00")))).isPresent();
    }

    @Test
    void who_withdrew_before_the_wage_day_owes_nothing() {
        var standings =
                List.of(standing(HERE, "ACTIVE", day(1, 1), day(3, 10)), standing(HERE, "ENDED", day(3, 10), null));
        assertThat(of(MARCH, standings, List.of(base("5000.00")))).isEmpty();
    }

    @Test
    void a_rate_changed_in_march_leaves_january_and_february_as_they_were() {
        var bases = List.of(base("5000.00"));
        var amounts = IntStream.rangeClosed(1, 3)
                .mapToObj(month -> YearMonth.of(2025, month))
                .map(month -> DuesRule.of(
                                month,
                                15,
                                always(),
                                bases,
                                union -> new MonthRule(
                                        month.isBefore(MARCH) ? SomeRules.halfAPercent() : SomeRules.ofRate("1/100"),
                                        1))
                        .orElseThrow()
                        .amount())
                .toList();
        assertThat(amounts).containsExactly(yuan("25.00"), yuan("25.00"), yuan("50.00"));
    }

    private static Owed owed(YearMonth month, String base) {
        return of(month, always(), List.of(base(base))).orElseThrow();
    }

    private static Optional<Owed> of(YearMonth month, List<Standing> standings, List<Base> bases) {
        return DuesRule.of(month, 15, standings, bases, union -> RULE);
    }

    private static List<Standing> always() {
        return List.of(standing(HERE, "ACTIVE", day(1, 1).minusYears(5), null));
    }

    private static List<Standing> retiring(LocalDate on) {
        return List.of(standing(HERE, "ACTIVE", day(1, 1), on), standing(HERE, "RETAINED", on, null));
    }

    private static Standing standing(UUID union, String status, LocalDate from, @Nullable LocalDate to) {
        return new Standing(union, status, from, to, LocalDate.of(2010, 7, 1));
    }

    private static Base base(String amount) {
        return new Base(YearMonth.of(2024, 1), null, Money.of(amount));
    }

    private static LocalDate day(int month, int day) {
        return LocalDate.of(2025, month, day);
    }

    private static Money yuan(String amount) {
        return Money.of(amount);
    }
}
