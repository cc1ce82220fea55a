package org.unionhome.testing.demo;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/** An activity of the demo, in words; joining is open from two weeks before until the evening before. */
final class DemoActivity {

    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");
    private static final int OPEN_DAYS = 14;
    private final Map<String, Object> body = new LinkedHashMap<>();

    private DemoActivity() {}

    static DemoActivity of(UUID union, String title, String kind, String place, LocalDate day) {
        var activity = new DemoActivity();
        activity.body.put("unionId", union.toString());
        activity.body.put("title", title);
        activity.body.put("kind", kind);
        activity.body.put("place", place);
        activity.body.put("capacity", 40);
        activity.body.put("waitingList", true);
        activity.body.put("status", "PUBLISHED");
        return activity.hours(day, 14, 17).joining(day.minusDays(OPEN_DAYS), day.minusDays(1));
    }

    private static String at(LocalDate day, int hour) {
        return day.atTime(LocalTime.of(hour, 0)).atZone(CHINA).toInstant().toString();
    }

    DemoActivity hours(LocalDate day, int from, int to) {
        body.put("startsAt", at(day, from));
        body.put("endsAt", at(day, to));
        return this;
    }

    /** From nine in the morning of the first day until six in the evening of the last. */
    DemoActivity joining(LocalDate first, LocalDate last) {
        body.put("registrationOpensAt", at(first, 9));
        body.put("registrationClosesAt", at(last, 18));
        return this;
    }

    DemoActivity places(int capacity) {
        return with("capacity", capacity);
    }

    DemoActivity with(String field, Object value) {
        body.put(field, value);
        return this;
    }

    Map<String, Object> body() {
        return body;
    }
}
