package org.unionhome.condolence;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.emptyString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.unionhome.condolence.CareScene.TODAY;
import static org.unionhome.condolence.CareScene.with;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.unionhome.kernel.Ids;
import org.unionhome.kernel.Role;
import org.unionhome.testing.Api;
import org.unionhome.testing.TestMember;
import org.unionhome.testing.World;

/** What the union did for a member, on one page that she and her officers see alike. */
@QuarkusTest
class TimelineApiTest {

    private static final String CARE = "items.findAll { it.kind == 'CARE' }";
    private static final int YEAR = TODAY.minusDays(1).getYear();
    private CareScene scene;

    @BeforeEach
    void a_branch() {
        scene = new CareScene();
    }

    @Test
    void she_sees_each_visit_with_what_was_given_and_the_sums_of_the_year() {
        scene.recorded(scene.hospital("800.00"));
        scene.recorded(scene.death("FATHER"));
        mine(YEAR)
                .body(CARE, hasSize(2))
                .body(CARE + ".title", everyItem(not(emptyString())))
                .body("sums.find { it.kind == 'CARE' }.count", equalTo(2))
                .body("sums.find { it.kind == 'CARE' }.amount", equalTo("1800.00"))
                .body("sums.find { it.kind == 'CARE' }.year", equalTo(YEAR));
    }

    @Test
    void an_officer_sees_the_same_page_and_she_sees_that_it_was_read() {
        scene.recorded(with(scene.hospital("800.00"), "note", "术后恢复良好"));
        String amount =
                mine(YEAR).body(CARE + "[0].note", equalTo("术后恢复良好")).extract().path("sums[0].amount");
        officers(scene.organizer, YEAR)
                .body(CARE + "[0].note", equalTo("术后恢复良好"))
                .body("sums[0].amount", equalTo(amount));
        Api.as(scene.member)
                .get("/me/reads")
                .then()
                .body("items.part", contains("TIMELINE"))
                .body("items[0].reader", equalTo("周组织"));
    }

    @Test
    void an_officer_can_open_the_record_and_the_member_cannot() {
        String visit = scene.recorded(scene.hospital("800.00"));
        officers(scene.organizer, YEAR).body(CARE + "[0].subjectId", equalTo(visit));
        mine(YEAR).body(CARE + "[0].subjectId", nullValue());
    }

    @Test
    void a_confidential_note_is_for_its_handler_and_the_chair_alone() {
        scene.recorded(with(scene.visit("FAMILY_MEDIATION", "NONE", null), "note", "双方因孩子上学争执"));
        officers(scene.organizer, YEAR)
                .body(CARE + "[0].note", notNullValue())
                .body(CARE + "[0].withheld", equalTo(false));
        TestMember colleague = scene.world.officer("李组织", Role.ORGANIZER, scene.branch);
        officers(colleague, YEAR).body(CARE + "[0].note", nullValue()).body(CARE + "[0].withheld", equalTo(true));
        mine(YEAR).body(CARE + "[0].note", nullValue()).body(CARE + "[0].withheld", equalTo(true));
    }

    @Test
    void what_was_taken_back_does_not_count() {
        String visit = scene.recorded(scene.hospital("800.00"));
        Api.sending(scene.organizer, java.util.Map.of("reason", "登记有误，重新登记"))
                .header("If-Match", "\"0\"")
                .post("/condolence-visits/" + visit + "/reversals")
                .then()
                .statusCode(201);
        mine(YEAR).body(CARE, empty()).body("sums", empty());
    }

    @Test
    void an_administrator_who_may_not_read_visits_sees_none_of_them() {
        scene.recorded(scene.hospital("800.00"));
        TestMember administrator = scene.world.officer("吕管理", Role.ADMINISTRATOR, scene.bureau);
        officers(administrator, YEAR).body(CARE, empty()).body("sums", empty());
    }

    @Test
    void an_officer_of_another_branch_finds_nobody() {
        Api.as(scene.stranger)
                .get("/members/" + scene.member.id() + "/timeline")
                .then()
                .statusCode(404);
        Api.as(scene.member).get("/me/reads").then().body("items", empty());
    }

