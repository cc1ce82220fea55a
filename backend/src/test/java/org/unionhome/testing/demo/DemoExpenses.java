package org.unionhome.testing.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.unionhome.condolence.Pictures;

/** Claims of the bureau: one paid, one to be approved, one to be checked, one draft. A budget has to be there. */
final class DemoExpenses {

    private final DemoDesk organizer;
    private final DemoDesk finance;
    private final DemoDesk chair;
    private final DemoDesk cashier;
    private final LocalDate today;

    DemoExpenses(DemoDesk organizer, DemoDesk finance, DemoDesk chair, DemoDesk cashier, LocalDate today) {
        this.organizer = organizer;
        this.finance = finance;
        this.chair = chair;
        this.cashier = cashier;
        this.today = today;
    }

    void fill(UUID bureau) {
        paid(approved(checked(submitted(bureau, "职工羽毛球比赛", "ACTIVITY", "场地和器材", "3680.00", "3300100001"))));
        checked(submitted(bureau, "工会干部业务培训", "TRAINING", "讲课费和教材", "5200.00", "3300100002"));
        submitted(bureau, "办公用品", "OFFICE", "纸张和档案盒", "860.50", "3300100003");
        drafted(bureau, "读书分享会", "ACTIVITY", "图书", "1250.00", "3300100004");
    }

    private JsonNode drafted(UUID bureau, String title, String use, String what, String amount, String number) {
        var invoice = Map.of(
                "number",
                "24332000" + number,
                "issuer",
                "杭州某某文化服务有限公司",
                "issuedOn",
                today.minusDays(3).toString(),
                "amount",
                amount);
        JsonNode claim = organizer
                .post(
                        "/expense-claims",
                        Map.of(
                                "unionId",
                                bureau.toString(),
                                "title",
                                title,
                                "use",
                                use,
                                "supplier",
                                "杭州某某文化服务有限公司",
                                "lines",
                                List.of(Map.of("description", what, "amount", amount)),
                                "invoices",
                                List.of(invoice)))
                .get("claim");
        organizer.upload(
                "/expense-claims/" + claim.get("id").asText() + "/papers?name=invoice.jpg", Pictures.jpeg(240, 160));
        return claim;
    }

    private String submitted(UUID bureau, String title, String use, String what, String amount, String number) {
        String id = drafted(bureau, title, use, what, amount, number).get("id").asText();
        organizer.post("/expense-claims/" + id + "/submissions", version(id), Map.of());
        return id;
    }

    private String checked(String id) {
        JsonNode whole = finance.get("/expense-claims/" + id);
        JsonNode claim = whole.get("claim");
        String line = finance.get(
                        "/expense-offers?unionId=" + claim.at("/union/id").asText() + "&use="
                                + claim.get("use").asText())
                .at("/items/0/id")
                .asText();
        finance.post(
                "/expense-claims/" + id + "/checks",
                version(id),
                Map.of("lines", List.of(Map.of("lineId", whole.at("/lines/0/id").asText(), "budgetLineId", line))));
        return id;
    }

    private String approved(String id) {
        chair.post("/expense-claims/" + id + "/approvals", version(id), Map.of());
        return id;
    }

    private void paid(String id) {
        String order = chair.get("/expense-claims/" + id).at("/lines/0/orderId").asText();
        cashier.post("/payment-orders/" + order + "/payments", 0, Map.of("paidOn", today.toString()));
    }

    private int version(String id) {
        return organizer.get("/expense-claims/" + id).at("/claim/version").asInt();
    }
}
