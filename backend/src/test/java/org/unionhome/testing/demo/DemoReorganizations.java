package org.unionhome.testing.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.unionhome.testing.stack.BrowserSession;

/**
 * Reorganisations of the bureau: two groups were made one, drafted by the platform's client and carried out by the
 * chair; and two sub-unions shall be merged on the first of next month.
 */
final class DemoReorganizations {

    private final DemoApi api;
    private final BrowserSession chair;
    private final LocalDate today;

    DemoReorganizations(DemoApi api, BrowserSession chair, LocalDate today) {
        this.api = api;
        this.chair = chair;
        this.today = today;
    }

    /** @param into the sub-union that takes the other one over */
    void fill(UUID bureau, UUID merged, UUID into) throws IOException, InterruptedException {
        JsonNode groups = api.get("/unions?parentId=" + merged).get("items");
        String first = groups.get(0).get("id").asText();
        String second = groups.get(1).get("id").asText();
        carryOut(draft(bureau, "印刷中心两个工会小组合并", "示例机事工委〔2026〕9号", today, second, first));
        LocalDate nextMonth = today.plusMonths(1).withDayOfMonth(1);
        draft(bureau, "印刷中心分工会并入物业管理中心分工会", "示例机事工委〔2026〕12号", nextMonth, merged.toString(), into.toString());
    }

    private String draft(UUID under, String title, String document, LocalDate day, String union, String target)
            throws IOException, InterruptedException {
        var step = Map.of("kind", "MERGE", "unionId", union, "targetId", target);
        return api.post(
                        "/reorganizations",
                        Map.of(
                                "unionId", under.toString(),
                                "title", title,
                                "documentNumber", document,
                                "effectiveOn", day.toString(),
                                "steps", List.of(step)))
                .get("id")
                .asText();
    }

    private void carryOut(String id) {
        String path = "/api/v1/reorganizations/" + id + "/executions";
        var answer =
                chair.send("POST", path, BodyPublishers.noBody(), "Accept", "application/json", "If-Match", "\"0\"");
        if (answer.statusCode() != 201) {
            throw new IllegalStateException("the reorganisation could not be carried out: " + answer.body());
        }
    }
}
