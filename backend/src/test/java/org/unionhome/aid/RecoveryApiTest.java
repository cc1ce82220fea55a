package org.unionhome.aid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.unionhome.kernel.Role;
import org.unionhome.testing.Api;
import org.unionhome.testing.TestMember;
import org.unionhome.testing.Workbooks;
import org.unionhome.testing.World;

/** Aid that was paid on a false statement, or to somebody who was not entitled, comes back. */
@QuarkusTest
class RecoveryApiTest {

    private static final Map<String, Object> WHY = Map.of("reason", "本人已去世，没有可供清偿的遗产。");
    private static final Map<String, Object> YES = Map.of("confirm", true);
    private final RecoveryScene scene = new RecoveryScene();

    @Test
    void listed_decided_by_another_repaid_in_instalments_and_each_booked_in_the_ledger() {
        String id = scene.listed("1000.00");
        Api.as(scene.second)
                .get("/aid-recoveries/" + id)
                .then()
                .statusCode(200)
                .body("status", equalTo("PROPOSED"))
                .body("reason", equalTo("隐瞒了另一处住房的租金收入。"))
                .body("mayDecide", equalTo(true))
                .body("amount", nullValue());
        RecoveryScene.decide(scene.second, id, "800.00")
                .statusCode(201)
                .body("status", equalTo("OPEN"))
                .body("rest", equalTo("800.00"));
        RecoveryScene.repay(scene.aid.organizer, id, "300.00", "SJ-1")
                .statusCode(201)
                .body("repaid", equalTo("300.00"))
                .body("rest", equalTo("500.00"));
        RecoveryScene.repay(scene.aid.organizer, id, "500.01", "SJ-2")
                .statusCode(400)
                .body("errors[0].code", equalTo("ABOVE_REST"));
        RecoveryScene.repay(scene.aid.organizer, id, "500.00", "SJ-2")
                .statusCode(201)
                .body("status", equalTo("SETTLED"))
                .body("rest", equalTo("0.00"))
                .body("repayments.receiptNo", contains("SJ-2", "SJ-1"));
        assertThat(booked(id)).isEqualTo("2 800.00");
        Api.as(scene.aid.organizer)
                .get("/aid-cases/" + caseOf(id))
                .then()
                .body("status", equalTo("PAID"))
                .body("paid", equalTo("1000.00"));
    }

    @Test
    void neither_who_approved_the_aid_nor_who_listed_it_decides_whether_it_comes_back() {
        String id = scene.listed("1000.00");
        for (TestMember first : List.of(scene.funds.chair, scene.aid.organizer)) {
            Api.as(first).get("/aid-recoveries/" + id).then().body("mayDecide", equalTo(false));
            RecoveryScene.decide(first, id, "1000.00").statusCode(422).body("code", equalTo("DECIDED_FIRST"));
        }
        RecoveryScene.decide(scene.second, id, "1000.00").statusCode(201);
    }

    @Test
    void the_database_refuses_a_decision_of_who_approved_the_aid() {
        String id = scene.decided("1000.00");
        assertThatThrownBy(() -> World.run(
                        "update aid_recovery set decided_hands = array['person:' || ?::text] where id = ?::uuid",
                        scene.funds.chair.id(),
                        id))
                .hasStackTraceContaining("aid_recovery_decided_by_another");
    }

    @Test
    void who_decided_takes_no_instalment() {
        TestMember decider = scene.funds.world.officer("韩组织", Role.ORGANIZER, scene.funds.bureau);
        String id = scene.listed("1000.00");
        RecoveryScene.decide(decider, id, "1000.00").statusCode(201).body("mayBook", equalTo(false));
        RecoveryScene.repay(decider, id, "100.00", "SJ-1").statusCode(422).body("code", equalTo("DECIDED_FIRST"));
        RecoveryScene.repay(scene.second, id, "100.00", "SJ-1").statusCode(403);
    }

    @Test
    void an_instalment_that_eight_send_at_once_is_booked_once_and_the_same_receipt_never_again() throws Exception {
        String id = scene.decided("1000.00");
        var threads = Executors.newFixedThreadPool(8);
        try {
            List<Callable<Integer>> hands = IntStream.range(0, 8)
                    .<Callable<Integer>>mapToObj(
                            at -> () -> RecoveryScene.repay(scene.aid.organizer, id, "100.00", "SJ-1")
                                    .extract()
                                    .statusCode())
                    .toList();
            var answers = threads.invokeAll(hands);
            long booked = 0;
            for (var answer : answers) {
                booked += answer.get() == 201 ? 1 : 0;
            }
            assertThat(booked).isOne();
        } finally {
            threads.shutdown();
        }
        RecoveryScene.repay(scene.aid.organizer, id, "200.00", "SJ-1")
                .statusCode(409)
                .body("code", equalTo("RECEIPT_BOOKED"));
        assertThat(booked(id)).isEqualTo("1 100.00");
    }

    @Test
    void the_rest_is_written_off_only_by_two() {
        String id = scene.decided("1000.00");
        RecoveryScene.repay(scene.aid.organizer, id, "400.00", "SJ-1").statusCode(201);
        RecoveryScene.act(scene.third, id, "write-offs", WHY)
                .statusCode(201)
                .body("status", equalTo("OPEN"))
                .body("writtenOff", equalTo("0.00"))
                .body("writeOff.firstBy", equalTo("韩主席"))
                .body("mayAnswerWriteOff", equalTo(false));
        RecoveryScene.act(scene.third, id, "write-off-answers", YES)
                .statusCode(422)
                .body("code", equalTo("DECIDED_FIRST"));
        RecoveryScene.act(scene.second, id, "write-offs", WHY).statusCode(409);
        RecoveryScene.act(scene.second, id, "write-off-answers", YES)
                .statusCode(201)
                .body("status", equalTo("SETTLED"))
                .body("writtenOff", equalTo("600.00"))
                .body("repaid", equalTo("400.00"))
                .body("writeOff.secondBy", equalTo("蒋主席"));
        assertThat(booked(id)).isEqualTo("1 400.00");
        assertThatThrownBy(() -> World.run(
                        "update aid_write_off set second_hands = first_hands where recovery_id = ?::uuid", id))
                .hasStackTraceContaining("aid_write_off_by_two");
    }

