package org.unionhome.aid.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class PairingTermTest {

    private static final LocalDate BEGINS = LocalDate.of(2026, 3, 1);
    private final PairingTerm year = new PairingTerm(BEGINS, BEGINS.plusYears(1), 1);

    @Test
    void it_runs_from_its_first_day_to_the_day_before_its_end() {
        assertThat(year.on(BEGINS.minusDays(1))).isEqualTo(PairingTerm.State.PLANNED);
        assertThat(year.on(BEGINS)).isEqualTo(PairingTerm.State.RUNNING);
        assertThat(year.on(LocalDate.of(2027, 2, 28))).isEqualTo(PairingTerm.State.RUNNING);
        assertThat(year.on(LocalDate.of(2027, 3, 1))).isEqualTo(PairingTerm.State.ENDED);
    }

    @Test
    void without_a_contact_the_agreed_time_counts_from_the_first_day() {
        assertThat(year.nextContactBy(null, BEGINS.plusDays(3))).contains(LocalDate.of(2026, 4, 1));
        assertThat(year.overdueOn(LocalDate.of(2026, 4, 1), null)).isFalse();
        assertThat(year.overdueOn(LocalDate.of(2026, 4, 2), null)).isTrue();
    }

    @Test
    void each_contact_moves_the_next_one() {
        LocalDate met = LocalDate.of(2026, 3, 31);
        assertThat(year.nextContactBy(met, met)).contains(LocalDate.of(2026, 4, 30));
        assertThat(year.overdueOn(LocalDate.of(2026, 4, 15), met)).isFalse();
    }

    @Test
    void nothing_is_due_before_it_begins_after_it_ended_or_beyond_its_end() {
        assertThat(year.nextContactBy(null, BEGINS.minusDays(1))).isEmpty();
        assertThat(year.nextContactBy(null, BEGINS.plusYears(2))).isEmpty();
        assertThat(year.nextContactBy(LocalDate.of(2027, 2, 10), LocalDate.of(2027, 2, 20)))
                .isEmpty();
    }
}
