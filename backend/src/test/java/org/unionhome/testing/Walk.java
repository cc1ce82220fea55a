package org.unionhome.testing;

import java.util.Random;

/**
 * The steps of a walk through operations in any order. Each run walks another way; {@code -Dunionhome.walk.seed} repeats the one
 * that a failure named.
 */
public final class Walk {

    private final long seed = Long.getLong("unionhome.walk.seed", System.nanoTime());
    private final Random random = new Random(seed);
    private int steps;

    /** One more step. */
    public void step() {
        steps++;
    }

    public int upTo(int bound) {
        return random.nextInt(bound);
    }

    public boolean eitherWay() {
        return random.nextBoolean();
    }

    /** For the message of every assertion. */
    @Override
    public String toString() {
        return "after step " + steps + " of -Dunionhome.walk.seed=" + seed;
    }
}
