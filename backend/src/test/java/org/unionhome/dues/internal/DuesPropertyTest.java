package org.unionhome.dues.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.unionhome.kernel.Money;
import org.unionhome.policy.DuesRules;

/** What holds for every wage. */
class DuesPropertyTest {

    private static final DuesRules RULES = SomeRules.halfAPercent();

    @Property(tries = 2_000)
    void dues_are_always_a_multiple_of_0_05(@ForAll @LongRange(max = 100_000_000_00L) long fen) {
        assertThat(RULES.of(Money.ofFen(fen)).fen() % 5).isZero();
    }

    @Property(tries = 2_000)
    void dues_are_never_more_than_the_rate_and_less_than_a_step_below_it(
            @ForAll @LongRange(max = 100_000_000_00L) long fen) {
        BigDecimal exact = BigDecimal.valueOf(fen, 2).multiply(new BigDecimal("0.005"));
        BigDecimal dues = RULES.of(Money.ofFen(fen)).yuan();
        assertThat(dues).isLessThanOrEqualTo(exact).isGreaterThan(exact.subtract(new BigDecimal("0.05")));
    }

    @Property(tries = 1_000)
    void more_wage_never_owes_less(
            @ForAll @LongRange(max = 10_000_000L) long fen, @ForAll @LongRange(max = 1_000_000L) long more) {
        assertThat(RULES.of(Money.ofFen(fen + more)).compareTo(RULES.of(Money.ofFen(fen))))
                .isNotNegative();
    }

    @Property(tries = 1_000)
    void what_is_below_a_whole_step_makes_no_difference(@ForAll @LongRange(max = 10_000_000L) long fen) {
        Money wage = Money.ofFen(fen);
        assertThat(RULES.of(RULES.counted(wage))).isEqualTo(RULES.of(wage));
    }
}
