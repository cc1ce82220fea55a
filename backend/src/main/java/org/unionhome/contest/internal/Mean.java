package org.unionhome.contest.internal;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

/** A mean that is never rounded: what was added up, and how many there were. Compared exactly. */
record Mean(BigDecimal sum, BigInteger count) implements Comparable<Mean> {

    private static final int SHOWN = 2;

    Mean(BigDecimal sum, int count) {
        this(sum, BigInteger.valueOf(count));
    }

    /** A third of ten and a third of ten are equal, though neither has an end in decimals. */
    @Override
    public int compareTo(Mean other) {
        return sum.multiply(other.parts()).compareTo(other.sum.multiply(parts()));
    }

    /** The sum of both, as exact as they are. */
    Mean plus(Mean other) {
        return new Mean(sum.multiply(other.parts()).add(other.sum.multiply(parts())), count.multiply(other.count));
    }

    Mean times(int weight) {
        return new Mean(sum.multiply(BigDecimal.valueOf(weight)), count);
    }

    Mean over(int weights) {
        return new Mean(sum, count.multiply(BigInteger.valueOf(weights)));
    }

    /** For reading only. */
    BigDecimal rounded() {
        return sum.divide(parts(), SHOWN, RoundingMode.HALF_UP);
    }

    private BigDecimal parts() {
        return new BigDecimal(count);
    }
}
