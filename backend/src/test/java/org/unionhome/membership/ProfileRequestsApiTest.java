package org.unionhome.membership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.unionhome.kernel.Role;
import org.unionhome.testing.Api;
import org.unionhome.testing.People;
import org.unionhome.testing.Statements;
import org.unionhome.testing.TestMember;
import org.unionhome.testing.World;

/** What a member says about her own file, and what her union answers. */
@QuarkusTest
class ProfileRequestsApiTest {

    private ProfileRequestScene scene;

    @BeforeEach
    void a_member_and_her_organiser() {
        scene = new ProfileRequestScene();
    }

    @Test
    void she_says_herself_that_hers_is_a_worker_post_and_the_union_asks_the_employer() {
        String request = scene.asked(Map.of("postCategory", "WORKER"));
        Api.as(scene.member).get("/me/profile").then().body("postCategory", nullValue());
        scene.approve(request).then().statusCode(201);
        Api.as(scene.member).get("/me/profile").then().body("postCategory", equalTo("WORKER"));
        scene.ask(Map.of("postCategory", "WORKER"))
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/postCategory"));
    }

    @Test
    void her_own_file_says_which_way_each_field_goes_and_why() {
        Api.as(scene.member)
                .get("/me/profile")
                .then()
                .statusCode(200)
                .body("name", equalTo("解小满"))
                .body("idNumberMasked", not(containsString("19900115")))
                .body("phoneMasked", equalTo("139****0001"))
                .body(
                        "fields.field",
                        contains(
                                "PHONE",
                                "NAME",
                                "ID_NUMBER",
                                "BIRTH_DATE",
                                "SEX",
                                "EMPLOYEE_NO",
                                "POST",
                                "POST_CATEGORY"))
                .body("fields.find { it.field == 'PHONE' }.mode", equalTo("AT_ONCE"))
                .body("fields.reason", everyItem(notNullValue()));
    }

    @Test
    void her_phone_changes_at_once_and_nothing_waits() {
        scene.ask(Map.of("phone", "+86 139 0000 0002"))
                .then()
                .statusCode(201)
                .body("changed", contains("PHONE"))
                .body("request", nullValue());
        Api.as(scene.organizer).get("/members/" + scene.member.id()).then().body("phoneMasked", equalTo("139****0002"));
        assertThat(World.text(
                        "select detail from audit_entry where action = 'profile.changed' and subject_id = ?",
                        scene.member.id().toString()))
                .isEqualTo("PHONE");
    }

    @Test
    void a_corrected_identity_number_waits_is_proved_and_approved_and_the_former_one_is_kept() {
        String request = scene.asked(Map.of("idNumber", ProfileRequestScene.CORRECTED, "note", "换领新证"));
        scene.photo(request);
        scene.opened(request)
                .then()
                .statusCode(200)
                .body("note", equalTo("换领新证"))
                .body("items[0].field", equalTo("ID_NUMBER"))
                .body("items[0].before", not(containsString("19900115")))
                .body("items[0].proposed", not(containsString("19900115")))
                .body("evidence", hasSize(1))
                .body("mayDecide", equalTo(true));
        scene.approve(request).then().statusCode(201).body("status", equalTo("APPROVED"));
        assertThat(World.count("select count(*) from former_id_number where person_id = ?", scene.member.id()))
                .isOne();
        Api.as(scene.member)
                .get("/me/profile-requests")
                .then()
                .body("items[0].status", equalTo("APPROVED"))
                .body("items[0].decidedBy", equalTo("周组织"));
    }

    @Test
    void without_the_document_that_a_field_needs_nothing_is_approved() {
        String request = scene.asked(Map.of("name", "谢小满"));
        scene.approve(request).then().statusCode(422).body("code", equalTo("EVIDENCE_MISSING"));
        scene.opened(request).then().body("evidenceMissing", equalTo(true)).body("status", equalTo("OPEN"));
    }

    @Test
    void asked_for_more_she_hands_it_in_and_it_is_the_officers_turn_again() {
        String request = scene.asked(Map.of("name", "谢小满"));
        scene.answer(request, Map.of("answer", "ASK_FOR_EVIDENCE", "reason", "请补充户口簿照片"))
                .then()
                .statusCode(201)
                .body("status", equalTo("MORE_EVIDENCE"));
        Api.as(scene.member).get("/me/profile-requests").then().body("items[0].reason", equalTo("请补充户口簿照片"));
        scene.photo(request);
        scene.opened(request).then().body("status", equalTo("OPEN"));
        scene.approve(request).then().statusCode(201);
        Api.as(scene.organizer).get("/members/" + scene.member.id()).then().body("name", equalTo("谢小满"));
    }

    @Test
    void a_refusal_needs_a_reason_that_she_reads() {
        String request = scene.asked(Map.of("post", "处长"));
        scene.answer(request, Map.of("answer", "REFUSE"))
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/reason"));
        scene.answer(request, Map.of("answer", "REFUSE", "reason", "单位未任命"))
                .then()
                .statusCode(201)
                .body("status", equalTo("REFUSED"))
                .body("reason", equalTo("单位未任命"));
        scene.answer(request, Map.of("answer", "APPROVE"))
                .then()
                .statusCode(409)
                .body("code", equalTo("PROFILE_REQUEST_CLOSED"));
        Api.as(scene.organizer).get("/members/" + scene.member.id()).then().body("post", nullValue());
    }

    @Test
    void a_field_waits_once_and_is_free_again_after_withdrawal() {
        String request = scene.asked(Map.of("post", "科长"));
        scene.ask(Map.of("post", "处长")).then().statusCode(409).body("code", equalTo("PROFILE_FIELD_WAITING"));
        scene.asked(Map.of("employeeNo", "E9"));
        scene.withdraw(request, 7).then().statusCode(412);
        scene.withdraw(request, 0).then().statusCode(201).body("status", equalTo("WITHDRAWN"));
        scene.withdraw(request, 1).then().statusCode(409).body("code", equalTo("PROFILE_REQUEST_CLOSED"));
        scene.asked(Map.of("post", "处长"));
    }

