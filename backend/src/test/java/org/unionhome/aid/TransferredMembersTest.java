package org.unionhome.aid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.unionhome.kernel.Role;
import org.unionhome.testing.Api;
import org.unionhome.testing.TestMember;
import org.unionhome.testing.World;

/** What is open about aid follows a member into her new union; the old one keeps reading its own time. */
@QuarkusTest
class TransferredMembersTest {

    private static final Map<String, Object> EXACTLY_500 = HardshipScene.household("60000.00", "42000.00");
    private final HardshipScene scene =
            new HardshipScene(HardshipScene.BELOW).withStandard("500.00", LocalDate.of(2020, 1, 1));
    private final TestMember newChair = scene.world.officer("孙主席", Role.CHAIR, scene.sibling);

    @Test
    void an_open_file_follows_its_worker_and_the_new_union_reads_its_whole_course() {
        String file = scene.inForce(EXACTLY_500);
        scene.shown(scene.stranger, file).then().statusCode(404);
        transferred(scene.worker);
        scene.shown(scene.stranger, file)
                .then()
                .statusCode(200)
                .body("union.name", equalTo("机关第二分工会"))
                .body("status", equalTo("IN_FORCE"))
                .body("steps.step", hasItem("APPROVE"))
                .body("steps[-1].step", equalTo("HAND_OVER"));
        scene.step(scene.stranger, file, HardshipScene.said("FOLLOW_UP")).then().statusCode(201);
        Api.as(scene.worker)
                .get("/me/hardship-files/" + file)
                .then()
                .statusCode(200)
                .body("union.name", equalTo("机关第二分工会"));
    }

    @Test
    void the_old_union_reads_on_what_was_done_in_its_own_time_and_nothing_later() {
        String file = scene.inForce(EXACTLY_500);
        transferred(scene.worker);
        scene.step(scene.stranger, file, HardshipScene.said("FOLLOW_UP")).then().statusCode(201);
        scene.shown(scene.organizer, file).then().statusCode(404);
        scene.step(scene.organizer, file, HardshipScene.said("FOLLOW_UP"))
                .then()
                .statusCode(404);
        String handover = handovers(scene.organizer, "OUT")
                .body("items.number", hasSize(1))
                .body("items[0].what", equalTo("HARDSHIP_FILE"))
                .body("items[0].status", equalTo("IN_FORCE"))
                .body("items[0].into.name", equalTo("机关第二分工会"))
                .body("items[0].mayOpen", equalTo(false))
                .body("items[0].steps", empty())
                .extract()
                .path("items[0].id");
        Api.as(scene.organizer)
                .get("/aid-handovers/" + handover)
                .then()
                .statusCode(200)
                .body("steps.step", hasItem("APPROVE"))
                .body("steps.step", not(hasItem("FOLLOW_UP")))
                .body("steps.step", not(hasItem("HAND_OVER")));
        handovers(scene.stranger, "IN").body("items.id", contains(handover)).body("items[0].mayOpen", equalTo(true));
        Api.as(scene.worker).get("/me/reads").then().body("items.purpose", hasItem("AID"));
    }

    @Test
    void officers_of_both_unions_are_told() {
        scene.applied(EXACTLY_500);
        transferred(scene.worker);
        Api.as(scene.organizer)
                .get("/me/notices")
                .then()
                .body("items.kind", hasItem("AID_HANDED_OVER"))
                .body("items.find { it.kind == 'AID_HANDED_OVER' }.text", equalTo("一名会员转往机关第二分工会，1 项帮扶事项随之移交。"));
        Api.as(scene.stranger).get("/me/notices").then().body("items.kind", hasItem("AID_TAKEN_OVER"));
    }

    @Test
    void a_notice_hangs_on_where_her_colleagues_know_her_and_its_objections_go_to_the_new_union() {
        String file = scene.onNotice(EXACTLY_500);
        transferred(scene.worker);
        Api.as(scene.colleague).get("/me/public-notices").then().body("items", hasSize(1));
        String notice = HardshipScene.notice(file);
        scene.object(scene.colleague, notice).then().statusCode(201);
        scene.decideObjection(newChair, notice, false).then().statusCode(201);
    }

    @Test
    void when_only_the_linked_worker_moves_the_file_stays_and_her_new_union_sees_it() {
        TestMember spouse = scene.world.member("林可欣", scene.branch);
        String file = scene.applied(EXACTLY_500);
        Api.sending(scene.organizer, Map.of("memberNo", spouse.memberNo(), "name", "林可欣"))
                .header("If-Match", HardshipScene.version(file))
                .post("/hardship-files/" + file + "/workers")
                .then()
                .statusCode(201);
        transferred(spouse);
        scene.shown(scene.organizer, file).then().statusCode(200).body("union.name", equalTo("机关第一分工会"));
        scene.shown(scene.stranger, file).then().statusCode(200).body("workers[1].union.name", equalTo("机关第二分工会"));
    }

