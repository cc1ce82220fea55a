package org.unionhome.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.unionhome.kernel.Role;
import org.unionhome.testing.Api;
import org.unionhome.testing.Eventually;
import org.unionhome.testing.TestMember;
import org.unionhome.testing.World;

/** A token that is refused leaves one line in the log; a visitor without any leaves none. */
@QuarkusTest
class RefusedTokensTest {

    @Test
    void a_refused_token_leaves_one_line_that_names_the_request_and_nothing_of_the_token() {
        String request = Api.with("nonsense.token.here")
                .get("/me")
                .then()
                .statusCode(401)
                .extract()
                .path("requestId");
        Eventually.within(Duration.ofSeconds(30), () -> lines(request) == 1);
        assertThat(World.count("select count(*) from audit_entry a where a::text like '%nonsense%'"))
                .isZero();
        World world = World.fresh();
        TestMember auditor = world.officer("安全审计员", Role.SECURITY_AUDITOR, world.root());
        Api.as(auditor)
                .queryParam("action", "access.token-refused")
                .queryParam("limit", 200)
                .get("/audit-entries")
                .then()
                .statusCode(200)
                .body("items.subjectId", hasItem(request));
        TestMember below = world.officer("下级审计员", Role.SECURITY_AUDITOR, world.union("局工会", world.root()));
        Api.as(below)
                .queryParam("action", "access.token-refused")
                .queryParam("limit", 200)
                .get("/audit-entries")
                .then()
                .statusCode(200)
                .body("items.subjectId", not(hasItem(request)));
    }

    @Test
    void whoever_comes_without_a_token_leaves_none() {
        String request =
                Api.anonymous().get("/me").then().statusCode(401).extract().path("requestId");
        String refused = Api.with("another.bad.token")
                .get("/me")
                .then()
                .statusCode(401)
                .extract()
                .path("requestId");
        Eventually.within(Duration.ofSeconds(30), () -> lines(refused) == 1);
        assertThat(lines(request)).isZero();
    }

    private static long lines(String request) {
        return World.count(
                "select count(*) from audit_entry where action = 'access.token-refused' and subject_id = ?", request);
    }
}
