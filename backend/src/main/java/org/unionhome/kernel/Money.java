package org.unionhome.kernel;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** An exact amount of yuan with two decimal places (fen). Never rounded silently. */
public record Money(BigDecimal yuan) implements Comparable<Money> {

    public static final Money ZERO = new Money(BigDecimal.ZERO);
    private static final Pattern PLAIN = Pattern.compile("-?(0|[1-9][0-9]{0,15})(\\.[0-9]{1,2})?");

    public Money {
        yuan = yuan.setScale(2, RoundingMode.UNNECESSARY);
    }

    /** Parses a plain decimal such as {@code 300.00}; exponents, signs and thirds of a fen are refused. */
    public static Money of(String text) {
        if (!PLAIN.matcher(text).matches()) {
            throw new IllegalArgumentException("not an amount of money");
        }
        return new Money(new BigDecimal(text));
    }

    public static Money ofFen(long fen) {
        return new Money(BigDecimal.valueOf(fen, 2));
    }

    public long fen() {
        return yuan.movePointRight(2).longValueExact();
    }

    public Money plus(Money other) {
        return new Money(yuan.add(other.yuan));
    }

    public Money minus(Money other) {
        return new Money(yuan.subtract(other.yuan));
    }

    public boolean isZero() {
        return yuan.signum() == 0;
    }

    public boolean exceeds(Money limit) {
        return compareTo(limit) > 0;
    }

    /**
     * Splits by weights with the largest remainder, so that the parts always sum to the whole. Equal remainders go to
     * the earlier part.
     */
    public List<Money> split(List<Integer> weights) {
        long whole = fen();
        if (whole < 0 || weights.isEmpty() || weights.stream().anyMatch(w -> w < 0)) {
            throw new IllegalArgumentException("needs a non-negative amount and weights");
        }
        long sum = weights.stream().mapToLong(Integer::longValue).sum();
        List<Long> parts = new ArrayList<>(
                weights.stream().map(w -> Math.multiplyExact(whole, w) / sum).toList());
        long left = whole - parts.stream().mapToLong(Long::longValue).sum();
        IntStream.range(0, weights.size())
                .boxed()
                .sorted(Comparator.comparing((Integer i) -> -(Math.multiplyExact(whole, weights.get(i)) % sum)))
                .limit(left)
                .forEach(i -> parts.set(i, parts.get(i) + 1));
        return parts.stream().map(Money::ofFen).toList();
    }

    @Override
    public int compareTo(Money other) {
        return yuan.compareTo(other.yuan);
    }

    /** Plain decimal with two places, as in the contract. */
    @Override
    public String toString() {
        return yuan.toPlainString();
    }
}
