package org.unionhome.welfare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.unionhome.testing.Replay;
import org.unionhome.testing.World;

/** What a scheme said of a claim is kept with the question and can be asked again, also of a claim that was refused. */
@QuarkusTest
class ClaimReplayTest {

    private ClaimScene scene;

    @BeforeEach
    void a_member_who_is_covered() {
        scene = new ClaimScene("100000.00");
    }

    @Test
    void submitted_it_says_from_when_on_she_is_covered_and_checked_what_the_table_grants() {
        String claim = scene.submitted(scene.medical, "30000.00", "10000.00");
        Replay.ask(scene.funds.chair, "claim", claim)
                .statusCode(200)
                .body("same", equalTo(true))
                .body("stored.findings.code", hasItem("CLAIM_COVERED"));
        scene.check(scene.organizer, claim, 0, "10000.00").statusCode(201);
        Replay.ask(scene.funds.chair, "claim", claim)
                .statusCode(200)
                .body("same", equalTo(true))
                .body("stored.pack.code", equalTo("WUHAN-MUTUAL-AID"))
                .body("stored.findings.code", hasItem("CLAIM_WITHIN_TABLE"));
    }

    @Test
    void a_refused_one_can_be_asked_again_too_and_she_sees_who_did() {
        String claim = scene.checked(scene.medical, "30000.00", "10000.00", "10000.00");
        scene.refuse(scene.funds.chair, claim, 1).statusCode(201);
        Replay.ask(scene.funds.chair, "claim", claim).statusCode(200).body("same", equalTo(true));
        assertThat(World.count("select count(*) from member_read where person_id = ?", scene.chen.id()))
                .isPositive();
        Replay.ask(scene.funds.stranger, "claim", claim).statusCode(404);
    }

    @Test
    void what_is_kept_names_no_illness_and_one_that_was_altered_answers_otherwise() {
        String claim = scene.checked(scene.medical, "30000.00", "10000.00", "10000.00");
        assertThat(World.text("select encode(decision, 'escape') from welfare_claim where id = ?::uuid", claim))
                .doesNotContain("LISTED_DISEASE", "30000.00");
        World.run(
                "update welfare_claim set decision = overlay(decision placing '\\x00'::bytea from 40) where id = ?::uuid",
                claim);
        Replay.ask(scene.funds.chair, "claim", claim).statusCode(200).body("same", equalTo(false));
    }
}
