package org.unionhome.condolence;

import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.unionhome.testing.Api;

/** Texts and lists as hostile or careless callers send them, shown on visits. */
@QuarkusTest
class VisitTextsTest {

    private CareScene scene;
    private Map<String, Object> visit;

    @BeforeEach
    void a_visit_that_could_be_recorded() {
        scene = new CareScene();
        visit = scene.hospital("500.00");
    }

    @Test
    void nothing_in_a_list_is_no_entry_and_is_named() {
        refused(CareScene.with(visit, "visitors", Arrays.asList("周组织", null)), "/visitors/1", "WRONG_TYPE");
    }

    @Test
    void a_character_that_the_database_cannot_keep_is_named() {
        refused(CareScene.with(visit, "note", "a\u0000b"), "/note", "UNSOUND_TEXT");
        refused(CareScene.with(visit, "visitors", List.of("\u0000")), "/visitors/0", "UNSOUND_TEXT");
    }

    @Test
    void half_a_character_is_named() {
        Api.as(scene.organizer)
                .contentType("application/json")
                .body("{\"note\":\"\\ud800\"}")
                .post("/condolence-visit-checks")
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/note"))
                .body("errors[0].code", equalTo("UNSOUND_TEXT"));
    }

    @Test
    void blanks_alone_are_no_name() {
        refused(CareScene.with(visit, "visitors", List.of("  \u3000")), "/visitors/0", "SIZE");
    }

    @Test
    void blanks_around_a_text_are_not_kept() {
        scene.record(CareScene.with(visit, "note", " 恢复良好。\n"))
                .then()
                .statusCode(201)
                .body("note", equalTo("恢复良好。"));
    }

    @Test
    void a_rare_character_is_kept_whole() {
        scene.record(CareScene.with(visit, "visitors", List.of("𠮷野·㐂")))
                .then()
                .statusCode(201)
                .body("visitors[0]", equalTo("𠮷野·㐂"));
    }

    @Test
    void a_field_given_twice_is_named() {
        Api.as(scene.organizer)
                .contentType("application/json")
                .body("{\"note\":\"a\",\"note\":\"b\"}")
                .post("/condolence-visit-checks")
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/note"))
                .body("errors[0].code", equalTo("GIVEN_TWICE"));
    }

    @Test
    void an_id_number_in_place_of_a_name_is_not_repeated() {
        Api.as(scene.organizer)
                .contentType("application/json")
                .body("{\"330102199001011234\":1}")
                .post("/condolence-visit-checks")
                .then()
                .statusCode(400)
                .body("errors[0].code", equalTo("UNKNOWN_PROPERTY"))
                .body(not(containsString("330102199001011234")));
        Api.as(scene.organizer)
                .queryParam("330102199001011234", "1")
                .get("/condolence-visits")
                .then()
                .statusCode(400)
                .body("code", equalTo("UNKNOWN_PARAMETER"))
                .body(not(containsString("330102199001011234")));
    }

    @Test
    void a_parameter_with_a_character_that_the_database_cannot_take_is_named() {
        Api.as(scene.organizer)
                .urlEncodingEnabled(false)
                .get("/members?q=a%00")
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("?q"))
                .body("errors[0].code", equalTo("UNSOUND_TEXT"));
    }

    @Test
    void a_missing_or_wrong_header_is_called_by_its_own_name() {
        Api.sending(scene.organizer, visit)
                .post("/condolence-visits")
                .then()
                .statusCode(400)
                .body("errors.pointer", containsInAnyOrder("Idempotency-Key"));
        Api.sending(scene.organizer, visit)
                .header("Idempotency-Key", "a b")
                .post("/condolence-visits")
                .then()
                .statusCode(400)
                .body("errors.pointer", containsInAnyOrder("Idempotency-Key", "Idempotency-Key"));
    }

    private void refused(Map<String, Object> asked, String pointer, String code) {
        Response answer = scene.record(asked);
        answer.then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo(pointer))
                .body("errors[0].code", equalTo(code));
    }
}
