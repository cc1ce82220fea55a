package org.unionhome.condolence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.nullValue;
import static org.unionhome.condolence.CareScene.TODAY;
import static org.unionhome.condolence.CareScene.with;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.unionhome.kernel.Role;
import org.unionhome.testing.Api;
import org.unionhome.testing.Statements;
import org.unionhome.testing.World;

/** The cases of condolence and congratulation, over HTTP on a real database. */
@QuarkusTest
class RecordVisitApiTest {

    private CareScene scene;

    @BeforeEach
    void a_bureau_under_the_wenzhou_rules() {
        scene = new CareScene();
    }

    @Test
    void a_hospital_visit_of_1000_is_recorded_with_the_decision_that_allows_it() {
        var answer = scene.record(with(scene.hospital("1000.00"), "note", "术后恢复良好"))
                .then()
                .statusCode(201)
                .header("ETag", "\"0\"")
                .body("visitNo", matchesPattern("WW-" + TODAY.getYear() + "-[0-9]{6}"))
                .body("member.name", equalTo("陈思远"))
                .body("occasionName", equalTo("生病住院"))
                .body("amount", equalTo("1000.00"))
                .body("note", equalTo("术后恢复良好"))
                .body("status", equalTo("RECORDED"))
                .body("recordedBy.name", equalTo("周组织"))
                .body("decision.verdict", equalTo("PASS"))
                .body("decision.pack.code", equalTo(CareScene.PACK));
        String location = answer.extract().header("Location");
        Api.as(scene.organizer)
                .get(location.substring(Api.BASE.length()))
                .then()
                .statusCode(200)
                .body("id", equalTo(answer.extract().path("id")));
    }

    @Test
    void one_fen_above_1000_is_refused_whole_with_rule_document_number_and_what_would_be_allowed() {
        scene.record(scene.hospital("1000.01"))
                .then()
                .statusCode(422)
                .body("code", equalTo("POLICY_BLOCKED"))
                .body("decision.verdict", equalTo("BLOCK"))
                .body("decision.findings[0].code", equalTo("AMOUNT_ABOVE_CEILING"))
                .body("decision.findings[0].message", equalTo("生病住院每次不超过 1000.00 元，本次填写 1000.01 元。"))
                .body("decision.findings[0].citation.documentNumber", equalTo("温直工〔2019〕7号"))
                .body("decision.findings[0].citation.clause", equalTo("四（二）"))
                .body("decision.findings[0].allowed.maxAmount", equalTo("1000.00"));
        assertThat(visitsOf(scene.member.id())).isZero();
    }

    @Test
    void a_refusal_speaks_english_when_asked() {
        Api.sending(scene.organizer, scene.hospital("1000.01"))
                .header("Idempotency-Key", Api.freshKey())
                .header("Accept-Language", "en")
                .post("/condolence-visits")
                .then()
                .statusCode(422)
                .body("decision.findings[0].message", containsString("at most 1000.00 yuan"));
    }

    @Test
    void a_birthday_gift_paid_as_cash_is_refused_whatever_the_amount() {
        for (String amount : Set.of("0.01", "300.00", "9999.00")) {
            scene.record(scene.visit("BIRTHDAY", "CASH", amount))
                    .then()
                    .statusCode(422)
                    .body("decision.findings[0].code", equalTo("FORM_NOT_ALLOWED"))
                    .body("decision.findings[0].allowed.forms", hasItems("GOODS", "VOUCHER"));
        }
        scene.record(scene.visit("BIRTHDAY", "GOODS", "300.00")).then().statusCode(201);
    }

    @Test
    void two_parents_who_die_in_one_year_are_two_occasions_and_the_same_parent_is_one() {
        scene.recorded(scene.death("FATHER"));
        scene.recorded(scene.death("MOTHER"));
        scene.record(with(
                        scene.death("MOTHER"), "occurredOn", TODAY.minusDays(4).toString()))
                .then()
                .statusCode(422)
                .body("decision.findings[0].code", equalTo("ALREADY_RECORDED"));
    }

