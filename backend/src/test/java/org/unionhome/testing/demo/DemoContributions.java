package org.unionhome.testing.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Payroll totals of the bureau's sub-unions for some months, what came in for them, and what they passed on: most in full,
 * some in part, some not yet. The cashier pays, the one of the union above confirms.
 */
final class DemoContributions {

    private static final int MONTHS = 4;
    private static final int UNPAID_EVERY = 4;
    private static final int IN_PART_EVERY = 3;
    private static final int WAGES = 186_000;
    private static final int MORE_EACH = 23_457;
    private final DemoDesk finance;
    private final DemoDesk cashier;
    private final DemoDesk above;
    private final LocalDate today;

    DemoContributions(DemoDesk finance, DemoDesk cashier, DemoDesk above, LocalDate today) {
        this.finance = finance;
        this.cashier = cashier;
        this.above = above;
        this.today = today;
    }

    void fill(UUID bureau) {
        var unions = new ArrayList<String>();
        unions.add(bureau.toString());
        for (JsonNode union :
                finance.get("/unions?limit=200&parentId=" + bureau).get("items")) {
            unions.add(union.get("id").asText());
        }
        YearMonth present = YearMonth.from(today);
        for (int back = MONTHS - 1; back >= 0; back--) {
            declare(unions, present.minusMonths(back));
            receive(bureau, present.minusMonths(back));
        }
        remit(bureau, present);
    }

    private void declare(List<String> unions, YearMonth month) {
        var items = new ArrayList<Map<String, Object>>();
        for (int no = 0; no < unions.size(); no++) {
            int wages = WAGES + MORE_EACH * no + 1_250 * month.getMonthValue();
            items.add(Map.of(
                    "unionId",
                    unions.get(no),
                    "month",
                    month.toString(),
                    "components",
                    List.of(part("TIME_WAGE", wages), part("ALLOWANCE", wages / 5), part("OVERTIME", wages / 40))));
        }
        finance.post("/contributions", Map.of("items", items));
    }

    /** Most employers have paid; of the last month some have not. */
    private void receive(UUID bureau, YearMonth month) {
        int no = 0;
        for (JsonNode one : finance.get("/contributions?limit=200&month=" + month + "&unionId=" + bureau)
                .get("items")) {
            no++;
            if (no % UNPAID_EVERY != 0 || !month.equals(YearMonth.from(today).minusMonths(1))) {
                finance.post(
                        "/contributions/" + one.get("id").asText() + "/payments",
                        Map.of(
                                "receivedOn",
                                earlier(month.plusMonths(1).atDay(no % 2 == 0 ? 12 : 15)),
                                "method",
                                "BANK",
                                "amount",
                                one.get("open").asText(),
                                "receiptNo",
                                "BJ-" + month + "-" + no));
            }
        }
    }

    private void remit(UUID bureau, YearMonth present) {
        int no = 0;
        for (JsonNode account : finance.get("/remittance-accounts?state=OPEN&limit=200&unionId=" + bureau)
                .get("items")) {
            no++;
            YearMonth month = YearMonth.parse(account.get("month").asText());
            boolean last = month.equals(present.minusMonths(1));
            if (no % UNPAID_EVERY != 0) {
                BigDecimal left = new BigDecimal(account.get("left").asText());
                boolean inPart = no % IN_PART_EVERY == 0;
                send(account, inPart ? left.subtract(new BigDecimal("500.00")) : left, !last || no % 2 == 0);
            }
        }
    }

    private void send(JsonNode account, BigDecimal amount, boolean confirmed) {
        JsonNode proposed = finance.post(
                "/remittances",
                Map.of(
                        "unionId", account.get("union").get("id").asText(),
                        "lines",
                                List.of(Map.of(
                                        "type", "CONTRIBUTION",
                                        "month", account.get("month").asText(),
                                        "amount", amount.toPlainString()))));
        String path = "/remittances/" + proposed.get("remittance").get("id").asText();
        if (confirmed) {
            cashier.post(
                    path + "/payments",
                    0,
                    Map.of(
                            "paidOn",
                            today.toString(),
                            "bankReference",
                            "YH-" + account.get("month").asText()));
            above.post(path + "/confirmations", 1, Map.of("receivedOn", today.toString()));
        }
    }

    private String earlier(LocalDate day) {
        return (day.isAfter(today) ? today : day).toString();
    }

    private static Map<String, Object> part(String component, int yuan) {
        return Map.of(
                "component",
                component,
                "amount",
                new BigDecimal(yuan).setScale(2).toPlainString());
    }
}
