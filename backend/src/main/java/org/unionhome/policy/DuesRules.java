package org.unionhome.policy;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.unionhome.kernel.Money;
import org.unionhome.policy.ElectionRules.Ruled;

/**
 * What is ruled about dues of members.
 *
 * @param rate part of the monthly wage that is owed
 * @param wholeSteps only whole steps of this amount are counted; what is below is not
 * @param components parts of a wage that count, in words like {@code POST_WAGE}
 * @param excluded parts of a wage that never count
 * @param wageDay the union at the unit that pays the month's wage is owed: the one where she stands on this day
 */
public record DuesRules(
        Ruled<Share> rate,
        Ruled<Money> wholeSteps,
        Ruled<List<String>> components,
        Ruled<List<String>> excluded,
        Ruled<Integer> wageDay) {

    public DuesRules {
        long owed =
                Math.multiplyExact(wholeSteps.value().fen(), (long) rate.value().of());
        if (owed % rate.value().in() != 0 || owed == 0) {
            throw new IllegalArgumentException("what a step owes is whole fen, so that nothing is ever rounded");
        }
        if (wageDay.value() < 1 || wageDay.value() > 28) {
            throw new IllegalArgumentException("the wage day is in every month");
        }
        if (components.value().stream().anyMatch(excluded.value()::contains)) {
            throw new IllegalArgumentException("a part of a wage counts or it does not");
        }
    }

    /** What each whole step owes. */
    public Money perStep() {
        return Money.ofFen(
                wholeSteps.value().fen() * rate.value().of() / rate.value().in());
    }

    /** The part of a base that is counted. */
    public Money counted(Money base) {
        BigDecimal step = wholeSteps.value().yuan();
        return new Money(base.yuan().divideToIntegralValue(step).multiply(step));
    }

    /** What is owed for a month with this base. */
    public Money of(Money base) {
        BigDecimal steps = base.yuan().divideToIntegralValue(wholeSteps.value().yuan());
        return new Money(perStep().yuan().multiply(steps).setScale(2, RoundingMode.UNNECESSARY));
    }
}
