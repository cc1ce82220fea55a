package org.unionhome.sanatorium.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.unionhome.kernel.Clocks;

class OfferPolicyTest {

    private static final LocalDate LEAVES = LocalDate.of(2026, 6, 10);

    @Test
    void an_offer_stands_until_the_evening_of_its_last_working_day() {
        assertThat(until(LocalDate.of(2026, 6, 3), "2026-06-01T09:00")).contains(at("2026-06-03T18:00"));
    }

    @Test
    void it_never_stands_longer_than_the_evening_before_departure() {
        assertThat(until(LocalDate.of(2026, 6, 12), "2026-06-08T09:00")).contains(at("2026-06-09T18:00"));
    }

    @Test
    void nothing_is_offered_when_the_answer_would_be_due_already() {
        assertThat(until(LocalDate.of(2026, 6, 12), "2026-06-09T18:00")).isEmpty();
        assertThat(until(LocalDate.of(2026, 6, 12), "2026-06-09T17:59")).contains(at("2026-06-09T18:00"));
    }

    private static Optional<Instant> until(LocalDate lastWorkingDay, String now) {
        return OfferPolicy.until(lastWorkingDay, LEAVES, at(now), Clocks.CHINA);
    }

    private static Instant at(String time) {
        return LocalDateTime.parse(time).atZone(Clocks.CHINA).toInstant();
    }
}
