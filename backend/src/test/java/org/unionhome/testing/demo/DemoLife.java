package org.unionhome.testing.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.unionhome.testing.People;

/** What happens to memberships in the demo: people who want to join, a retired member, a transfer that waits. */
final class DemoLife {

    private static final List<String> NEWCOMERS = List.of("示单于晴", "示曾可", "示尉迟𠮷");
    private static final int AGE = 20;
    private final DemoApi api;
    private final LocalDate today;

    DemoLife(DemoApi api, LocalDate today) {
        this.api = api;
        this.today = today;
    }

    /** Three paper forms wait for the committee of the union. */
    void applications(UUID union) throws IOException, InterruptedException {
        LocalDate born = today.minusYears(AGE);
        for (int i = 0; i < NEWCOMERS.size(); i++) {
            var applicant = Map.of(
                    "name", NEWCOMERS.get(i),
                    "idNumber", People.idNumber(born.minusDays(i), 100 + i),
                    "phone", People.phone(9_000 + i),
                    "post", "科员");
            api.post("/admissions", Map.of("unionId", union.toString(), "applicant", applicant));
        }
    }

    /** Somebody who has been a member for long retired half a year ago. */
    void retirement(UUID union) throws IOException, InterruptedException {
        JsonNode member = api.get("/members/" + longest(union));
        api.post(
                "/members/" + member.get("id").asText() + "/standing-changes",
                member.get("version").asInt(),
                Map.of("act", "RETAIN", "on", today.minusMonths(6).toString(), "reason", "到龄退休"));
    }

    /** Somebody moves to another union at the beginning of next month; both unions are asked. */
    void transfer(UUID from, String toCode) throws IOException, InterruptedException {
        api.post(
                "/transfers",
                Map.of(
                        "memberId",
                        longest(from),
                        "toUnionCode",
                        toCode,
                        "effectiveOn",
                        today.plusMonths(1).withDayOfMonth(1).toString(),
                        "reason",
                        "工作调动"));
    }

    /** Among the first members of a union the one who joined the earliest. */
    private String longest(UUID union) throws IOException, InterruptedException {
        var members = new ArrayList<JsonNode>();
        api.get("/members?limit=50&unionId=" + union).get("items").forEach(members::add);
        return members.stream()
                .min(Comparator.comparing(member -> member.get("joinedOn").asText()))
                .orElseThrow()
                .get("id")
                .asText();
    }
}
