package org.unionhome.aid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.unionhome.condolence.Pictures;
import org.unionhome.kernel.Role;
import org.unionhome.testing.Api;
import org.unionhome.testing.People;
import org.unionhome.testing.World;

/** A file's way from the application to the exit; who may take which step, and what each one needs. */
@QuarkusTest
class HardshipFlowApiTest {

    private static final Map<String, Object> HOUSEHOLD = HardshipScene.household("60000.00", "42000.00");
    private HardshipScene scene;

    @BeforeEach
    void a_city_with_its_standard() {
        scene = new HardshipScene(HardshipScene.BELOW).withStandard("500.00", LocalDate.of(2020, 1, 1));
    }

    @Test
    void from_the_application_to_the_exit_each_step_has_its_actor_and_reason() {
        String file = scene.inForce(HOUSEHOLD);
        scene.step(file, "FOLLOW_UP").then().statusCode(201);
        scene.step(file, "YEARLY_REVIEW").then().statusCode(201);
        scene.decide(scene.chair, file, "EXIT").then().statusCode(201).body("status", equalTo("EXITED"));
        scene.step(file, "ARCHIVE").then().statusCode(201).body("status", equalTo("ARCHIVED"));
        Api.as(scene.worker)
                .get("/me/hardship-files/" + file)
                .then()
                .body(
                        "steps.step",
                        contains(
                                "OPEN",
                                "SUBMIT",
                                "FIRST_REVIEW",
                                "VISIT",
                                "VERIFY",
                                "TEST",
                                "PUBLISH",
                                "APPROVE",
                                "FOLLOW_UP",
                                "YEARLY_REVIEW",
                                "EXIT",
                                "ARCHIVE"))
                .body("steps.by", hasItem("周组织"))
                .body("steps[-2].by", equalTo("冯主席"));
        scene.apply(scene.worker, HOUSEHOLD).then().statusCode(201);
    }

    @Test
    void without_the_signed_authorisation_there_is_no_check() {
        String file = scene.applied(HOUSEHOLD);
        scene.submit(file).then().statusCode(201);
        scene.step(file, "FIRST_REVIEW").then().statusCode(201);
        scene.step(file, "VISIT").then().statusCode(201);
        scene.step(file, "VERIFY").then().statusCode(422).body("code", equalTo("AUTHORISATION_MISSING"));
        scene.sign(file).then().statusCode(201);
        scene.step(file, "VERIFY").then().statusCode(201);
    }

    @Test
    void without_the_separate_consent_there_is_no_notice() {
        String file = scene.tested(HOUSEHOLD);
        scene.step(file, "PUBLISH").then().statusCode(422).body("code", equalTo("CONSENT_MISSING"));
        Api.as(scene.colleague).get("/me/public-notices").then().body("items", hasSize(0));
        scene.handIn(file, "NOTICE_CONSENT").then().statusCode(201);
        scene.step(file, "PUBLISH").then().statusCode(201);
    }

    @Test
    void a_child_in_the_household_needs_the_guardians_consent() {
        var withChild = HardshipScene.with(
                HOUSEHOLD,
                "members",
                List.of(Map.of(
                        "name",
                        "陈小满",
                        "relation",
                        "DAUGHTER",
                        "idNumber",
                        People.idNumber(HardshipScene.TODAY.minusYears(8), 24))));
        String file = scene.applied(withChild);
        scene.submit(file).then().statusCode(422).body("code", equalTo("CONSENT_MISSING"));
        Api.sending(scene.worker, Map.of("purpose", "MINOR_CHILD", "version", 1))
                .post("/me/consents")
                .then()
                .statusCode(201);
        scene.submit(file).then().statusCode(201);
    }

