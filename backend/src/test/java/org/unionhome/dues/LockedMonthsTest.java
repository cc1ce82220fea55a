package org.unionhome.dues;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;
import org.unionhome.kernel.Role;
import org.unionhome.testing.Api;
import org.unionhome.testing.TestMember;

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
        lock(scene.finance, scene.await(scene.finance, id, "COMMITTED"), "unlocks")
                .statusCode(201)
                .body("lockedAt", nullValue());
        scene.ask(scene.finance, scene.bureau, "2025-03").statusCode(202);
    }

    @Test
    void only_what_was_committed_is_locked_and_only_by_who_keeps_dues_there() {
        JsonPath tried = scene.tried(scene.bureau, "2025-03");
        lock(scene.finance, tried, "locks").statusCode(409).body("code", equalTo("DUES_NOT_COMMITTED"));
        lock(scene.chair, tried, "locks").statusCode(403);
        lock(scene.stranger, tried, "locks").statusCode(404);
    }

    private static ValidatableResponse lock(TestMember by, JsonPath assessment, String how) {
        return Api.as(by)
                .header("If-Match", "\"" + assessment.getInt("version") + "\"")
                .post("/dues-assessments/" + assessment.getString("id") + "/" + how)
                .then();
    }
}
