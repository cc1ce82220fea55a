package org.unionhome.aid.internal;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.unionhome.kernel.Money;
import org.unionhome.policy.AidRules;

/**
 * A case as the rules look at it.
 *
 * @param means what the household's approved file says; absent without one
 * @param cost personal share of the cost the help is for
 * @param otherFunding what somebody else pays towards the same cost
 * @param exclusion code by which a pupil is not aided, if one applies
 * @param amount asked for or about to be approved
 * @param earlier grants to the household in the same year
 * @param pupilAided the pupil got a grant this year, in whichever union
 * @param fileElsewhere the household's file is kept by a union neither above nor below
 * @param askedOn the day it was asked for; absent in what was kept before it counted
 * @param billGranted for the same bill by other cases; absent when its number is not known
 * @param beside what else is looked at; absent in what was kept before it counted
 */
record AidQuestion(
        @Nullable Means means,
        AidKind kind,
        @Nullable String stage,
        Money cost,
        Money otherFunding,
        @Nullable String exclusion,
        Money amount,
        List<Earlier> earlier,
        boolean pupilAided,
        boolean fileElsewhere,
        @Nullable Money billGranted,
        @Nullable LocalDate askedOn,
        @Nullable Beside beside) {

    private static final int MONTHS = 12;

    /** What a household lives on, in the year before its review. */
    record Means(String category, Money standard, int persons, Money income, Money rigid) {

        static Means of(HardshipStanding file) {
            return new Means(
                    file.category(),
                    file.livingStandard(),
                    file.householdSize(),
                    file.income(),
                    file.rigidExpenditure());
        }

        /** Income with what was granted, less rigid expenditure, per person and month; negative when costs exceed it. */
        BigDecimal perMonthWith(Money granted) {
            BigDecimal net = income.plus(granted).minus(rigid).yuan();
            return net.divide(BigDecimal.valueOf((long) MONTHS * persons), 10, RoundingMode.HALF_UP);
        }
    }

    /**
     * What is told beside a case, whatever the packs rule.
     *
     * @param reviewFailedOn the day of a yearly review of the household that failed and that none made good
     * @param reviewOverdueSince the day by which its yearly review was due, once that is over
     * @param warmth what campaigns of warmth (送温暖) gave the household in the year; absent in what was kept before it counted
     */
    record Beside(@Nullable LocalDate reviewFailedOn, @Nullable LocalDate reviewOverdueSince, @Nullable Money warmth) {}

    /** A grant of the same year; {@code cost} is absent in what was kept before it was asked. */
    record Earlier(AidKind kind, Money amount, @Nullable Money cost) {

        Earlier(AidKind kind, Money amount) {
            this(kind, amount, null);
        }
    }

    /** What is left of the cost after what others pay and what was granted for the same bill; never negative. */
    Money unpaid() {
        Money paid = billGranted == null ? otherFunding : otherFunding.plus(billGranted);
        return paid.exceeds(cost) ? Money.ZERO : cost.minus(paid);
    }

    boolean sameBillAgain() {
        return billGranted != null && !billGranted.isZero();
    }

    /** What campaigns of warmth gave the household in the year. */
    Money warmth() {
        return beside == null || beside.warmth() == null ? Money.ZERO : beside.warmth();
    }

    String category() {
        return means == null ? AidRules.UNFILED : means.category();
    }

    Money granted() {
        return earlier.stream().map(Earlier::amount).reduce(Money.ZERO, Money::plus);
    }
}
