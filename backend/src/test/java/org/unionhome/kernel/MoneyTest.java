package org.unionhome.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MoneyTest {

    @Property
    void parts_always_sum_to_the_whole(
            @ForAll @LongRange(max = 9_000_000_000_000L) long fen,
            @ForAll @Size(min = 1, max = 12) List<@IntRange(max = 1000) Integer> weights) {
        if (weights.stream().allMatch(w -> w == 0)) {
            return;
        }
        Money whole = Money.ofFen(fen);
        Money sum = whole.split(weights).stream().reduce(Money.ZERO, Money::plus);
        assertThat(sum).isEqualTo(whole);
    }

    @Property
    void written_and_read_again_it_is_the_same(@ForAll @LongRange(max = 9_000_000_000_000L) long fen) {
        assertThat(Money.of(Money.ofFen(fen).toString())).isEqualTo(Money.ofFen(fen));
    }

    @Test
    void four_way_split_of_46913_58_loses_no_fen() {
        assertThat(Money.of("46913.58").split(List.of(5, 15, 20, 60)))
                .containsExactly(Money.of("2345.68"), Money.of("7037.04"), Money.of("9382.71"), Money.of("28148.15"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e3", "+1.00", "1.000", ".5", "1,000.00", "１.00", "", "NaN", "01.00"})
    void what_is_not_a_plain_amount_is_refused(String text) {
        assertThatThrownBy(() -> Money.of(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_third_of_a_fen_does_not_exist() {
        assertThatThrownBy(() -> new Money(new BigDecimal("0.001"))).isInstanceOf(ArithmeticException.class);
    }

    @Test
    void one_fen_above_the_limit_exceeds_it() {
        assertThat(Money.of("1000.01").exceeds(Money.of("1000.00"))).isTrue();
        assertThat(Money.of("1000").exceeds(Money.of("1000.00"))).isFalse();
    }
}