    @Test
    void two_sons_are_told_apart_by_a_name_that_nobody_can_read_in_the_database() {
        scene.record(scene.death("SON")).then().statusCode(400).body("errors[0].pointer", equalTo("/relativeName"));
        scene.recorded(with(scene.death("SON"), "relativeName", "陈一"));
        scene.recorded(with(scene.death("SON"), "relativeName", "陈二"));
        scene.record(with(scene.death("SON"), "relativeName", " 陈　一 ")).then().statusCode(422);
        assertThat(World.count(
                        "select count(*) from condolence_visit v where v.person_id = ? and v::text like '%陈一%'",
                        scene.member.id()))
                .isZero();
    }

    @Test
    void a_parent_in_law_is_not_among_the_immediate_relatives_of_this_document() {
        scene.record(scene.death("FATHER_IN_LAW"))
                .then()
                .statusCode(422)
                .body("decision.findings[0].code", equalTo("RELATIVE_NOT_COVERED"))
                .body("decision.findings[0].message", containsString("配偶的父亲"));
    }

    @Test
    void when_father_dies_each_of_two_children_who_are_members_may_be_visited() {
        var sister = scene.world.member("陈思敏", scene.branch);
        scene.recorded(scene.death("FATHER"));
        scene.recorded(with(scene.death("FATHER"), "memberId", sister.id().toString()));
    }

    @Test
    void hospital_twice_is_two_stays_by_the_day_of_admission() {
        scene.recorded(scene.hospital("1000.00"));
        scene.recorded(with(
                scene.hospital("1000.00"), "occurredOn", TODAY.minusDays(60).toString()));
    }

    @Test
    void splitting_1001_into_two_visits_for_one_stay_is_refused() {
        scene.recorded(scene.hospital("1000.00"));
        scene.record(scene.hospital("1.00"))
                .then()
                .statusCode(422)
                .body("decision.findings[0].code", equalTo("ALREADY_RECORDED"));
    }

    @Test
    void where_no_amount_is_stated_it_warns_and_wants_a_note() {
        var hardship = scene.visit("SPECIAL_HARDSHIP", "CASH", "800.00");
        scene.record(hardship)
                .then()
                .statusCode(422)
                .body("decision.findings.code", hasItems("AMOUNT_NOT_STATED", "NOTE_REQUIRED"));
        scene.record(with(hardship, "note", "火灾受损，支委会商定"))
                .then()
                .statusCode(201)
                .body("decision.verdict", equalTo("WARN"))
                .body("decision.findings[0].allowed.maxAmount", nullValue());
    }

    @Test
    void an_event_before_the_pack_held_is_recorded_with_a_warning_and_no_invented_limit() {
        scene.record(with(scene.hospital("1500.00"), "occurredOn", "2019-03-17"))
                .then()
                .statusCode(201)
                .body("decision.verdict", equalTo("WARN"))
                .body("decision.pack", nullValue())
                .body("decision.findings[0].code", equalTo("NO_RULES_IN_FORCE"));
        scene.record(with(scene.hospital("1500.00"), "occurredOn", "2019-03-18"))
                .then()
                .statusCode(422);
    }

    @Test
    void a_union_without_a_pack_is_warned() {
        var elsewhere = scene.world.union("无政策工会", scene.world.root());
        var officer = scene.world.officer("郑组织", Role.ORGANIZER, elsewhere);
        var visited = scene.world.member("王某", elsewhere);
        CareScene.record(officer, scene.visit(visited, "BIRTHDAY", "CASH", "100.00"))
                .then()
                .statusCode(201)
                .body("decision.verdict", equalTo("WARN"));
        CareScene.record(officer, scene.visit(visited, "ANYTHING", "CASH", "100.00"))
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/occasion"));
    }

