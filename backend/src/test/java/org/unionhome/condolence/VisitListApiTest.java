package org.unionhome.condolence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.unionhome.kernel.Role;
import org.unionhome.testing.Api;
import org.unionhome.testing.Statements;
import org.unionhome.testing.TestDatabase;
import org.unionhome.testing.TestMember;

/** Lists of visits, and the two walls around them. */
@QuarkusTest
class VisitListApiTest {

    private CareScene scene;
    private List<String> recorded;

    @BeforeEach
    void five_visits() {
        scene = new CareScene();
        recorded = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            var whom = scene.world.member("会员" + i, scene.branch);
            recorded.add(0, scene.recorded(scene.visit(whom, "BIRTHDAY", "GOODS", "10.00")));
        }
    }

    @Test
    void the_latest_comes_first_and_every_visit_once() {
        var first = list(scene.organizer, "limit", 3).body("items.id", equalTo(recorded.subList(0, 3)));
        String next = first.extract().path("next");
        Api.as(scene.organizer)
                .queryParam("limit", 3)
                .queryParam("cursor", next)
                .get("/condolence-visits")
                .then()
                .statusCode(200)
                .body("items.id", equalTo(recorded.subList(3, 5)))
                .body("items[0].occasionName", equalTo("会员生日"));
        Api.as(scene.organizer)
                .queryParam("mine", true)
                .queryParam("cursor", next)
                .get("/condolence-visits")
                .then()
                .statusCode(400)
                .body("code", equalTo("INVALID_CURSOR"));
    }

    @Test
    void a_page_is_one_statement_however_long() {
        assertThat(Statements.fewest(() -> list(scene.organizer, "limit", 1))).isOne();
        assertThat(Statements.fewest(() -> list(scene.organizer, "limit", 200))).isOne();
    }

    @Test
    void it_is_filtered_by_member_by_recorder_and_by_union() {
        TestMember colleague = scene.world.officer("何组织", Role.ORGANIZER, scene.branch);
        String own = CareScene.record(colleague, scene.hospital("1.00")).path("id");
        list(scene.organizer, "memberId", scene.member.id()).body("items.id", contains(own));
        list(colleague, "mine", true).body("items.id", contains(own));
        list(colleague, "unionId", scene.branch).body("items", hasSize(6));
        Api.as(colleague)
                .queryParam("unionId", scene.otherBranch)
                .get("/condolence-visits")
                .then()
                .statusCode(404);
    }

    @Test
    void an_officer_elsewhere_sees_nothing_and_a_visit_of_ours_does_not_exist_for_her() {
        list(scene.stranger, "limit", 50).body("items", empty());
        list(scene.stranger, "memberId", scene.member.id()).body("items", empty());
        Api.as(scene.stranger)
                .get("/condolence-visits/" + recorded.get(0))
                .then()
                .statusCode(404);
    }

    @Test
    void finance_and_auditors_read_and_a_plain_member_does_not() {
        list(scene.world.officer("冯财务", Role.FINANCE, scene.branch), "limit", 50)
                .body("items", hasSize(5));
        list(scene.world.officer("何经审", Role.AUDITOR, scene.bureau), "limit", 50)
                .body("items", hasSize(5));
        Api.as(scene.member).get("/condolence-visits").then().statusCode(403);
    }

    @Test
    void a_visit_that_is_still_the_same_answers_304() {
        String path = "/condolence-visits/" + recorded.get(0);
        String etag = Api.as(scene.organizer)
                .get(path)
                .then()
                .statusCode(200)
                .extract()
                .header("ETag");
        Api.as(scene.organizer).header("If-None-Match", etag).get(path).then().statusCode(304);
    }

    @Test
    void an_occasion_is_named_in_the_language_asked_for() {
        Api.as(scene.organizer)
                .header("Accept-Language", "en")
                .get("/condolence-visits/" + recorded.get(0))
                .then()
                .statusCode(200)
                .body("occasionName", equalTo("Birthday"));
    }

    /** The second wall: the database itself, told of another union, shows nothing, and lets nothing in. */
    @Test
    void row_level_security_alone_hides_visits_of_other_unions() throws SQLException {
        assertThat(seenWith(scene.branch)).isEqualTo(5);
        assertThat(seenWith(scene.bureau)).isEqualTo(5);
        assertThat(seenWith(scene.otherBranch)).isZero();
        assertThat(seenWith(scene.member.id())).isZero();
    }

    private static long seenWith(UUID top) throws SQLException {
        try (var connection = TestDatabase.asApplication();
                var tell = connection.prepareStatement("select set_config('app.tops', ?, false)");
                var count = connection.prepareStatement("select count(*) from condolence_visit")) {
            tell.setString(1, "{" + top + "}");
            tell.execute();
            var row = count.executeQuery();
            row.next();
            return row.getLong(1);
        }
    }

    private static ValidatableResponse list(TestMember by, String parameter, Object value) {
        return Api.as(by)
                .queryParam(parameter, value)
                .get("/condolence-visits")
                .then()
                .statusCode(200);
    }
}
