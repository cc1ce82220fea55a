package org.unionhome.testing.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Two members asked for help: one request waits to be examined, one for the chair's decision. Five groups made a pledge.
 */
final class DemoAid {

    private final DemoDesk officer;

    DemoAid(DemoDesk officer) {
        this.officer = officer;
    }

    void fill(DemoDesk member, DemoDesk other) {
        String schooling = submitted(
                member,
                Map.of(
                        "kind", "SCHOOLING",
                        "need", "孩子今年考上大学，家中老人长期服药，学费有困难。",
                        "requested", "4000.00",
                        "mayRefer", true,
                        "pupil", Map.of("name", "示小禾", "birthDate", "2008-03-09", "stage", "HIGHER")));
        var amount = new HashMap<String, Object>(Map.of("amount", "3000.00", "reasonCode", "BUDGET"));
        amount.put("comment", "参照往年标准");
        officer.post("/aid-cases/" + schooling + "/assessments", 1, amount);
        submitted(
                other,
                Map.of(
                        "kind", "MEDICAL",
                        "need", "手术住院，自付费用较高。",
                        "cost", "21000.00",
                        "requested", "5000.00",
                        "mayRefer", true));
    }

    /** Five groups give a child each 200 yuan a month until she finishes senior secondary school. */
    void pledges(List<UUID> groups, LocalDate today) {
        LocalDate first = today.minusMonths(3).withDayOfMonth(1);
        for (int i = 0; i < groups.size(); i++) {
            officer.post(
                    "/pledges",
                    Map.of(
                            "unionId", groups.get(i).toString(),
                            "child", "示童" + (i + 1),
                            "guardian", "示监护" + (i + 1),
                            "consentedOn", first.minusDays(10).toString(),
                            "monthly", "200.00",
                            "firstMonth", first.toString(),
                            "graduatesOn", first.plusYears(3).plusMonths(i).toString()));
        }
    }

    /** What is due so far is asked for and approved; the cashier has yet to pay it. */
    void pledgePayment(DemoDesk chair, UUID bureau) {
        JsonNode lines = officer.get("/pledge-payments?unionId=" + bureau).get("lines");
        JsonNode asked = officer.post(
                "/pledge-payments",
                Map.of(
                        "unionId",
                        bureau.toString(),
                        "lineId",
                        lines.get(0).get("id").asText()));
        chair.post("/pledge-payments/" + asked.get("id").asText() + "/decisions", 0, Map.of("approve", true));
    }

    private static String submitted(DemoDesk member, Map<String, Object> asked) {
        JsonNode opened = member.post("/me/aid-cases", asked);
        String id = opened.get("id").asText();
        member.post("/me/aid-cases/" + id + "/submissions", 0, Map.of());
        return id;
    }
}
