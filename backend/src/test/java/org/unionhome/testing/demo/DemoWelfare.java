package org.unionhome.testing.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.unionhome.testing.stack.BrowserSession;

/** Mutual aid of the bureau: the provincial scheme with many enrolled and a rate the union pays, and a plan for women. */
final class DemoWelfare {

    private static final int ENROLLED = 60;
    private final DemoApi api;
    private final BrowserSession organizer;
    private final LocalDate today;
    private final ObjectMapper json = new ObjectMapper();

    DemoWelfare(DemoApi api, BrowserSession organizer, LocalDate today) {
        this.api = api;
        this.organizer = organizer;
        this.today = today;
    }

    void fill(UUID bureau) throws IOException, InterruptedException {
        LocalDate november = LocalDate.of(today.getYear(), 11, 1);
        LocalDate from = today.getMonthValue() < 10 ? november.minusYears(1) : november;
        JsonNode medical = open(bureau, "ZJ_INDUSTRY", from.getYear() + "年度省产业职工大病医疗互助", from, null);
        open(bureau, "CN_WOMEN_8", "在职女职工特殊疾病互助保障", today.plusMonths(1), "60.00");
        String round = "/api/v1/enrollment-rounds/" + medical.get("id").asText();
        send(
                "PUT",
                round + "/subsidy-rules",
                Map.of("items", List.of(Map.of("unionId", bureau.toString(), "basis", "PERSON", "amount", "50.00"))),
                "\"0\"");
        send(
                "POST",
                round + "/enrollments",
                Map.of("memberIds", members(bureau), "shares", 1, "ownShare", "12.00"),
                "");
        healthChecks(bureau);
    }

    /** Slots next week for the whole bureau. */
    private void healthChecks(UUID bureau) throws IOException {
        var slots = new ArrayList<Map<String, Object>>();
        for (int day = 7; day < 10; day++) {
            slots.add(Map.of(
                    "unionId",
                    bureau.toString(),
                    "day",
                    today.plusDays(day).toString(),
                    "starts",
                    "08:00",
                    "places",
                    40));
        }
        send(
                "POST",
                "/api/v1/health-checks",
                Map.of(
                        "unionId",
                        bureau.toString(),
                        "name",
                        today.getYear() + "年度职工体检",
                        "provider",
                        "省人民医院体检中心",
                        "womenOnly",
                        false,
                        "source",
                        "ADMIN_WELFARE",
                        "bookFrom",
                        today.minusDays(1).toString(),
                        "bookTo",
                        today.plusDays(7).toString(),
                        "slots",
                        slots),
                "");
    }

    private JsonNode open(UUID union, String scheme, String name, LocalDate from, @Nullable String price)
            throws IOException {
        var body = new HashMap<String, Object>(Map.of(
                "unionId", union.toString(),
                "scheme", scheme,
                "name", name,
                "periodFrom", from.toString(),
                "enrollFrom", today.minusDays(20).toString(),
                "enrollTo", today.plusDays(40).toString()));
        if (price != null) {
            body.put("sharePrice", price);
        }
        return send("POST", "/api/v1/enrollment-rounds", body, "");
    }

    private List<String> members(UUID bureau) throws IOException, InterruptedException {
        var ids = new ArrayList<String>();
        for (JsonNode member : api.get("/members?status=ACTIVE&limit=" + ENROLLED + "&unionId=" + bureau)
                .get("items")) {
            if (!member.get("memberNo").asText().startsWith("M9000")) {
                ids.add(member.get("id").asText());
            }
        }
        return ids;
    }

    private JsonNode send(String method, String path, Object body, String version) throws IOException {
        var headers = new ArrayList<>(List.of("Accept", "application/json", "Content-Type", "application/json"));
        headers.addAll(List.of("Idempotency-Key", UUID.randomUUID().toString()));
        if (!version.isEmpty()) {
            headers.addAll(List.of("If-Match", version));
        }
        var answer = organizer.send(
                method, path, BodyPublishers.ofByteArray(json.writeValueAsBytes(body)), headers.toArray(String[]::new));
        if (answer.statusCode() >= 300) {
            throw new IllegalStateException(path + " was refused: " + answer.body());
        }
        return json.readTree(answer.body());
    }
}
