package org.unionhome.testing.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

/** An examination of the year that was closed: what was drawn, one finding put right and one still open. */
final class DemoReviews {

    private final DemoDesk auditor;
    private final DemoDesk chair;
    private final LocalDate today;

    DemoReviews(DemoDesk auditor, DemoDesk chair, LocalDate today) {
        this.auditor = auditor;
        this.chair = chair;
        this.today = today;
    }

    void fill(UUID union) {
        int year = today.getYear() - 2;
        JsonNode review = auditor.post(
                "/reviews",
                Map.of(
                        "unionId",
                        union.toString(),
                        "withBelow",
                        false,
                        "title",
                        year + "年度经费审查",
                        "from",
                        year + "-01-01",
                        "to",
                        (year + 1) + "-01-01",
                        "randomCount",
                        5,
                        "riskCount",
                        5,
                        "largeFrom",
                        "10000.00"));
        String path = "/reviews/" + review.get("id").asText();
        auditor.post(path + "/samples/1/verdicts", Map.of("sound", false, "note", "收据未附银行回单"));
        JsonNode paper = raise(path, union, "收据未附银行回单", "收到年末送温暖补助一笔，凭证后未附银行回单。", 20);
        raise(path, union, "慰问品验收单缺少签字", "慰问品入库验收单缺少第二人签字。", 45);
        String finding = "/review-findings/" + paper.get("id").asText();
        chair.post(finding + "/answers", 0, Map.of("done", "已向银行补打回单并附在凭证后。"));
        auditor.post(finding + "/decisions", 1, Map.of("accept", true));
    }

    private JsonNode raise(String review, UUID union, String title, String detail, int days) {
        return auditor.post(
                review + "/findings",
                Map.of(
                        "unionId",
                        union.toString(),
                        "position",
                        1,
                        "severity",
                        "MINOR",
                        "title",
                        title,
                        "detail",
                        detail,
                        "basis",
                        "总工办发〔2017〕32号 财务管理",
                        "dueOn",
                        today.plusDays(days).toString()));
    }
}
