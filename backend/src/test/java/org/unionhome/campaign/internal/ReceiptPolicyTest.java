package org.unionhome.campaign.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.unionhome.kernel.Problem;

class ReceiptPolicyTest {

    private static final Instant NOON = Instant.parse("2026-07-15T04:00:00Z");
    private static final Instant DECIDED = Instant.parse("2026-07-15T02:00:00Z");

    @Test
    void a_receipt_may_come_a_week_late_and_a_clock_some_minutes_fast() {
        assertThat(ReceiptPolicy.faults(code("2026-07-08T04:00:00Z"), NOON)).isEmpty();
        assertThat(ReceiptPolicy.faults(code("2026-07-15T04:05:00Z"), NOON)).isEmpty();
        assertThat(ReceiptPolicy.faults(code(null), NOON)).isEmpty();
    }

    @Test
    void later_than_a_week_or_ahead_of_time_is_named() {
        assertThat(ReceiptPolicy.faults(code("2026-07-08T03:59:59Z"), NOON))
                .extracting(Problem.FieldFault::code)
                .containsExactly("SENT_TOO_LATE");
        assertThat(ReceiptPolicy.faults(code("2026-07-15T04:05:01Z"), NOON))
                .extracting(Problem.FieldFault::code)
                .containsExactly("IN_FUTURE");
    }

    @Test
    void nothing_was_handed_out_before_the_roster_was_approved() {
        assertThat(ReceiptPolicy.tooEarly(code(null), DECIDED)).isEmpty();
        assertThat(ReceiptPolicy.tooEarly(code("2026-07-15T01:55:00Z"), DECIDED))
                .isEmpty();
        assertThat(ReceiptPolicy.tooEarly(code("2026-07-15T01:54:59Z"), DECIDED))
                .map(Problem.FieldFault::code)
                .contains("BEFORE_APPROVAL");
    }

    @Test
    void a_wrong_clock_makes_a_receipt_neither_later_than_it_is_nor_earlier_than_it_could_be() {
        assertThat(code("2026-07-15T04:05:00Z").between(DECIDED, NOON).takenAt())
                .isEqualTo(NOON);
        assertThat(code("2026-07-15T03:00:00Z").between(DECIDED, NOON).takenAt())
                .isEqualTo(Instant.parse("2026-07-15T03:00:00Z"));
        assertThat(code("2026-07-15T01:56:00Z").between(DECIDED, NOON).takenAt())
                .isEqualTo(DECIDED);
    }

    private static HandedOver code(@Nullable String takenAt) {
        return new HandedOver(
                "CODE", null, "123456", null, null, null, null, takenAt == null ? null : Instant.parse(takenAt));
    }
}
