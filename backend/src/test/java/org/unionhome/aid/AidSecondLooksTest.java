package org.unionhome.aid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.unionhome.funds.FundsScene;
import org.unionhome.kernel.Role;
import org.unionhome.testing.Api;
import org.unionhome.testing.TestMember;
import org.unionhome.testing.World;

/** Nobody decides for her own household, no grant slips past another, and everybody concerned hears of it. */
@QuarkusTest
class AidSecondLooksTest {

    private static final Map<String, Object> RELATIVE = HardshipScene.household("60000.00", "42000.00");

    @Test
    void a_spouse_neither_handles_nor_decides_the_case_of_her_household() {
        var scene = new HardshipScene(HardshipScene.BELOW).withStandard("500.00", LocalDate.of(2020, 1, 1));
        TestMember spouse = scene.world.officer("林主席", Role.ORGANIZER, scene.branch);
        String file = scene.applied(RELATIVE);
        Api.sending(scene.organizer, Map.of("memberNo", spouse.memberNo(), "name", "林主席"))
                .header("If-Match", HardshipScene.version(file))
                .post("/hardship-files/" + file + "/workers")
                .then()
                .statusCode(201);
        String id = submitted(scene.worker, "600.00");
        AidScene.step(spouse, id, 1, "assessments", Map.of("amount", "600.00"))
                .statusCode(422)
                .body("code", equalTo("AID_OWN_CASE"));
        AidScene.step(scene.organizer, id, 1, "assessments", Map.of("amount", "600.00"))
                .statusCode(201);
        AidScene.step(spouse, id, 2, "decisions", Map.of("approve", false, "reasonCode", "BUDGET"))
                .statusCode(422)
                .body("code", equalTo("AID_OWN_CASE"));
        assertThatThrownBy(
                        () -> World.run("update aid_case set decider_person = ? where id = ?::uuid", spouse.id(), id))
                .hasStackTraceContaining("its own household");
    }

    @Test
    void asked_for_in_december_and_approved_in_january_counts_for_the_year_of_the_approval() {
        var scene = new AidScene();
        UUID line = scene.funds.aidLine("20000.00");
        String asked = scene.worked(scene.member, AidScene.schooling("陈小冬", "4000.00"));
        World.run("update aid_case set year = year - 1 where id = ?::uuid", asked);
        scene.approve(scene.funds.chair, asked, line).statusCode(201);
        assertThat(World.count("select granted_year from aid_case where id = ?::uuid", asked))
                .isEqualTo(FundsScene.YEAR);
        String again = scene.worked(scene.member, AidScene.schooling("陈小冬", "4000.00"));
        scene.approve(scene.funds.chair, again, line).statusCode(422).body("code", equalTo("AID_BLOCKED"));
    }

    @Test
    void of_two_grants_to_one_household_at_the_same_moment_the_second_is_judged_with_the_first() throws Exception {
        var scene = new AidScene();
        UUID line = scene.funds.aidLine("20000.00");
        var medical = AidScene.living("500.00");
        medical.put("kind", "MEDICAL");
        medical.put("cost", "900.00");
        String first = scene.worked(scene.member, medical);
        String second = scene.worked(scene.member, medical);
        var threads = Executors.newFixedThreadPool(2);
        try {
            List<Callable<Integer>> hands = List.of(
                    () -> scene.approve(scene.funds.chair, first, line)
                            .extract()
                            .statusCode(),
                    () -> scene.approve(scene.funds.chair, second, line)
                            .extract()
                            .statusCode());
            for (var answer : threads.invokeAll(hands)) {
                assertThat(answer.get()).isEqualTo(201);
            }
        } finally {
            threads.shutdown();
        }
        assertThat(World.count(
                        """
                        select count(*) from aid_case
                         where id in (?::uuid, ?::uuid) and judgement::text like '%SAME_COST%'
                        """,
                        first, second))
                .isOne();
    }

