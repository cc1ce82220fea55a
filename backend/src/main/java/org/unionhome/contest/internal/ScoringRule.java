package org.unionhome.contest.internal;

import java.math.BigDecimal;

/**
 * How an item is scored and ranked, fixed when the contest is announced.
 *
 * @param theoryWeight share of theory, with the one of practice exactly one
 * @param dropExtremes of three sheets or more the highest and the lowest score of each part are left out
 */
record ScoringRule(BigDecimal theoryWeight, BigDecimal practiceWeight, Tie tie, boolean dropExtremes) {

    /** How equal totals are ranked. */
    enum Tie {
        /** They share the rank. */
        SHARED,
        /** The better practice comes first; equal in both they share it. */
        PRACTICE
    }

    boolean isWhole() {
        return theoryWeight.add(practiceWeight).compareTo(BigDecimal.ONE) == 0;
    }
}
