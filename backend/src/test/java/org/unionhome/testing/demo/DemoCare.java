package org.unionhome.testing.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.unionhome.testing.stack.BrowserSession;

/** A year of visits in one basic union, a family that waits for the next one, and what members reported. */
final class DemoCare {

    private static final List<Kind> KINDS = List.of(
            new Kind("HOSPITALIZATION", "CASH", "800.00"),
            new Kind("MARRIAGE", "GOODS", "500.00"),
            new Kind("CHILDBIRTH", "GOODS", "480.00"),
            new Kind("HOSPITALIZATION", "CASH", "1000.00"),
            new Kind("SPECIAL_HARDSHIP", "NONE", null));
    private static final int VISITS = 36;
    /** A name for each: of two parents in one union only one is given something for the same child. */
    private static final List<String> CHILDREN = List.of("示小满", "示立夏", "示清和", "示谷雨", "示春分", "示小雪", "示白露", "示处暑");

    private int born;
    private final ObjectMapper json = new ObjectMapper();
    private final DemoApi api;
    private final BrowserSession cadre;
    private final BrowserSession member;
    private final LocalDate today;

    DemoCare(DemoApi api, BrowserSession cadre, BrowserSession member, LocalDate today) {
        this.api = api;
        this.cadre = cadre;
        this.member = member;
        this.today = today;
    }

    void fill(UUID union) throws IOException, InterruptedException {
        JsonNode members = api.get("/members?limit=60&unionId=" + union).get("items");
        for (int i = 0; i < VISITS; i++) {
            visit(members.get((10 + i) % members.size()), KINDS.get(i % KINDS.size()), today.minusDays(9L * i + 30));
        }
        visit(members.get(5), KINDS.get(KINDS.size() - 1), today.minusDays(400));
        send(member, "/me/care-reports", report("HOSPITALIZATION", 1, "市第一医院心内科"));
        var colleague = new HashMap<>(report("MARRIAGE", -9, "下周办婚礼"));
        colleague.put("colleague", "示司徒乐");
        send(member, "/me/care-reports", colleague);
    }

    private Map<String, Object> report(String occasion, int daysAgo, String note) {
        return Map.of(
                "occasion", occasion, "occurredOn", today.minusDays(daysAgo).toString(), "note", note);
    }

    private void visit(JsonNode whom, Kind kind, LocalDate day) throws IOException {
        var visit = new HashMap<String, Object>(Map.of(
                "memberId", whom.get("id").asText(),
                "occasion", kind.occasion(),
                "occurredOn", day.minusDays(1).toString(),
                "visitedOn", day.toString(),
                "visitors", List.of("示知远"),
                "form", kind.form(),
                "note", "家里一切都好，谢谢工会。"));
        if (kind.amount() != null) {
            visit.put("amount", kind.amount());
        }
        if (kind.occasion().equals("CHILDBIRTH")) {
            visit.put("relativeName", CHILDREN.get(born++ % CHILDREN.size()));
        }
        send(cadre, "/condolence-visits", visit);
    }

    private void send(BrowserSession by, String path, Map<String, Object> body) throws IOException {
        var answer = by.send(
                "POST",
                "/api/v1" + path,
                BodyPublishers.ofString(json.writeValueAsString(body)),
                "Content-Type",
                "application/json",
                "Accept",
                "application/json",
                "Idempotency-Key",
                UUID.randomUUID().toString());
        if (answer.statusCode() != 201) {
            throw new IllegalStateException(path + " was refused: " + answer.body());
        }
    }

    private record Kind(String occasion, String form, String amount) {}
}
