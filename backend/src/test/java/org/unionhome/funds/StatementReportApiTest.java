package org.unionhome.funds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.unionhome.kernel.Role;
import org.unionhome.testing.Api;
import org.unionhome.testing.TestMember;
import org.unionhome.testing.World;

/** What was issued stays; what differs later is told beside it, and the union above sees who has handed in. */
@QuarkusTest
class StatementReportApiTest {

    private final BooksScene scene = new BooksScene();

    @Test
    void a_late_record_does_not_change_the_issued_report_and_its_difference_stands_beside_it() {
        scene.recorded(BooksScene.day(12, 1), "1000.00");
        scene.closed(BooksScene.month(12));
        String id = issued();
        scene.record(
                        scene.funds.finance,
                        FundsScene.TODAY,
                        "300.00",
                        Map.of("month", BooksScene.month(12), "reason", "次年一月才收到回单"))
                .statusCode(201);
        show(id).body("lines.find { it.account == '404' }.total", equalTo("1000.00"))
                .body("lines.find { it.account == '404' }.difference", equalTo("300.00"))
                .body("lines.find { it.account == '102' }.total", equalTo("1000.00"))
                .body("lines.find { it.account == '102' }.difference", equalTo("300.00"));
    }

    @Test
    void what_a_union_below_entered_before_it_closed_is_a_difference_too() {
        scene.closed(BooksScene.month(12));
        String id = issued();
        UUID below = scene.funds.world.union("分会", scene.bureau);
        World.run(
                """
                with e as (
                    insert into ledger_entry (id, union_id, entry_on, kind, description, recorded_by, recorder_name,
                                              recorded_at)
                    values (uuidv7(), ?, ?, 'MANUAL', '送温暖', 'books', '记账人', now()) returning id)
                insert into ledger_posting (entry_id, position, account, debit, credit)
                select id, 0, '50206', 80, 0 from e union all select id, 1, '102', 0, 80 from e
                """,
                below,
                BooksScene.day(7, 1));
        show(id).body("lines.find { it.account == '50206' }.total", equalTo("0.00"))
                .body("lines.find { it.account == '50206' }.difference", equalTo("80.00"));
    }

    @Test
    void only_closed_books_are_issued_and_not_by_who_closed_them() {
        issue(scene.funds.chair, null).statusCode(409).body("code", equalTo("BOOKS_NOT_CLOSED"));
        issue(scene.funds.finance, null).statusCode(403);
        TestMember both = scene.funds.world.officer("沈会计", Role.FINANCE, scene.bureau);
        scene.funds.world.appoint(both, Role.CHAIR, scene.bureau);
        scene.close(both, BooksScene.month(12)).statusCode(201);
        issue(both, null).statusCode(422).body("code", equalTo("SELF_APPROVAL"));
        issue(scene.funds.chair, null)
                .statusCode(201)
                .body("revision", equalTo(1))
                .body("issuedBy.name", equalTo("冯主席"));
    }

    @Test
    void a_second_one_of_a_period_says_why_and_the_first_stays() {
        scene.closed(BooksScene.month(12));
        String first = issued();
        issue(scene.funds.chair, null).statusCode(400).body("errors.pointer", contains("/reason"));
        issue(scene.funds.chair, "漏报一家所属工会").statusCode(201).body("revision", equalTo(2));
        show(first).body("revision", equalTo(1)).body("reason", nullValue());
        Api.as(scene.funds.chair)
                .get("/statement-reports?unionId=" + scene.bureau + "&year=" + BooksScene.LAST_YEAR)
                .then()
                .statusCode(200)
                .body("items.revision", contains(2, 1));
    }

    @Test
    void of_several_issued_at_once_one_is_the_first_and_the_others_are_asked_why() throws Exception {
        scene.closed(BooksScene.month(12));
        var threads = Executors.newFixedThreadPool(4);
        try {
            List<Callable<Integer>> hands = Collections.nCopies(
                    4, () -> issue(scene.funds.chair, null).extract().statusCode());
            var answers = new ArrayList<Integer>();
            for (Future<Integer> answer : threads.invokeAll(hands)) {
                answers.add(answer.get());
            }
            assertThat(answers).containsExactlyInAnyOrder(201, 400, 400, 400);
        } finally {
            threads.shutdown();
        }
    }

    @Test
    void not_even_the_owner_changes_what_was_issued() {
        scene.recorded(BooksScene.day(12, 1), "1000.00");
        scene.closed(BooksScene.month(12));
        String id = issued();
        for (String tampering : List.of(
                "update statement_report set unions = 9 where id = ?::uuid",
                "delete from statement_report where id = ?::uuid",
                "update statement_report_line set own = 1 where report_id = ?::uuid",
                "delete from statement_report_line where report_id = ?::uuid")) {
            assertThat(refusal(tampering, id)).as(tampering).contains("never changed");
        }
    }

