package org.unionhome.funds;

import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.unionhome.testing.Api;
import org.unionhome.testing.TestMember;

/** The books of the bureau in the year that is over, kept by its finance officer. */
final class BooksScene {

    static final int LAST_YEAR = FundsScene.YEAR - 1;
    final FundsScene funds = new FundsScene();
    final UUID bureau = funds.bureau;

    static String month(int month) {
        return "%d-%02d".formatted(LAST_YEAR, month);
    }

    static LocalDate day(int month, int day) {
        return LocalDate.of(LAST_YEAR, month, day);
    }

    /** A subsidy of the government that came in. */
    ValidatableResponse record(TestMember who, LocalDate on, String amount, @Nullable Map<String, String> restates) {
        Map<String, Object> body = new HashMap<>(Map.of(
                "unionId",
                bureau,
                "on",
                on.toString(),
                "description",
                "收到政府补助",
                "postings",
                List.of(
                        Map.of("account", "102", "debit", amount, "credit", "0.00"),
                        Map.of("account", "404", "debit", "0.00", "credit", amount))));
        if (restates != null) {
            body.put("restates", restates);
        }
        return Api.sending(who, body)
                .header("Idempotency-Key", Api.freshKey())
                .post("/ledger-entries")
                .then();
    }

    String recorded(LocalDate on, String amount) {
        return record(funds.finance, on, amount, null).statusCode(201).extract().path("id");
    }

    ValidatableResponse reverse(String entry, LocalDate on) {
        return Api.sending(funds.finance, Map.of("on", on.toString(), "reason", "重复入账"))
                .header("Idempotency-Key", Api.freshKey())
                .post("/ledger-entries/" + entry + "/reversals")
                .then();
    }

    ValidatableResponse close(TestMember who, String month) {
        return Api.sending(who, Map.of("unionId", bureau, "month", month))
                .header("Idempotency-Key", Api.freshKey())
                .post("/ledger-closings")
                .then();
    }

    String closed(String month) {
        return close(funds.finance, month).statusCode(201).extract().path("id");
    }

    ValidatableResponse reopen(TestMember who, String closing, int version) {
        return Api.sending(who, Map.of("reason", "漏记一笔上级补助"))
                .header("If-Match", "\"" + version + "\"")
                .header("Idempotency-Key", Api.freshKey())
                .post("/ledger-closings/" + closing + "/reopenings")
                .then();
    }

    ValidatableResponse months() {
        return Api.as(funds.finance)
                .get("/ledger-months?unionId=" + bureau + "&year=" + LAST_YEAR)
                .then()
                .statusCode(200);
    }

    ValidatableResponse checks(String month) {
        return Api.as(funds.finance)
                .get("/closing-checks?unionId=" + bureau + "&month=" + month)
                .then()
                .statusCode(200);
    }
}
