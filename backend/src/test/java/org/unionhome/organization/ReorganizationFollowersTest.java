package org.unionhome.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.unionhome.organization.ReorganizationScene.moved;
import static org.unionhome.organization.ReorganizationScene.periods;
import static org.unionhome.organization.ReorganizationScene.step;
import static org.unionhome.organization.ReorganizationStage.unionOf;

import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.unionhome.kernel.Role;
import org.unionhome.testing.Api;
import org.unionhome.testing.TestMember;
import org.unionhome.testing.World;

@QuarkusTest
class ReorganizationFollowersTest {

    private ReorganizationScene scene;
    private TestMember organizer;

    @BeforeEach
    void an_office_with_its_organizer() {
        scene = new ReorganizationScene();
        organizer = scene.world.officer("旧组织员", Role.ORGANIZER, scene.office);
    }

    @Test
    void committees_of_a_dissolved_union_end_that_day_and_its_running_election_is_called_off_with_a_reason() {
        UUID committee = ReorganizationStage.committee(scene.office, organizer);
        UUID election = ReorganizationStage.election(scene.office);
        var preview = scene.preview(scene.draft(scene.merger())).statusCode(200);
        assertThat(moved(preview, "", "COMMITTEES_ENDED")).isOne();
        assertThat(moved(preview, "", "ELECTIONS_CANCELLED")).isOne();
        assertThat(moved(preview, "", "OFFICES_ENDED")).isOne();
        scene.carryOut(scene.merger());
        assertThat(World.text("select period::text from committee where id = ?", committee))
                .isEqualTo("[2023-01-01,2026-03-01)");
        assertThat(World.text("select period::text from committee_seat where committee_id = ?", committee))
                .isEqualTo("[2023-01-01,2026-03-01)");
        assertThat(World.text("select status || ' ' || cancel_reason from election where id = ?", election))
                .startsWith("CANCELLED ")
                .contains("机构调整");
        assertThat(periods("appointment", organizer)).isEqualTo("[2020-01-01,2026-03-01)");
    }

    @Test
    void committees_and_elections_of_a_union_that_only_moves_go_on() {
        TestMember member = scene.world.member("分会主席", scene.branch);
        UUID committee = ReorganizationStage.committee(scene.branch, member);
        UUID election = ReorganizationStage.election(scene.branch);
        scene.carryOut(step("MOVE", scene.branch, scene.bureau));
        assertThat(World.count(
                        "select count(*) from committee where id = ? and l3 = ? and upper(period) = '2028-01-01'",
                        committee,
                        scene.bureau))
                .isOne();
        assertThat(World.count(
                        "select count(*) from election where id = ? and l3 = ? and status = 'VOTING'",
                        election,
                        scene.bureau))
                .isOne();
    }

    @Test
    void applications_go_to_the_union_that_goes_on_and_a_double_one_is_closed() {
        UUID kept = ReorganizationStage.admission(scene.office, 1);
        UUID doubled = ReorganizationStage.admission(scene.office, 2);
        UUID there = ReorganizationStage.admission(scene.bureau, 2);
        scene.carryOut(scene.merger());
        assertThat(unionOf("admission", kept)).isEqualTo(scene.bureau);
        assertThat(World.text("select status from admission where id = ?", doubled))
                .isEqualTo("REFUSED");
        assertThat(World.text("select status from admission where id = ?", there))
                .isEqualTo("SUBMITTED");
    }

    @Test
    void a_transfer_under_way_follows_and_can_still_be_completed() {
        UUID tax = scene.world.union("税务局工会", scene.committee);
        TestMember taxOrganizer = scene.world.officer("税务组织", Role.ORGANIZER, tax);
        TestMember leaving = scene.world.member("转出会员", scene.office);
        UUID transfer = ReorganizationStage.transfer(leaving, tax, LocalDate.of(2026, 3, 1));
        scene.carryOut(scene.merger());
        Api.sending(taxOrganizer, Map.of("accept", true))
                .header("If-Match", "\"1\"")
                .post("/transfers/" + transfer + "/decisions")
                .then()
                .statusCode(201)
                .body("status", equalTo("COMPLETED"));
        assertThat(World.text(
                        "select string_agg(union_id::text, ' ' order by period) from membership where person_id = ?",
                        leaving.id()))
                .isEqualTo(scene.office + " " + scene.bureau + " " + tax);
    }

