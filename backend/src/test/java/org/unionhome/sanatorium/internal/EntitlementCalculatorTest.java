package org.unionhome.sanatorium.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.unionhome.kernel.Money;
import org.unionhome.policy.Citation;
import org.unionhome.policy.ElectionRules.Ruled;
import org.unionhome.policy.EntitlementRules;
import org.unionhome.policy.EntitlementRules.Part;
import org.unionhome.policy.Finding;
import org.unionhome.policy.PackRef;
import org.unionhome.policy.SanatoriumRules;
import org.unionhome.policy.Share;
import org.unionhome.sanatorium.internal.History.Completion;

/** Sanatorium entitlement and quota: each row of the domain's table, and what follows from it. */
class EntitlementCalculatorTest {

    private static final Citation CITED = new Citation("浙总工发〔2015〕13号", null, "疗休养", Citation.Confidence.PUBLISHED);
    private static final PackRef PACK = new PackRef("TEST", 1, "疗休养");
    private static final SanatoriumRules SINCE_2020 = new SanatoriumRules(
            ruled(Money.of("600.00")),
            ruled(Money.of("3000.00")),
            ruled(5),
            ruled(7),
            ruled(new Share(1, 3)),
            ruled(3));
    /** Shaoxing: once a year in at most two segments, newcomers until 31 August half, retired keep it. */
    private static final EntitlementRules SHAOXING = rules(1, MonthDay.of(8, 31), Boolean.TRUE, Boolean.FALSE);

    private static final LocalDate LONG_AGO = LocalDate.of(2010, 7, 1);
    private static final LocalDate MAY_2024 = LocalDate.of(2024, 5, 6);

    @Test
    void retired_on_1_april_keeps_the_whole_of_that_year_and_has_nothing_the_next() {
        var retired = new History(LONG_AGO, LocalDate.of(2024, 4, 1), List.of());
        Entitlement thatYear = of(SHAOXING, retired, MAY_2024);
        assertThat(thatYear.part()).isEqualTo(Part.FULL);
        assertThat(thatYear.left()).isEqualTo(Money.of("3000.00"));
        assertThat(thatYear.mayGo()).isTrue();
        assertThat(codes(thatYear)).contains("SAN_RETIRED_KEEPS");
        Entitlement next = of(SHAOXING, retired, LocalDate.of(2025, 1, 2));
        assertThat(next.mayGo()).isFalse();
        assertThat(next.limit()).isEqualTo(Money.ZERO);
        assertThat(codes(next)).contains("SAN_RETIRED");
    }

    @Test
    void where_nothing_is_said_of_retirement_she_may_go_until_the_day() {
        var silent = rules(1, null, null, null);
        var retired = new History(LONG_AGO, LocalDate.of(2024, 4, 1), List.of());
        assertThat(of(silent, retired, LocalDate.of(2024, 3, 31)).mayGo()).isTrue();
        assertThat(of(silent, retired, LocalDate.of(2024, 4, 1)).mayGo()).isFalse();
    }

    @Test
    void joined_on_31_august_has_half_which_is_1500_and_on_1_september_nothing() {
        Entitlement half = of(SHAOXING, joined(LocalDate.of(2024, 8, 31)), LocalDate.of(2024, 10, 8));
        assertThat(half.part()).isEqualTo(Part.HALF);
        assertThat(half.limit()).isEqualTo(Money.of("1500.00"));
        assertThat(half.mayGo()).isTrue();
        Entitlement none = of(SHAOXING, joined(LocalDate.of(2024, 9, 1)), LocalDate.of(2024, 10, 8));
        assertThat(none.part()).isEqualTo(Part.NONE);
        assertThat(none.mayGo()).isFalse();
        assertThat(of(SHAOXING, joined(LocalDate.of(2024, 9, 1)), LocalDate.of(2025, 1, 1))
                        .limit())
                .isEqualTo(Money.of("3000.00"));
    }

    @Test
    void who_has_been_in_2026_may_go_again_from_2027_01_and_the_rule_is_cited() {
        Entitlement now = of(SHAOXING, went(new Completion(2026, 2, 5, Money.of("3000.00"), false)), day(2026));
        assertThat(now.mayGo()).isFalse();
        assertThat(now.againFrom()).isEqualTo(LocalDate.of(2027, 1, 1));
        Finding why = now.reasons().stream()
                .filter(reason -> reason.code().equals("SAN_WENT"))
                .findFirst()
                .orElseThrow();
        assertThat(why.arguments()).containsExactly("2026", "1", "2027-01");
        assertThat(why.citation()).isEqualTo(CITED);
        assertThat(of(SHAOXING, went(new Completion(2026, 2, 5, Money.of("3000.00"), false)), day(2027))
                        .mayGo())
                .isTrue();
    }

