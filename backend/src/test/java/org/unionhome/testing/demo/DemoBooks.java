package org.unionhome.testing.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A year that was closed with its books, what was issued of it, and what came to light about it later. */
final class DemoBooks {

    private final DemoDesk finance;
    private final DemoDesk chair;
    private final LocalDate today;

    DemoBooks(DemoDesk finance, DemoDesk chair, LocalDate today) {
        this.finance = finance;
        this.chair = chair;
        this.today = today;
    }

    void fill(UUID union) {
        LocalDate december = LocalDate.of(today.getYear() - 2, 12, 5);
        String month = december.toString().substring(0, 7);
        record(union, december, "收到年末送温暖补助", "30000.00", null);
        finance.post("/ledger-closings", Map.of("unionId", union.toString(), "month", month));
        JsonNode accounts = finance.post(
                "/final-accounts",
                Map.of("unionId", union.toString(), "year", december.getYear(), "remark", "补助年末到账，结转下年使用。"));
        chair.post("/final-accounts/" + accounts.get("id").asText() + "/decisions", 0, Map.of("approve", true));
        record(union, today, "补记送温暖补助尾款", "1200.00", Map.of("month", month, "reason", "次年才收到银行回单"));
    }

    private void record(
            UUID union, LocalDate on, String description, String amount, @Nullable Map<String, String> restates) {
        Map<String, Object> body = new HashMap<>(Map.of(
                "unionId", union.toString(),
                "on", on.toString(),
                "description", description,
                "postings",
                        List.of(
                                Map.of("account", "102", "debit", amount, "credit", "0.00"),
                                Map.of("account", "404", "debit", "0.00", "credit", amount))));
        if (restates != null) {
            body.put("restates", restates);
        }
        finance.post("/ledger-entries", body);
    }
}
