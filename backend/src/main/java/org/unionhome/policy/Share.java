package org.unionhome.policy;

import org.unionhome.kernel.Money;

/**
 * A part of a whole as documents write it, like 2/3 or 5/100. Counts of people come out of it exactly.
 *
 * @param of numerator
 * @param in denominator
 */
public record Share(int of, int in) implements Comparable<Share> {

    public Share {
        if (of < 1 || in < 1 || of > in) {
            throw new IllegalArgumentException("not a part of a whole: " + of + "/" + in);
        }
    }

    public static Share parse(String text) {
        String[] parts = text.split("/", -1);
        if (parts.length != 2) {
            throw new IllegalArgumentException("a share is written like 2/3");
        }
        return new Share(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]));
    }

    /** The smallest number of people that is at least this part of all. */
    public int atLeast(int all) {
        return Math.floorDiv(Math.multiplyExact(all, of) + in - 1, in);
    }

    /** The smallest number of people that is more than this part of all. */
    public int moreThan(int all) {
        return Math.floorDiv(Math.multiplyExact(all, of), in) + 1;
    }

    /** The largest number of people that is no more than this part of all. */
    public int atMost(int all) {
        return Math.floorDiv(Math.multiplyExact(all, of), in);
    }

    /** So many times this part of an amount, half a fen upwards. */
    public Money of(Money amount, int times) {
        long whole = Math.multiplyExact(Math.multiplyExact(amount.fen(), (long) of), (long) times);
        return Money.ofFen(Math.floorDiv(whole + in / 2, (long) in));
    }

    @Override
    public int compareTo(Share other) {
        return Long.compare((long) of * other.in, (long) other.of * in);
    }

    @Override
    public String toString() {
        return of + "/" + in;
    }
}
