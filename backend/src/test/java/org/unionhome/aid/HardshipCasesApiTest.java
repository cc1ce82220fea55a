package org.unionhome.aid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.unionhome.kernel.WorkingDays;
import org.unionhome.testing.Api;
import org.unionhome.testing.World;

/** The cases of the domain dossier about hardship files, each from the application on. */
@QuarkusTest
class HardshipCasesApiTest {

    private static final LocalDate BEFORE = LocalDate.of(2020, 1, 1);
    private static final Map<String, Object> EXACTLY_500 = HardshipScene.household("60000.00", "42000.00");

    @Inject
    WorkingDays workingDays;

    @Test
    void income_60000_rigid_42000_3_persons_standard_500_is_not_deep_below_and_relative() {
        var scene = new HardshipScene(HardshipScene.BELOW).withStandard("500.00", BEFORE);
        String file = scene.tested(EXACTLY_500);
        scene.shown(scene.organizer, file)
                .then()
                .statusCode(200)
                .body("figures.perPersonAndMonth", equalTo("500.00"))
                .body("judgement.pack.code", equalTo("SD-HARDSHIP-2020"))
                .body("judgement.standard", equalTo("500.00"))
                .body("judgement.category", equalTo("RELATIVE"))
                .body("judgement.categories.find { it.code == 'DEEP' }.met", equalTo(false))
                .body("judgement.categories.find { it.code == 'DEEP' }.questions[0].comparison", equalTo("LT"))
                .body("judgement.categories.find { it.code == 'RELATIVE' }.met", equalTo(true));
    }

    @Test
    void income_60000_rigid_42000_3_persons_standard_500_is_deep_up_to_and_relative() {
        var scene = new HardshipScene(HardshipScene.UP_TO).withStandard("500.00", BEFORE);
        String file = scene.tested(EXACTLY_500);
        scene.shown(scene.organizer, file)
                .then()
                .body("judgement.category", equalTo("DEEP"))
                .body("judgement.categories.find { it.code == 'RELATIVE' }.met", equalTo(true))
                .body("judgement.findings.code", hasItem("MEAN_INCOME_UNKNOWN"))
                .body("judgement.verdict", equalTo("WARN"));
    }

    @Test
    void rigid_costs_exceed_income_gives_a_negative_figure_shown_as_nothing_left_and_is_deep() {
        var scene = new HardshipScene(HardshipScene.BELOW).withStandard("500.00", BEFORE);
        String file = scene.tested(HardshipScene.household("30000.00", "42000.00"));
        scene.shown(scene.organizer, file)
                .then()
                .body("figures.perPersonAndMonth", equalTo("-333.33"))
                .body("figures.nothingLeft", equalTo(true))
                .body("judgement.category", equalTo("DEEP"));
    }

    @Test
    void two_hardship_workers_in_one_household_have_one_file_that_both_unions_see() {
        var scene = new HardshipScene(HardshipScene.BELOW).withStandard("500.00", BEFORE);
        var spouse = scene.world.member("林可欣", scene.sibling);
        String file = scene.applied(EXACTLY_500);
        scene.shown(scene.stranger, file).then().statusCode(404);
        Api.sending(scene.organizer, Map.of("memberNo", spouse.memberNo(), "name", "林可欣"))
                .header("If-Match", HardshipScene.version(file))
                .post("/hardship-files/" + file + "/workers")
                .then()
                .statusCode(201);
        scene.shown(scene.stranger, file)
                .then()
                .statusCode(200)
                .body("workers", hasSize(2))
                .body("workers[0].main", equalTo(true))
                .body("workers[0].member.name", equalTo("陈思远"))
                .body("workers[1].union.name", equalTo("机关第二分工会"));
        scene.apply(spouse, EXACTLY_500).then().statusCode(409).body("code", equalTo("HARDSHIP_OPEN_ALREADY"));
        Api.as(spouse).get("/me/hardship-files").then().body("items.id", equalTo(List.of(file)));
        scene.step(scene.stranger, file, HardshipScene.said("SUBMIT")).then().statusCode(404);
        Api.as(spouse).get("/me/hardship-files/" + file).then().statusCode(200).body("nextSteps", hasSize(0));
    }

