package org.unionhome.policy.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.unionhome.kernel.Money;
import org.unionhome.policy.Finding;
import org.unionhome.policy.Reckoning;

/** 10,000 yuan that are paid 250 days late, by place. */
class LateChargeRulesTest {

    @Test
    void chongqing_charges_no_more_than_the_principal_of_10000() {
        assertThat(charged("CQ-FUNDS-2022").amount("CHARGE")).isEqualTo(Money.of("10000.00"));
        assertThat(code("CQ-FUNDS-2022")).isEqualTo("LATE_CHARGE_CAPPED");
    }

    @Test
    void beijing_charges_12500_which_a_lawyer_looks_at_first() {
        assertThat(charged("BJ-FUNDS-2022").amount("CHARGE")).isEqualTo(Money.of("12500.00"));
        assertThat(code("BJ-FUNDS-2022")).isEqualTo("LATE_CHARGE_FOR_REVIEW");
    }

    @Test
    void shanghai_charges_nothing() {
        assertThat(charged("SH-FUNDS-2022").amount("CHARGE")).isEqualTo(Money.ZERO);
        assertThat(code("SH-FUNDS-2022")).isEqualTo("NO_LATE_CHARGE");
    }

    @Test
    void the_law_of_the_country_knows_no_late_charge() {
        assertThat(charged("CN-UNION-2021").amount("CHARGE")).isEqualTo(Money.ZERO);
    }

    @Test
    void half_a_fen_is_charged_upwards() {
        var rules = figures("CQ-FUNDS-2022").rules();
        assertThat(LateChargePolicy.judge(rules, Money.of("1.00"), 1).amount("CHARGE"))
                .isEqualTo(Money.of("0.01"));
        assertThat(LateChargePolicy.judge(rules, Money.of("0.99"), 1).amount("CHARGE"))
                .isEqualTo(Money.ZERO);
    }

    private static Reckoning charged(String pack) {
        return LateChargePolicy.judge(figures(pack).rules(), Money.of("10000.00"), 250);
    }

    private static String code(String pack) {
        return charged(pack).decision().findings().stream()
                .map(Finding::code)
                .findFirst()
                .orElseThrow();
    }

    private static LateChargeFigures figures(String pack) {
        return ShippedPacks.pack(pack).sections().of(LateChargeFigures.class).orElseThrow();
    }
}
