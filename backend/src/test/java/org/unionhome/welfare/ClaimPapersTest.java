package org.unionhome.welfare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.Collections;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.unionhome.testing.Api;
import org.unionhome.testing.World;

/** Papers of a claim: added while nobody has checked it, at most twelve, and seen by whoever checks. */
@QuarkusTest
class ClaimPapersTest {

    private static final int MOST = 12;
    private ClaimScene scene;

    @BeforeEach
    void a_member_covered_by_two_schemes() {
        scene = new ClaimScene("100000.00");
    }

    @Test
    void who_checks_has_seen_every_paper() {
        String claim = scene.submitted(scene.medical, "30000.00", "10000.00");
        handIn(claim)
                .then()
                .statusCode(201)
                .body("version", equalTo(1))
                .body("actions", contains("WITHDRAW", "HAND_IN"));
        scene.check(scene.organizer, claim, 0, "10000.00").statusCode(412);
        scene.check(scene.organizer, claim, 1, "10000.00").statusCode(201);
    }

    @Test
    void what_was_checked_takes_no_more_papers() {
        String claim = scene.checked(scene.medical, "30000.00", "10000.00", "10000.00");
        handIn(claim).then().statusCode(409).body("code", equalTo("CLAIM_STATE"));
        assertThat(papers(claim)).isZero();
    }

    @Test
    void however_many_come_at_once_no_more_than_twelve_are_kept() throws Exception {
        String claim = scene.submitted(scene.medical, "30000.00", "10000.00");
        Callable<Integer> handIn = () -> handIn(claim).statusCode();
        var answers = new ArrayList<Integer>();
        var pool = Executors.newFixedThreadPool(8);
        try {
            for (var done : pool.invokeAll(Collections.nCopies(MOST + 4, handIn))) {
                answers.add(done.get());
            }
        } finally {
            pool.shutdownNow();
        }
        assertThat(answers).filteredOn(status -> status == 201).hasSize(MOST);
        assertThat(papers(claim)).isEqualTo(MOST);
    }

    private Response handIn(String claim) {
        return Api.as(scene.chen)
                .header("Idempotency-Key", Api.freshKey())
                .queryParam("document", "DIAGNOSIS")
                .contentType("application/octet-stream")
                .body(ClaimScene.PDF)
                .post("/me/claims/" + claim + "/evidence");
    }

    private static long papers(String claim) {
        return World.count("select count(*) from welfare_claim_evidence where claim_id = ?::uuid", claim);
    }
}