    @Test
    void a_second_dwelling_found_later_suspends_the_file_with_reasons_and_deletes_nothing() {
        var scene = new HardshipScene(HardshipScene.BELOW).withStandard("500.00", BEFORE);
        String file = scene.inForce(EXACTLY_500);
        Api.sending(
                        scene.chair,
                        Map.of("answer", "SUSPEND", "reason", "不动产登记另有一套住房。", "exclusions", List.of("SECOND_DWELLING")))
                .header("If-Match", HardshipScene.version(file))
                .post("/hardship-files/" + file + "/decisions")
                .then()
                .statusCode(201)
                .body("status", equalTo("SUSPENDED"));
        Api.as(scene.worker)
                .get("/me/hardship-files/" + file)
                .then()
                .statusCode(200)
                .body("recoveryReview", equalTo(true))
                .body("exclusions.find { it.code == 'SECOND_DWELLING' }.found", equalTo(true))
                .body("steps[-1].step", equalTo("SUSPEND"))
                .body("steps[-1].reason", equalTo("不动产登记另有一套住房。"))
                .body("household.members", hasSize(2));
    }

    @Test
    void a_second_dwelling_found_later_puts_the_paid_aid_up_for_recovery() {
        var scene = new HardshipScene(HardshipScene.BELOW).withStandard("500.00", BEFORE);
        String file = scene.inForce(EXACTLY_500);
        String id = Api.sending(scene.worker, AidScene.living("800.00"))
                .post("/me/aid-cases")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        World.run(
                """
                update aid_case
                   set status = 'PAID', approved = 800, paid = 800, decider = 'x', decided_at = now(),
                       file_no = (select file_no from hardship_file where id = ?::uuid)
                 where id = ?::uuid
                """,
                file,
                id);
        Api.as(scene.organizer).get("/aid-recovery-suggestions").then().body("items", hasSize(0));
        Api.sending(
                        scene.chair,
                        Map.of("answer", "SUSPEND", "reason", "不动产登记另有一套住房。", "exclusions", List.of("SECOND_DWELLING")))
                .header("If-Match", HardshipScene.version(file))
                .post("/hardship-files/" + file + "/decisions")
                .then()
                .statusCode(201);
        Api.as(scene.organizer)
                .get("/aid-recovery-suggestions")
                .then()
                .statusCode(200)
                .body("items.caseId", equalTo(List.of(id)))
                .body("items[0].paid", equalTo("800.00"));
        Api.sending(
                        scene.organizer,
                        Map.of(
                                "caseId",
                                id,
                                "amount",
                                "800.00",
                                "reasonCode",
                                "NOT_ENTITLED",
                                "reason",
                                "另有一套住房，不符合条件。"))
                .post("/aid-recoveries")
                .then()
                .statusCode(201)
                .body("status", equalTo("PROPOSED"));
        Api.as(scene.organizer).get("/aid-recovery-suggestions").then().body("items", hasSize(0));
    }

    @Test
    void a_standard_raised_on_1_July_leaves_files_judged_before_as_they_were() {
        var scene = new HardshipScene(HardshipScene.BELOW)
                .withStandard("400.00", BEFORE)
                .withStandard("600.00", LocalDate.of(2026, 7, 1));
        String file = scene.tested(EXACTLY_500);
        HardshipScene.askedOn(file, LocalDate.of(2026, 6, 20));
        Map<String, Object> before = HardshipScene.with(HardshipScene.said("TEST"), "on", "2026-06-19");
        scene.step(scene.organizer, file, before).then().statusCode(400).body("errors[0].code", equalTo("BEFORE_DAY"));
        Map<String, Object> inJune = HardshipScene.with(HardshipScene.said("TEST"), "on", "2026-06-30");
        scene.step(scene.organizer, file, inJune).then().statusCode(201);
        scene.shown(scene.organizer, file)
                .then()
                .body("judgement.day", equalTo("2026-06-30"))
                .body("judgement.standard", equalTo("400.00"))
                .body("judgement.category", equalTo("RELATIVE"));
        Map<String, Object> inJuly = HardshipScene.with(HardshipScene.said("TEST"), "on", "2026-07-01");
        scene.step(scene.organizer, file, inJuly).then().statusCode(201);
        scene.shown(scene.organizer, file)
                .then()
                .body("judgement.standard", equalTo("600.00"))
                .body("judgement.category", equalTo("DEEP"));
    }

