package org.unionhome.contribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.narayana.jta.QuarkusTransactionException;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.unionhome.funds.Funds;
import org.unionhome.funds.FundsScene;
import org.unionhome.funds.PaymentOrder;
import org.unionhome.funds.Purpose;
import org.unionhome.kernel.ActingAs;
import org.unionhome.kernel.Actor;
import org.unionhome.kernel.Grant;
import org.unionhome.kernel.Identity;
import org.unionhome.kernel.Ids;
import org.unionhome.kernel.Money;
import org.unionhome.kernel.Problem;
import org.unionhome.kernel.Role;
import org.unionhome.testing.Api;
import org.unionhome.testing.TestMember;
import org.unionhome.testing.World;

/** Tables 2.5 and 5.3: what the union above gave for one purpose is spent for it, and no more of it than came. */
@QuarkusTest
class SubsidyPurposeTest {

    private final RemittanceScene scene = new RemittanceScene();
    private final ContributionScene unions = scene.unions;
    private final Funds funds;
    private final ActingAs acting;

    SubsidyPurposeTest(Funds funds, ActingAs acting) {
        this.funds = funds;
        this.acting = acting;
    }

    @Test
    void the_purpose_of_a_subsidy_goes_down_with_it_and_stands_beside_the_plan() {
        subsidies(unions.finance).body("items", empty());
        String id = given(part("WARMTH", "20000.00"), part(null, "500.00"), part("WARMTH", "0.01"));
        Api.as(unions.cashier)
                .get("/remittances/" + id)
                .then()
                .body("lines.earmark", contains("WARMTH", null, "WARMTH"))
                .body("lines.purpose", hasItem("冬季慰问"));
        arrived(id);
        assertThat(ContributionScene.balance(unions.basic, "403")).isEqualTo("-20500.01");
        lines(line("50206", "WARMTH", "50000.00"));
        subsidies(unions.finance)
                .body("items.find { it.earmark == 'WARMTH' }.received", equalTo("20000.01"))
                .body("items.find { it.earmark == 'WARMTH' }.planned", equalTo("50000.00"))
                .body("items.find { it.earmark == 'WARMTH' }.used", equalTo("0.00"))
                .body("items.find { it.earmark == null }.received", equalTo("500.00"))
                .body("items.find { it.earmark == null }.brought", equalTo("0.00"));
        subsidies(unions.stranger).statusCode(404);
    }

    @Test
    void no_more_is_spent_for_a_purpose_than_came_for_it_unless_free_subsidies_cover_the_rest() {
        arrived(given(part("WARMTH", "1000.00")));
        lines(line("50206", "WARMTH", "5000.00"), line("50205", "HARDSHIP_AID", "900.00"));
        UUID warmth = lineOf("WARMTH");
        Problem refused = refusal(warmth, Purpose.WARMTH, "1000.01");
        assertThat(refused.code()).hasToString("EARMARK_NOT_RECEIVED");
        assertThat(FundsScene.figures(warmth)).isEqualTo("5000.00 0.00 0.00 5000.00");
        order(warmth, Purpose.WARMTH, "1000.00");
        assertThat(refusal(warmth, Purpose.WARMTH, "0.01").code()).hasToString("EARMARK_NOT_RECEIVED");
        assertThat(refusal(lineOf("HARDSHIP_AID"), Purpose.HARDSHIP_AID, "1.00").code())
                .hasToString("EARMARK_NOT_RECEIVED");
        arrived(given(part(null, "100.00")));
        order(warmth, Purpose.WARMTH, "60.00");
        order(lineOf("HARDSHIP_AID"), Purpose.HARDSHIP_AID, "40.00");
        assertThat(refusal(warmth, Purpose.WARMTH, "0.01").code()).hasToString("EARMARK_NOT_RECEIVED");
    }

    @Test
    void what_came_for_a_purpose_and_went_back_covers_nothing_and_what_no_purpose_binds_is_free() {
        String id = given(part("WARMTH", "1000.00"));
        arrived(id);
        lines(line("50206", "WARMTH", "5000.00"), line("50206", null, "70.00"));
        var second = unions.world.officer("蒋出纳", Role.CASHIER, unions.city);
        scene.end(second, id, "returns", 3).statusCode(201);
        subsidies(unions.finance).body("items.find { it.earmark == 'WARMTH' }.received", equalTo("0.00"));
        assertThat(refusal(lineOf("WARMTH"), Purpose.WARMTH, "0.01").code()).hasToString("EARMARK_NOT_RECEIVED");
        order(lineOf(null), Purpose.WARMTH, "70.00");
    }

    @Test
    void of_two_who_want_the_last_of_a_subsidy_one_gets_it() throws Exception {
        arrived(given(part("WARMTH", "1000.00")));
        lines(line("50206", "WARMTH", "5000.00"));
        UUID warmth = lineOf("WARMTH");
        Callable<Boolean> wants = () -> {
            try {
                order(warmth, Purpose.WARMTH, "600.00");
                return true;
            } catch (Problem refused) {
                return false;
            }
        };
        var threads = Executors.newFixedThreadPool(2);
        var got = new ArrayList<Boolean>();
        try {
            for (var answer : threads.invokeAll(List.of(wants, wants))) {
                got.add(answer.get());
            }
        } finally {
            threads.shutdown();
        }
        assertThat(got).containsExactlyInAnyOrder(true, false);
        assertThat(FundsScene.figures(warmth)).isEqualTo("5000.00 600.00 0.00 4400.00");
    }

