package org.unionhome.contribution;

import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.unionhome.testing.Api;
import org.unionhome.testing.TestMember;

/** Relief of a month of the basic union: applied for, decided and paid. */
final class ReliefScene {

    final ContributionScene unions;

    ReliefScene() {
        this(new ContributionScene());
    }

    ReliefScene(ContributionScene unions) {
        this.unions = unions;
    }

    String applied(String kind, String amount, @Nullable String until) {
        return apply(unions.finance, kind, amount, until)
                .statusCode(201)
                .extract()
                .path("relief.id");
    }

    /** A refund that was granted and is to be paid. */
    String granted(String amount) {
        String id = applied("REFUND", amount, null);
        decide(unions.cityChair, id, true).statusCode(201);
        return id;
    }

    ValidatableResponse apply(TestMember who, String kind, String amount, @Nullable String until) {
        var body = new HashMap<String, Object>(Map.of(
                "unionId",
                unions.basic,
                "kind",
                kind,
                "months",
                List.of(Map.of("month", ContributionScene.MONTH, "amount", amount)),
                "reason",
                "生产经营困难",
                "basis",
                "总工办发〔2022〕5号"));
        if (until != null) {
            body.put("until", until);
        }
        return Api.sending(who, body)
                .header("Idempotency-Key", Api.freshKey())
                .post("/reliefs")
                .then();
    }

    static ValidatableResponse decide(TestMember who, String id, boolean approve) {
        return Api.sending(who, Map.of("approve", approve))
                .header("If-Match", "\"0\"")
                .header("Idempotency-Key", Api.freshKey())
                .post("/reliefs/" + id + "/decisions")
                .then();
    }

    static ValidatableResponse pay(TestMember who, String id, int version) {
        return Api.sending(who, Map.of("paidOn", RemittanceScene.TODAY.toString()))
                .header("If-Match", "\"" + version + "\"")
                .header("Idempotency-Key", Api.freshKey())
                .post("/reliefs/" + id + "/payments")
                .then();
    }

    /** The bank sent back what was paid. */
    static ValidatableResponse sendBack(TestMember who, String id, int version, LocalDate on) {
        return Api.sending(who, Map.of("returnedOn", on.toString(), "reason", "账户已注销"))
                .header("If-Match", "\"" + version + "\"")
                .header("Idempotency-Key", Api.freshKey())
                .post("/reliefs/" + id + "/returns")
                .then();
    }
}
