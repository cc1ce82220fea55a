package org.unionhome.condolence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.unionhome.condolence.CareScene.with;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.unionhome.kernel.Role;
import org.unionhome.testing.Api;
import org.unionhome.testing.TestMember;
import org.unionhome.testing.World;

/** Correcting what a visit says: by the version that was read, judged anew where the rules care, every edition kept. */
@QuarkusTest
class EditVisitApiTest {

    private CareScene scene;
    private Map<String, Object> said;
    private String visit;

    @BeforeEach
    void a_recorded_visit_in_hospital() {
        scene = new CareScene();
        Map<String, Object> hospital = with(scene.hospital("500.00"), "note", "已做手术");
        visit = scene.recorded(hospital);
        said = new HashMap<>(hospital);
        said.remove("memberId");
        said.remove("occasion");
    }

    @Test
    void a_corrected_amount_is_judged_anew_and_the_edition_before_is_kept() {
        edit(scene.organizer, "\"0\"", with(said, "amount", "800.00"))
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("amount", equalTo("800.00"))
                .body("edition", equalTo(2))
                .body("editedBy.name", equalTo("周组织"))
                .body("editedAt", notNullValue());
        editions(scene.organizer)
                .then()
                .body("items", hasSize(2))
                .body("items[0].amount", equalTo("800.00"))
                .body("items[0].changed", contains("amount"))
                .body("items[1].amount", equalTo("500.00"))
                .body("items[1].note", equalTo("已做手术"))
                .body("items[1].changed", empty());
    }

    @Test
    void above_the_ceiling_nothing_changes_and_the_rule_is_said() {
        edit(scene.organizer, "\"0\"", with(said, "amount", "1000.01"))
                .then()
                .statusCode(422)
                .body("decision.findings[0].code", equalTo("AMOUNT_ABOVE_CEILING"));
        shown(scene.organizer).then().body("amount", equalTo("500.00")).body("edition", equalTo(1));
    }

    @Test
    void the_visit_itself_does_not_stand_in_its_own_way() {
        edit(scene.organizer, "\"0\"", with(said, "visitedOn", CareScene.TODAY.toString()))
                .then()
                .statusCode(200)
                .body("decision.verdict", equalTo("PASS"));
    }

    @Test
    void a_day_on_which_another_visit_stands_is_refused_as_when_recording() {
        String other = CareScene.TODAY.minusDays(30).toString();
        scene.recorded(with(scene.hospital("200.00"), "occurredOn", other));
        edit(scene.organizer, "\"0\"", with(said, "occurredOn", other))
                .then()
                .statusCode(422)
                .body("decision.findings[0].code", equalTo("ALREADY_RECORDED"));
    }

    @Test
    void another_wording_or_another_visitor_is_no_matter_of_the_rules() {
        String before = World.text("select decision::text from condolence_visit where id::text = ?", visit);
        edit(scene.organizer, "\"0\"", with(with(said, "note", "已出院"), "visitors", List.of("周组织", "李四")))
                .then()
                .statusCode(200)
                .body("note", equalTo("已出院"));
        assertThat(World.text("select decision::text from condolence_visit where id::text = ?", visit))
                .isEqualTo(before);
        editions(scene.organizer).then().body("items[0].changed", contains("visitors", "note"));
    }

    @Test
    void the_same_again_changes_nothing() {
        edit(scene.organizer, "\"0\"", said)
                .then()
                .statusCode(200)
                .header("ETag", "\"0\"")
                .body("edition", equalTo(1));
    }

    @Test
    void whoever_comes_second_sees_what_it_says_now_and_overwrites_nothing() {
        TestMember colleague = scene.world.officer("李组织", Role.ORGANIZER, scene.branch);
        edit(colleague, "\"0\"", with(said, "note", "同事补充")).then().statusCode(200);
        edit(scene.organizer, "\"0\"", with(said, "amount", "600.00"))
                .then()
                .statusCode(412)
                .header("ETag", "\"1\"")
                .body("code", equalTo("CHANGED_MEANWHILE"))
                .body("current.note", equalTo("同事补充"))
                .body("current.amount", equalTo("500.00"))
                .body("current.version", equalTo(1));
        shown(scene.organizer).then().body("note", equalTo("同事补充"));
    }

