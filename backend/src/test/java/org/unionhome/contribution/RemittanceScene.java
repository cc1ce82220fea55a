package org.unionhome.contribution;

import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.unionhome.kernel.Clocks;
import org.unionhome.testing.Api;
import org.unionhome.testing.TestMember;

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
