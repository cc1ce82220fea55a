package org.unionhome.contest.internal;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** A mean that is never rounded: what was added up, and how many there were. Compared exactly. */
record Mean(BigDecimal sum, int count) implements Comparable<Mean> {

    private static final int SHOWN = 2;

    /** A third of ten and a third of ten are equal, though neither has an end in decimals. */
    @Override
    public int compareTo(Mean other) {
        return sum.multiply(BigDecimal.valueOf(other.count)).compareTo(other.sum.multiply(BigDecimal.valueOf(count)));
    }

    /** For reading only. */
    BigDecimal rounded() {
        return sum.divide(BigDecimal.valueOf(count), SHOWN, RoundingMode.HALF_UP);
    }
}
