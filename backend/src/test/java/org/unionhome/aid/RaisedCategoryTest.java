package org.unionhome.aid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.unionhome.testing.Api;
import org.unionhome.testing.World;

/** Whoever handles a file cannot raise its category alone: another category goes through notice and approval again. */
@QuarkusTest
class RaisedCategoryTest {

    private static final Map<String, Object> RELATIVE = HardshipScene.household("60000.00", "42000.00");
    private static final Map<String, Object> DEEP = HardshipScene.household("60000.00", "52000.00");
    private final HardshipScene scene =
            new HardshipScene(HardshipScene.BELOW).withStandard("500.00", LocalDate.of(2020, 1, 1));

    @Test
    void a_review_that_finds_another_category_waits_for_notice_and_approval_and_until_then_nothing_changes() {
        String file = scene.inForce(RELATIVE);
        changed(file, DEEP);
        scene.step(file, "YEARLY_REVIEW").then().statusCode(201).body("status", equalTo("TESTED"));
        scene.shown(scene.organizer, file)
                .then()
                .body("category", equalTo("RELATIVE"))
                .body("judgement.category", equalTo("DEEP"));
        standing("RELATIVE", "500.00");
        scene.step(file, "PUBLISH").then().statusCode(201);
        HardshipScene.noticeOver(file);
        scene.decide(scene.organizer, file, "APPROVE").then().statusCode(422).body("code", equalTo("DECIDED_ABOVE"));
        scene.decide(scene.chair, file, "APPROVE").then().statusCode(201).body("status", equalTo("IN_FORCE"));
        scene.shown(scene.organizer, file).then().body("category", equalTo("DEEP"));
        standing("DEEP", "222.22");
    }

    @Test
    void what_an_officer_writes_down_before_the_review_changes_no_grant() {
        String file = scene.inForce(RELATIVE);
        changed(file, DEEP);
        standing("RELATIVE", "500.00");
        assertThat(World.text("select status from hardship_file where id = ?::uuid", file))
                .isEqualTo("IN_FORCE");
    }

    @Test
    void a_review_in_the_same_category_goes_on_for_a_year() {
        String file = scene.inForce(RELATIVE);
        changed(file, HardshipScene.household("61000.00", "42000.00"));
        scene.step(file, "YEARLY_REVIEW").then().statusCode(201).body("status", equalTo("IN_FORCE"));
        standing("RELATIVE", "527.77");
    }

    @Test
    void a_household_in_the_same_category_that_would_be_granted_more_needs_a_second_person_too() {
        String file = scene.inForce(HardshipScene.household("61000.00", "42000.00"));
        changed(file, RELATIVE);
        scene.step(file, "YEARLY_REVIEW").then().statusCode(201).body("status", equalTo("TESTED"));
        standing("RELATIVE", "527.77");
        scene.step(file, "PUBLISH").then().statusCode(201);
        HardshipScene.noticeOver(file);
        scene.decide(scene.chair, file, "APPROVE").then().statusCode(201).body("status", equalTo("IN_FORCE"));
        standing("RELATIVE", "500.00");
    }

    @Test
    void a_review_looks_no_further_back_than_the_last_test() {
        String file = scene.inForce(RELATIVE);
        var earlier = HardshipScene.with(
                HardshipScene.said("YEARLY_REVIEW"),
                "on",
                HardshipScene.TODAY.minusDays(1).toString());
        scene.step(scene.organizer, file, earlier)
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/on"))
                .body("errors[0].code", equalTo("BEFORE_DAY"));
    }

    @Test
    void every_approval_keeps_the_judgement_it_was_given_for() {
        String file = scene.inForce(RELATIVE);
        changed(file, HardshipScene.household("61000.00", "42000.00"));
        scene.step(file, "YEARLY_REVIEW").then().statusCode(201);
        assertThat(World.count(
                        """
                        select count(*) from hardship_approval a join hardship_file f on f.id = a.file_id
                         where f.id = ?::uuid and a.judgement is not null and a.judgement <> f.judgement
                        """,
                        file))
                .isOne();
    }

    private void changed(String file, Map<String, Object> household) {
        Api.sending(scene.organizer, household)
                .header("If-Match", HardshipScene.version(file))
                .put("/hardship-files/" + file)
                .then()
                .statusCode(200);
    }

    /** What the rules about grants hear of the household. */
    private void standing(String category, String perMonth) {
        String id = Api.sending(scene.worker, AidScene.living("600.00"))
                .post("/me/aid-cases")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        Api.as(scene.worker)
                .header("If-Match", "\"0\"")
                .post("/me/aid-cases/" + id + "/submissions")
                .then()
                .statusCode(201);
        Api.as(scene.organizer)
                .get("/aid-cases/" + id)
                .then()
                .statusCode(200)
                .body("standing.perMonth", equalTo(perMonth))
                .body("ruleCheck.most", equalTo(category.equals("DEEP") ? "5000.00" : "4000.00"));
    }
}
