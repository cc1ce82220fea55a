package org.unionhome.event.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.unionhome.event.internal.CheckInPolicy.Verdict.CANCELLED;
import static org.unionhome.event.internal.CheckInPolicy.Verdict.GOOD;
import static org.unionhome.event.internal.CheckInPolicy.Verdict.OUTSIDE;
import static org.unionhome.event.internal.CheckInPolicy.Verdict.TOO_LATE;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The activity of {@link GivenEvent} lasts three hours. */
class CheckInPolicyTest {

    private static final Instant START = GivenEvent.NOW.plus(Duration.ofDays(5));
    private static final Instant END = START.plus(Duration.ofHours(3));
    private final EventRow event = new GivenEvent().row();

    @Test
    void a_code_counts_from_an_hour_before_the_start_until_the_end() {
        assertThat(shown(START.minus(Duration.ofMinutes(61)))).isEqualTo(OUTSIDE);
        assertThat(shown(START.minus(Duration.ofMinutes(60)))).isEqualTo(GOOD);
        assertThat(shown(START)).isEqualTo(GOOD);
        assertThat(shown(END.minus(Duration.ofMinutes(1)))).isEqualTo(GOOD);
        assertThat(shown(END)).isEqualTo(OUTSIDE);
    }

    @Test
    void a_code_scanned_in_time_counts_for_seven_days_after_the_end_whenever_it_arrives() {
        assertThat(judge(START, END.plus(Duration.ofDays(7)).minusSeconds(1))).isEqualTo(GOOD);
        assertThat(judge(START, END.plus(Duration.ofDays(7)))).isEqualTo(TOO_LATE);
    }

    @Test
    void a_code_that_is_to_be_shown_later_does_not_count_yet() {
        assertThat(judge(START.plus(Duration.ofMinutes(2)), START)).isEqualTo(GOOD);
        assertThat(judge(START.plus(Duration.ofMinutes(3)), START)).isEqualTo(OUTSIDE);
    }

    @Test
    void nobody_checks_in_at_what_was_called_off() {
        EventRow off = new GivenEvent().is(EventStatus.CANCELLED).row();
        assertThat(CheckInPolicy.judge(off, CheckInCode.stepAt(START), START)).isEqualTo(CANCELLED);
    }

    @Test
    void a_code_reads_as_it_was_written() {
        var code = new CheckInCode(GivenEvent.ID, 29_836_800, "Zm9vYmFyYmF6cXV4Zm9vYg");
        assertThat(CheckInCode.parse(" " + code.text() + "\n")).contains(code);
        assertThat(CheckInCode.startOf(CheckInCode.stepAt(START.plusSeconds(59))))
                .isEqualTo(START);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "019335d2-4c1e-7a3c-9f5e-0d9a1c7b2e11",
                "019335d2-4c1e-7a3c-9f5e-0d9a1c7b2e11.1.short",
                "019335d2-4c1e-7a3c-9f5e-0d9a1c7b2e11.99999999999.Zm9vYmFyYmF6cXV4Zm9vYg",
                "https://union.example/m/check-in#019335d2-4c1e-7a3c-9f5e-0d9a1c7b2e11.1.Zm9vYmFyYmF6cXV4Zm9vYg"
            })
    void what_is_no_code_reads_as_none(String text) {
        assertThat(CheckInCode.parse(text)).isEmpty();
    }

    private CheckInPolicy.Verdict shown(Instant at) {
        return judge(at, at);
    }

    private CheckInPolicy.Verdict judge(Instant shown, Instant now) {
        return CheckInPolicy.judge(event, CheckInCode.stepAt(shown), now);
    }
}