    @Test
    void in_rounds_of_two_years_who_went_in_2025_may_go_again_from_2027_01() {
        var rounds = rules(2, null, null, null);
        var last = went(new Completion(2025, 2, 5, Money.of("3000.00"), false));
        assertThat(of(rounds, last, day(2026)).againFrom()).isEqualTo(LocalDate.of(2027, 1, 1));
        assertThat(of(rounds, last, day(2027)).mayGo()).isTrue();
    }

    @Test
    void two_segments_are_one_completion() {
        var first = went(new Completion(2024, 1, 2, Money.of("1200.00"), false));
        Entitlement between = of(SHAOXING, first, MAY_2024);
        assertThat(between.times()).isZero();
        assertThat(between.segmentsLeft()).isEqualTo(1);
        assertThat(between.goesOn()).isTrue();
        assertThat(between.days()).isEqualTo(3);
        assertThat(between.left()).isEqualTo(Money.of("1800.00"));
        var both = went(new Completion(2024, 2, 5, Money.of("3000.00"), false));
        assertThat(of(SHAOXING, both, MAY_2024).mayGo()).isFalse();
        assertThat(new Uptake(1, 1).percent())
                .hasValueSatisfying(whole -> assertThat(whole).hasToString("100.0"));
    }

    @Test
    void went_out_of_province_in_2022_next_possible_2025() {
        var outside = went(new Completion(2022, 1, 5, Money.of("3000.00"), true));
        assertThat(of(SHAOXING, outside, day(2023)).outsideFrom()).isEqualTo(2025);
        assertThat(of(SHAOXING, outside, day(2024)).outsideFrom()).isEqualTo(2025);
        assertThat(of(SHAOXING, outside, day(2025)).outsideFrom()).isNull();
        assertThat(of(SHAOXING, outside, day(2024)).mayGo()).isTrue();
    }

    @Test
    void twenty_in_province_participants_let_at_most_ten_go_out_and_one_less_withdraws_one() {
        assertThat(OutsideSharePolicy.judge(SINCE_2020, 20, 10)).isEmpty();
        assertThat(OutsideSharePolicy.judge(SINCE_2020, 20, 11)).isPresent();
        assertThat(OutsideSharePolicy.judge(SINCE_2020, 19, 10))
                .hasValueSatisfying(against -> assertThat(against.arguments()).containsExactly("1/3", "19", "9", "10"));
    }

    @Test
    void money_does_not_carry_over_unless_the_pack_says_so() {
        assertThat(of(SHAOXING, joined(LONG_AGO), day(2024)).limit()).isEqualTo(Money.of("3000.00"));
        var carries = rules(1, null, null, Boolean.TRUE);
        var lessUsed = went(new Completion(2023, 1, 2, Money.of("1200.00"), false));
        assertThat(of(carries, lessUsed, day(2024)).limit()).isEqualTo(Money.of("4800.00"));
    }

    @Test
    void a_supported_region_has_days_of_its_own() {
        Entitlement fresh = of(SHAOXING, joined(LONG_AGO), MAY_2024);
        assertThat(fresh.days()).isEqualTo(5);
        assertThat(fresh.supportedDays()).isEqualTo(7);
        assertThat(fresh.times()).isEqualTo(1);
        assertThat(codes(fresh)).containsExactly("SAN_MONEY");
    }

    private static List<String> codes(Entitlement entitlement) {
        return entitlement.reasons().stream().map(Finding::code).toList();
    }

    private static Entitlement of(EntitlementRules rules, History history, LocalDate day) {
        return EntitlementCalculator.of(SINCE_2020, rules, history, day);
    }

    private static LocalDate day(int year) {
        return LocalDate.of(year, 5, 6);
    }

    private static History joined(LocalDate day) {
        return new History(day, null, List.of());
    }

    private static History went(Completion completion) {
        return new History(LONG_AGO, null, List.of(completion));
    }

    private static EntitlementRules rules(
            int everyYears,
            @Nullable MonthDay halfUntil,
            @Nullable Boolean retiredKeep,
            @Nullable Boolean carriesOver) {
        return new EntitlementRules(
                ruled(List.of("ADMIN_WELFARE")),
                ruled(everyYears),
                ruled(2),
                null,
                halfUntil == null ? null : ruled(halfUntil),
                retiredKeep == null ? null : ruled(retiredKeep),
                carriesOver == null ? null : ruled(carriesOver));
    }

    private static <T> Ruled<T> ruled(T value) {
        return new Ruled<>(value, CITED, PACK);
    }
}
