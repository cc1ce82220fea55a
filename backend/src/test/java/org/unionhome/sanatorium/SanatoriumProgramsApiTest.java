package org.unionhome.sanatorium;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.unionhome.testing.Api;
import org.unionhome.testing.Replay;
import org.unionhome.testing.TestMember;
import org.unionhome.testing.World;

/** Programmes of sanatorium tours: who pays, when, where, and who sees them. */
@QuarkusTest
class SanatoriumProgramsApiTest {

    private SanatoriumScene scene;

    @BeforeEach
    void a_province_under_the_rules_of_zhejiang() {
        scene = new SanatoriumScene();
    }

    @Test
    void it_is_paid_from_administrative_welfare_money_and_union_funds_are_refused_with_the_rule() {
        var content = SanatoriumScene.content(100);
        content.put("source", "UNION_FUND");
        scene.draft(scene.organizer, scene.province, content)
                .statusCode(422)
                .body("code", equalTo("POLICY_BLOCKED"))
                .body("decision.findings[0].code", equalTo("SANATORIUM_SOURCE_FORBIDDEN"))
                .body("decision.findings[0].message", containsString("行政福利费"))
                .body("decision.findings[0].citation.documentNumber", containsString("浙总工发〔2015〕13号"));
        assertThat(World.count("select count(*) from sanatorium_program where union_id = ?", scene.province))
                .isZero();
        String id = drafted();
        Replay.ask(scene.organizer, "sanatorium-program", id).statusCode(200).body("same", equalTo(true));
    }

    @Test
    void where_tours_go_is_told_by_division_code_and_whether_it_leaves_the_province() {
        show(scene.organizer, drafted())
                .statusCode(200)
                .body("destinations.division", contains("331123", "650100"))
                .body("destinations.outside", contains(false, true))
                .body("destinations.supportedRegion", contains(false, true));
    }

    @Test
    void what_does_not_fit_together_is_named_field_by_field_and_nothing_is_stored() {
        var content = SanatoriumScene.content(100);
        content.put("firstMonth", 9);
        content.put("lastMonth", 6);
        content.put("returnOn", (SanatoriumScene.YEAR + 1) + "-01-01");
        content.put("forms", List.of("DESIGNATED_BASE"));
        content.put(
                "destinations",
                List.of(
                        Map.of("division", "331123", "name", "丽水市遂昌县", "supportedRegion", false),
                        Map.of("division", "331123", "name", "遂昌", "supportedRegion", false)));
        scene.draft(scene.organizer, scene.province, content)
                .statusCode(400)
                .body("errors.pointer", contains("/lastMonth", "/returnOn", "/destinations/1/division", "/baseIds"))
                .body(
                        "errors.code",
                        contains("END_BEFORE_START", "OUTSIDE_CYCLE", "DIVISION_TWICE", "BASES_FOR_THE_FORM"));
        assertThat(World.count("select count(*) from sanatorium_program where union_id = ?", scene.province))
                .isZero();
    }

    @Test
    void a_stay_at_a_designated_base_names_bases_of_the_register_that_are_in_force() {
        String base = register(scene.organizer, scene.province, "浙疗基-018")
                .statusCode(201)
                .extract()
                .path("id");
        register(scene.organizer, scene.bureau, "浙疗基-018")
                .statusCode(409)
                .body("code", equalTo("SANATORIUM_BASE_REGISTERED"));
        var content = SanatoriumScene.content(40);
        content.put("forms", List.of("DESIGNATED_BASE"));
        content.put("baseIds", List.of(base));
        scene.draft(scene.bureauOrganizer, scene.bureau, content)
                .statusCode(201)
                .body("bases.name", contains("遂昌汤公疗休养基地"));
        strike(scene.bureauOrganizer, base, 0).statusCode(404);
        strike(scene.organizer, base, 0).statusCode(201).body("struckReason", equalTo("不再符合条件"));
        strike(scene.organizer, base, 1).statusCode(409);
        scene.draft(scene.bureauOrganizer, scene.bureau, content)
                .statusCode(400)
                .body("errors[0].code", equalTo("NO_SUCH_BASE"));
        Api.as(scene.unitOrganizer)
                .get("/sanatorium-bases")
                .then()
                .statusCode(200)
                .body("items.id", hasItem(base))
                .body("items.find { it.id == '" + base + "' }.changeable", equalTo(false));
    }

    @Test
    void advanced_workers_and_talent_have_programmes_of_their_own() {
        for (String audience : List.of("ADVANCED_WORKERS", "TALENT")) {
            var content = SanatoriumScene.content(20);
            content.put("audience", audience);
            scene.draft(scene.organizer, scene.province, content)
                    .statusCode(201)
                    .body("audience", equalTo(audience));
        }
    }

