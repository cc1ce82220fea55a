package org.unionhome.campaign.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.unionhome.kernel.Problem;

class ReceiptPolicyTest {

    private static final Instant NOON = Instant.parse("2026-07-15T04:00:00Z");

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
    void a_fast_clock_does_not_make_a_receipt_later_than_it_is() {
        assertThat(code("2026-07-15T04:05:00Z").notAfter(NOON).takenAt()).isEqualTo(NOON);
        assertThat(code("2026-07-15T03:00:00Z").notAfter(NOON).takenAt())
                .isEqualTo(Instant.parse("2026-07-15T03:00:00Z"));
    }

    private static HandedOver code(@Nullable String takenAt) {
        return new HandedOver(
                "CODE", null, "123456", null, null, null, takenAt == null ? null : Instant.parse(takenAt));
    }
}