    @Test
    void days_and_amounts_that_cannot_be_are_named() {
        wrong(with(scene.hospital("1.00"), "visitedOn", TODAY.minusDays(5).toString()), "/visitedOn", "BEFORE_EVENT");
        wrong(with(scene.hospital("1.00"), "visitedOn", TODAY.plusDays(1).toString()), "/visitedOn", "IN_FUTURE");
        wrong(with(scene.hospital("1.00"), "occurredOn", TODAY.plusDays(1).toString()), "/occurredOn", "IN_FUTURE");
        wrong(scene.visit("HOSPITALIZATION", "NONE", "1.00"), "/amount", "NOT_APPLICABLE");
        wrong(scene.visit("HOSPITALIZATION", "CASH", null), "/amount", "REQUIRED");
        wrong(scene.hospital("0.00"), "/amount", "REQUIRED");
        wrong(scene.hospital("1e3"), "/amount", "PATTERN");
        wrong(scene.visit("NO_SUCH_THING", "CASH", "1.00"), "/occasion", "UNKNOWN_OCCASION");
        wrong(scene.visit("BEREAVEMENT", "CASH", "1.00"), "/relation", "REQUIRED");
        wrong(with(scene.hospital("1.00"), "relation", "SPOUSE"), "/relation", "NOT_APPLICABLE");
        wrong(scene.visit("CHILD_UNIVERSITY", "NONE", null), "/relativeName", "REQUIRED");
    }

    @Test
    void a_birthday_on_a_day_off_may_be_congratulated_ahead() {
        var ahead = with(
                scene.visit("BIRTHDAY", "GOODS", "200.00"),
                "occurredOn",
                TODAY.plusDays(2).toString());
        scene.record(with(ahead, "visitedOn", TODAY.toString())).then().statusCode(201);
        wrong(with(ahead, "occurredOn", TODAY.plusDays(16).toString()), "/occurredOn", "IN_FUTURE");
    }

    @Test
    void a_finance_officer_cannot_record() {
        var finance = scene.world.officer("冯财务", Role.FINANCE, scene.branch);
        CareScene.record(finance, scene.hospital("1.00")).then().statusCode(403);
        Api.anonymous()
                .contentType("application/json")
                .body(scene.hospital("1.00"))
                .header("Idempotency-Key", Api.freshKey())
                .post("/condolence-visits")
                .then()
                .statusCode(401);
    }

    @Test
    void for_an_officer_of_another_union_the_member_does_not_exist_and_the_attempt_is_on_record() {
        CareScene.record(scene.stranger, scene.hospital("1.00"))
                .then()
                .statusCode(404)
                .body("code", equalTo("NOT_FOUND"));
        assertThat(World.count(
                        "select count(*) from audit_entry where outcome = 'REFUSED' and subject_id = ? and subject = ?",
                        scene.member.id().toString(),
                        "user-" + scene.stranger.memberNo()))
                .isEqualTo(1);
    }

    @Test
    void a_former_member_is_told_apart() {
        World.run("update membership set status = 'ENDED' where person_id = ?", scene.member.id());
        wrong(scene.hospital("1.00"), "/memberId", "FORMER_MEMBER");
    }

    @Test
    void what_was_given_in_the_former_union_counts_after_a_transfer() {
        scene.recorded(scene.death("MOTHER"));
        World.run(
                """
                update membership m
                   set union_id = u.id, l1 = u.l1, l2 = u.l2, l3 = u.l3, l4 = u.l4, l5 = u.l5, l6 = u.l6
                  from union_node u
                 where m.person_id = ? and u.id = ?
                """,
                scene.member.id(),
                scene.otherBranch);
        CareScene.record(scene.stranger, scene.death("MOTHER"))
                .then()
                .statusCode(422)
                .body("decision.findings[0].code", equalTo("ALREADY_RECORDED"));
    }

    @Test
    void recording_a_birthday_takes_four_statements_beside_the_two_of_the_key_and_two_for_campaigns() {
        int statements = Statements.fewest(() -> {
            var somebody = scene.world.member("会员", scene.branch);
            return scene.record(scene.visit(somebody, "BIRTHDAY", "GOODS", "1.00"))
                    .then()
                    .statusCode(201);
        });
        assertThat(statements).isEqualTo(4 + 2 + 2 + BEGIN_AND_COMMIT);
    }

    private static final int BEGIN_AND_COMMIT = 2;

    private void wrong(Map<String, Object> visit, String pointer, String code) {
        scene.record(visit)
                .then()
                .statusCode(400)
                .body("errors.pointer", hasItems(pointer))
                .body("errors.code", hasItems(code));
    }

    private static long visitsOf(java.util.UUID person) {
        return World.count("select count(*) from condolence_visit where person_id = ?", person);
    }
}