    @Test
    void a_case_that_was_worked_out_is_handed_back_and_worked_out_anew_with_the_money_of_the_new_union() {
        String id = worked("600.00");
        transferred(scene.worker);
        AidScene.step(scene.organizer, id, 3, "assessments", Map.of("amount", "600.00"))
                .statusCode(404);
        Api.as(scene.stranger)
                .get("/aid-cases/" + id)
                .then()
                .statusCode(200)
                .body("status", equalTo("SUBMITTED"))
                .body("requested", equalTo("600.00"))
                .body("adjusted", nullValue())
                .body("handledBy", nullValue());
        handovers(scene.stranger, "IN")
                .body("items[0].status", equalTo("WORKED"))
                .body("items[0].handedBack", equalTo(true));
        AidScene.step(scene.stranger, id, 3, "assessments", Map.of("amount", "600.00"))
                .statusCode(201)
                .body("status", equalTo("WORKED"));
    }

    @Test
    void what_is_granted_is_paid_by_who_granted_it_and_stays() {
        String id = worked("600.00");
        World.run(
                "update aid_case set status = 'APPROVED', approved = 600, decider = 'x', decided_at = now()"
                        + " where id = ?::uuid",
                id);
        transferred(scene.worker);
        Api.as(scene.organizer).get("/aid-cases/" + id).then().statusCode(200).body("status", equalTo("APPROVED"));
        handovers(scene.organizer, "OUT").body("items", empty());
    }

    @Test
    void an_appeal_follows_with_the_refused_case_and_is_decided_in_the_new_union() {
        String id = worked("600.00");
        AidScene.step(scene.chair, id, 2, "decisions", Map.of("approve", false, "reasonCode", "COST_NOT_PROVEN"))
                .statusCode(201);
        String appeal = Api.sending(scene.worker, Map.of("reason", "购药票据已补齐，请重新核查。"))
                .post("/me/aid-cases/" + id + "/appeals")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        transferred(scene.worker);
        handovers(scene.organizer, "OUT").body("items.what", containsInAnyOrder("AID_CASE", "APPEAL"));
        String anew = Api.sending(newChair, Map.of("reasonCode", "NEW_FACTS", "answer", "经复核，作出本决定。"))
                .header("If-Match", "\"1\"")
                .post("/appeals/" + appeal + "/decisions")
                .then()
                .statusCode(201)
                .extract()
                .path("newCaseId");
        Api.as(scene.stranger).get("/aid-cases/" + anew).then().statusCode(200).body("againOf", equalTo(id));
    }

    @Test
    void for_a_foreign_union_no_handover_exists_and_the_attempt_leaves_a_line() {
        scene.applied(EXACTLY_500);
        transferred(scene.worker);
        String handover = handovers(scene.organizer, "OUT").extract().path("items[0].id");
        TestMember foreign = scene.world.officer("郑组织", Role.ORGANIZER, scene.world.union("外单位", scene.world.root()));
        handovers(foreign, "OUT").body("items", empty());
        handovers(foreign, "IN").body("items", empty());
        Api.as(foreign).get("/aid-handovers/" + handover).then().statusCode(404);
        assertThat(World.count(
                        "select count(*) from audit_entry where action = 'aid-handover.read' and subject_id = ?",
                        handover))
                .isOne();
    }

    @Test
    void of_a_refusal_and_a_transfer_at_the_same_moment_the_case_is_decided_here_or_goes_undecided() throws Exception {
        String id = worked("600.00");
        String transfer = asked(scene.worker);
        var threads = Executors.newFixedThreadPool(2);
        try {
            List<Callable<Integer>> both =
                    List.of(() -> accept(transfer).extract().statusCode(), () -> AidScene.step(
                                    scene.chair,
                                    id,
                                    2,
                                    "decisions",
                                    Map.of("approve", false, "reasonCode", "COST_NOT_PROVEN"))
                            .extract()
                            .statusCode());
            for (var answer : threads.invokeAll(both)) {
                assertThat(answer.get()).isIn(201, 404, 409, 412);
            }
        } finally {
            threads.shutdown();
        }
        assertThat(World.text(
                        "select status || ' ' || (union_id = ?)::text from aid_case where id = ?::uuid",
                        scene.branch,
                        id))
                .isIn("REFUSED true", "SUBMITTED false");
    }

    private String worked(String amount) {
        String id = Api.sending(scene.worker, AidScene.living(amount))
                .post("/me/aid-cases")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        Api.as(scene.worker)
                .header("If-Match", "\"0\"")
                .post("/me/aid-cases/" + id + "/submissions")
                .then()
                .statusCode(201);
        AidScene.step(scene.organizer, id, 1, "assessments", Map.of("amount", amount))
                .statusCode(201);
        return id;
    }

    private static ValidatableResponse handovers(TestMember who, String side) {
        return Api.as(who).get("/aid-handovers?side=" + side).then().statusCode(200);
    }

    private void transferred(TestMember member) {
        accept(asked(member)).statusCode(201).body("status", equalTo("COMPLETED"));
    }

    private String asked(TestMember member) {
        return TransferScene.asked(scene.organizer, member, scene.sibling, HardshipScene.TODAY);
    }

    private ValidatableResponse accept(String transfer) {
        return TransferScene.accept(scene.stranger, transfer);
    }
}
