package org.unionhome.testing;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Values for properties of which the contract cannot know what makes sense on a day. */
public final class PlausibleValues {

    private PlausibleValues() {}

    public static Map<String, Object> on(LocalDate day) {
        return Map.ofEntries(
                Map.entry("packCode", "WENZHOU-ORG-2019"),
                Map.entry("kind", "ROSTER"),
                Map.entry("purpose", "CARE"),
                Map.entry("token", "x".repeat(43)),
                Map.entry("permission", "MEMBER_READ"),
                Map.entry("permissions", List.of("CONDOLENCE_READ")),
                Map.entry("from", day.toString()),
                Map.entry("to", day.plusDays(30).toString()),
                Map.entry("startsAt", day.plusDays(20) + "T09:00:00+08:00"),
                Map.entry("endsAt", day.plusDays(20) + "T11:00:00+08:00"),
                Map.entry("registrationOpensAt", day.minusDays(1) + "T09:00:00+08:00"),
                Map.entry("registrationClosesAt", day.plusDays(19) + "T09:00:00+08:00"),
                Map.entry("occasion", "HOSPITALIZATION"),
                Map.entry("occurredOn", day.minusDays(3).toString()),
                Map.entry("visitedOn", day.minusDays(1).toString()),
                Map.entry("amount", "1.00"),
                Map.entry(
                        "strokes", List.of(List.of(0, 0, 90, 10, 180, 20, 270, 10, 360, 0, 450, 10, 540, 20, 630, 30))),
                Map.entry(
                        "postings",
                        List.of(
                                Map.of("account", "102", "debit", "1.00", "credit", "0.00"),
                                Map.of("account", "402", "debit", "0.00", "credit", "1.00"))),
                Map.entry("position", 1),
                Map.entry("termNo", 3),
                Map.entry("years", 5),
                Map.entry("seats", 5),
                Map.entry("electorateOn", day.toString()),
                Map.entry("takesOfficeOn", day.plusMonths(1).toString()));
    }
}