    @Test
    void a_draft_changes_under_the_version_that_was_read_and_what_was_published_stands() {
        String id = drafted();
        var content = SanatoriumScene.content(120);
        content.put("name", "省级疗休养");
        change(id, 1, content).statusCode(412);
        var elsewhere = SanatoriumScene.content(120);
        elsewhere.put("unionId", scene.bureau);
        change(id, 0, elsewhere).statusCode(400).body("errors[0].code", equalTo("UNION_STAYS"));
        change(id, 0, content)
                .statusCode(200)
                .body("name", equalTo("省级疗休养"))
                .body("places", equalTo(120))
                .body("version", equalTo(1));
        publish(id, 1).statusCode(201).body("status", equalTo("PUBLISHED"));
        assertThat(SanatoriumScene.places(id, scene.province)).isEqualTo("120 0 120 0");
        change(id, 2, content).statusCode(409).body("code", equalTo("SANATORIUM_STATE"));
        publish(id, 2).statusCode(409);
        SanatoriumScene.act(scene.organizer, "/sanatorium-programs/" + id + "/closures", 2)
                .statusCode(201)
                .body("status", equalTo("CLOSED"));
    }

    @Test
    void officers_below_see_it_once_it_is_published_and_a_foreign_union_never_does() {
        String id = drafted();
        show(scene.unitOrganizer, id).statusCode(404);
        list(scene.unitOrganizer).body("items", empty());
        publish(id, 0).statusCode(201);
        show(scene.unitOrganizer, id).statusCode(200).body("changeable", equalTo(false));
        list(scene.unitOrganizer).body("items.id", contains(id));
        Api.as(scene.unitOrganizer)
                .queryParam("year", SanatoriumScene.YEAR + 1)
                .get("/sanatorium-programs")
                .then()
                .statusCode(200)
                .body("items", empty());
        show(scene.stranger, id).statusCode(404);
        list(scene.stranger).body("items", hasSize(0));
        SanatoriumScene.act(scene.stranger, "/sanatorium-programs/" + id + "/closures", 1)
                .statusCode(404);
        SanatoriumScene.act(scene.unitOrganizer, "/sanatorium-programs/" + id + "/closures", 1)
                .statusCode(404);
        assertThat(World.count(
                        """
                        select count(*) from audit_entry
                         where action = 'sanatorium-program.read' and subject_id = ?
                        """,
                        id))
                .isPositive();
    }

    @Test
    void a_member_without_an_office_reads_none_of_it() {
        Api.as(scene.world.member("陈思远", scene.unit))
                .get("/sanatorium-programs")
                .then()
                .statusCode(403);
    }

    private String drafted() {
        return scene.draft(scene.organizer, scene.province, SanatoriumScene.content(100))
                .statusCode(201)
                .body("status", equalTo("DRAFT"))
                .extract()
                .path("id");
    }

    private static ValidatableResponse show(TestMember by, String id) {
        return Api.as(by).get("/sanatorium-programs/" + id).then();
    }

    private static ValidatableResponse list(TestMember by) {
        return Api.as(by).get("/sanatorium-programs").then().statusCode(200);
    }

    private ValidatableResponse publish(String id, int version) {
        return SanatoriumScene.act(scene.organizer, "/sanatorium-programs/" + id + "/publications", version);
    }

    private ValidatableResponse change(String id, int version, Map<String, Object> content) {
        content.putIfAbsent("unionId", scene.province);
        return Api.sending(scene.organizer, content)
                .header("If-Match", "\"" + version + "\"")
                .put("/sanatorium-programs/" + id)
                .then();
    }

    private static ValidatableResponse register(TestMember by, UUID union, String number) {
        return Api.sending(
                        by,
                        Map.of(
                                "unionId",
                                union,
                                "name",
                                "遂昌汤公疗休养基地",
                                "division",
                                "331123",
                                "place",
                                "丽水市遂昌县妙高街道",
                                "registerNo",
                                number,
                                "registeredOn",
                                SanatoriumScene.YEAR + "-01-10"))
                .post("/sanatorium-bases")
                .then();
    }

    private static ValidatableResponse strike(TestMember by, String base, int version) {
        return SanatoriumScene.send(
                by,
                "/sanatorium-bases/" + base + "/strikings",
                version,
                Map.of("on", SanatoriumScene.YEAR + "-02-01", "reason", "不再符合条件"));
    }
}
