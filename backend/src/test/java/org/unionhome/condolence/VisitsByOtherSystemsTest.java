package org.unionhome.condolence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.unionhome.kernel.Role;
import org.unionhome.testing.Api;
import org.unionhome.testing.Eventually;
import org.unionhome.testing.TestMember;
import org.unionhome.testing.Tokens;
import org.unionhome.testing.World;

/** Recording by another system, and what a repeated call gets. */
@QuarkusTest
class VisitsByOtherSystemsTest {

    private static CareScene scene;

    /** One for all tests: its code is in the configuration. */
    @BeforeEach
    void a_branch_that_the_system_is_tied_to() {
        if (scene != null) {
            return;
        }
        scene = new CareScene();
        World.run("update union_node set code = 'CARE-CLIENT' where id = ?", scene.branch);
        Eventually.within(Duration.ofSeconds(20), () -> "CARE-CLIENT"
                .equals(Api.as(scene.organizer).get("/unions/" + scene.branch).path("code")));
    }

    @Test
    void a_repeated_call_gets_the_same_answer_and_makes_one_visit() {
        TestMember member = scene.world.member("甲", scene.branch);
        String key = Api.freshKey();
        Response first = post(key, hospital(member, "800.00"));
        Response second = post(key, hospital(member, "800.00"));
        first.then().statusCode(201).body("recordedBy.name", equalTo("visit-writer"));
        second.then().statusCode(201).header("Idempotency-Replayed", "true");
        assertThat(second.asString()).isEqualTo(first.asString());
        assertThat(second.header("Location")).isEqualTo(first.header("Location"));
        assertThat(second.header("ETag")).isEqualTo(first.header("ETag"));
        assertThat(visitsOf(member.id())).isOne();
    }

    @Test
    void the_same_key_with_another_body_is_refused() {
        TestMember member = scene.world.member("乙", scene.branch);
        String key = Api.freshKey();
        post(key, hospital(member, "800.00")).then().statusCode(201);
        post(key, hospital(member, "801.00")).then().statusCode(422).body("code", equalTo("KEY_USED_DIFFERENTLY"));
        assertThat(visitsOf(member.id())).isOne();
    }

    @Test
    void without_a_key_it_is_refused_naming_the_header() {
        TestMember member = scene.world.member("丙", scene.branch);
        Api.with(token("condolence:write"))
                .contentType(ContentType.JSON)
                .body(hospital(member, "1.00"))
                .post("/condolence-visits")
                .then()
                .statusCode(400)
                .body("errors.code", hasItem("NOT_NULL"));
        assertThat(visitsOf(member.id())).isZero();
    }

    @Test
    void it_reaches_no_further_than_its_scope_and_its_union() {
        TestMember foreign = scene.world.member("外人", scene.otherBranch);
        post(Api.freshKey(), hospital(foreign, "1.00")).then().statusCode(404);
        Api.with(token("members:read"))
                .contentType(ContentType.JSON)
                .header("Idempotency-Key", Api.freshKey())
                .body(hospital(scene.member, "1.00"))
                .post("/condolence-visits")
                .then()
                .statusCode(403);
        Api.with(token("condolence:write")).get("/condolence-visits").then().statusCode(403);
        Api.with(token("condolence:read")).get("/condolence-visits").then().statusCode(200);
    }

    @Test
    void after_the_office_is_taken_away_an_answer_is_not_repeated() {
        TestMember officer = scene.world.officer("短任", Role.ORGANIZER, scene.branch);
        TestMember administrator = scene.world.officer("郑管理", Role.SECURITY_ADMINISTRATOR, scene.branch);
        TestMember member = scene.world.member("丁", scene.branch);
        String key = Api.freshKey();
        Map<String, Object> visit = hospital(member, "5.00");
        Api.sending(officer, visit)
                .header("Idempotency-Key", key)
                .post("/condolence-visits")
                .then()
                .statusCode(201);
        String office = Api.as(administrator)
                .queryParam("unionId", scene.branch)
                .get("/appointments")
                .path("items.find { it.member.id == '" + officer.id() + "' }.id");
        Api.as(administrator)
                .post("/appointments/" + office + "/revocations")
                .then()
                .statusCode(201);
        Api.sending(officer, visit)
                .header("Idempotency-Key", key)
                .post("/condolence-visits")
                .then()
                .statusCode(403);
    }

    private static Map<String, Object> hospital(TestMember member, String amount) {
        return scene.visit(member, "HOSPITALIZATION", "CASH", amount);
    }

    private static Response post(String key, Map<String, Object> visit) {
        return Api.with(token("condolence:write"))
                .contentType(ContentType.JSON)
                .header("Idempotency-Key", key)
                .body(visit)
                .post("/condolence-visits");
    }

    private static String token(String... scopes) {
        return Tokens.client("visit-writer", scopes);
    }

    private static long visitsOf(UUID person) {
        return World.count("select count(*) from condolence_visit where person_id = ?", person);
    }
}
