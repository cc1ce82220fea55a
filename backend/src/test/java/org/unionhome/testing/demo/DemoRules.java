package org.unionhome.testing.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Rules that a union brings along, and what the bureau's chair prepares about its own and its organizer makes of it. */
final class DemoRules {

    private static final String BIRTHDAY = "occasions.BIRTHDAY.ceiling";
    private final DemoDesk chair;
    private final DemoDesk organizer;
    private final UUID bureau;
    private final LocalDate today;

    DemoRules(DemoDesk chair, DemoDesk organizer, UUID bureau, LocalDate today) {
        this.chair = chair;
        this.organizer = organizer;
        this.bureau = bureau;
        this.today = today;
    }

    /** A union that joins takes up the rules which it has long followed, before anything is decided there. */
    static void brought(DemoDesk administrator, DemoDesk organizer, UUID union) {
        String draft = administrator
                .post(
                        "/policy-drafts",
                        Map.of("unionId", union.toString(), "change", "ADOPTION", "packCode", "WENZHOU-ORG-2019"))
                .get("id")
                .asText();
        administrator.post(
                "/policy-drafts/" + draft + "/submissions", 0, Map.of("startsOn", "2019-03-18", "note", "文件印发以来一直执行"));
        organizer.post("/policy-drafts/" + draft + "/approvals", 1, Map.of());
    }

    void fill() {
        String tours = begun("ADOPTION", "ZJ-SAN-2020", Map.of());
        submitted(tours, 0, today, "随全省标准办理疗休养");
        organizer.post("/policy-drafts/" + tours + "/approvals", 1, Map.of());
        String warmth = begun("ADOPTION", "ZJ-WARMTH-2025", Map.of());
        submitted(warmth, 0, today, "春节前启用");
        organizer.post("/policy-drafts/" + warmth + "/returns", 1, Map.of("reason", "只见到报道，请先核对原文"));
        String own = begun("LOCAL", "WENZHOU-ORG-2019", Map.of("newCode", "BUREAU-2026"));
        chair.put("/policy-drafts/" + own, 0, stricter());
        submitted(own, 1, today.plusYears(1), "生日慰问按本局标准，从严掌握");
    }

    private String begun(String change, String pack, Map<String, String> own) {
        var body =
                new HashMap<String, Object>(Map.of("unionId", bureau.toString(), "change", change, "packCode", pack));
        body.putAll(own);
        return chair.post("/policy-drafts", body).get("id").asText();
    }

    private void submitted(String draft, int version, LocalDate day, String note) {
        JsonNode now = chair.post(
                "/policy-drafts/" + draft + "/submissions", version, Map.of("startsOn", day.toString(), "note", note));
        if (!now.get("status").asText().equals("SUBMITTED")) {
            throw new IllegalStateException("the draft was not handed in");
        }
    }

    private static Map<String, Object> stricter() {
        return Map.of(
                "title", "省机关事务管理局慰问办法（2026 年）",
                "values", List.of(Map.of("path", BIRTHDAY, "text", "200.00", "source", "DOCUMENT")),
                "acceptedAnswers", List.of("生日慰问品 300 元", "生日蛋糕券", "去年过过生日", "一年内第二个生日"));
    }
}
