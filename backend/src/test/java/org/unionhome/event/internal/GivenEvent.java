package org.unionhome.event.internal;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A stored activity for tests without a database: open at {@link #NOW}, ten places, none taken. */
final class GivenEvent {

    static final Instant NOW = Instant.parse("2026-11-20T08:00:00Z");
    static final UUID ID = UUID.fromString("019335d2-4c1e-7a3c-9f5e-0d9a1c7b2e11");
    private String title = "秋游活动";
    private @Nullable String summary = "自带水杯";
    private Instant opensAt = NOW.minus(Duration.ofDays(1));
    private Instant closesAt = NOW.plus(Duration.ofDays(3));
    private Instant startsAt = NOW.plus(Duration.ofDays(5));
    private int capacity = 10;
    private int taken;
    private int waiting;
    private boolean waitingList = true;
    private EventStatus status = EventStatus.PUBLISHED;
    private int version;

    GivenEvent titled(String text) {
        title = text;
        return this;
    }

    GivenEvent summed(@Nullable String text) {
        summary = text;
        return this;
    }

    GivenEvent opens(Duration ahead) {
        opensAt = NOW.plus(ahead);
        return this;
    }

    GivenEvent closes(Duration ahead) {
        closesAt = NOW.plus(ahead);
        return this;
    }

    GivenEvent starts(Duration ahead) {
        startsAt = NOW.plus(ahead);
        return this;
    }

    GivenEvent places(int all, int given, int waited) {
        capacity = all;
        taken = given;
        waiting = waited;
        return this;
    }

    GivenEvent waitingList(boolean on) {
        waitingList = on;
        return this;
    }

    GivenEvent is(EventStatus present) {
        status = present;
        return this;
    }

    GivenEvent changed(int times) {
        version = times;
        return this;
    }

    EventRow row() {
        return new EventRow(
                ID,
                UUID.fromString("019335d2-4c1e-7a3c-9f5e-000000000001"),
                title,
                "OUTING",
                summary,
                "西溪湿地，北门",
                startsAt,
                startsAt.plus(Duration.ofHours(3)),
                opensAt,
                closesAt,
                capacity,
                taken,
                waiting,
                taken + waiting,
                waitingList,
                false,
                status,
                status == EventStatus.CANCELLED ? "台风预警" : null,
                null,
                null,
                null,
                version,
                NOW);
    }
}