    @Test
    void an_officer_who_edited_meanwhile_makes_the_decision_look_again() {
        String request = scene.asked(Map.of("post", "科长"));
        String read = scene.opened(request).header("ETag");
        MemberFile.of(scene.member)
                .with("post", "副科长")
                .saveBy(scene.organizer, scene.member)
                .then()
                .statusCode(200);
        scene.answer(scene.organizer, request, read, Map.of("answer", "APPROVE"))
                .then()
                .statusCode(412)
                .body("code", equalTo("CHANGED_MEANWHILE"));
        scene.opened(request)
                .then()
                .body("items[0].before", nullValue())
                .body("items[0].now", equalTo("副科长"))
                .body("items[0].proposed", equalTo("科长"))
                .body("items[0].changedMeanwhile", equalTo(true));
        scene.approve(request).then().statusCode(201);
        Api.as(scene.organizer).get("/members/" + scene.member.id()).then().body("post", equalTo("科长"));
    }

    @Test
    void nobody_answers_her_own_request() {
        String request = scene.ask(scene.organizer, Map.of("post", "主任"))
                .then()
                .statusCode(201)
                .extract()
                .path("request.id");
        scene.opened(request).then().statusCode(200).body("mayDecide", equalTo(false));
        scene.approve(request).then().statusCode(422).body("code", equalTo("SELF_DECISION"));
        TestMember chair = scene.world.officer("钱主席", Role.CHAIR, scene.bureau);
        scene.answer(chair, request, scene.opened(request).header("ETag"), Map.of("answer", "APPROVE"))
                .then()
                .statusCode(201);
    }

    @Test
    void an_identity_number_of_somebody_else_is_refused_when_it_would_be_written() {
        TestMember other = scene.world.member("另一人", scene.bureau, ProfileRequestScene.BORN);
        String request = scene.ask(other, Map.of("idNumber", ProfileRequestScene.ID_NUMBER))
                .then()
                .statusCode(201)
                .extract()
                .path("request.id");
        World.run("update profile_field set needs_evidence = false where code = 'ID_NUMBER'");
        try {
            scene.approve(request).then().statusCode(400).body("errors[0].code", equalTo("ID_NUMBER_TAKEN"));
        } finally {
            World.run("update profile_field set needs_evidence = true where code = 'ID_NUMBER'");
        }
        scene.opened(request).then().body("status", equalTo("OPEN"));
    }

    @Test
    void what_does_not_fit_together_is_said_field_by_field_before_anybody_reads_it() {
        scene.ask(Map.of(
                        "idNumber", People.idNumber(ProfileRequestScene.BORN.plusDays(1), 24), "phone", "123456789012"))
                .then()
                .statusCode(400)
                .body("errors.pointer", hasItem("/birthDate"))
                .body("errors.pointer", hasItem("/phone"));
        scene.ask(Map.of("name", "解小满")).then().statusCode(400).body("errors[0].code", equalTo("SAME_AS_ON_FILE"));
        scene.ask(Map.of()).then().statusCode(400);
        Api.as(scene.member).get("/me/profile-requests").then().body("items", empty());
    }

    @Test
    void an_officer_next_door_sees_neither_request_nor_document() {
        String request = scene.asked(Map.of("name", "谢小满"));
        scene.photo(request);
        String evidence = scene.opened(request).path("evidence[0].id");
        Api.as(scene.stranger).get("/profile-requests/" + request).then().statusCode(404);
        Api.as(scene.stranger)
                .get("/profile-requests/" + request + "/evidence/" + evidence)
                .then()
                .statusCode(404);
        scene.answer(scene.stranger, request, "\"1\"", Map.of("answer", "APPROVE"))
                .then()
                .statusCode(404);
        Api.as(scene.stranger).get("/profile-requests").then().body("items", empty());
        Api.as(scene.organizer)
                .queryParam("status", "OPEN")
                .get("/profile-requests")
                .then()
                .statusCode(200)
                .body("items.id", contains(request))
                .body("items[0].fields", contains("NAME"));
        assertThat(World.count(
                        "select count(*) from audit_entry where outcome = 'REFUSED' and subject_id = ?", request))
                .isEqualTo(3);
    }

    @Test
    void a_request_follows_the_member_to_her_new_union() {
        String request = scene.asked(Map.of("post", "科长"));
        World.run(
                """
                update membership m set union_id = u.id, l1 = u.l1, l2 = u.l2, l3 = u.l3
                  from union_node u where u.id = ? and m.person_id = ?
                """,
                scene.sibling,
                scene.member.id());
        scene.opened(request).then().statusCode(404);
        String etag = Api.as(scene.stranger).get("/profile-requests/" + request).header("ETag");
        scene.answer(scene.stranger, request, etag, Map.of("answer", "APPROVE"))
                .then()
                .statusCode(201);
    }

    @Test
    void lists_ask_the_database_as_often_for_many_as_for_few() {
        scene.asked(Map.of("post", "科长"));
        int mine = Statements.fewest(
                () -> Api.as(scene.member).get("/me/profile-requests").then());
        scene.asked(Map.of("employeeNo", "E9"));
        scene.asked(Map.of("name", "谢小满"));
        assertThat(Statements.fewest(
                        () -> Api.as(scene.member).get("/me/profile-requests").then()))
                .isEqualTo(mine);
        assertThat(Statements.fewest(
                        () -> Api.as(scene.organizer).get("/profile-requests").then()))
                .isOne();
    }
}
