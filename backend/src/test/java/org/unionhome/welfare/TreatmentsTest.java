package org.unionhome.welfare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.unionhome.kernel.Ids;
import org.unionhome.testing.Api;
import org.unionhome.testing.TestMember;
import org.unionhome.testing.World;

/** One illness under several schemes, each of which calls it something else: together never more than it cost. */
@QuarkusTest
class TreatmentsTest {

    private ClaimScene scene;

    @BeforeEach
    void a_member_covered_by_two_schemes() {
        scene = new ClaimScene("100000.00");
    }

    @Test
    void provincial_and_school_schemes_both_pay_but_together_not_more_than_the_personal_cost() {
        String first = scene.checked(scene.medical, "12000.00", "12000.00", "10000.00");
        String second = scene.checkedAlso(first, scene.school, "12000.00", "12000.00", "8000.00");
        scene.approve(scene.funds.chair, first, 1).statusCode(201).body("granted", equalTo("10000.00"));
        scene.approve(scene.funds.chair, second, 1)
                .statusCode(201)
                .body("granted", equalTo("2000.00"))
                .body("otherGranted", equalTo("10000.00"))
                .body("remainder", equalTo("0.00"));
    }

    @Test
    void two_schemes_that_decide_at_the_same_moment_never_grant_more_than_it_cost() throws Exception {
        String first = scene.checked(scene.medical, "12000.00", "12000.00", "10000.00");
        String second = scene.checkedAlso(first, scene.school, "12000.00", "12000.00", "12000.00");
        List<Callable<Integer>> both = List.of(
                () -> scene.approve(scene.funds.chair, first, 1).extract().statusCode(),
                () -> scene.approve(scene.funds.chair, second, 1).extract().statusCode());
        var pool = Executors.newFixedThreadPool(2);
        try {
            for (var done : pool.invokeAll(both)) {
                assertThat(done.get()).isIn(201, 409);
            }
        } finally {
            pool.shutdownNow();
        }
        assertThat(World.text("select sum(granted)::text from welfare_claim where person_id = ?", scene.chen.id()))
                .isEqualTo("12000.00");
    }

    @Test
    void one_illness_has_one_day_and_one_cost_in_every_claim() {
        String first = scene.submitted(scene.school, "30000.00", "10000.00");
        scene.submitAlso(first, scene.medical, "31000.00", "10000.00")
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/personalCost"))
                .body("errors[0].code", equalTo("DIFFERS_FROM_EARLIER_CLAIM"));
        var otherDay = scene.asked(scene.medical, ClaimScene.TODAY.minusDays(1), "30000.00", "10000.00");
        otherDay.put("treatmentId", ClaimScene.treatmentOf(first));
        ClaimScene.submit(scene.chen, otherDay).statusCode(400).body("errors[0].pointer", equalTo("/foundOn"));
    }

    @Test
    void a_cost_that_was_mistyped_is_put_right_once_no_claim_stands_by_it() {
        String claim = scene.submitted(scene.medical, "30000.00", "10000.00");
        scene.withdraw(scene.chen, claim, 0).statusCode(201).body("status", equalTo("WITHDRAWN"));
        scene.submitAlso(claim, scene.medical, "31000.00", "10000.00")
                .statusCode(201)
                .body("treatmentId", equalTo(ClaimScene.treatmentOf(claim)))
                .body("personalCost", equalTo("31000.00"));
    }

    @Test
    void whoever_checks_sees_what_else_the_person_claims_for_also_when_it_was_opened_a_second_time() {
        String first = scene.checked(scene.medical, "12000.00", "12000.00", "10000.00");
        scene.approve(scene.funds.chair, first, 1).statusCode(201);
        String second = scene.submitted(scene.school, "12000.00", "12000.00");
        Api.as(scene.organizer)
                .get("/claims/" + second)
                .then()
                .statusCode(200)
                .body("otherTreatments", hasSize(1))
                .body("otherTreatments[0].id", equalTo(ClaimScene.treatmentOf(first)))
                .body("otherTreatments[0].personalCost", equalTo("12000.00"))
                .body("otherTreatments[0].granted", equalTo("10000.00"))
                .body(
                        "otherTreatments[0].claims",
                        contains(World.text("select claim_no from welfare_claim where id = ?::uuid", first)));
    }

    @Test
    void what_was_opened_a_second_time_is_joined_by_whoever_checks_and_counts_together() {
        String first = scene.checked(scene.medical, "12000.00", "12000.00", "10000.00");
        scene.approve(scene.funds.chair, first, 1).statusCode(201);
        String second = scene.submitted(scene.school, "12000.00", "12000.00");
        scene.checkAs(scene.organizer, second, 0, "8000.00", Ids.next().toString())
                .statusCode(404);
        scene.checkAs(scene.organizer, second, 0, "8000.00", ClaimScene.treatmentOf(first))
                .statusCode(201)
                .body("otherGranted", equalTo("10000.00"));
        scene.approve(scene.funds.chair, second, 1).statusCode(201).body("granted", equalTo("2000.00"));
        assertThatThrownBy(() -> World.run(
                        """
                        update welfare_claim set treatment_id = (select id from welfare_treatment t
                                                                  where t.person_id = welfare_claim.person_id
                                                                    and t.id <> welfare_claim.treatment_id limit 1)
                         where id = ?::uuid
                        """,
                        second))
                .hasStackTraceContaining("keeps its illness");
    }

    @Test
    void an_illness_of_somebody_else_is_not_claimed_for() {
        var asked = scene.asked(scene.medical, ClaimScene.TODAY, "30000.00", "10000.00");
        asked.put("treatmentId", Ids.next());
        ClaimScene.submit(scene.chen, asked).statusCode(404);
        UUID theirs = Ids.next();
        TestMember other = scene.funds.world.member("林知夏", scene.funds.bureau);
        World.run(
                """
                insert into welfare_treatment (id, root_id, person_id, found_on, personal_cost)
                values (?, ?, ?, ?::date, 30000)
                """,
                theirs,
                scene.funds.world.root(),
                other.id(),
                ClaimScene.TODAY.toString());
        asked.put("treatmentId", theirs);
        ClaimScene.submit(scene.chen, asked).statusCode(404);
    }

    @Test
    void a_category_that_the_scheme_does_not_know_is_refused_also_where_it_has_no_table() {
        var free = scene.asked(scene.school, ClaimScene.TODAY, "5000.00", "5000.00");
        free.put("category", "LISTED_DISEASE");
        ClaimScene.submit(scene.chen, free)
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/category"))
                .body("errors[0].code", equalTo("NOT_IN_TABLE"));
    }

    @Test
    void nothing_in_the_database_says_what_she_has_or_what_was_written_about_it() {
        String claim = scene.checked(scene.medical, "30000.00", "10000.00", "10000.00");
        scene.refuse(scene.funds.chair, claim, 1).statusCode(201).body("refusalReason", equalTo("缺少费用结算单"));
        Api.as(scene.funds.chair).get("/claims/" + claim).then().body("category", equalTo("LISTED_DISEASE"));
        assertThat(World.text(
                        """
                        select row_to_json(c)::text || row_to_json(t)::text
                          from welfare_claim c
                          join welfare_treatment t on t.id = c.treatment_id
                         where c.id = ?::uuid
                        """,
                        claim))
                .doesNotContain("LISTED_DISEASE")
                .doesNotContain("缺少费用结算单");
    }
}
