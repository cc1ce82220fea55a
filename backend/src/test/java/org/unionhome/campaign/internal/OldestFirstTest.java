package org.unionhome.campaign.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.unionhome.kernel.Money;

class OldestFirstTest {

    private final OldestFirst lots = new OldestFirst(List.of(left(3, "50.00"), left(3, "52.50")));

    @Test
    void each_purchase_counts_at_its_own_price_and_the_oldest_first() {
        assertThat(lots.take(4, Money.of("50.00"))).isEqualTo(Money.of("202.50"));
        assertThat(lots.take(2, Money.of("50.00"))).isEqualTo(Money.of("105.00"));
    }

    @Test
    void what_has_yet_to_be_bought_counts_at_the_planned_price() {
        assertThat(lots.take(7, Money.of("60.00"))).isEqualTo(Money.of("367.50"));
        assertThat(lots.take(1, Money.of("60.00"))).isEqualTo(Money.of("60.00"));
    }

    @Test
    void a_fen_that_cannot_be_shared_counts_for_everybody() {
        assertThat(OldestFirst.each(Money.of("100.00"), 3)).isEqualTo(Money.of("33.34"));
        assertThat(OldestFirst.each(Money.of("99.00"), 3)).isEqualTo(Money.of("33.00"));
    }

    private static OldestFirst.Left left(int quantity, String price) {
        return new OldestFirst.Left(quantity, Money.of(price));
    }
}
