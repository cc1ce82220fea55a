package org.unionhome.club.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CoverageCalculatorTest {

    @ParameterizedTest
    @CsvSource({
        "275, 275, 100.0",
        "0, 275, 0.0",
        "1, 3, 33.3",
        "2, 3, 66.7",
        "1, 8, 12.5",
        "125, 2000, 6.3",
    })
    void one_decimal_is_shown_rounded_half_up(int takingPart, int members, BigDecimal shown) {
        assertThat(CoverageCalculator.rate(takingPart, members)).contains(shown);
    }

    @Test
    void all_is_said_only_where_nobody_is_missing() {
        assertThat(CoverageCalculator.rate(9_999, 10_000)).contains(new BigDecimal("99.9"));
    }

    @Test
    void none_is_said_only_where_nobody_is_there() {
        assertThat(CoverageCalculator.rate(1, 10_000)).contains(new BigDecimal("0.1"));
    }

    @Test
    void of_no_members_there_is_no_rate() {
        assertThat(CoverageCalculator.rate(0, 0)).isEmpty();
    }
}