    @Test
    void a_transfer_into_the_union_that_takes_the_members_over_lapses() {
        TestMember leaving = scene.world.member("转出会员", scene.office);
        UUID transfer = ReorganizationStage.transfer(leaving, scene.bureau, LocalDate.of(2026, 3, 15));
        scene.carryOut(scene.merger());
        assertThat(World.text("select status from membership_transfer where id = ?", transfer))
                .isEqualTo("LAPSED");
    }

    @Test
    void coming_activities_and_their_registrations_go_along_and_past_ones_stay() {
        UUID coming = ReorganizationStage.event(scene.office, "2198-06-01");
        UUID past = ReorganizationStage.event(scene.office, "2026-01-10");
        UUID inside = ReorganizationStage.event(scene.branch, "2026-01-10");
        scene.carryOut(scene.merger());
        assertThat(unionOf("event", coming)).isEqualTo(scene.bureau);
        assertThat(unionOf("event", past)).isEqualTo(scene.office);
        assertThat(World.count(
                        "select count(*) from event where id = ? and l3 = ? and l4 = ?",
                        inside,
                        scene.bureau,
                        scene.branch))
                .isOne();
    }

    @Test
    void the_plan_of_the_year_stays_with_its_union_and_one_of_a_later_year_goes_along() {
        UUID running = ReorganizationStage.plan(scene.office, 2026);
        UUID next = ReorganizationStage.plan(scene.office, 2027);
        UUID doubled = ReorganizationStage.plan(scene.office, 2028);
        ReorganizationStage.plan(scene.bureau, 2028);
        var preview = scene.preview(scene.draft(scene.merger())).statusCode(200);
        assertThat(moved(preview, "", "PLANS")).isOne();
        assertThat(moved(preview, "", "PLANS_KEPT")).isEqualTo(2);
        scene.carryOut(scene.merger());
        assertThat(unionOf("annual_plan", running)).isEqualTo(scene.office);
        assertThat(unionOf("annual_plan", next)).isEqualTo(scene.bureau);
        assertThat(unionOf("annual_plan", doubled)).isEqualTo(scene.office);
    }

    @Test
    void a_standing_that_goes_on_elsewhere_says_so_and_keeps_what_it_was() {
        TestMember gone = scene.world.member("退会会员", scene.office);
        World.run("update membership set status = 'ENDED', act = 'DIE' where person_id = ?", gone.id());
        TestMember member = scene.world.member("在册会员", scene.office);
        int version = Api.as(organizer)
                .get("/members/" + member.id())
                .then()
                .statusCode(200)
                .extract()
                .path("version");
        scene.carryOut(scene.merger());
        Api.as(scene.chair)
                .get("/members/" + member.id() + "/standings")
                .then()
                .statusCode(200)
                .body("items.act", contains("ADMIT", "REORGANIZE"))
                .body("items.from", contains("2020-01-01", "2026-03-01"));
        int after = Api.as(scene.chair)
                .get("/members/" + member.id())
                .then()
                .statusCode(200)
                .body("joinedOn", equalTo("2020-01-01"))
                .extract()
                .path("version");
        assertThat(after).isGreaterThan(version);
        assertThat(World.text("select act from membership where person_id = ? and upper_inf(period)", gone.id()))
                .isEqualTo("DIE");
        Api.as(member).get("/me/timeline").then().statusCode(200);
    }

    @Test
    void whoever_is_rearranged_twice_on_one_day_has_one_new_period() {
        TestMember member = scene.world.member("在册会员", scene.branch);
        scene.carryOut(step("MERGE", scene.branch, scene.office), scene.merger());
        assertThat(World.text(
                        "select string_agg(union_id || ' ' || period, ' ' order by period) from membership"
                                + " where person_id = ?",
                        member.id()))
                .isEqualTo(scene.branch + " [2020-01-01,2026-03-01) " + scene.bureau + " [2026-03-01,)");
        assertThat(World.count(
                        "select count(*) from membership where person_id = ? and goes_on_since = '2020-01-01'",
                        member.id()))
                .isOne();
    }
}