    @Test
    void whoever_handled_it_does_not_approve_it_and_the_database_says_the_same() {
        scene.world.appoint(scene.organizer, Role.ORGANIZER, scene.city);
        String file = scene.onNotice(HOUSEHOLD);
        HardshipScene.noticeOver(file);
        scene.decide(scene.organizer, file, "APPROVE")
                .then()
                .statusCode(422)
                .body("code", equalTo("DECIDED_BY_HANDLER"));
        assertThat(World.count(
                        "select count(*) from hardship_file where id::text = ? and handlers @> array['person:' || ?]",
                        file,
                        scene.organizer.id().toString()))
                .isOne();
        assertThatThrownBy(() -> World.run(
                        """
                        insert into hardship_approval (id, file_id, root_id, round, rank, union_id, hands, handlers,
                                                       approvers_before, objections, by_name, at)
                        select uuidv7(), f.id, f.root_id, 1, 0, f.union_id, array['person:' || ?], '{}', '{}', 0, 'x', now()
                          from hardship_file f where f.id::text = ?
                        """,
                        scene.organizer.id().toString(),
                        file))
                .rootCause()
                .hasMessageContaining("hardship_approver_is_no_handler");
    }

    @Test
    void the_union_that_handled_it_does_not_approve_it_the_one_above_does() {
        var ownChair = scene.world.officer("沈主席", Role.CHAIR, scene.branch);
        String file = scene.onNotice(HOUSEHOLD);
        HardshipScene.noticeOver(file);
        scene.decide(ownChair, file, "APPROVE").then().statusCode(422).body("code", equalTo("DECIDED_ABOVE"));
        scene.shown(ownChair, file).then().body("mayDecide", equalTo(false));
        scene.shown(scene.chair, file).then().body("mayDecide", equalTo(true));
    }

    @Test
    void a_refusal_says_why_and_what_would_change_it() {
        String file = scene.tested(HOUSEHOLD);
        Api.sending(scene.chair, Map.of("answer", "REFUSE", "reason", "收入材料不实。"))
                .header("If-Match", HardshipScene.version(file))
                .post("/hardship-files/" + file + "/decisions")
                .then()
                .statusCode(400)
                .body("errors.pointer", hasItem("/remedy"));
        scene.decide(scene.chair, file, "REFUSE").then().statusCode(201).body("status", equalTo("REFUSED"));
        Api.as(scene.worker)
                .get("/me/hardship-files/" + file)
                .then()
                .body("steps[-1].reason", equalTo("经集体研究决定。"))
                .body("steps[-1].remedy", equalTo("补齐材料后可以重新申请。"));
    }

    @Test
    void her_own_household_is_nobodys_work_of_hers() {
        String file = scene.apply(scene.organizer, HOUSEHOLD)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        scene.step(file, "SUBMIT").then().statusCode(422).body("code", equalTo("SELF_DECISION"));
        Api.sending(scene.organizer, Map.of("memberId", scene.organizer.id().toString(), "household", HOUSEHOLD))
                .post("/hardship-files")
                .then()
                .statusCode(422);
    }

    @Test
    void a_step_out_of_order_or_of_an_older_version_changes_nothing() {
        String file = scene.applied(HOUSEHOLD);
        scene.step(file, "TEST").then().statusCode(409).body("code", equalTo("HARDSHIP_STATE"));
        Api.sending(scene.organizer, HardshipScene.said("SUBMIT"))
                .header("If-Match", "\"99\"")
                .post("/hardship-files/" + file + "/steps")
                .then()
                .statusCode(412);
        Api.sending(scene.organizer, HardshipScene.said("SUBMIT"))
                .post("/hardship-files/" + file + "/steps")
                .then()
                .statusCode(428);
        assertThat(World.count("select count(*) from hardship_step where file_id::text = ?", file))
                .isOne();
    }

    @Test
    void the_union_files_for_somebody_who_cannot_and_a_stranger_finds_neither_her_nor_the_file() {
        var asked = Map.of("memberId", scene.worker.id().toString(), "household", HOUSEHOLD);
        Api.sending(scene.stranger, asked).post("/hardship-files").then().statusCode(404);
        String file = Api.sending(scene.organizer, asked)
                .post("/hardship-files")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        Api.as(scene.stranger).get("/hardship-files/" + file).then().statusCode(404);
        Api.as(scene.stranger).get("/hardship-files").then().body("items", hasSize(0));
        assertThat(World.count(
                        "select count(*) from audit_entry where action = 'hardship-file.read' and subject_id = ?",
                        file))
                .isOne();
    }