    @Test
    void the_union_above_sees_who_handed_in_and_who_is_late() {
        TestMember above = scene.funds.world.officer("周会计", Role.FINANCE, scene.funds.world.root());
        String deadline = Api.sending(
                        above,
                        Map.of(
                                "unionId",
                                scene.funds.world.root(),
                                "year",
                                BooksScene.LAST_YEAR - 1,
                                "dueOn",
                                BooksScene.day(1, 20).toString()))
                .header("Idempotency-Key", Api.freshKey())
                .post("/statement-deadlines")
                .then()
                .statusCode(201)
                .body("asked", equalTo(2))
                .body("late", equalTo(2))
                .extract()
                .path("id");
        scene.closed((BooksScene.LAST_YEAR - 1) + "-12");
        issue(scene.funds.chair, BooksScene.LAST_YEAR - 1, null).statusCode(201);
        Api.as(above)
                .get("/statement-deadlines/" + deadline + "/unions")
                .then()
                .statusCode(200)
                .body("items", hasSize(2))
                .body("items.find { it.union.id == '" + scene.bureau + "' }.state", equalTo("LATE"))
                .body("items.find { it.union.name == '税务局工会' }.state", equalTo("OVERDUE"));
        Api.as(scene.funds.chair)
                .get("/statement-deadlines?unionId=" + scene.bureau)
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].state", equalTo("LATE"))
                .body("items[0].asked", equalTo(0));
        remind(above, deadline).statusCode(201).body("unions", equalTo(1));
        move(above, deadline, 3, FundsScene.TODAY.plusDays(9).toString()).statusCode(412);
        move(above, deadline, 0, FundsScene.TODAY.plusDays(9).toString())
                .statusCode(200)
                .body("late", equalTo(0))
                .body("handedIn", equalTo(1));
        move(above, deadline, 1, BooksScene.day(1, 1).minusDays(1).toString())
                .statusCode(400)
                .body("errors.pointer", contains("/dueOn"));
    }

    @Test
    void for_a_foreign_union_nothing_of_it_exists() {
        scene.closed(BooksScene.month(12));
        String id = issued();
        Api.as(scene.funds.stranger).get("/statement-reports/" + id).then().statusCode(404);
        Api.as(scene.funds.stranger)
                .get("/statement-reports/" + id + "/workbook")
                .then()
                .statusCode(404);
        Api.as(scene.funds.stranger)
                .get("/statement-reports")
                .then()
                .statusCode(200)
                .body("items", empty());
        Api.as(scene.funds.stranger)
                .get("/statement-deadlines?unionId=" + scene.bureau)
                .then()
                .statusCode(404);
        assertThat(World.count(
                        "select count(*) from audit_entry where action = 'statement.read' and subject_id = ?", id))
                .isPositive();
    }

    private String issued() {
        return issue(scene.funds.chair, null).statusCode(201).extract().path("id");
    }

    private ValidatableResponse issue(TestMember who, @Nullable String reason) {
        return issue(who, BooksScene.LAST_YEAR, reason);
    }

    private ValidatableResponse issue(TestMember who, int year, @Nullable String reason) {
        Map<String, Object> body = new HashMap<>(Map.of("unionId", scene.bureau, "year", year));
        if (reason != null) {
            body.put("reason", reason);
        }
        return Api.sending(who, body)
                .header("Idempotency-Key", Api.freshKey())
                .post("/statement-reports")
                .then();
    }

    private ValidatableResponse show(String id) {
        return Api.as(scene.funds.chair).get("/statement-reports/" + id).then().statusCode(200);
    }

    private static ValidatableResponse remind(TestMember who, String deadline) {
        return Api.as(who)
                .header("Idempotency-Key", Api.freshKey())
                .post("/statement-deadlines/" + deadline + "/reminders")
                .then();
    }

    private static ValidatableResponse move(TestMember who, String deadline, int version, String dueOn) {
        return Api.sending(who, Map.of("dueOn", dueOn))
                .header("If-Match", "\"" + version + "\"")
                .put("/statement-deadlines/" + deadline)
                .then();
    }

    private static String refusal(String tampering, Object... values) {
        try {
            World.run(tampering, values);
            return "";
        } catch (IllegalStateException refused) {
            return String.valueOf(refused.getCause().getMessage());
        }
    }
}
