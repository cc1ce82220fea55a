package org.unionhome.policy.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.unionhome.policy.ElectionRules.Ruled;
import org.unionhome.policy.EntitlementRules;
import org.unionhome.policy.EntitlementRules.Part;
import org.unionhome.policy.Strictness.Looser;

/** Who may go on a sanatorium tour, by the packs as they are shipped. */
class EntitlementRulesTest {

    @Test
    void who_joined_on_31_august_has_half_of_the_year_and_on_1_september_nothing() {
        EntitlementRules shaoxing = rules("USX-SAN-2019", "ZJ-SAN-2020");
        assertThat(shaoxing.forJoining(LocalDate.of(2024, 8, 31), 2024).part()).isEqualTo(Part.HALF);
        assertThat(shaoxing.forJoining(LocalDate.of(2024, 9, 1), 2024).part()).isEqualTo(Part.NONE);
        assertThat(shaoxing.forJoining(LocalDate.of(2024, 9, 1), 2025).part()).isEqualTo(Part.FULL);
        assertThat(Objects.requireNonNull(shaoxing.forJoining(LocalDate.of(2024, 9, 1), 2024)
                                .citation())
                        .clause())
                .contains("八月三十一日");
    }

    @Test
    void in_ningbo_who_joined_by_30_june_has_all_of_it_and_later_nothing() {
        EntitlementRules ningbo = rules("NINGBO-SAN-2021");
        assertThat(ningbo.forJoining(LocalDate.of(2024, 6, 30), 2024).part()).isEqualTo(Part.FULL);
        assertThat(ningbo.forJoining(LocalDate.of(2024, 7, 1), 2024).part()).isEqualTo(Part.NONE);
    }

    @Test
    void where_nothing_is_said_of_newcomers_they_have_all_of_it() {
        assertThat(rules("ZJ-SAN-2020")
                        .forJoining(LocalDate.of(2024, 11, 5), 2024)
                        .part())
                .isEqualTo(Part.FULL);
    }

    @Test
    void who_joins_next_year_has_nothing_this_year() {
        assertThat(rules("ZJ-SAN-2020")
                        .forJoining(LocalDate.of(2025, 1, 1), 2024)
                        .part())
                .isEqualTo(Part.NONE);
    }

    @Test
    void in_zhejiang_administrative_welfare_money_pays_and_nothing_else() {
        assertThat(value(rules("USX-SAN-2019", "ZJ-SAN-2020").sources())).containsExactly("ADMIN_WELFARE");
    }

    @Test
    void rounds_of_two_years_are_stricter_than_once_a_year_wherever_they_stand() {
        assertThat(value(rules("CJLU-SAN-2021", "ZJ-SAN-2020").everyYears())).isEqualTo(2);
        assertThat(value(rules("ZJ-SAN-2020", "CJLU-SAN-2021").everyYears())).isEqualTo(2);
    }

    @Test
    void who_retires_in_the_year_keeps_it_in_shaoxing_and_as_is_reported_in_wenzhou() {
        assertThat(value(rules("USX-SAN-2019").retiredKeep())).isTrue();
        var wenzhou = Objects.requireNonNull(rules("WENZHOU-SAN-2021").retiredKeep());
        assertThat(wenzhou.value()).isTrue();
        assertThat(wenzhou.citation().refuses()).isFalse();
    }

    @Test
    void a_union_lets_no_money_pay_and_no_third_part_be_made_that_the_province_does_not() {
        Pack own = WrittenPack.local("entitlement:\n  sources: {value: [OWN_BUDGET, ADMIN_WELFARE], source: OWN}\n"
                + "  segments: {value: 3, source: OWN}\n  everyYears: {value: 2, source: OWN}\n");
        Pack province = ShippedPacks.pack("ZJ-SAN-2020");
        var together =
                EntitlementFigures.together(new StackedRules(List.of(own, province)).figures(EntitlementFigures.class));
        assertThat(value(together.sources())).containsExactly("ADMIN_WELFARE");
        assertThat(value(together.segments())).isEqualTo(2);
        assertThat(value(together.everyYears())).isEqualTo(2);
        assertThat(own.sections().looserThan(province.sections()))
                .extracting(Looser::value)
                .containsExactly("sources", "segments");
    }

    private static <T> T value(@Nullable Ruled<T> ruled) {
        return Objects.requireNonNull(ruled).value();
    }

    private static EntitlementRules rules(String... nearestFirst) {
        return EntitlementFigures.together(Arrays.stream(nearestFirst)
                .map(code -> ShippedPacks.pack(code)
                        .sections()
                        .of(EntitlementFigures.class)
                        .orElseThrow())
                .toList());
    }
}
