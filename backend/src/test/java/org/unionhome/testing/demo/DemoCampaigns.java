package org.unionhome.testing.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Campaigns of the bureau: 送清凉 that several units hand out just now, and 送温暖 of the winter, received and closed. */
final class DemoCampaigns {

    private static final int IN_EACH_UNIT = 12;
    private final DemoDesk organizer;
    private final DemoDesk chair;
    private final UUID bureau;
    private final LocalDate today;

    DemoCampaigns(DemoDesk organizer, DemoDesk chair, UUID bureau, LocalDate today) {
        this.organizer = organizer;
        this.chair = chair;
        this.bureau = bureau;
        this.today = today;
    }

    /** Goods for the first unit, money for the others; of the first some have received theirs. */
    void coolness(List<UUID> units) {
        String drinks = stocked("清凉饮料", "箱", 40, "48.00");
        var batches = new ArrayList<Map<String, Object>>();
        for (UUID unit : units) {
            boolean first = batches.isEmpty();
            var batch = batch(unit, first ? "152.00" : "200.00");
            if (first) {
                batch.put("goods", List.of(Map.of("itemId", drinks, "quantity", 1, "unitPrice", "48.00")));
            }
            batches.add(batch);
        }
        String campaign = approved("COOLNESS", "高温一线职工慰问", today, "200.00", batches);
        sign(campaign, 5);
    }

    void warmth(UUID unit) {
        String campaign =
                approved("WARMTH", "元旦春节送温暖", today.withDayOfYear(15), "3000.00", List.of(batch(unit, "3000.00")));
        sign(campaign, IN_EACH_UNIT);
        step(organizer, campaign, "/closings", Map.of("unclaimed", "名册以外无人未领"));
    }

    private Map<String, Object> batch(UUID unit, String cash) {
        var members = new ArrayList<String>();
        organizer
                .get("/members?limit=" + IN_EACH_UNIT + "&unionId=" + unit)
                .get("items")
                .forEach(member -> members.add(member.get("id").asText()));
        var batch = new HashMap<String, Object>();
        batch.put("unionId", unit.toString());
        batch.put("name", "在职职工");
        batch.put("handlerName", "示组长");
        batch.put("place", "一楼工会活动室");
        batch.put("cash", cash);
        batch.put("members", members);
        return batch;
    }

    private String approved(
            String kind, String theme, LocalDate day, String perHead, List<Map<String, Object>> batches) {
        int persons = batches.stream()
                .mapToInt(batch -> ((List<?>) batch.get("members")).size())
                .sum();
        var body = new HashMap<String, Object>();
        body.put("unionId", bureau.toString());
        body.put("kind", kind);
        body.put("theme", theme);
        body.put("onDay", day.toString());
        body.put("plannedTotal", Integer.parseInt(perHead.replace(".00", "")) * persons + ".00");
        body.put("fundSource", "OWN_BUDGET");
        body.put("budgetLineId", line());
        String id = organizer.post("/campaigns", body).get("id").asText();
        for (Map<String, Object> batch : batches) {
            var sent = new HashMap<>(batch);
            var members = (List<?>) sent.remove("members");
            sent.put("plannedPersons", members.size());
            String added = step(organizer, id, "/batches", sent).get("id").asText();
            step(organizer, id, "/batches/" + added + "/recipients", Map.of("memberIds", members));
        }
        step(organizer, id, "/locks", Map.of());
        step(chair, id, "/approvals", Map.of());
        return id;
    }

    private static JsonNode step(DemoDesk who, String campaign, String act, Object body) {
        String path = "/campaigns/" + campaign;
        return who.post(path + act, who.get(path).get("version").asInt(), body);
    }

    private String line() {
        for (JsonNode line : chair.get("/budget-lines?unionId=" + bureau + "&year=" + today.getYear())
                .get("items")) {
            if ("50206".equals(line.get("account").asText())) {
                return line.get("id").asText();
            }
        }
        throw new IllegalStateException("the bureau's budget has no line for campaigns");
    }

    private void sign(String campaign, int most) {
        int signed = 0;
        for (JsonNode person : organizer
                .get("/campaigns/" + campaign + "/recipients?limit=" + most)
                .get("items")) {
            String strokes = "M" + 20 + signed + " 40L60 " + (50 + signed) + "L90 30L120 80";
            organizer.post(
                    "/campaigns/" + campaign + "/recipients/" + person.get("id").asText() + "/receipts",
                    Map.of("way", "SIGNATURE", "signature", strokes));
            signed++;
        }
    }

    private String stocked(String name, String unit, int quantity, String price) {
        String item = organizer
                .post("/stock-items", Map.of("unionId", bureau.toString(), "name", name, "unit", unit))
                .get("id")
                .asText();
        JsonNode entered = organizer.post(
                "/stock-items/" + item + "/purchases",
                Map.of(
                        "quantity",
                        quantity,
                        "unitPrice",
                        price,
                        "boughtOn",
                        today.minusDays(20).toString(),
                        "supplier",
                        "示例食品商行",
                        "paidBy",
                        "CAMPAIGNS"));
        chair.post(
                "/stock-requests/" + entered.get("requests").get(0).get("id").asText() + "/decisions",
                0,
                Map.of("confirm", true));
        return item;
    }
}
