package org.unionhome.event.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.unionhome.event.internal.Presence.State.ABSENT;
import static org.unionhome.event.internal.Presence.State.EXCUSED;
import static org.unionhome.event.internal.Presence.State.PRESENT;
import static org.unionhome.event.internal.Presence.Way.CLOSED;
import static org.unionhome.event.internal.Presence.Way.SCANNED;
import static org.unionhome.event.internal.Presence.Way.TICKED;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class PresencePolicyTest {

    private static final Instant NOON = Instant.parse("2026-11-20T04:00:00Z");

    @Test
    void the_first_word_holds() {
        assertThat(PresencePolicy.replaces(null, said(ABSENT, TICKED, 0))).isTrue();
    }

    @Test
    void of_two_words_the_one_made_later_holds_whichever_arrives_first() {
        assertThat(PresencePolicy.replaces(said(ABSENT, TICKED, 0), said(PRESENT, TICKED, 1)))
                .isTrue();
        assertThat(PresencePolicy.replaces(said(ABSENT, TICKED, 2), said(PRESENT, TICKED, 1)))
                .isFalse();
        assertThat(PresencePolicy.replaces(said(EXCUSED, TICKED, 2), said(PRESENT, SCANNED, 1)))
                .isFalse();
    }

    @Test
    void a_check_in_beats_the_closing_of_the_roll_and_closing_beats_nothing() {
        assertThat(PresencePolicy.replaces(said(ABSENT, CLOSED, 90), said(PRESENT, SCANNED, 1)))
                .isTrue();
        assertThat(PresencePolicy.replaces(said(PRESENT, SCANNED, 1), said(ABSENT, CLOSED, 90)))
                .isFalse();
    }

    @Test
    void the_same_word_again_is_nothing_new() {
        assertThat(PresencePolicy.replaces(said(PRESENT, SCANNED, 1), said(PRESENT, SCANNED, 2)))
                .isFalse();
    }

    private static Presence said(Presence.State state, Presence.Way way, int minutes) {
        Instant at = NOON.plusSeconds(60L * minutes);
        return new Presence(state, way, at, at);
    }
}