    @Test
    void activities_she_took_part_in_are_there_once_they_are_over() {
        attended(scene.branch, "读书会", "2025-06-03 09:00+08", "CONFIRMED");
        attended(scene.branch, "没去成", "2025-06-04 09:00+08", "CANCELLED");
        attended(scene.branch, "明年的事", (TODAY.getYear() + 1) + "-06-03 09:00+08", "CONFIRMED");
        mine(2025)
                .body("items.findAll { it.kind == 'EVENT' }.title", contains("读书会"))
                .body("items.find { it.kind == 'EVENT' }.day", equalTo("2025-06-03"))
                .body("sums.find { it.kind == 'EVENT' }.count", equalTo(1));
        officers(scene.organizer, 2025).body("items.title", hasItem("读书会"));
    }

    @Test
    void a_year_ends_at_midnight_in_china() {
        attended(scene.branch, "跨年夜", "2025-12-31 23:00+08", "CONFIRMED");
        mine(2025).body("items.title", hasItem("跨年夜"));
        mine(2026).body("items.findAll { it.title == '跨年夜' }", empty());
    }

    @Test
    void joining_moving_and_offices_are_told_with_their_days() {
        TestMember mover = scene.world.member("单于飞", scene.otherBranch);
        World.run(
                "update membership set period = '[2020-01-01,2025-03-01)', status = 'ENDED' where person_id = ?",
                mover.id());
        World.run(
                """
                insert into membership (id, person_id, root_id, union_id, l1, l2, l3, l4, l5, l6, status, member_no, period)
                select ?, person_id, root_id, u, l1, l2, l3, u, null, null, 'ACTIVE', member_no || 'X', '[2025-03-01,)'
                  from membership, (select ?::uuid as u) target where person_id = ?
                """,
                Ids.next(),
                scene.branch,
                mover.id());
        TestMember now = scene.world.appoint(
                new TestMember(mover.id(), mover.name(), mover.memberNo() + "X", scene.branch),
                Role.GROUP_LEADER,
                scene.branch);
        Api.as(now)
                .queryParam("year", 2025)
                .get("/me/timeline")
                .then()
                .statusCode(200)
                .body("items.title", hasItem("转入机关第一分工会"));
        Api.as(now)
                .queryParam("year", 2020)
                .get("/me/timeline")
                .then()
                .body("items.title", hasItem("加入机关第二分工会"))
                .body("items.title", hasItem("担任机关第一分工会工会小组长"));
    }

    private ValidatableResponse mine(int year) {
        return Api.as(scene.member)
                .queryParam("year", year)
                .get("/me/timeline")
                .then()
                .statusCode(200);
    }

    private ValidatableResponse officers(TestMember officer, int year) {
        return Api.as(officer)
                .queryParam("year", year)
                .get("/members/" + scene.member.id() + "/timeline")
                .then()
                .statusCode(200);
    }

    /** An activity of two hours, written behind the application's back. */
    private void attended(UUID union, String title, String startsAt, String status) {
        UUID event = Ids.next();
        World.run(
                """
                insert into event (id, root_id, union_id, l1, l2, l3, l4, l5, l6, title, kind, starts_at, ends_at,
                                   opens_at, closes_at, capacity, waiting_list, status, updated_at)
                select ?, u.root_id, u.id, u.l1, u.l2, u.l3, u.l4, u.l5, u.l6, ?, 'CULTURE', s, s + interval '2 hours',
                       s - interval '9 days', s - interval '1 day', 20, true, 'PUBLISHED', now()
                  from union_node u, (select ?::timestamptz as s) t where u.id = ?
                """,
                event,
                title,
                startsAt,
                union);
        World.run(
                """
                insert into event_registration (id, event_id, person_id, root_id, union_id, l1, l2, l3, l4, l5, l6,
                                                status, arrival_no, registered_at, cancelled_at)
                select ?, e.id, ?, e.root_id, e.union_id, e.l1, e.l2, e.l3, e.l4, e.l5, e.l6, ?, 1,
                       e.opens_at, case when ? = 'CANCELLED' then e.closes_at end
                  from event e where e.id = ?
                """,
                Ids.next(),
                scene.member.id(),
                status,
                status,
                event);
    }
}