    @Test
    void the_worker_sees_who_opened_her_file_and_a_document() {
        String file = scene.tested(HOUSEHOLD);
        String evidence = scene.shown(scene.organizer, file).path("evidence[0].id");
        Api.as(scene.organizer)
                .get("/hardship-files/" + file + "/evidence/" + evidence)
                .then()
                .statusCode(200);
        Api.as(scene.worker)
                .get("/me/reads")
                .then()
                .body("items.part", hasItem("FILE"))
                .body("items.part", hasItem("EVIDENCE"))
                .body("items.purpose", hasItem("AID"));
    }

    @Test
    void what_a_household_says_stands_nowhere_in_plain_text_and_numbers_are_shown_masked() {
        String file = scene.applied(HardshipScene.with(HOUSEHOLD, "bankCard", "6222000011112222"));
        assertThat(World.count(
                        """
                        select count(*) from hardship_file f
                         where f.id::text = ? and (position(convert_to('林可欣', 'UTF8') in f.content) > 0
                            or position('6222000011112222'::bytea in f.content) > 0)
                        """,
                        file))
                .isZero();
        Api.as(scene.worker)
                .get("/me/hardship-files/" + file)
                .then()
                .body("household.bankCardMasked", equalTo("**** 2222"))
                .body(
                        "household.members[1].idNumberMasked",
                        not(equalTo(People.idNumber(HardshipScene.TODAY.minusYears(20), 24))));
    }

    @Test
    void a_number_left_out_when_the_draft_is_changed_stays() {
        String file = scene.applied(HardshipScene.with(HOUSEHOLD, "bankCard", "6222000011112222"));
        Api.sending(scene.worker, HOUSEHOLD)
                .header("If-Match", HardshipScene.version(file))
                .put("/me/hardship-files/" + file)
                .then()
                .statusCode(200);
        Api.as(scene.worker)
                .get("/me/hardship-files/" + file)
                .then()
                .body("household.bankCardMasked", equalTo("**** 2222"));
    }

    @Test
    void withdrawn_before_the_decision_it_is_closed_and_its_notice_gone() {
        String file = scene.onNotice(HOUSEHOLD);
        scene.withdraw(file).then().statusCode(201).body("status", equalTo("WITHDRAWN"));
        Api.as(scene.colleague).get("/me/public-notices").then().body("items", hasSize(0));
        scene.withdraw(file).then().statusCode(409);
    }

    @Test
    void a_group_leader_sees_whom_to_visit_and_records_it_without_the_figures() {
        var leader = scene.world.officer("钱组长", Role.GROUP_LEADER, scene.branch);
        String file = scene.applied(HOUSEHOLD);
        scene.submit(file).then().statusCode(201);
        scene.step(file, "FIRST_REVIEW").then().statusCode(201);
        Api.as(leader).get("/hardship-visits-due").then().statusCode(200).body("items.id", hasItem(file));
        Api.as(leader).get("/hardship-files/" + file).then().statusCode(403);
        Api.as(leader)
                .contentType("application/octet-stream")
                .queryParam("kind", "VISIT")
                .body(Pictures.png(40, 25))
                .post("/hardship-files/" + file + "/evidence")
                .then()
                .statusCode(201);
        scene.step(leader, file, HardshipScene.said("VISIT"))
                .then()
                .statusCode(201)
                .body("status", equalTo("VISITED"));
    }

    @Test
    void a_file_comes_due_for_its_yearly_review_and_the_next_one_is_a_year_on() {
        String file = scene.inForce(HOUSEHOLD);
        World.run("update hardship_file set review_due = date '2026-01-15' where id::text = ?", file);
        Api.as(scene.chair).get("/hardship-files?reviewDueBy=2026-01-31").then().body("items.id", contains(file));
        scene.step(file, "YEARLY_REVIEW").then().statusCode(201);
        scene.shown(scene.organizer, file)
                .then()
                .body("reviewDue", equalTo(HardshipScene.TODAY.plusMonths(12).toString()));
    }
}
