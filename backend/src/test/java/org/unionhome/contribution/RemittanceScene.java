package org.unionhome.contribution;

import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.unionhome.kernel.Clocks;
import org.unionhome.testing.Api;
import org.unionhome.testing.TestMember;
import org.unionhome.testing.World;

/** Contributions that came in, on their way to the union above. Steps are taken today; months are those of a past year. */
public final class RemittanceScene {

    public static final LocalDate TODAY = LocalDate.now(Clocks.CHINA);
    public final ContributionScene unions;

    public RemittanceScene() {
        this(null);
    }

    public RemittanceScene(@Nullable String pack) {
        unions = new ContributionScene(pack);
    }

    /** Wages of the basic union, and the whole contribution by bank in time. */
    public void receivedInFull(String month, String wages) {
        String id = unions.declared(month, wages);
        String open = unions.show(unions.finance, id).getString("contribution.open");
        unions.take(id, open, month + "-28", "SJ-" + month).statusCode(201);
    }

    public static Map<String, Object> line(String month, String amount) {
        return Map.of("type", "CONTRIBUTION", "month", month, "amount", amount);
    }

    public ValidatableResponse propose(TestMember who, Map<String, Object> line) {
        return propose(who, unions.basic, line);
    }

    public ValidatableResponse propose(TestMember who, UUID union, Map<String, Object> line) {
        return Api.sending(who, Map.of("unionId", union, "lines", List.of(line)))
                .header("Idempotency-Key", Api.freshKey())
                .post("/remittances")
                .then();
    }

    public String proposed(String month, String amount) {
        return propose(unions.finance, line(month, amount))
                .statusCode(201)
                .extract()
                .path("remittance.id");
    }

    public ValidatableResponse pay(TestMember who, String id, int version) {
        return step(who, id, "payments", version, Map.of("paidOn", TODAY.toString(), "bankReference", "YH-1"));
    }

    public ValidatableResponse confirm(TestMember who, String id, int version) {
        return step(who, id, "confirmations", version, Map.of("receivedOn", TODAY.toString()));
    }

    public ValidatableResponse end(TestMember who, String id, String how, int version) {
        return step(who, id, how, version, Map.of("reason", "账号有误"));
    }

    /** A line of this year's budget of the city for unions below it. */
    public String lineOf(String planned) {
        var line = Map.of("account", "506", "name", "补助下级", "source", "UNION_FUND", "planned", planned);
        String id = Api.sending(
                        unions.cityFinance,
                        Map.of("unionId", unions.city, "year", TODAY.getYear(), "lines", List.of(line)))
                .post("/budgets")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        Api.as(unions.cityFinance)
                .header("If-Match", "\"0\"")
                .post("/budgets/" + id + "/submissions")
                .then()
                .statusCode(201);
        Api.sending(unions.cityChair, Map.of("approve", true))
                .header("If-Match", "\"1\"")
                .header("Idempotency-Key", Api.freshKey())
                .post("/budgets/" + id + "/decisions")
                .then()
                .statusCode(201);
        return World.text("select id::text from budget_line where union_id = ? and account = '506'", unions.city);
    }

    public ValidatableResponse give(TestMember who, @Nullable String line, String amount) {
        var body = new HashMap<String, Object>(Map.of(
                "unionId", unions.city,
                "receiverId", unions.basic,
                "lines", List.of(Map.of("type", "SUBSIDY", "purpose", "送温暖补助", "amount", amount))));
        if (line != null) {
            body.put("lineId", line);
        }
        return Api.sending(who, body)
                .header("Idempotency-Key", Api.freshKey())
                .post("/remittances")
                .then();
    }

    public String given(String line, String amount) {
        return give(unions.cityFinance, line, amount).statusCode(201).extract().path("remittance.id");
    }

    public ValidatableResponse decide(TestMember who, String id, int version, boolean approve) {
        return step(who, id, "decisions", version, Map.of("approve", approve));
    }

    /** Proposed, paid and confirmed. */
    public void remitted(String month, String amount) {
        String id = proposed(month, amount);
        pay(unions.cashier, id, 0).statusCode(201);
        confirm(unions.cityCashier, id, 1).statusCode(201);
    }

    private static ValidatableResponse step(
            TestMember who, String id, String how, int version, Map<String, Object> body) {
        return Api.sending(who, body)
                .header("If-Match", "\"" + version + "\"")
                .header("Idempotency-Key", Api.freshKey())
                .post("/remittances/" + id + "/" + how)
                .then();
    }
}