    @Test
    void what_a_member_without_a_file_was_granted_this_year_stands_beside_her_next_case_in_count_and_sum() {
        var scene = new AidScene();
        UUID line = scene.funds.aidLine("20000.00");
        var medical = AidScene.living("5000.00");
        medical.put("kind", "MEDICAL");
        medical.put("cost", "9000.00");
        scene.approve(scene.funds.chair, scene.worked(scene.member, medical), line)
                .statusCode(201);
        String id = scene.worked(scene.member, AidScene.living("600.00"));
        Api.as(scene.funds.chair)
                .get("/aid-cases/" + id)
                .then()
                .body("ruleCheck.findings.find { it.code == 'GRANTED_THIS_YEAR' }.verdict", equalTo("WARN"))
                .body(
                        "ruleCheck.findings.find { it.code == 'GRANTED_THIS_YEAR' }.text",
                        equalTo("本年度已为该家庭批准帮扶 1 项，共 5000.00 元，请核实不是重复帮扶。"));
        AidScene.step(scene.funds.chair, id, 2, "decisions", Map.of("approve", true, "lineId", line))
                .statusCode(422)
                .body("code", equalTo("AID_COMMENT_NEEDED"));
        scene.approve(scene.funds.chair, id, line).statusCode(201);
    }

    @Test
    void officers_hear_that_a_case_waits_and_the_member_what_became_of_it() {
        var scene = new AidScene();
        UUID line = scene.funds.aidLine("20000.00");
        String id = scene.submitted(scene.member, AidScene.living("500.00"));
        told(scene.organizer, "AID_SUBMITTED", "/desk/aid/queue?status=SUBMITTED&case=" + id);
        AidScene.step(scene.organizer, id, 1, "assessments", Map.of("amount", "500.00"))
                .statusCode(201);
        told(scene.funds.chair, "AID_WORKED", "/desk/aid/queue?status=WORKED&case=" + id);
        scene.approve(scene.funds.chair, id, line).statusCode(201);
        told(scene.member, "AID_DECIDED", "/m/aid/" + id);
        UUID order = UUID.fromString(World.text("select id::text from payment_order where origin_id = ?::uuid", id));
        scene.funds.pay(scene.funds.cashier, order, 0, FundsScene.today()).statusCode(201);
        told(scene.member, "AID_PAID", "/m/aid/" + id);
    }

    @Test
    void a_refusal_is_told_to_the_member_and_the_text_names_no_illness() {
        var scene = new AidScene();
        String id = scene.worked(scene.member, AidScene.living("500.00"));
        AidScene.step(scene.funds.chair, id, 2, "decisions", Map.of("approve", false, "reasonCode", "BUDGET"))
                .statusCode(201);
        Api.as(scene.member)
                .get("/me/notices")
                .then()
                .body("items.findAll { it.kind == 'AID_DECIDED' }.size()", equalTo(1))
                .body("items.text", not(hasItem("父亲住院")));
    }

    @Test
    void an_exclusion_that_was_decided_not_to_hold_excludes_no_more() {
        var scene = new HardshipScene(HardshipScene.BELOW).withStandard("500.00", LocalDate.of(2020, 1, 1));
        String file = scene.inForce(RELATIVE);
        Api.sending(
                        scene.chair,
                        Map.of("answer", "SUSPEND", "reason", "不动产登记另有一套住房。", "exclusions", List.of("SECOND_DWELLING")))
                .header("If-Match", HardshipScene.version(file))
                .post("/hardship-files/" + file + "/decisions")
                .then()
                .statusCode(201);
        scene.decide(scene.chair, file, "RESUME").then().statusCode(422).body("code", equalTo("RESUMED_BY_ANOTHER"));
        scene.decide(scene.secondChair, file, "RESUME").then().statusCode(201);
        scene.shown(scene.organizer, file).then().body("exclusions.findAll { it.found }", empty());
        scene.step(file, "YEARLY_REVIEW").then().statusCode(201).body("status", equalTo("IN_FORCE"));
        scene.shown(scene.organizer, file).then().body("judgement.verdict", not(equalTo("BLOCK")));
    }

    private static String submitted(TestMember worker, String amount) {
        String id = Api.sending(worker, AidScene.living(amount))
                .post("/me/aid-cases")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        Api.as(worker)
                .header("If-Match", "\"0\"")
                .post("/me/aid-cases/" + id + "/submissions")
                .then()
                .statusCode(201);
        return id;
    }

    private static void told(TestMember who, String kind, String link) {
        Api.as(who)
                .get("/me/notices")
                .then()
                .statusCode(200)
                .body("items.findAll { it.kind == '" + kind + "' }.link", contains(link));
    }
}