    @Test
    void what_is_bound_to_a_purpose_names_one_that_the_receiver_can_spend_it_for_and_goes_downward() {
        String line = scene.lineOf("8000.00");
        give(line, part("OFFICE", "1.00"))
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/lines/0/earmark"))
                .body("errors[0].code", equalTo("SOURCE_DOES_NOT_PAY"));
        scene.propose(
                        unions.finance,
                        Map.of("type", "CONTRIBUTION", "month", "2024-01", "amount", "1.00", "earmark", "WARMTH"))
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/lines/0/earmark"));
        Api.as(unions.finance)
                .get("/ledger-accounts")
                .then()
                .body("sources.findAll { it.fromAbove }.code", contains("UPPER_SUBSIDY"));
        Api.as(unions.finance)
                .get("/budget-subsidies?unionId=" + unions.basic + "&year=1999")
                .then()
                .statusCode(400);
        Api.as(unions.stranger)
                .get("/remittances/" + give(line, part(null, "1.00")).extract().<String>path("remittance.id"))
                .then()
                .statusCode(404)
                .body("lines", nullValue());
    }

    private static Map<String, Object> part(@Nullable String earmark, String amount) {
        var part = new HashMap<String, Object>(Map.of("type", "SUBSIDY", "purpose", "冬季慰问", "amount", amount));
        if (earmark != null) {
            part.put("earmark", earmark);
        }
        return part;
    }

    @SafeVarargs
    private ValidatableResponse give(String line, Map<String, Object>... parts) {
        return Api.sending(
                        unions.cityFinance,
                        Map.of(
                                "unionId",
                                unions.city,
                                "receiverId",
                                unions.basic,
                                "lineId",
                                line,
                                "lines",
                                List.of(parts)))
                .header("Idempotency-Key", Api.freshKey())
                .post("/remittances")
                .then();
    }

    @SafeVarargs
    private String given(Map<String, Object>... parts) {
        boolean first = World.count("select count(*) from budget_line where union_id = ?", unions.city) == 0;
        String line = first
                ? scene.lineOf("90000.00")
                : World.text("select id::text from budget_line where union_id = ? and account = '506'", unions.city);
        return give(line, parts).statusCode(201).extract().path("remittance.id");
    }

    private void arrived(String id) {
        scene.decide(unions.cityChair, id, 0, true).statusCode(201);
        scene.pay(unions.cityCashier, id, 1).statusCode(201);
        scene.confirm(unions.cashier, id, 2).statusCode(201);
    }

    private ValidatableResponse subsidies(TestMember who) {
        return Api.as(who)
                .get("/budget-subsidies?unionId=" + unions.basic + "&year=" + FundsScene.YEAR)
                .then();
    }

    private static Map<String, Object> line(String account, @Nullable String earmark, String planned) {
        var line = FundsScene.line(account, "UPPER_SUBSIDY", planned);
        if (earmark != null) {
            line.put("earmark", earmark);
        }
        return line;
    }

    @SafeVarargs
    private void lines(Map<String, Object>... lines) {
        String id = Api.sending(
                        unions.finance,
                        Map.of("unionId", unions.basic, "year", FundsScene.YEAR, "lines", List.of(lines)))
                .post("/budgets")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        Api.as(unions.finance)
                .header("If-Match", "\"0\"")
                .post("/budgets/" + id + "/submissions")
                .then()
                .statusCode(201);
        Api.sending(unions.chair, Map.of("approve", true))
                .header("If-Match", "\"1\"")
                .header("Idempotency-Key", Api.freshKey())
                .post("/budgets/" + id + "/decisions")
                .then()
                .statusCode(201);
    }

    private UUID lineOf(@Nullable String earmark) {
        return UUID.fromString(World.text(
                "select id::text from budget_line where union_id = ? and coalesce(earmark, '') = ?",
                unions.basic,
                earmark == null ? "" : earmark));
    }

    private Problem refusal(UUID line, Purpose purpose, String amount) {
        return catchThrowableOfType(Problem.class, () -> order(line, purpose, amount));
    }

    private UUID order(UUID line, Purpose purpose, String amount) {
        var wanted = new PaymentOrder(
                new PaymentOrder.Origin("test", Ids.next(), "SY-0001"),
                line,
                purpose,
                FundsScene.account("handler"),
                FundsScene.account(FundsScene.subject(unions.chair)),
                List.of(new PaymentOrder.Item(
                        Ids.next(), unions.finance.id(), unions.finance.name(), Money.of(amount))));
        try {
            return acting.as(chair(), () -> QuarkusTransaction.requiringNew().call(() -> funds.order(wanted)));
        } catch (QuarkusTransactionException failed) {
            throw problem(failed);
        }
    }

    private static RuntimeException problem(QuarkusTransactionException failed) {
        Throwable at = failed;
        while (at != null && !(at instanceof Problem)) {
            at = at.getCause();
        }
        return at == null ? failed : (Problem) at;
    }

    private Actor chair() {
        TestMember chair = unions.chair;
        var identity = new Identity(false, FundsScene.subject(chair), chair.name(), null, chair.memberNo(), Set.of());
        return new Actor(
                identity,
                chair.id(),
                unions.basic,
                List.of(unions.basic),
                List.of(new Grant(Role.CHAIR, unions.basic, null)),
                Set.of(),
                null);
    }
}
