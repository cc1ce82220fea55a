package org.unionhome.membership.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.unionhome.membership.ProfileRequestScene;
import org.unionhome.testing.World;

/** Evidence goes when its time is over. */
@QuarkusTest
class EvidenceRetentionTest {

    @Inject
    ProfileEvidenceRetention retention;

    @Test
    void thirty_days_after_the_decision_the_documents_go_and_the_record_stays() {
        var scene = new ProfileRequestScene();
        String request = scene.asked(Map.of("name", "谢小满"));
        scene.photo(request);
        scene.approve(request).then().statusCode(201);
        retention.removeOld();
        scene.opened(request).then().body("evidence", hasSize(1));
        World.run("update profile_request set closed_at = closed_at - interval '31 days' where id::text = ?", request);
        retention.removeOld();
        scene.opened(request)
                .then()
                .statusCode(200)
                .body("evidence", hasSize(0))
                .body("evidenceRemovedAt", notNullValue())
                .body("status", equalTo("APPROVED"));
        assertThat(World.count("select count(*) from audit_entry where action = 'retention.applied'"
                        + " and subject_id = 'PROFILE_EVIDENCE'"))
                .isPositive();
    }
}
