package org.unionhome.testing.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What visits of a sub-union cost: of two years ago paid, of this year submitted and waiting for the chair, and some that nobody gathered. */
final class DemoSettlements {

    private final DemoDesk officer;
    private final DemoDesk chair;
    private final DemoDesk cashier;
    private final LocalDate today;

    DemoSettlements(DemoDesk officer, DemoDesk chair, DemoDesk cashier, LocalDate today) {
        this.officer = officer;
        this.chair = chair;
        this.cashier = cashier;
        this.today = today;
    }

    /** A budget has to be there. */
    void fill(UUID union, List<JsonNode> members) {
        visited(members, 0, 3, 400);
        String paid = submitted(union);
        chair.post("/condolence-settlements/" + paid + "/decisions", 1, Map.of("approve", true));
        JsonNode details = officer.get("/condolence-settlements/" + paid);
        cashier.post(
                "/payment-orders/" + details.get("orderId").asText() + "/payments",
                0,
                Map.of("paidOn", today.toString()));
        visited(members, 3, 2, 35);
        submitted(union);
        visited(members, 5, 4, 12);
    }

    private void visited(List<JsonNode> members, int from, int count, int daysAgo) {
        for (int at = from; at < from + count; at++) {
            LocalDate day = today.minusDays(daysAgo + 20L * (at - from));
            officer.post(
                    "/condolence-visits",
                    Map.of(
                            "memberId",
                            members.get(at).get("id").asText(),
                            "occasion",
                            "HOSPITALIZATION",
                            "occurredOn",
                            day.toString(),
                            "visitedOn",
                            day.toString(),
                            "visitors",
                            List.of("示明澈"),
                            "form",
                            "CASH",
                            "amount",
                            at % 2 == 0 ? "500.00" : "300.00"));
        }
    }

    private String submitted(UUID union) {
        JsonNode made = officer.post("/condolence-settlements", Map.of("unionId", union.toString()));
        String id = made.at("/settlement/id").asText();
        officer.post(
                "/condolence-settlements/" + id + "/submissions",
                0,
                Map.of("lineId", made.at("/lines/0/id").asText()));
        return id;
    }
}
