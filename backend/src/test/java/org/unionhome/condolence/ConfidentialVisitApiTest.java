package org.unionhome.condolence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.unionhome.condolence.CareScene.with;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.unionhome.kernel.Role;
import org.unionhome.testing.Api;
import org.unionhome.testing.TestMember;
import org.unionhome.testing.World;

/** A mediation is logged without an amount; its content is for the handler and the chair alone. */
@QuarkusTest
class ConfidentialVisitApiTest {

    private static final String SECRET = "双方因孩子上学争执";
    private CareScene scene;
    private String visit;

    @BeforeEach
    void a_mediation_in_a_family() {
        scene = new CareScene();
        visit = scene.recorded(with(scene.visit("FAMILY_MEDIATION", "NONE", null), "note", SECRET));
    }

    @Test
    void the_handler_reads_the_note() {
        shown(scene.organizer).body("note", equalTo(SECRET)).body("amount", equalTo("0.00"));
    }

    @Test
    void the_chairs_of_the_branch_and_of_its_basic_union_read_it() {
        shown(scene.world.officer("钱主席", Role.CHAIR, scene.branch)).body("note", equalTo(SECRET));
        shown(scene.world.officer("孙主席", Role.CHAIR, scene.bureau)).body("note", equalTo(SECRET));
    }

    @Test
    void everybody_else_learns_only_that_there_is_one() {
        withheldFrom(scene.world.officer("李组织", Role.ORGANIZER, scene.branch));
        withheldFrom(scene.world.officer("冯财务", Role.FINANCE, scene.bureau));
        withheldFrom(scene.world.officer("郑主席", Role.CHAIR, scene.world.root()));
    }

    @Test
    void a_photo_of_it_is_content_too() {
        Api.as(scene.organizer)
                .contentType("application/octet-stream")
                .body(Pictures.jpeg(20, 10))
                .post("/condolence-visits/" + visit + "/attachments")
                .then()
                .statusCode(201);
        String photo =
                shown(scene.organizer).body("attachments", hasSize(1)).extract().path("attachments[0].id");
        TestMember colleague = scene.world.officer("李组织", Role.ORGANIZER, scene.branch);
        shown(colleague).body("attachments", empty());
        Api.as(colleague)
                .get("/condolence-visits/" + visit + "/attachments/" + photo)
                .then()
                .statusCode(404);
    }

    @Test
    void no_gift_goes_with_it_and_it_may_be_needed_again() {
        scene.record(scene.visit("FAMILY_MEDIATION", "GOODS", "1.00"))
                .then()
                .statusCode(422)
                .body("decision.findings[0].code", equalTo("FORM_NOT_ALLOWED"));
        scene.recorded(scene.visit("FAMILY_MEDIATION", "NONE", null));
    }

    @Test
    void the_note_is_nowhere_in_the_database_in_plain_words() {
        assertThat(World.count(
                        "select count(*) from condolence_visit v where person_id = ? and v::text like ?",
                        scene.member.id(),
                        "%" + SECRET + "%"))
                .isZero();
    }

    @Test
    void the_answer_kept_for_a_repeated_call_is_not_in_plain_words_either() {
        String key = Api.freshKey();
        var mediation = with(scene.visit("FAMILY_MEDIATION", "NONE", null), "note", SECRET);
        String first =
                recordUnder(key, mediation).then().statusCode(201).extract().path("id");
        assertThat(World.count(
                        "select count(*) from idempotency_record where key = ? and answer::text not like ?",
                        key,
                        "%" + SECRET + "%"))
                .isOne();
        recordUnder(key, mediation)
                .then()
                .statusCode(201)
                .header("Idempotency-Replayed", "true")
                .body("id", equalTo(first))
                .body("note", equalTo(SECRET));
    }

    @Test
    void the_other_party_finds_neither_note_nor_photo_in_her_data_and_her_timeline() {
        Api.as(scene.organizer)
                .contentType("application/octet-stream")
                .body(Pictures.jpeg(20, 10))
                .post("/condolence-visits/" + visit + "/attachments")
                .then()
                .statusCode(201);
        Api.as(scene.member)
                .get("/me/timeline")
                .then()
                .statusCode(200)
                .body("items.note", org.hamcrest.Matchers.everyItem(nullValue()));
        assertThat(Api.as(scene.member).get("/me/timeline").asString()).doesNotContain(SECRET);
    }

    @Test
    void lists_and_the_overview_of_the_year_say_nothing_of_it() {
        TestMember chair = scene.world.officer("钱主席", Role.CHAIR, scene.branch);
        assertThat(Api.as(chair).get("/condolence-visits").asString()).doesNotContain(SECRET);
        assertThat(Api.as(chair)
                        .queryParam("year", CareScene.TODAY.getYear())
                        .get("/condolence-overview")
                        .asString())
                .doesNotContain(SECRET);
    }

    private Response recordUnder(String key, java.util.Map<String, Object> body) {
        return Api.sending(scene.organizer, body).header("Idempotency-Key", key).post("/condolence-visits");
    }

    private void withheldFrom(TestMember reader) {
        shown(reader).body("note", nullValue()).body("noteWithheld", equalTo(true));
    }

    private ValidatableResponse shown(TestMember reader) {
        return Api.as(reader).get("/condolence-visits/" + visit).then().statusCode(200);
    }
}
