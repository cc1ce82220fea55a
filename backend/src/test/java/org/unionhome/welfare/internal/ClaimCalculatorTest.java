package org.unionhome.welfare.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.unionhome.kernel.Money;

/** The four amounts of claims, and what they never do together. */
class ClaimCalculatorTest {

    @Test
    void provincial_and_school_schemes_both_pay_and_together_never_more_than_the_personal_cost() {
        Money cost = Money.of("20000.00");
        Money first = ClaimCalculator.granted(Money.of("15000.00"), cost, Money.ZERO);
        Money second = ClaimCalculator.granted(Money.of("8000.00"), cost, first);
        assertThat(first).isEqualTo(Money.of("15000.00"));
        assertThat(second).isEqualTo(Money.of("5000.00"));
        assertThat(ClaimCalculator.granted(Money.of("1.00"), cost, first.plus(second)))
                .isEqualTo(Money.ZERO);
    }

    @Test
    void no_more_is_recognised_than_was_asked_for_than_it_cost_or_than_the_table_grants() {
        Money cost = Money.of("9000.00");
        assertThat(ClaimCalculator.mostRecognised(Money.of("8000.00"), cost, null))
                .isEqualTo(Money.of("8000.00"));
        assertThat(ClaimCalculator.mostRecognised(Money.of("12000.00"), cost, null))
                .isEqualTo(cost);
        assertThat(ClaimCalculator.mostRecognised(Money.of("8000.00"), cost, Money.of("5000.00")))
                .isEqualTo(Money.of("5000.00"));
    }

    @Test
    void however_many_schemes_decide_in_whatever_order_the_sum_of_claims_never_exceeds_the_personal_cost() {
        var chance = new Random(20261126);
        for (int round = 0; round < 5_000; round++) {
            Money cost = Money.ofFen(1 + chance.nextInt(5_000_000));
            Money granted = Money.ZERO;
            for (int claim = 0; claim < 1 + chance.nextInt(6); claim++) {
                Money claimed = Money.ofFen(1 + chance.nextInt(6_000_000));
                Money table = chance.nextBoolean() ? null : Money.ofFen(chance.nextInt(4_000_000));
                Money recognised = ClaimCalculator.mostRecognised(claimed, cost, table);
                Money now = ClaimCalculator.granted(recognised, cost, granted);
                assertThat(now.exceeds(recognised)).isFalse();
                granted = granted.plus(now);
                assertThat(granted.exceeds(cost)).isFalse();
            }
        }
    }
}
