package org.unionhome.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A token is verified once in half a minute; nothing that would have been refused is let in by memory. */
class VerifiedTokensTest {

    private static final Instant NOON = Instant.parse("2026-06-01T04:00:00Z");
    private static final Identity SOMEBODY = new Identity(false, "subject", "王思远", "wang", null, Set.of());

    private final MovedClock clock = new MovedClock();
    private final VerifiedTokens tokens = new VerifiedTokens(clock);

    @Test
    void a_verified_token_is_known_for_half_a_minute() {
        tokens.remember("Bearer a.b.c", SOMEBODY, NOON.plus(Duration.ofMinutes(5)));
        clock.now = NOON.plusSeconds(29);
        assertThat(tokens.identityOf("Bearer a.b.c")).contains(SOMEBODY);
        clock.now = NOON.plusSeconds(30);
        assertThat(tokens.identityOf("Bearer a.b.c")).isEmpty();
    }

    @Test
    void no_token_is_known_beyond_its_own_end() {
        tokens.remember("Bearer a.b.c", SOMEBODY, NOON.plusSeconds(3));
        clock.now = NOON.plusSeconds(2);
        assertThat(tokens.identityOf("Bearer a.b.c")).isPresent();
        clock.now = NOON.plusSeconds(3);
        assertThat(tokens.identityOf("Bearer a.b.c")).isEmpty();
    }

    @Test
    void a_token_that_differs_in_one_letter_is_another_token() {
        tokens.remember("Bearer a.b.c", SOMEBODY, NOON.plus(Duration.ofMinutes(5)));
        assertThat(tokens.identityOf("Bearer a.b.d")).isEmpty();
        assertThat(tokens.identityOf("Bearer a.b.")).isEmpty();
    }

    @Test
    void a_browser_session_is_never_remembered() {
        tokens.remember(null, SOMEBODY, NOON.plus(Duration.ofMinutes(5)));
        assertThat(tokens.identityOf(null)).isEmpty();
    }

    private static final class MovedClock extends Clock {
        private Instant now = NOON;

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return Clocks.CHINA;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
