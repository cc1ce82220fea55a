package org.unionhome.aid.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.unionhome.aid.AidScene;
import org.unionhome.aid.HardshipScene;
import org.unionhome.testing.Api;
import org.unionhome.testing.Replay;
import org.unionhome.testing.World;

/** A check that failed leads nowhere but back, a yearly review that failed or was forgotten stands beside every new case. */
@QuarkusTest
class ReviewsTest {

    private static final LocalDate TODAY = HardshipScene.TODAY;
    private final HardshipScene scene =
            new HardshipScene(HardshipScene.BELOW).withStandard("500.00", LocalDate.of(2020, 1, 1));

    @Inject
    RemindOfReviews reminding;

    @Test
    void a_check_that_differs_from_what_was_told_leads_to_no_test_but_back_or_to_a_refusal() {
        String file = scene.applied(relative());
        scene.sign(file).then().statusCode(201);
        scene.submit(file).then().statusCode(201);
        scene.step(file, "FIRST_REVIEW").then().statusCode(201);
        scene.step(file, "VISIT").then().statusCode(201);
        failing(file, "VERIFY").then().statusCode(201).body("status", equalTo("VISITED"));
        scene.step(file, "TEST").then().statusCode(409).body("code", equalTo("HARDSHIP_STATE"));
        scene.step(file, "VERIFY").then().statusCode(409).body("code", equalTo("HARDSHIP_CHECK_FAILED"));
        shown(file)
                .body("checkFailed", equalTo(true))
                .body("nextSteps", not(hasItem("VERIFY")))
                .body("nextSteps", hasItem("RETURN"))
                .body("nextSteps", not(hasItem("TEST")))
                .body("steps.find { it.step == 'VERIFY' }.passed", equalTo(false))
                .body("steps.find { it.step == 'VISIT' }.passed", nullValue());
        scene.step(file, "RETURN").then().statusCode(201).body("status", equalTo("DRAFT"));
        scene.submit(file).then().statusCode(201);
        for (String step : List.of("FIRST_REVIEW", "VISIT", "VERIFY")) {
            scene.step(file, step).then().statusCode(201);
        }
        shown(file).body("checkFailed", equalTo(false)).body("status", equalTo("VERIFIED"));
    }

    @Test
    void a_check_that_failed_is_refused_by_whoever_decides() {
        String file = scene.applied(relative());
        scene.sign(file).then().statusCode(201);
        scene.submit(file).then().statusCode(201);
        scene.step(file, "FIRST_REVIEW").then().statusCode(201);
        scene.step(file, "VISIT").then().statusCode(201);
        failing(file, "VERIFY").then().statusCode(201);
        scene.decide(scene.chair, file, "REFUSE").then().statusCode(201).body("status", equalTo("REFUSED"));
    }

    @Test
    void a_yearly_review_that_failed_stands_beside_every_case_until_one_passes() {
        String file = scene.inForce(relative());
        failing(file, "YEARLY_REVIEW").then().statusCode(201).body("status", equalTo("IN_FORCE"));
        shown(file).body("reviewFailedOn", equalTo(TODAY.toString()));
        String id = worked();
        beside(id)
                .body("ruleCheck.findings.find { it.code == 'REVIEW_FAILED' }.verdict", equalTo("WARN"))
                .body("ruleCheck.wordsNeeded", equalTo(true));
        Replay.ask(scene.chair, "aid-case", id).statusCode(200).body("same", equalTo(true));
        scene.step(file, "YEARLY_REVIEW").then().statusCode(201);
        shown(file).body("reviewFailedOn", nullValue());
        beside(id).body("ruleCheck.findings.code", not(hasItem("REVIEW_FAILED")));
    }

    @Test
    void an_overdue_yearly_review_stands_beside_the_case_and_the_officers_were_told_before_and_on_the_day() {
        String file = scene.inForce(relative());
        due(file, TODAY.plusDays(31));
        assertThat(reminding.remind(scene.world.root(), TODAY)).isZero();
        due(file, TODAY.plusDays(30));
        assertThat(reminding.remind(scene.world.root(), TODAY)).isOne();
        assertThat(reminding.remind(scene.world.root(), TODAY)).isOne();
        told("HARDSHIP_REVIEW_SOON", file);
        assertThat(reminding.remind(scene.world.root(), TODAY.plusDays(30))).isOne();
        assertThat(reminding.remind(scene.world.root(), TODAY.plusDays(31))).isOne();
        told("HARDSHIP_REVIEW_DUE", file);
        Api.as(scene.stranger).get("/me/notices").then().body("items.kind", not(hasItem("HARDSHIP_REVIEW_DUE")));
        due(file, TODAY);
        String id = worked();
        beside(id).body("ruleCheck.findings.code", not(hasItem("REVIEW_OVERDUE")));
        due(file, TODAY.minusDays(1));
        beside(id)
                .body("ruleCheck.findings.find { it.code == 'REVIEW_OVERDUE' }.verdict", equalTo("WARN"))
                .body("ruleCheck.findings.find { it.code == 'REVIEW_OVERDUE' }.text", startsWith("该家庭的年度复核"));
    }

    private Response failing(String file, String step) {
        return scene.step(
                scene.organizer,
                file,
                Map.of("step", step, "reason", "车辆登记与申报不一致。", "remedy", "请补齐材料。", "passed", false));
    }

    private String worked() {
        var asked = AidScene.living("1000.00");
        String id = Api.sending(scene.worker, asked)
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
        AidScene.step(scene.organizer, id, 1, "assessments", Map.of("amount", "1000.00"))
                .statusCode(201);
        return id;
    }

    private ValidatableResponse shown(String file) {
        return Api.as(scene.organizer).get("/hardship-files/" + file).then().statusCode(200);
    }

    private ValidatableResponse beside(String id) {
        return Api.as(scene.chair).get("/aid-cases/" + id).then().statusCode(200);
    }

    private static void due(String file, LocalDate day) {
        World.run("update hardship_file set review_due = ?::date where id = ?::uuid", day, file);
    }

    private void told(String kind, String file) {
        Api.as(scene.organizer)
                .get("/me/notices")
                .then()
                .body("items.findAll { it.kind == '" + kind + "' }", hasSize(1))
                .body("items.findAll { it.kind == '" + kind + "' }.link", contains("/desk/aid/files/" + file));
    }

    private static Map<String, Object> relative() {
        return HardshipScene.household("60000.00", "42000.00");
    }
}