    @Test
    void a_visit_reversed_meanwhile_is_shown_as_reversed() {
        reverse();
        edit(scene.organizer, "\"1\"", with(said, "amount", "600.00"))
                .then()
                .statusCode(409)
                .body("code", equalTo("ALREADY_REVERSED"))
                .body("current.status", equalTo("REVERSED"));
    }

    @Test
    void a_corrected_visit_can_still_be_reversed() {
        edit(scene.organizer, "\"0\"", with(said, "amount", "600.00")).then().statusCode(200);
        Api.sending(scene.organizer, Map.of("reason", "登记错误"))
                .header("If-Match", "\"1\"")
                .post("/condolence-visits/" + visit + "/reversals")
                .then()
                .statusCode(201)
                .body("editable", equalTo(false));
    }

    @Test
    void without_a_version_it_is_refused() {
        Api.sending(scene.organizer, said)
                .put("/condolence-visits/" + visit)
                .then()
                .statusCode(428);
    }

    @Test
    void sent_twice_under_one_key_it_is_one_edition() {
        String key = Api.freshKey();
        for (int i = 0; i < 2; i++) {
            Api.sending(scene.organizer, with(said, "amount", "600.00"))
                    .header("If-Match", "\"0\"")
                    .header("Idempotency-Key", key)
                    .put("/condolence-visits/" + visit)
                    .then()
                    .statusCode(200)
                    .body("edition", equalTo(2));
        }
        editions(scene.organizer).then().body("items", hasSize(2));
    }

    @Test
    void from_outside_it_does_not_exist_and_without_the_permission_it_is_refused() {
        edit(scene.stranger, "\"0\"", said).then().statusCode(404);
        edit(scene.world.officer("冯财务", Role.FINANCE, scene.branch), "\"0\"", said)
                .then()
                .statusCode(403);
        assertThat(World.count(
                        "select count(*) from audit_entry where action = 'condolence.edited' and subject_id = ?",
                        visit))
                .isZero();
    }

    @Test
    void whom_of_the_family_it_is_about_is_shown_to_those_alone_who_may_correct_it() {
        String son = scene.recorded(with(scene.death("SON"), "relativeName", "陈小明"));
        Api.as(scene.organizer)
                .get("/condolence-visits/" + son)
                .then()
                .body("relativeName", equalTo("陈小明"))
                .body("editable", equalTo(true));
        Api.as(scene.world.officer("冯财务", Role.FINANCE, scene.branch))
                .get("/condolence-visits/" + son)
                .then()
                .body("relativeName", nullValue())
                .body("editable", equalTo(false));
    }

    @Test
    void what_was_written_about_a_mediation_is_corrected_by_handler_or_chair_alone() {
        Map<String, Object> mediation = scene.visit("FAMILY_MEDIATION", "NONE", null);
        visit = scene.recorded(with(mediation, "note", "双方争执"));
        said = with(mediation, "note", "已和解");
        said.remove("memberId");
        said.remove("occasion");
        TestMember colleague = scene.world.officer("李组织", Role.ORGANIZER, scene.branch);
        edit(colleague, "\"0\"", said).then().statusCode(403);
        edit(scene.world.officer("钱主席", Role.CHAIR, scene.branch), "\"0\"", said)
                .then()
                .statusCode(200);
        editions(colleague)
                .then()
                .statusCode(200)
                .body("items.note", contains(nullValue(), nullValue()))
                .body("items.noteWithheld", contains(true, true));
        editions(scene.organizer).then().body("items.note", contains("已和解", "双方争执"));
    }

    @Test
    void no_edition_can_be_changed_or_removed_even_in_the_database() {
        assertThat(World.count("select count(*) from information_schema.table_privileges"
                        + " where table_name = 'condolence_visit_edition' and grantee = 'unionhome_app'"
                        + " and privilege_type <> 'SELECT'"))
                .isZero();
    }

    private void reverse() {
        Api.sending(scene.organizer, Map.of("reason", "登记错误"))
                .header("If-Match", "\"0\"")
                .post("/condolence-visits/" + visit + "/reversals")
                .then()
                .statusCode(201);
    }

    private Response edit(TestMember by, String version, Map<String, Object> next) {
        return Api.sending(by, next).header("If-Match", version).put("/condolence-visits/" + visit);
    }

    private Response editions(TestMember reader) {
        return Api.as(reader).get("/condolence-visits/" + visit + "/editions");
    }

    private Response shown(TestMember reader) {
        return Api.as(reader).get("/condolence-visits/" + visit);
    }
}
