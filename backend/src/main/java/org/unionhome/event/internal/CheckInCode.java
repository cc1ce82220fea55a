package org.unionhome.event.internal;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/** What stands in the QR code at the door: the activity, the minute and a seal over both. */
record CheckInCode(UUID event, long step, String seal) {

    static final Duration STEP = Duration.ofMinutes(1);
    private static final Pattern FORM =
            Pattern.compile("([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})" + "\\.([0-9]{1,10})\\.([A-Za-z0-9_-]{22})");

    static Optional<CheckInCode> parse(String text) {
        var found = FORM.matcher(text.strip());
        return found.matches()
                ? Optional.of(new CheckInCode(
                        UUID.fromString(found.group(1)), Long.parseLong(found.group(2)), found.group(3)))
                : Optional.empty();
    }

    static long stepAt(Instant at) {
        return Math.floorDiv(at.getEpochSecond(), STEP.toSeconds());
    }

    static Instant startOf(long step) {
        return Instant.ofEpochSecond(step * STEP.toSeconds());
    }

    /** As it stands in the QR code. */
    String text() {
        return event + "." + step + "." + seal;
    }
}
