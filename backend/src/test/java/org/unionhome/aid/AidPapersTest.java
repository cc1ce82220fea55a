package org.unionhome.aid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.unionhome.kernel.Role;
import org.unionhome.testing.Api;
import org.unionhome.testing.TestMember;
import org.unionhome.testing.World;

/** Papers of aid cases that officers add for a member who cannot. */
@QuarkusTest
class AidPapersTest {

    private static final byte[] PDF =
            "%PDF-1.4\n1 0 obj\n<</Type /Catalog>>\nendobj\n%%EOF\n".getBytes(StandardCharsets.US_ASCII);
    private final AidScene scene = new AidScene();

    @Test
    void a_case_entered_for_a_member_gets_its_papers_from_the_officer_and_she_sees_who_added_them() {
        String id = Api.sending(
                        scene.organizer, Map.of("memberId", scene.member.id(), "aid", AidScene.living("500.00")))
                .post("/aid-cases")
                .then()
                .statusCode(201)
                .body("status", equalTo("SUBMITTED"))
                .extract()
                .path("id");
        add(scene.organizer, id)
                .statusCode(201)
                .body("evidence.addedBy", contains("周组织"))
                .body("version", equalTo(1));
        Api.as(scene.member)
                .get("/me/aid-cases/" + id)
                .then()
                .statusCode(200)
                .body("evidence.addedBy", contains("周组织"));
    }

    @Test
    void who_decides_has_seen_every_paper_and_afterwards_none_is_added() {
        String id = scene.worked(scene.member, AidScene.living("500.00"));
        add(scene.organizer, id).statusCode(201).body("version", equalTo(3));
        Map<String, Object> refusal = Map.of("approve", false, "reasonCode", "COST_NOT_PROVEN");
        AidScene.step(scene.funds.chair, id, 2, "decisions", refusal).statusCode(412);
        AidScene.step(scene.funds.chair, id, 3, "decisions", refusal).statusCode(201);
        add(scene.organizer, id).statusCode(409).body("code", equalTo("AID_STATE"));
        assertThat(World.count("select count(*) from aid_evidence where case_id = ?::uuid", id))
                .isOne();
    }

    @Test
    void her_own_papers_name_nobody_and_nobody_adds_to_her_own_case_as_an_officer() {
        String id = scene.submitted(scene.organizer, AidScene.living("500.00"));
        add(scene.organizer, id).statusCode(422).body("code", equalTo("AID_OWN_CASE"));
        Api.as(scene.organizer)
                .header("Idempotency-Key", Api.freshKey())
                .contentType("application/octet-stream")
                .body(PDF)
                .post("/me/aid-cases/" + id + "/evidence")
                .then()
                .statusCode(201)
                .body("evidence[0].addedBy", nullValue());
    }

    @Test
    void to_a_foreign_union_the_case_does_not_exist_and_thirteen_papers_are_too_many() {
        String id = scene.submitted(scene.member, AidScene.living("500.00"));
        TestMember foreign = scene.funds.world.officer("郑组织", Role.ORGANIZER, scene.funds.stranger.union());
        add(foreign, id).statusCode(404);
        add(scene.funds.chair, id).statusCode(403);
        for (int paper = 0; paper < 12; paper++) {
            add(scene.organizer, id).statusCode(201);
        }
        add(scene.organizer, id).statusCode(409).body("code", equalTo("TOO_MUCH_EVIDENCE"));
    }

    private static ValidatableResponse add(TestMember by, String id) {
        return Api.as(by)
                .header("Idempotency-Key", Api.freshKey())
                .contentType("application/octet-stream")
                .body(PDF)
                .post("/aid-cases/" + id + "/evidence")
                .then();
    }
}
