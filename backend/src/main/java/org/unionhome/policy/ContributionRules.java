package org.unionhome.policy;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.unionhome.kernel.Money;
import org.unionhome.policy.ElectionRules.Ruled;

/**
 * What is ruled about the part of its payroll that an employer pays to the union.
 *
 * @param rate part of the month's total of wages
 * @param components parts of a payroll that count, in words like {@code OVERTIME}
 * @param excluded parts that never count
 * @param dueDay day of the following month by which the employer pays
 * @param remitDay day of the following month by which the union passes on what is not its own
 * @param shares in hundredths: of the union itself first, then of the one above it, and so on
 * @param basicFloor the union itself keeps at least this part
 */
public record ContributionRules(
        Ruled<Share> rate,
        Ruled<List<String>> components,
        Ruled<List<String>> excluded,
        Ruled<Integer> dueDay,
        Ruled<Integer> remitDay,
        Ruled<List<Integer>> shares,
        Ruled<Share> basicFloor) {

    private static final int WHOLE = 100;
    private static final int LAST_DAY_OF_EVERY_MONTH = 28;

    public ContributionRules {
        if (shares.value().stream().mapToInt(Integer::intValue).sum() != WHOLE
                || shares.value().stream().anyMatch(share -> share < 1)) {
            throw new IllegalArgumentException("shares are hundredths of a whole");
        }
        if (!isInEveryMonth(dueDay.value()) || !isInEveryMonth(remitDay.value())) {
            throw new IllegalArgumentException("a day that every month has");
        }
        if (components.value().stream().anyMatch(excluded.value()::contains)) {
            throw new IllegalArgumentException("a part of a payroll counts or it does not");
        }
    }

    private static boolean isInEveryMonth(int day) {
        return day >= 1 && day <= LAST_DAY_OF_EVERY_MONTH;
    }

    /** What is owed for a month with so much in wages, half a fen upwards. */
    public Money of(Money wages) {
        return rate.value().of(wages, 1);
    }

    /** One part for each share, by the largest remainder: they always sum to the whole. */
    public List<Money> split(Money amount) {
        return amount.split(shares.value());
    }

    public LocalDate dueOn(YearMonth month) {
        return month.plusMonths(1).atDay(dueDay.value());
    }

    public LocalDate remitBy(YearMonth month) {
        return month.plusMonths(1).atDay(remitDay.value());
    }

    /** Whether the union itself keeps less than it has to. */
    public boolean isBelowFloor() {
        return new Share(shares.value().get(0), WHOLE).compareTo(basicFloor.value()) < 0;
    }
}
