package org.unionhome.testing.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * Aid of one sub-union that is to come back: one waits for a decision, one comes back in instalments. And a member who moved
 * to another sub-union with what she had asked for.
 */
final class DemoRecoveries {

    private final DemoDesk handler;
    private final DemoDesk approver;
    private final DemoDesk decider;
    private final DemoDesk cashier;
    private final LocalDate today;

    DemoRecoveries(DemoDesk handler, DemoDesk approver, DemoDesk decider, DemoDesk cashier, LocalDate today) {
        this.handler = handler;
        this.approver = approver;
        this.decider = decider;
        this.cashier = cashier;
        this.today = today;
    }

    void fill(List<JsonNode> members) {
        listed(paid(members.get(2), "800.00"), "800.00", "NOT_ENTITLED", "不动产登记显示另有一套住房，不符合条件。");
        String id = listed(paid(members.get(3), "1200.00"), "1200.00", "FALSE_STATEMENT", "申报时隐瞒了房屋出租收入。");
        decider.post(
                "/aid-recoveries/" + id + "/decisions",
                0,
                Map.of(
                        "recover",
                        true,
                        "amount",
                        "1200.00",
                        "dueOn",
                        today.plusMonths(3).toString(),
                        "answer",
                        "经核实，应予追回；可以分三期退回。"));
        handler.post(
                "/aid-recoveries/" + id + "/repayments",
                1,
                Map.of("amount", "400.00", "receivedOn", today.toString(), "way", "BANK", "receiptNo", "SJ-0001"));
    }

    /** She had asked for help and moves today. */
    void moved(JsonNode member, String into) {
        opened(member, "1000.00");
        JsonNode transfer = handler.post(
                "/transfers",
                Map.of(
                        "memberId",
                        member.get("id").asText(),
                        "toUnionCode",
                        into,
                        "effectiveOn",
                        today.toString(),
                        "reason",
                        "工作调动"));
        approver.post(
                "/transfers/" + transfer.get("id").asText() + "/decisions",
                transfer.get("version").asInt(),
                Map.of("accept", true));
    }

    private String paid(JsonNode member, String amount) {
        String id = opened(member, amount);
        handler.post("/aid-cases/" + id + "/assessments", 0, Map.of("amount", amount));
        JsonNode lines = approver.get("/aid-cases/" + id).get("lines");
        approver.post(
                "/aid-cases/" + id + "/decisions",
                1,
                Map.of("approve", true, "comment", "情况属实。", "lineId", ownFunds(lines)));
        JsonNode orders = cashier.get("/payment-orders?state=WAITING&limit=200").get("items");
        for (JsonNode order : orders) {
            if (order.path("originId").asText().equals(id)) {
                cashier.post(
                        "/payment-orders/" + order.get("id").asText() + "/payments",
                        order.get("version").asInt(),
                        Map.of("paidOn", today.toString()));
            }
        }
        return id;
    }

    private static String ownFunds(JsonNode lines) {
        for (JsonNode line : lines) {
            if (line.get("source").asText().equals("UNION_FUND")) {
                return line.get("id").asText();
            }
        }
        throw new IllegalStateException("no line of own funds pays for aid");
    }

    private String opened(JsonNode member, String amount) {
        return handler.post(
                        "/aid-cases",
                        Map.of(
                                "memberId",
                                member.get("id").asText(),
                                "aid",
                                Map.of(
                                        "kind",
                                        "LIVING",
                                        "need",
                                        "家中老人长期服药，开支有困难。",
                                        "requested",
                                        amount,
                                        "mayRefer",
                                        false)))
                .get("id")
                .asText();
    }

    private String listed(String caseId, String amount, String reasonCode, String reason) {
        return handler.post(
                        "/aid-recoveries",
                        Map.of("caseId", caseId, "amount", amount, "reasonCode", reasonCode, "reason", reason))
                .get("id")
                .asText();
    }
}
