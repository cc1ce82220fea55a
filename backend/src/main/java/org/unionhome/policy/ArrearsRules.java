package org.unionhome.policy;

import java.time.YearMonth;
import org.unionhome.policy.ElectionRules.Ruled;

/**
 * What is ruled about dues that are not paid: one step after the other, each after so many months without a break.
 *
 * @param dueEvery dues are collected every so many months: a month is overdue once the span in which it lies is over
 * @param reminder months in arrears after which a member is reminded
 * @param talk months after which somebody talks with her
 * @param ending months of which nothing was paid, after which a committee may treat her as having withdrawn
 */
public record ArrearsRules(
        Ruled<Integer> dueEvery, Ruled<Integer> reminder, Ruled<Integer> talk, Ruled<Integer> ending) {

    private static final int YEAR = 12;

    public ArrearsRules {
        if (dueEvery.value() < 1 || YEAR % dueEvery.value() != 0) {
            throw new IllegalArgumentException("dues are collected in equal parts of a year");
        }
        if (reminder.value() < 1 || talk.value() < reminder.value() || ending.value() < talk.value()) {
            throw new IllegalArgumentException("one step comes after the other");
        }
    }

    /** The last month that is overdue in this one. */
    public YearMonth lastOverdue(YearMonth now) {
        int intoTheSpan = (now.getMonthValue() - 1) % dueEvery.value();
        return now.minusMonths(intoTheSpan + 1L);
    }
}
