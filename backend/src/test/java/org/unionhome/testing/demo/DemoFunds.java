package org.unionhome.testing.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The budget of the bureau, drafted by its finance officer and approved by its chair, and money that came in. */
final class DemoFunds {

    private final DemoDesk finance;
    private final DemoDesk chair;

    DemoFunds(DemoDesk finance, DemoDesk chair) {
        this.finance = finance;
        this.chair = chair;
    }

    void fill(UUID union, LocalDate today) {
        JsonNode budget = finance.post(
                "/budgets",
                Map.of(
                        "unionId",
                        union.toString(),
                        "year",
                        today.getYear(),
                        "lines",
                        List.of(
                                line("50102", "文体活动", "UNION_FUND", "80000.00"),
                                line("503", "培训和会议", "UNION_FUND", "40000.00"),
                                line("504", "行政办公", "UNION_FUND", "20000.00"),
                                line("50104", "会员慰问和节日慰问品", "UNION_FUND", "180000.00"),
                                line("50205", "困难职工帮扶", "UNION_FUND", "60000.00"),
                                line("50205", "中央财政专项帮扶", "CENTRAL_AID", "45000.00"),
                                line("50206", "送温暖送清凉", "UNION_FUND", "120000.00"),
                                line("50207", "医疗互助和女职工保障补助", "UNION_FUND", "40000.00"),
                                line("506", "补助下级工会", "UNION_FUND", "80000.00"),
                                line("50207", "职工体检", "ADMIN_WELFARE", "200000.00"))));
        String id = budget.get("id").asText();
        finance.post("/budgets/" + id + "/submissions", 0, Map.of());
        chair.post("/budgets/" + id + "/decisions", 1, Map.of("approve", true));
        finance.post(
                "/ledger-entries",
                Map.of(
                        "unionId", union.toString(),
                        "on", today.toString(),
                        "description", "收到政府拨付帮扶资金",
                        "postings",
                                List.of(
                                        Map.of("account", "102", "debit", "45000.00", "credit", "0.00"),
                                        Map.of("account", "404", "debit", "0.00", "credit", "45000.00"))));
    }

    private static Map<String, Object> line(String account, String name, String source, String planned) {
        return Map.of("account", account, "name", name, "source", source, "planned", planned);
    }
}
