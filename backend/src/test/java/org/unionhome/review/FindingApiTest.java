package org.unionhome.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.unionhome.kernel.Role;
import org.unionhome.testing.Api;
import org.unionhome.testing.TestMember;

/** A finding has its deadline; the union puts it right with evidence, and an auditor closes it. */
@QuarkusTest
class FindingApiTest {

    private static final byte[] PDF =
            "%PDF-1.4\n1 0 obj\n<</Type /Catalog>>\nendobj\n%%EOF\n".getBytes(StandardCharsets.US_ASCII);
    private final ReviewScene scene = new ReviewScene();

    @Test
    void put_right_with_evidence_and_closed_by_the_auditor() {
        String finding = scene.raised(review());
        paper(scene.auditor, finding).statusCode(403);
        String paper = paper(scene.funds.finance, finding)
                .statusCode(201)
                .body("papers.mediaType", contains("application/pdf"))
                .extract()
                .path("papers[0].id");
        scene.answer(scene.funds.finance, finding, 0).statusCode(412);
        scene.answer(scene.funds.finance, finding, 1).statusCode(201).body("status", equalTo("ANSWERED"));
        paper(scene.funds.finance, finding).statusCode(409).body("code", equalTo("FINDING_STATE"));
        byte[] opened = Api.as(scene.auditor)
                .get("/review-findings/" + finding + "/papers/" + paper)
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
        assertThat(opened).isEqualTo(PDF);
        scene.decide(scene.auditor, finding, 2, Map.of("accept", true))
                .statusCode(201)
                .body("status", equalTo("CLOSED"))
                .body("answers.decidedBy.name", contains("严经审"));
        scene.answer(scene.funds.finance, finding, 3).statusCode(409).body("code", equalTo("FINDING_STATE"));
    }

    @Test
    void an_answer_that_is_not_enough_is_sent_back_with_its_reason() {
        String finding = scene.raised(review());
        scene.decide(scene.auditor, finding, 0, Map.of("accept", true))
                .statusCode(409)
                .body("code", equalTo("FINDING_STATE"));
        scene.answer(scene.funds.chair, finding, 0).statusCode(201);
        scene.decide(scene.auditor, finding, 1, Map.of("accept", false))
                .statusCode(400)
                .body("errors.pointer", contains("/reason"));
        scene.decide(scene.auditor, finding, 1, Map.of("accept", false, "reason", "缺少签收表"))
                .statusCode(201)
                .body("status", equalTo("OPEN"));
        scene.answer(scene.funds.chair, finding, 2).statusCode(201).body("answers", hasSize(2));
    }

    @Test
    void whoever_answered_does_not_close_it() {
        String finding = scene.raised(review());
        TestMember both = scene.funds.world.officer("两头", Role.CHAIR, scene.bureau);
        scene.funds.world.appoint(both, Role.AUDITOR, scene.bureau);
        scene.answer(both, finding, 0).statusCode(201);
        scene.decide(both, finding, 1, Map.of("accept", true)).statusCode(422).body("code", equalTo("SELF_APPROVAL"));
        scene.decide(scene.funds.finance, finding, 1, Map.of("accept", true)).statusCode(403);
    }

    @Test
    void only_unions_under_examination_get_findings_and_the_officers_are_told() {
        String review = review();
        scene.raise(scene.auditor, review, scene.funds.stranger.union())
                .statusCode(400)
                .body("errors.pointer", contains("/unionId"));
        scene.raise(scene.funds.chair, review, scene.bureau).statusCode(403);
        String finding = scene.raised(review);
        Api.as(scene.funds.chair)
                .get("/review-findings?unionId=" + scene.bureau + "&status=OPEN")
                .then()
                .statusCode(200)
                .body("items.id", contains(finding));
        Api.as(scene.funds.chair)
                .get("/review-findings?unionId=" + scene.bureau + "&overdue=true")
                .then()
                .body("items", empty());
        Api.as(scene.funds.finance)
                .get("/me/notices")
                .then()
                .statusCode(200)
                .body("items.kind", hasItem("FINDING_RAISED"));
    }

    @Test
    void for_a_foreign_union_nothing_of_it_exists() {
        String finding = scene.raised(review());
        Api.as(scene.funds.stranger).get("/review-findings/" + finding).then().statusCode(404);
        Api.as(scene.funds.stranger)
                .get("/review-findings")
                .then()
                .statusCode(200)
                .body("items", empty());
        scene.answer(scene.funds.stranger, finding, 0).statusCode(404);
        Api.as(scene.funds.stranger)
                .get("/review-findings/" + finding + "/papers/" + UUID.randomUUID())
                .then()
                .statusCode(404);
    }

    private String review() {
        scene.booked(scene.bureau, "10.00");
        scene.closed(scene.bureau);
        return scene.opened(1, 0);
    }

    private static ValidatableResponse paper(TestMember who, String finding) {
        return Api.as(who)
                .contentType("application/octet-stream")
                .body(PDF)
                .post("/review-findings/" + finding + "/papers")
                .then();
    }
}
