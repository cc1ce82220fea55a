package org.unionhome.testing.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Wage bases of a sub-union and two months of dues, kept by the bureau's finance officer. */
final class DemoDues {

    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final long PAUSE_MILLIS = 250;
    private static final int WITHOUT_BASE_EVERY = 17;
    private static final int RAISED_EVERY = 9;
    private static final int UNPAID_EVERY = 6;
    private static final int TOO_MUCH_EVERY = 11;
    private static final int PAY_DAY = 20;
    private final DemoApi api;
    private final DemoDesk finance;
    private final YearMonth month;

    DemoDues(DemoApi api, DemoDesk finance, LocalDate today) {
        this.api = api;
        this.finance = finance;
        this.month = YearMonth.from(today);
    }

    void fill(UUID bureau, UUID union) throws IOException, InterruptedException {
        YearMonth first = month.minusMonths(2);
        var bases = new ArrayList<Map<String, Object>>();
        int no = 0;
        for (JsonNode member : api.get("/members?limit=200&unionId=" + union).get("items")) {
            no++;
            String id = member.get("id").asText();
            if (no % WITHOUT_BASE_EVERY != 0) {
                bases.add(base(id, first.minusMonths(1), 2_400 + 37 * (no % 60), 1_800 + 53 * (no % 40)));
            }
            if (no % RAISED_EVERY == 0 && no % WITHOUT_BASE_EVERY != 0) {
                bases.add(base(id, first.plusMonths(1), 2_900 + 37 * (no % 60), 1_800 + 53 * (no % 40)));
            }
        }
        finance.post("/wage-bases", Map.of("unionId", bureau.toString(), "items", bases));
        assess(union, first);
        pay(union, first);
        assess(union, first.plusMonths(1));
    }

    private static Map<String, Object> base(String member, YearMonth from, int post, int step) {
        return Map.of(
                "memberId",
                member,
                "fromMonth",
                from.toString(),
                "components",
                List.of(part("POST_WAGE", post), part("STEP_WAGE", step)));
    }

    private static Map<String, Object> part(String component, int yuan) {
        return Map.of(
                "component",
                component,
                "amount",
                new BigDecimal(yuan).setScale(2).toPlainString());
    }

    /** Most pay the first month, some a little too much, some not at all. */
    private void pay(UUID union, YearMonth of) {
        int no = 0;
        for (JsonNode owed : finance.get("/dues?basis=OWED&limit=200&unionId=" + union + "&month=" + of)
                .get("items")) {
            no++;
            if (no % UNPAID_EVERY != 0) {
                BigDecimal amount = new BigDecimal(owed.get("amount").asText());
                finance.post(
                        "/dues-payments",
                        Map.of(
                                "memberId", owed.get("member").get("id").asText(),
                                "method", "BANK",
                                "paidOn", of.atDay(PAY_DAY).toString(),
                                "amount",
                                        (no % TOO_MUCH_EVERY == 0 ? amount.add(BigDecimal.TEN) : amount)
                                                .toPlainString(),
                                "receiptNo", "SJ-" + of + "-" + no));
            }
        }
    }

    private void assess(UUID union, YearMonth of) throws InterruptedException {
        String id = finance.post("/dues-assessments", Map.of("unionId", union.toString(), "month", of.toString()))
                .get("id")
                .asText();
        int version = await(id, "READY").get("version").asInt();
        finance.post("/dues-assessments/" + id + "/commits", version, Map.of());
        await(id, "COMMITTED");
    }

    private JsonNode await(String id, String status) throws InterruptedException {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < deadline) {
            JsonNode shown = finance.get("/dues-assessments/" + id);
            if (shown.get("status").asText().equals(status)) {
                return shown;
            }
            Thread.sleep(PAUSE_MILLIS);
        }
        throw new IllegalStateException("Dues are not " + status + " after " + PATIENCE + ".");
    }
}
