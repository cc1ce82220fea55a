package org.unionhome.contribution.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.unionhome.kernel.Money;

/** What goes to a union that was split off. */
class FundDivisionPolicyTest {

    @Test
    void what_stays_and_what_goes_is_the_whole_to_the_fen() {
        var random = new Random(42);
        for (int round = 0; round < 10_000; round++) {
            Money whole = Money.ofFen(1 + random.nextLong(1_000_000_000_000L));
            List<Integer> weights = List.of(random.nextInt(10_000), 1 + random.nextInt(10_000));
            Money part = FundDivisionPolicy.part(whole, weights);
            assertThat(part.exceeds(whole)).isFalse();
            long exact = Math.multiplyExact(whole.fen(), (long) weights.get(1));
            int sum = weights.get(0) + weights.get(1);
            assertThat(part.fen()).isBetween(exact / sum, exact / sum + 1);
            assertThat(whole.split(weights)).containsExactly(whole.minus(part), part);
        }
    }

    @Test
    void of_debts_and_to_nobody_nothing_goes() {
        assertThat(FundDivisionPolicy.part(Money.of("-5.00"), List.of(1, 1))).isEqualTo(Money.ZERO);
        assertThat(FundDivisionPolicy.part(Money.ZERO, List.of(1, 1))).isEqualTo(Money.ZERO);
        assertThat(FundDivisionPolicy.part(Money.of("5.00"), List.of(1, 0))).isEqualTo(Money.ZERO);
        assertThat(FundDivisionPolicy.part(Money.of("5.00"), List.of(0, 3))).isEqualTo(Money.of("5.00"));
    }
}
