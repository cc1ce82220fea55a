package org.unionhome.membership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.unionhome.testing.Api;
import org.unionhome.testing.Eventually;
import org.unionhome.testing.TestDatabase;
import org.unionhome.testing.TestMember;
import org.unionhome.testing.Tokens;
import org.unionhome.testing.World;

/** Of two that wait for each other the database ends one: under its key the act is done again, and nobody notices. */
@QuarkusTest
class GivenUpByTheDatabaseTest {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private TestMember member;
    private String mother;

    @BeforeEach
    void a_member_with_a_mother() {
        World world = World.fresh();
        member = world.member("解小满", world.root());
        FamilyScene.agree(member, "FAMILY_CARE");
        mother = FamilyScene.entered(member, "MOTHER", "王秀兰", "CONDOLENCE");
    }

    @Test
    void an_act_under_a_key_is_done_again_and_stands_once() throws Exception {
        Response answer = whileAnotherIsPreferred(Api.as(member).header("Idempotency-Key", Api.freshKey()));
        answer.then().statusCode(200).body("name", equalTo("王兰"));
        assertThat(answer.header("ETag")).isEqualTo("\"1\"");
        assertThat(World.count(
                        "select count(*) from audit_entry where action = 'family.changed' and subject_id = ?",
                        member.id().toString()))
                .isOne();
    }

    @Test
    void an_act_without_a_key_is_asked_for_again_and_has_changed_nothing() throws Exception {
        // the contract says of every operation together that it may be out of reach, and of none by itself
        RequestSpecification withoutKey =
                RestAssured.given().basePath(Api.BASE).header("Authorization", "Bearer " + Tokens.of(member));
        whileAnotherIsPreferred(withoutKey)
                .then()
                .statusCode(503)
                .header("Retry-After", equalTo("2"))
                .body("code", equalTo("UNAVAILABLE"));
        assertThat(World.count("select version from family_member where id = ?::uuid", mother))
                .isZero();
    }

    /** Another holds the mother; the act holds the member and waits for her; then the other asks for the member. */
    private Response whileAnotherIsPreferred(RequestSpecification request) throws Exception {
        var threads = Executors.newSingleThreadExecutor();
        try (Connection another = TestDatabase.asSuperuser()) {
            another.setAutoCommit(false);
            run(another, "set local deadlock_timeout = '60s'");
            run(another, "select 1 from family_member where id = '" + mother + "' for update");
            Future<Response> answer = threads.submit(() -> request.contentType("application/json")
                    .header("If-Match", "\"0\"")
                    .body(FamilyScene.body("MOTHER", "王兰", Map.of(), "CONDOLENCE"))
                    .put("/me/family-members/" + mother));
            Eventually.within(
                    PATIENCE,
                    () -> World.count(
                                    """
                            select count(*) from pg_stat_activity where usename = 'unionhome_app'
                               and wait_event_type = 'Lock' and query like '%family_member%'
                            """)
                            > 0);
            run(another, "select 1 from person where id = '" + member.id() + "' for no key update");
            another.rollback();
            return answer.get();
        } finally {
            threads.shutdown();
        }
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
