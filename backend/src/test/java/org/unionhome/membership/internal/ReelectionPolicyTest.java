package org.unionhome.membership.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.unionhome.membership.internal.ReelectionPolicy.State;
import org.unionhome.membership.internal.ReelectionPolicy.Term;

class ReelectionPolicyTest {

    private static final List<Integer> ALARMS = List.of(180, 90, 30);
    private static final Term TERM = new Term(LocalDate.of(2021, 6, 1), LocalDate.of(2026, 6, 1));

    private static State on(LocalDate today) {
        return ReelectionPolicy.judge(TERM, today.getYear(), today, ALARMS);
    }

    @Test
    void a_union_is_reminded_180_90_and_30_days_before_the_term_ends() {
        LocalDate end = TERM.to();
        assertThat(on(end.minusDays(181))).isEqualTo(State.IN_TERM);
        assertThat(on(end.minusDays(180))).isEqualTo(State.DUE);
        assertThat(ReelectionPolicy.alarm(TERM, end.minusDays(180), ALARMS)).isEqualTo(OptionalInt.of(180));
        assertThat(ReelectionPolicy.alarm(TERM, end.minusDays(91), ALARMS)).isEqualTo(OptionalInt.of(180));
        assertThat(ReelectionPolicy.alarm(TERM, end.minusDays(90), ALARMS)).isEqualTo(OptionalInt.of(90));
        assertThat(ReelectionPolicy.alarm(TERM, end.minusDays(30), ALARMS)).isEqualTo(OptionalInt.of(30));
        assertThat(ReelectionPolicy.alarm(TERM, end.minusDays(1), ALARMS)).isEqualTo(OptionalInt.of(30));
        assertThat(ReelectionPolicy.alarm(TERM, end, ALARMS)).isEmpty();
    }

    @Test
    void on_the_day_after_the_term_it_is_overdue() {
        assertThat(on(TERM.to().minusDays(1))).isEqualTo(State.DUE);
        assertThat(on(TERM.to())).isEqualTo(State.OVERDUE);
    }

    @Test
    void a_committee_that_took_office_in_the_year_is_a_completed_re_election() {
        assertThat(ReelectionPolicy.judge(TERM, 2021, LocalDate.of(2021, 12, 31), ALARMS))
                .isEqualTo(State.COMPLETED);
        assertThat(ReelectionPolicy.judge(null, 2021, LocalDate.of(2021, 12, 31), ALARMS))
                .isEqualTo(State.NEVER);
    }

    @Test
    void a_seat_left_in_month_20_is_filled_within_three_months() {
        LocalDate left = LocalDate.of(2023, 2, 1);
        assertThat(ReelectionPolicy.byElectionDue(TERM, List.of(left), 1, 3)).hasValue(LocalDate.of(2023, 5, 1));
    }

    @Test
    void a_vacancy_that_was_filled_again_no_longer_counts() {
        var departures = List.of(LocalDate.of(2022, 1, 10), LocalDate.of(2023, 2, 1));
        assertThat(ReelectionPolicy.byElectionDue(TERM, departures, 1, 3)).hasValue(LocalDate.of(2023, 5, 1));
        assertThat(ReelectionPolicy.byElectionDue(TERM, departures, 2, 3)).hasValue(LocalDate.of(2022, 4, 10));
        assertThat(ReelectionPolicy.byElectionDue(TERM, departures, 0, 3)).isEmpty();
    }

    @Test
    void a_seat_that_nobody_was_elected_to_is_due_from_the_first_day() {
        assertThat(ReelectionPolicy.byElectionDue(TERM, List.of(), 1, 3)).hasValue(LocalDate.of(2021, 9, 1));
    }
}
