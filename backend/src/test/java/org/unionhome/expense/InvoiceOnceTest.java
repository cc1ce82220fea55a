package org.unionhome.expense;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.unionhome.kernel.Role;
import org.unionhome.testing.Api;
import org.unionhome.testing.TestMember;

/** An invoice is claimed once in the whole tree of unions; the refusal tells nothing of the other claim. */
@QuarkusTest
class InvoiceOnceTest {

    private static final String NUMBER = "24332000000012345678";
    private static final String ISSUER = "杭州某体育馆（有限）公司";
    private final ExpenseScene scene = new ExpenseScene();
    private final TestMember elsewhere = scene.funds.world.officer("赵干事", Role.ORGANIZER, scene.funds.stranger.union());

    @Test
    void the_same_invoice_in_another_union_is_refused_without_a_word_of_where_it_stands() {
        scene.step(scene.handler, mine(NUMBER, ISSUER), "submissions").statusCode(201);
        String other = theirs("2433 2000 0000 1234 5678", "杭州某体育馆(有限)公司");
        scene.step(elsewhere, other, "submissions")
                .statusCode(409)
                .body("code", equalTo("INVOICE_TAKEN"))
                .body("detail", not(containsString("机关事务局")))
                .body("detail", not(containsString("BX-")));
        assertThat(ExpenseScene.status(other)).isEqualTo("DRAFT");
    }

    @Test
    void the_number_of_the_issuer_tells_it_as_well_when_the_name_is_typed_otherwise() {
        var first = ExpenseScene.invoice(NUMBER, ISSUER, "30.00");
        first.put("issuerNo", "91330100MA27XXXX0A");
        scene.step(scene.handler, scene.drafted(ExpenseScene.content("30.00", null, List.of(first))), "submissions")
                .statusCode(201);
        var second = ExpenseScene.invoice(NUMBER, "某体育馆", "30.00");
        second.put("issuerNo", "91330100ma27xxxx0a");
        scene.step(scene.handler, scene.drafted(ExpenseScene.content("30.00", null, List.of(second))), "submissions")
                .statusCode(409)
                .body("code", equalTo("INVOICE_TAKEN"));
    }

    @Test
    void the_same_number_of_another_issuer_is_another_invoice() {
        scene.step(scene.handler, mine(NUMBER, ISSUER), "submissions").statusCode(201);
        scene.step(elsewhere, theirs(NUMBER, "宁波某书店"), "submissions").statusCode(201);
    }

    @Test
    void what_stands_in_another_draft_is_said_and_not_refused() {
        String first = mine(NUMBER, ISSUER);
        String second = theirs(NUMBER, ISSUER);
        Api.as(elsewhere)
                .get("/expense-claims/" + second)
                .then()
                .statusCode(200)
                .body("invoices[0].elsewhere", equalTo("DRAFT"));
        scene.step(scene.handler, first, "submissions").statusCode(201);
        Api.as(elsewhere).get("/expense-claims/" + second).then().body("invoices[0].elsewhere", equalTo("COUNTS"));
        scene.step(scene.handler, first, "withdrawals", Map.of()).statusCode(201);
        Api.as(elsewhere).get("/expense-claims/" + second).then().body("invoices[0].elsewhere", nullValue());
        scene.step(elsewhere, second, "submissions").statusCode(201);
    }

    @Test
    void of_two_who_submit_one_invoice_at_once_one_does() throws Exception {
        var claims = new ArrayList<Callable<Integer>>();
        for (int at = 0; at < 4; at++) {
            String one = at % 2 == 0 ? mine(NUMBER, ISSUER) : theirs(NUMBER, ISSUER);
            TestMember who = at % 2 == 0 ? scene.handler : elsewhere;
            claims.add(() -> scene.step(who, one, "submissions").extract().statusCode());
        }
        assertThat(together(claims)).containsExactly(201, 409, 409, 409);
    }

    @Test
    void two_invoices_in_two_claims_in_turned_order_wait_for_one_another_and_do_not_lock() throws Exception {
        var one = ExpenseScene.invoice("A-1001", ISSUER, "10.00");
        var two = ExpenseScene.invoice("B-1002", ISSUER, "10.00");
        String first = scene.drafted(ExpenseScene.content("20.00", null, List.of(one, two)));
        String second = scene.drafted(ExpenseScene.content("20.00", null, List.of(two, one)));
        assertThat(together(List.of(
                        () -> scene.step(scene.handler, first, "submissions")
                                .extract()
                                .statusCode(),
                        () -> scene.step(scene.handler, second, "submissions")
                                .extract()
                                .statusCode())))
                .containsExactly(201, 409);
    }

    @Test
    void of_two_approvals_of_the_last_thousand_one_commits_and_the_other_hears_what_is_left() throws Exception {
        UUID line = scene.activityLine("1000.00");
        String first = scene.checked("1000.00", line);
        String second = scene.checked("1000.00", line);
        assertThat(together(List.of(
                        () -> scene.step(scene.chair, first, "approvals")
                                .extract()
                                .statusCode(),
                        () -> scene.step(scene.chair, second, "approvals")
                                .extract()
                                .statusCode())))
                .containsExactly(201, 409);
    }

    private String mine(String number, String issuer) {
        return scene.drafted(
                ExpenseScene.content("30.00", null, List.of(ExpenseScene.invoice(number, issuer, "30.00"))));
    }

    private String theirs(String number, String issuer) {
        return scene.drafted(
                elsewhere,
                elsewhere.union(),
                ExpenseScene.content("30.00", null, List.of(ExpenseScene.invoice(number, issuer, "30.00"))));
    }

    private static List<Integer> together(List<Callable<Integer>> acts) throws Exception {
        var threads = Executors.newFixedThreadPool(acts.size());
        try {
            var answers = new ArrayList<Integer>();
            for (var answer : threads.invokeAll(acts)) {
                answers.add(answer.get());
            }
            answers.sort(null);
            return answers;
        } finally {
            threads.shutdown();
        }
    }
}