    @Test
    void a_standard_entered_after_the_approval_reclassifies_nobody() {
        var scene = new HardshipScene(HardshipScene.BELOW).withStandard("500.00", BEFORE);
        String file = scene.inForce(EXACTLY_500);
        scene.withStandard("900.00", LocalDate.of(2026, 7, 1));
        scene.shown(scene.chair, file).then().body("category", equalTo("RELATIVE"));
    }

    @Test
    void the_public_notice_never_names_illness_number_card_or_child_and_hangs_five_working_days() {
        var scene = new HardshipScene(HardshipScene.BELOW).withStandard("500.00", BEFORE);
        var telling =
                HardshipScene.with(HardshipScene.with(EXACTLY_500, "health", "尿毒症"), "bankCard", "6222000011112222");
        String file = scene.onNotice(telling);
        String board = Api.as(scene.colleague)
                .get("/me/public-notices")
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].name", equalTo("陈*远"))
                .body("items[0].unit", equalTo("机关第一分工会"))
                .body("items[0].category", equalTo("相对困难职工"))
                .body("items[0].contact", equalTo(HardshipScene.CONTACT))
                .body(
                        "items[0].endsOn",
                        equalTo(workingDays.after(HardshipScene.TODAY, 5).toString()))
                .extract()
                .asString();
        assertThat(HardshipScene.secrets()).noneMatch(board::contains);
        assertThat(World.text("select n::text from public_notice n where subject_id::text = ?", file))
                .doesNotContain("陈思远");
    }

    @Test
    void an_objection_freezes_the_approval_until_somebody_else_has_decided_it() {
        var scene = new HardshipScene(HardshipScene.BELOW).withStandard("500.00", BEFORE);
        String file = scene.onNotice(EXACTLY_500);
        String notice = HardshipScene.notice(file);
        scene.object(scene.colleague, notice).then().statusCode(201).body("status", equalTo("OPEN"));
        HardshipScene.noticeOver(file);
        scene.decide(scene.chair, file, "APPROVE").then().statusCode(409).body("code", equalTo("HARDSHIP_FROZEN"));
        scene.decideObjection(scene.organizer, notice, false)
                .then()
                .statusCode(422)
                .body("code", equalTo("DECIDED_BY_HANDLER"));
        scene.decideObjection(scene.secondChair, notice, false).then().statusCode(201);
        scene.decide(scene.chair, file, "APPROVE").then().statusCode(201).body("status", equalTo("IN_FORCE"));
    }

    @Test
    void an_upheld_objection_leaves_nothing_to_approve() {
        var scene = new HardshipScene(HardshipScene.BELOW).withStandard("500.00", BEFORE);
        String file = scene.onNotice(EXACTLY_500);
        String notice = HardshipScene.notice(file);
        scene.object(scene.colleague, notice).then().statusCode(201);
        scene.decideObjection(scene.chair, notice, true).then().statusCode(201);
        HardshipScene.noticeOver(file);
        scene.decide(scene.chair, file, "APPROVE").then().statusCode(409);
        scene.step(file, "RETURN").then().statusCode(201).body("status", equalTo("DRAFT"));
        Api.as(scene.colleague).get("/me/public-notices").then().body("items", hasSize(0));
    }

    @Test
    void before_the_notice_is_over_nothing_is_approved() {
        var scene = new HardshipScene(HardshipScene.BELOW).withStandard("500.00", BEFORE);
        String file = scene.onNotice(EXACTLY_500);
        scene.decide(scene.chair, file, "APPROVE").then().statusCode(409).body("code", equalTo("HARDSHIP_FROZEN"));
        scene.shown(scene.chair, file)
                .then()
                .body("status", equalTo("ON_NOTICE"))
                .body("category", nullValue())
                .body("notice.frozen", equalTo(true))
                .body("steps.step", everyItem(not(equalTo("APPROVE"))));
    }
}