    @Test
    void a_write_off_that_is_refused_leaves_everything_to_be_paid_back() {
        String id = scene.decided("1000.00");
        RecoveryScene.act(scene.third, id, "write-offs", WHY).statusCode(201);
        RecoveryScene.act(scene.second, id, "write-off-answers", Map.of("confirm", false))
                .statusCode(201)
                .body("status", equalTo("OPEN"))
                .body("rest", equalTo("1000.00"))
                .body("mayAskWriteOff", equalTo(true));
    }

    @Test
    void what_is_dropped_is_not_owed_and_may_be_listed_again() {
        String id = scene.listed("1000.00");
        RecoveryScene.act(scene.second, id, "decisions", Map.of("recover", false, "answer", "经核实，原情况属实。"))
                .statusCode(201)
                .body("status", equalTo("DROPPED"))
                .body("rest", equalTo("0.00"));
        Api.as(scene.aid.member)
                .get("/me/aid-recoveries")
                .then()
                .statusCode(200)
                .body("items", empty());
        scene.list(scene.aid.organizer, caseOf(id), "1000.00").statusCode(201);
    }

    @Test
    void only_what_was_paid_can_come_back_and_once() {
        String id = scene.listed("1000.00");
        scene.list(scene.aid.organizer, caseOf(id), "1000.00").statusCode(409).body("code", equalTo("RECOVERY_LISTED"));
        String unpaid = scene.aid.worked(scene.aid.member, AidScene.living("300.00"));
        scene.list(scene.aid.organizer, unpaid, "300.00").statusCode(409).body("code", equalTo("RECOVERY_NOT_PAID"));
        String paid = scene.paid("700.00");
        scene.list(scene.aid.organizer, paid, "700.01").statusCode(400).body("errors[0].code", equalTo("ABOVE_PAID"));
    }

    @Test
    void the_member_is_told_and_sees_why_how_much_and_what_she_has_paid_back() {
        String id = scene.decided("1000.00");
        RecoveryScene.repay(scene.aid.organizer, id, "250.00", "SJ-1").statusCode(201);
        Api.as(scene.aid.member).get("/me/notices").then().body("items.kind", hasItem("RECOVERY_DECIDED"));
        Api.as(scene.aid.member)
                .get("/me/aid-recoveries")
                .then()
                .statusCode(200)
                .body("items[0].rest", equalTo("750.00"))
                .body("items[0].reason", equalTo("隐瞒了另一处住房的租金收入。"))
                .body("items[0].answer", equalTo("经核实，应予追回，可以分期退回。"))
                .body("items[0].dueOn", equalTo(RecoveryScene.DUE.toString()))
                .body("items[0].repayments.amount", contains("250.00"));
        assertThat(World.text("select r::text from aid_recovery r where id = ?::uuid", id))
                .doesNotContain("租金收入");
    }

    @Test
    void the_list_filters_and_its_file_is_noted_for_the_members_in_it() {
        String open = scene.decided("1000.00");
        String proposed = scene.listed("500.00");
        World.run("update aid_recovery set due_on = current_date - 400 where id = ?::uuid", open);
        list("").body("items.id", contains(proposed, open)).body("items.reason", contains(nullValue(), nullValue()));
        list("?status=PROPOSED").body("items.id", contains(proposed));
        list("?overdue=true").body("items.id", contains(open)).body("items[0].overdue", equalTo(true));
        byte[] file = Api.as(scene.second)
                .get("/aid-recovery-lists/workbook?purpose=INSPECTION")
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
        assertThat(Workbooks.read(file)).hasSize(3);
        Api.as(scene.aid.member).get("/me/reads").then().body("items.purpose", hasItem("INSPECTION"));
    }

    @Test
    void for_a_foreign_union_no_recovery_exists_and_the_attempt_leaves_a_line() {
        String id = scene.listed("1000.00");
        Api.as(scene.funds.stranger).get("/aid-recoveries").then().body("items", hasSize(0));
        Api.as(scene.funds.stranger).get("/aid-recoveries/" + id).then().statusCode(404);
        RecoveryScene.decide(scene.funds.stranger, id, "1000.00").statusCode(404);
        assertThat(World.count(
                        "select count(*) from audit_entry where action = 'aid-recovery.read' and subject_id = ?", id))
                .isPositive();
    }

    private ValidatableResponse list(String query) {
        return Api.as(scene.second).get("/aid-recoveries" + query).then().statusCode(200);
    }

    private static String caseOf(String id) {
        return World.text("select case_id::text from aid_recovery where id = ?::uuid", id);
    }

    /** Number of entries and what they come to on the side of the income. */
    private static String booked(String id) {
        return World.text(
                """
                select count(*) || ' ' || coalesce(sum(p.credit), 0)
                  from aid_repayment r
                  join ledger_entry e on e.origin_id = r.id and e.kind = 'RECEIPT'
                  join ledger_posting p on p.entry_id = e.id and p.account = '408'
                 where r.recovery_id = ?::uuid
                """,
                id);
    }
}
