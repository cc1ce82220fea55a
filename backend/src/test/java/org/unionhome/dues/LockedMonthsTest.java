package org.unionhome.dues;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.unionhome.kernel.Role;
import org.unionhome.testing.Api;
import org.unionhome.testing.Eventually;
import org.unionhome.testing.TestDatabase;
import org.unionhome.testing.TestMember;
import org.unionhome.testing.World;

/** A month that is settled stays as it is until somebody opens it again. */
@QuarkusTest
class LockedMonthsTest {

    private final DuesScene scene = new DuesScene();
    private final TestMember here = scene.officer("郑会计", Role.FINANCE, scene.first);

    @Test
    void a_locked_month_is_not_assessed_anew_in_its_union_nor_below_it_and_other_months_are() {
        lock(scene.finance, scene.assessed(scene.bureau, "2025-03"), "locks")
                .statusCode(201)
                .body("lockedAt", notNullValue())
                .body("lockedBy.name", equalTo("钱会计"));
        scene.ask(scene.finance, scene.bureau, "2025-03").statusCode(409).body("code", equalTo("DUES_MONTH_LOCKED"));
        scene.ask(here, scene.first, "2025-03").statusCode(409).body("code", equalTo("DUES_MONTH_LOCKED"));
        scene.ask(scene.finance, scene.bureau, "2025-04").statusCode(202);
    }

    @Test
    void what_a_union_locked_is_not_assessed_anew_from_above() {
        lock(here, scene.assessed(here, scene.first, "2025-03"), "locks").statusCode(201);
        scene.ask(scene.finance, scene.bureau, "2025-03").statusCode(409);
        scene.ask(scene.finance, scene.second, "2025-03").statusCode(202);
    }

    @Test
    void a_month_that_was_tried_before_it_was_locked_is_not_committed() {
        JsonPath committed = scene.assessed(scene.bureau, "2025-03");
        JsonPath tried = scene.tried(scene.first, "2025-03");
        lock(scene.finance, committed, "locks").statusCode(201);
        scene.commit(scene.finance, tried.getString("id"), tried.getInt("version"))
                .statusCode(202);
        JsonPath stopped = scene.await(scene.finance, tried.getString("id"), "READY");
        assertThat(stopped.getString("failure")).isEqualTo("DUES_MONTH_LOCKED");
    }

    @Test
    void opened_again_it_can_be_corrected() {
        JsonPath assessed = scene.assessed(scene.bureau, "2025-03");
        String id = assessed.getString("id");
        lock(scene.finance, assessed, "locks").statusCode(201);
        unlock(scene.chair, id)
                .statusCode(201)
                .body("lockedAt", nullValue())
                .body("unlockedBy.name", equalTo("冯主席"))
                .body("unlockReason", equalTo("基数有误"));
        scene.ask(scene.finance, scene.bureau, "2025-03").statusCode(202);
    }

    @Test
    void who_locked_it_does_not_open_it_and_nobody_does_without_a_reason() {
        JsonPath assessed = scene.assessed(scene.bureau, "2025-03");
        String id = assessed.getString("id");
        lock(scene.finance, assessed, "locks").statusCode(201);
        unlock(scene.finance, id).statusCode(422).body("code", equalTo("DUES_OPENED_BY_LOCKER"));
        TestMember second = scene.officer("孙会计", Role.FINANCE, scene.bureau);
        unlock(second, id, Map.of()).statusCode(400).body("errors[0].pointer", equalTo("/reason"));
        unlock(scene.stranger, id).statusCode(404);
        scene.ask(scene.finance, scene.bureau, "2025-03").statusCode(409);
        unlock(second, id).statusCode(201);
        lock(second, scene.await(scene.finance, id, "COMMITTED"), "locks")
                .statusCode(201)
                .body("unlockReason", nullValue());
    }

    /** Negative control: without the comparison it is the check of the table that holds. */
    @Test
    void the_database_refuses_one_hand_in_both_acts() {
        JsonPath assessed = scene.assessed(scene.bureau, "2025-03");
        lock(scene.finance, assessed, "locks").statusCode(201);
        assertThatThrownBy(() -> World.run(
                        """
                        update dues_assessment set opener_name = 'x', opened_at = now(), open_reason = 'xx',
                                                   opener_hands = locker_hands
                         where id = ?::uuid
                        """,
                        assessed.getString("id")))
                .hasStackTraceContaining("dues_assessment_opened_by_another");
    }

    /** Whoever writes months of the root holds its lock for seconds; what is locked meanwhile would be changed after it. */
    @Test
    void a_month_is_locked_after_whoever_is_writing_months() throws Exception {
        JsonPath assessed = scene.assessed(scene.bureau, "2025-03");
        var threads = Executors.newSingleThreadExecutor();
        try (var writing = TestDatabase.asSuperuser()) {
            writing.setAutoCommit(false);
            try (var taken = writing.prepareStatement("select pg_advisory_xact_lock(hashtextextended(?, 0))")) {
                taken.setString(1, "dues|" + scene.world.root());
                taken.execute();
            }
            var locking = threads.submit(() -> lock(scene.finance, assessed, "locks"));
            Eventually.within(
                    Duration.ofSeconds(30),
                    () -> World.count("select count(*) from pg_locks where locktype = 'advisory' and not granted") > 0);
            assertThat(World.count(
                            "select count(*) from dues_assessment where id = ?::uuid and locked_at is not null",
                            assessed.getString("id")))
                    .isZero();
            writing.rollback();
            locking.get(30, TimeUnit.SECONDS).statusCode(201);
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void only_what_was_committed_is_locked_and_only_by_who_keeps_dues_there() {
        JsonPath tried = scene.tried(scene.bureau, "2025-03");
        lock(scene.finance, tried, "locks").statusCode(409).body("code", equalTo("DUES_NOT_COMMITTED"));
        lock(scene.chair, tried, "locks").statusCode(403);
        lock(scene.stranger, tried, "locks").statusCode(404);
    }

    private ValidatableResponse unlock(TestMember by, String id) {
        return unlock(by, id, Map.of("reason", "基数有误"));
    }

    private ValidatableResponse unlock(TestMember by, String id, Map<String, Object> body) {
        int version = scene.await(scene.finance, id, "COMMITTED").getInt("version");
        return Api.sending(by, body)
                .header("If-Match", "\"" + version + "\"")
                .post("/dues-assessments/" + id + "/unlocks")
                .then();
    }

    private static ValidatableResponse lock(TestMember by, JsonPath assessment, String how) {
        return Api.as(by)
                .header("If-Match", "\"" + assessment.getInt("version") + "\"")
                .post("/dues-assessments/" + assessment.getString("id") + "/" + how)
                .then();
    }
}
