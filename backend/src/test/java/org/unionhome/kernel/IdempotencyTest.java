package org.unionhome.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.unionhome.testing.Api;
import org.unionhome.testing.TestMember;
import org.unionhome.testing.World;

/** The promise of the Idempotency-Key, shown on appointments. */
@QuarkusTest
class IdempotencyTest {

    private World world;
    private TestMember administrator;
    private TestMember candidate;
    private UUID union;

    @BeforeEach
    void an_administrator_and_a_candidate() {
        world = World.fresh();
        union = world.union("本单位工会", world.root());
        administrator = world.officer("郑管理", Role.SECURITY_ADMINISTRATOR, world.root());
        candidate = world.member("吴候选", union);
    }

    @Test
    void the_same_key_gives_the_same_answer_and_one_row() {
        String key = Api.freshKey();
        Response first = appoint(key, "ORGANIZER");
        Response second = appoint(key, "ORGANIZER");
        assertThat(first.statusCode()).isEqualTo(201);
        assertThat(second.statusCode()).isEqualTo(201);
        assertThat(second.asString()).isEqualTo(first.asString());
        assertThat(second.header("Location")).isEqualTo(first.header("Location"));
        assertThat(second.header("Idempotency-Replayed")).isEqualTo("true");
        assertThat(appointments()).isOne();
    }

    @Test
    void the_same_key_with_another_body_is_refused() {
        String key = Api.freshKey();
        appoint(key, "ORGANIZER");
        appoint(key, "CHAIR").then().statusCode(422).body("code", equalTo("KEY_USED_DIFFERENTLY"));
        assertThat(appointments()).isOne();
    }

    @Test
    void a_hundred_parallel_twins_have_one_effect() throws Exception {
        String key = Api.freshKey();
        var threads = Executors.newFixedThreadPool(20);
        try {
            Callable<Integer> twin = () -> appoint(key, "ORGANIZER").statusCode();
            List<Future<Integer>> answers = threads.invokeAll(java.util.Collections.nCopies(100, twin));
            for (Future<Integer> answer : answers) {
                assertThat(answer.get()).isIn(201, 409);
            }
        } finally {
            threads.shutdown();
        }
        assertThat(appointments()).isOne();
    }

    @Test
    void a_refused_call_stores_nothing_and_can_be_made_right() {
        String key = Api.freshKey();
        appoint(key, "ORGANIZER", "2026-01-01", "2025-01-01").then().statusCode(422);
        assertThat(World.count("select count(*) from idempotency_record where key = ?", key))
                .isZero();
        appoint(key, "ORGANIZER").then().statusCode(201);
    }

    @Test
    void after_the_authority_is_gone_the_answer_is_not_repeated() {
        String key = Api.freshKey();
        appoint(key, "ORGANIZER").then().statusCode(201);
        TestMember other = world.officer("王管理", Role.SECURITY_ADMINISTRATOR, world.root());
        String office = Api.as(other)
                .queryParam("unionId", world.root())
                .get("/appointments")
                .path("items.find { it.member.id == '" + administrator.id() + "' }.id");
        Api.as(other).post("/appointments/" + office + "/revocations").then().statusCode(201);
        appoint(key, "ORGANIZER").then().statusCode(403);
    }

    private Response appoint(String key, String role) {
        return appoint(key, role, "2026-01-01", null);
    }

    private Response appoint(String key, String role, String from, String to) {
        var body = new java.util.HashMap<String, Object>(
                Map.of("memberId", candidate.id(), "unionId", union, "role", role, "from", from));
        if (to != null) {
            body.put("to", to);
        }
        return Api.as(administrator)
                .contentType(ContentType.JSON)
                .header("Idempotency-Key", key)
                .body(body)
                .post("/appointments");
    }

    private long appointments() {
        return World.count("select count(*) from appointment where person_id = ?", candidate.id());
    }
}
