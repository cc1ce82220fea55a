package org.unionhome.expense;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.unionhome.condolence.Pictures;
import org.unionhome.funds.FundsScene;
import org.unionhome.kernel.Ids;
import org.unionhome.kernel.Role;
import org.unionhome.testing.Api;
import org.unionhome.testing.TestMember;
import org.unionhome.testing.World;

/** A bureau that reimburses: an organiser who claims, and the three who check, approve and pay. */
final class ExpenseScene {

    final FundsScene funds = new FundsScene();
    final UUID bureau = funds.bureau;
    final TestMember handler = funds.world.officer("周组织", Role.ORGANIZER, bureau);
    final TestMember finance = funds.finance;
    final TestMember chair = funds.chair;
    final TestMember cashier = funds.cashier;

    /** A line for activities on own funds. */
    UUID activityLine(String planned) {
        funds.approved(null, List.of(FundsScene.line("50102", "UNION_FUND", planned)));
        return funds.lineOf("50102", "UNION_FUND");
    }

    static Map<String, Object> invoice(String number, String issuer, String amount) {
        return new HashMap<>(
                Map.of("number", number, "issuer", issuer, "issuedOn", FundsScene.TODAY.toString(), "amount", amount));
    }

    /** An invoice of its own. */
    static Map<String, Object> invoice(String amount) {
        return invoice(Ids.next().toString(), "杭州某体育馆有限公司", amount);
    }

    static Map<String, Object> content(String amount, @Nullable UUID line, List<Map<String, Object>> invoices) {
        var one = new HashMap<String, Object>(Map.of("description", "场地费", "amount", amount));
        if (line != null) {
            one.put("budgetLineId", line.toString());
        }
        return new HashMap<>(
                Map.of("title", "职工羽毛球比赛", "use", "ACTIVITY", "lines", List.of(one), "invoices", invoices));
    }

    ValidatableResponse begin(TestMember who, UUID union, Map<String, Object> content) {
        var claim = new HashMap<>(content);
        claim.put("unionId", union);
        return Api.sending(who, claim)
                .header("Idempotency-Key", Api.freshKey())
                .post("/expense-claims")
                .then();
    }

    /** A draft of the organiser with a paper; one line, proved by one invoice of its own. */
    String drafted(String amount, @Nullable UUID line) {
        return drafted(content(amount, line, List.of(invoice(amount))));
    }

    String drafted(Map<String, Object> content) {
        return drafted(handler, bureau, content);
    }

    String drafted(TestMember who, UUID union, Map<String, Object> content) {
        String id = begin(who, union, content).statusCode(201).extract().path("claim.id");
        paper(who, id).statusCode(201);
        return id;
    }

    ValidatableResponse paper(TestMember who, String claim) {
        return Api.as(who)
                .contentType("application/octet-stream")
                .queryParam("name", "发票.jpg")
                .body(Pictures.jpeg(20, 10))
                .post("/expense-claims/" + claim + "/papers")
                .then();
    }

    String submitted(String amount, @Nullable UUID line) {
        String id = drafted(amount, line);
        step(handler, id, "submissions").statusCode(201);
        return id;
    }

    String checked(String amount, UUID line) {
        String id = submitted(amount, line);
        check(finance, id).statusCode(201);
        return id;
    }

    String approved(String amount, UUID line) {
        String id = checked(amount, line);
        step(chair, id, "approvals").statusCode(201);
        return id;
    }

    ValidatableResponse check(TestMember who, String claim) {
        return step(who, claim, "checks", Map.of("lines", List.of()));
    }

    ValidatableResponse check(TestMember who, String claim, UUID line) {
        String of = Api.as(who).get("/expense-claims/" + claim).then().extract().path("lines[0].id");
        return step(
                who, claim, "checks", Map.of("lines", List.of(Map.of("lineId", of, "budgetLineId", line.toString()))));
    }

    ValidatableResponse step(TestMember who, String claim, String step) {
        return at(claim, Api.as(who))
                .post("/expense-claims/" + claim + "/" + step)
                .then();
    }

    ValidatableResponse step(TestMember who, String claim, String step, Map<String, Object> body) {
        return at(claim, Api.sending(who, body))
                .post("/expense-claims/" + claim + "/" + step)
                .then();
    }

    private static RequestSpecification at(String claim, RequestSpecification request) {
        return request.header("If-Match", "\"" + version(claim) + "\"").header("Idempotency-Key", Api.freshKey());
    }

    static long version(String claim) {
        return World.count("select version from expense_claim where id = ?::uuid", claim);
    }

    static String status(String claim) {
        return World.text("select status from expense_claim where id = ?::uuid", claim);
    }

    UUID order(String claim) {
        return UUID.fromString(
                World.text("select order_id::text from expense_line where claim_id = ?::uuid limit 1", claim));
    }

    ValidatableResponse pay(TestMember who, String claim) {
        UUID order = order(claim);
        int version = (int) World.count("select version from payment_order where id = ?", order);
        return funds.pay(who, order, version, FundsScene.today());
    }
}
