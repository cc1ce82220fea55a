package org.unionhome.sanatorium.internal;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * How many of those entitled have been. Persons, not journeys: a tour in two segments is one completion.
 *
 * @param completed persons who have been
 * @param entitled persons who might go
 */
record Uptake(int completed, int entitled) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** In per cent with one decimal, half upwards; absent where nobody is entitled. */
    Optional<BigDecimal> percent() {
        return entitled == 0
                ? Optional.empty()
                : Optional.of(BigDecimal.valueOf(completed)
                        .multiply(HUNDRED)
                        .divide(BigDecimal.valueOf(entitled), 1, RoundingMode.HALF_UP));
    }
}
