package org.unionhome.club.internal;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/** How much of a union takes part (每人至少参加一项). */
final class CoverageCalculator {

    private static final BigDecimal ALL = new BigDecimal("100.0");
    private static final BigDecimal STEP = new BigDecimal("0.1");
    private static final int DECIMALS = 1;

    private CoverageCalculator() {}

    /**
     * Percent with one decimal, half up. It says all only where nobody is missing, and none only where nobody is there;
     * nothing where there are no members.
     */
    static Optional<BigDecimal> rate(int takingPart, int members) {
        if (members == 0) {
            return Optional.empty();
        }
        BigDecimal exact = new BigDecimal(takingPart).movePointRight(2);
        BigDecimal rounded = exact.divide(new BigDecimal(members), DECIMALS, RoundingMode.HALF_UP);
        if (takingPart < members && rounded.compareTo(ALL) >= 0) {
            return Optional.of(ALL.subtract(STEP));
        }
        return Optional.of(takingPart > 0 && rounded.signum() == 0 ? STEP : rounded);
    }
}
