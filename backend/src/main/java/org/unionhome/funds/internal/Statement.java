package org.unionhome.funds.internal;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.unionhome.kernel.Money;

/**
 * What came in and went out in a union and everything below it, and what is there at the end.
 *
 * @param unions how many have entries in the period, {@code closed} how many of them closed its last month
 * @param inTransit what one of these unions had sent another one and had not arrived at the end
 * @param restatements entries that belong to the period and came to light after it was closed
 */
record Statement(
        UUID union, Period period, int unions, int closed, int restatements, Money inTransit, List<Line> lines) {

    /** @param before the first day after it */
    record Period(LocalDate from, LocalDate before) {

        static Period of(int year) {
            return new Period(LocalDate.of(year, 1, 1), LocalDate.of(year + 1, 1, 1));
        }

        static Period of(LocalDate month) {
            return new Period(month, month.plusMonths(1));
        }

        /** @param month as {@code 2026-03}, instead of the whole year */
        static Period of(int year, @Nullable String month) {
            LocalDate first = LedgerMapper.month(month);
            return first == null ? of(year) : of(first);
        }

        /** As {@code 2026} or {@code 2026-03}. */
        String name() {
            return from.plusYears(1).equals(before)
                    ? String.valueOf(from.getYear())
                    : YearMonth.from(from).toString();
        }

        LocalDate lastMonth() {
            return before.minusMonths(1);
        }
    }

    /**
     * An account. Income and liabilities count what is on the right side, expenses and assets what is on the left.
     *
     * @param below of the unions below it
     * @param eliminated what went between two of these unions, which is neither income nor expense of them together
     */
    record Line(Chart.Account account, Money own, Money below, Money eliminated) {

        Money total() {
            return own.plus(below).minus(eliminated);
        }
    }

    /** The part of an account that one union below, with everything below it, has in it. */
    record Part(UUID union, Money amount, Money eliminated) {}
}
