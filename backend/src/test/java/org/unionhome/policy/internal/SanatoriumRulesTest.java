package org.unionhome.policy.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.unionhome.kernel.Money;
import org.unionhome.policy.SanatoriumQuestion;
import org.unionhome.policy.SanatoriumRules;

/** What Zhejiang rules about sanatorium tours, by the cases of its entitlements. */
class SanatoriumRulesTest {

    private static final SanatoriumRules SINCE_2020 = rules("ZJ-SAN-2020");
    private static final SanatoriumRules SINCE_2015 = rules("ZJ-SAN-2015");

    @Test
    void four_days_for_2600_are_paid_with_2400_and_200_are_her_own() {
        var reckoned = SanatoriumPolicy.judge(SINCE_2020, tour(4, "2600.00"));
        assertThat(reckoned.amount("PAID")).isEqualTo(Money.of("2400.00"));
        assertThat(reckoned.amount("OWN")).isEqualTo(Money.of("200.00"));
    }

    @Test
    void five_days_for_3300_are_paid_with_3000() {
        assertThat(SanatoriumPolicy.judge(SINCE_2020, tour(5, "3300.00")).amount("PAID"))
                .isEqualTo(Money.of("3000.00"));
    }

    @Test
    void seven_days_to_xinjiang_for_4000_are_paid_up_to_the_ceiling_of_the_year() {
        var xinjiang =
                new SanatoriumQuestion(LocalDate.of(2024, 5, 1), 7, Money.of("4000.00"), Money.ZERO, true, true, null);
        var reckoned = SanatoriumPolicy.judge(SINCE_2020, xinjiang);
        assertThat(reckoned.amount("PAID")).isEqualTo(Money.of("3000.00"));
        assertThat(reckoned.decision().findings().get(0).code()).isEqualTo("ABOVE_YEARLY_CEILING");
    }

    @Test
    void beside_20_participants_in_the_province_10_may_leave_it() {
        assertThat(SINCE_2020.mostOutside(20)).isEqualTo(10);
        assertThat(SINCE_2020.mostOutside(19)).isEqualTo(9);
        assertThat(SINCE_2020.mostOutside(0)).isZero();
    }

    @Test
    void who_left_the_province_in_2022_may_leave_it_again_in_2025() {
        assertThat(SINCE_2020.nextOutside(2022)).isEqualTo(2025);
    }

    @Test
    void before_the_change_of_2020_a_day_was_400_and_a_year_2000() {
        assertThat(SINCE_2015.perDay().value()).isEqualTo(Money.of("400.00"));
        assertThat(SanatoriumPolicy.judge(SINCE_2015, tour(5, "3300.00")).amount("PAID"))
                .isEqualTo(Money.of("2000.00"));
    }

    @Test
    void the_pack_of_the_day_decides() {
        var shelf = PackShelf.of(List.of(ShippedPacks.pack("ZJ-SAN-2015"), ShippedPacks.pack("ZJ-SAN-2020")));
        assertThat(shelf.validOn("ZJ-SAN-2020", LocalDate.of(2020, 7, 14))
                        .orElseThrow()
                        .ref()
                        .code())
                .isEqualTo("ZJ-SAN-2015");
        assertThat(shelf.validOn("ZJ-SAN-2015", LocalDate.of(2020, 7, 15))
                        .orElseThrow()
                        .ref()
                        .code())
                .isEqualTo("ZJ-SAN-2020");
    }

    private static SanatoriumRules rules(String pack) {
        return SanatoriumFigures.together(List.of(ShippedPacks.pack(pack)
                        .sections()
                        .of(SanatoriumFigures.class)
                        .orElseThrow()))
                .orElseThrow();
    }

    private static SanatoriumQuestion tour(int days, String cost) {
        return new SanatoriumQuestion(LocalDate.of(2024, 5, 1), days, Money.of(cost), Money.ZERO, false, false, null);
    }
}
