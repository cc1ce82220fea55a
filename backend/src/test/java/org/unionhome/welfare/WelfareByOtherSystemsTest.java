package org.unionhome.welfare;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.unionhome.testing.Api;
import org.unionhome.testing.Eventually;
import org.unionhome.testing.TestMember;
import org.unionhome.testing.Tokens;
import org.unionhome.testing.World;

/** Mutual aid for other systems: they read and enrol within their scope and union; claims are health data and stay with people. */
@QuarkusTest
class WelfareByOtherSystemsTest {

    private static MutualAidScene scene;

    /** One for all tests: its code is in the configuration. */
    @BeforeEach
    void a_bureau_that_the_system_is_tied_to() {
        if (scene != null) {
            return;
        }
        scene = new MutualAidScene();
        World.run("update union_node set code = 'WELFARE-CLIENT' where id = ?", scene.bureau);
        Eventually.within(Duration.ofSeconds(20), () -> "WELFARE-CLIENT"
                .equals(Api.as(scene.organizer).get("/unions/" + scene.bureau).path("code")));
    }

    @Test
    void with_the_scope_to_read_it_sees_rounds_and_figures_and_changes_nothing() {
        String round = scene.opened("WUHAN_SERIOUS");
        Api.with(token("welfare:read"))
                .get("/enrollment-rounds")
                .then()
                .statusCode(200)
                .body("items.id", hasItem(round));
        enrol(token("welfare:read"), round, scene.world.member("甲", scene.first))
                .then()
                .statusCode(403);
    }

    @Test
    void with_the_scope_to_write_it_enrols_members_of_its_union_alone() {
        String round = scene.opened("WUHAN_SERIOUS");
        enrol(token("welfare:read", "welfare:write"), round, scene.world.member("乙", scene.first))
                .then()
                .statusCode(200)
                .body("enrolled", equalTo(1));
        enrol(token("welfare:read", "welfare:write"), round, scene.world.member("外人", scene.stranger.union()))
                .then()
                .statusCode(422)
                .body("errors[0].code", equalTo("NOT_ON_THE_ROLL"));
    }

    @Test
    void claims_are_open_to_no_other_system() {
        Api.with(token("welfare:read", "welfare:write")).get("/claims").then().statusCode(403);
    }

    private static io.restassured.response.Response enrol(String token, String round, TestMember member) {
        return Api.with(token)
                .contentType(ContentType.JSON)
                .body(Map.of("memberIds", List.of(member.id()), "shares", 1, "ownShare", "20.00"))
                .post("/enrollment-rounds/" + round + "/enrollments");
    }

    private static String token(String... scopes) {
        return Tokens.client("enrolment-writer", scopes);
    }
}
