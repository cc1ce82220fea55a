package org.unionhome.campaign.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.unionhome.kernel.Money;
import org.unionhome.kernel.Problem;

class RollPolicyTest {

    @Test
    void case_371_times_3000_is_1113000_exactly() {
        assertThat(RollPolicy.faults(List.of(batch(371, 371, "1113000.00")), Money.of("1113000.00")))
                .isEmpty();
    }

    @Test
    void two_amounts_by_unit_add_up_to_the_fen() {
        var batches = List.of(batch(2110, 2110, "409340.00"), batch(1988, 1988, "387660.00"));
        assertThat(RollPolicy.total(batches)).isEqualTo(Money.of("797000.00"));
        assertThat(RollPolicy.persons(batches)).isEqualTo(4098);
        assertThat(RollPolicy.faults(batches, Money.of("797000.00"))).isEmpty();
    }

    @Test
    void a_person_too_few_and_a_fen_too_much_are_both_named() {
        assertThat(RollPolicy.faults(List.of(batch(371, 370, "1110000.00")), Money.of("1110000.01")))
                .extracting(Problem.FieldFault::code)
                .containsExactly("ROLL_DIFFERS", "TOTAL_DIFFERS");
    }

    private static BatchRow batch(int planned, int listed, String amount) {
        return new BatchRow(
                UUID.randomUUID(),
                UUID.randomUUID(),
                UUID.randomUUID(),
                "在职职工",
                "郑组长",
                null,
                planned,
                Money.of("1.00"),
                Money.ZERO,
                Money.ZERO,
                listed,
                0,
                0,
                Money.of(amount),
                null,
                null);
    }
}
