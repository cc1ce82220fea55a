package org.unionhome.membership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.unionhome.kernel.Clocks;
import org.unionhome.kernel.Role;
import org.unionhome.testing.Api;
import org.unionhome.testing.TestMember;
import org.unionhome.testing.World;

/** Committees, who sits in them, and where re-election stands. */
@QuarkusTest
class CommitteesApiTest {

    private World world;
    private UUID bureau;
    private TestMember administrator;
    private TestMember organizer;
    private List<TestMember> members;

    @BeforeEach
    void a_bureau_with_thirty_members() {
        world = World.fresh();
        bureau = world.union("机关事务局工会", world.union("省直属机关工会工委", world.root()));
        administrator = world.officer("吴管理", Role.SECURITY_ADMINISTRATOR, bureau);
        organizer = world.officer("周组织", Role.ORGANIZER, bureau);
        members = world.members(28, bureau);
    }

    private static Map<String, Object> committee(UUID union, int termNo, LocalDate from, List<TestMember> holders) {
        var seats = new ArrayList<Map<String, Object>>();
        for (TestMember holder : holders) {
            seats.add(Map.of("memberId", holder.id(), "post", seats.isEmpty() ? "CHAIR" : "MEMBER"));
        }
        var body = new HashMap<String, Object>();
        body.put("unionId", union);
        body.put("kind", "UNION_COMMITTEE");
        body.put("termNo", termNo);
        body.put("from", from.toString());
        body.put("years", 5);
        body.put("seats", 5);
        body.put("holders", seats);
        return body;
    }

    private Response record(Map<String, Object> body) {
        return Api.sending(administrator, body).post("/committees");
    }

    @Test
    void a_recorded_committee_has_seats_holders_and_the_chairs_office_for_its_term() {
        LocalDate from = LocalDate.now(Clocks.CHINA).minusMonths(20);
        String id = record(committee(bureau, 3, from, members.subList(0, 4)))
                .then()
                .statusCode(201)
                .body("to", equalTo(from.plusYears(5).toString()))
                .body("holders", hasSize(4))
                .body("holders[0].post", equalTo("CHAIR"))
                .body("vacancies", equalTo(1))
                .body("byElectionDue", equalTo(from.plusMonths(3).toString()))
                .body("findings.code", contains("COMMITTEE_REQUIRED"))
                .extract()
                .path("id");
        Api.as(members.get(0)).get("/me").then().statusCode(200).body("grants[0].role", equalTo("CHAIR"));
        Api.as(organizer).get("/committees/" + id).then().statusCode(200).body("termNo", equalTo(3));
        Api.as(organizer)
                .queryParam("unionId", bureau)
                .get("/committees")
                .then()
                .body("items.id", contains(id));
        assertThat(World.count(
                        "select count(*) from audit_entry where action = 'committee.recorded' and subject_id = ?", id))
                .isOne();
    }

    @Test
    void when_the_chair_leaves_the_seat_is_due_in_three_months_and_the_office_ends() {
        LocalDate from = LocalDate.now(Clocks.CHINA).minusMonths(20);
        var recorded = record(committee(bureau, 3, from, members.subList(0, 5)));
        String path = "/committees/" + recorded.path("id");
        String seat = recorded.path("holders[0].id");
        LocalDate left = LocalDate.now(Clocks.CHINA);
        Api.sending(organizer, Map.of("on", left.toString(), "reason", "TRANSFERRED"))
                .header("If-Match", recorded.header("ETag"))
                .post(path + "/seats/" + seat + "/vacations")
                .then()
                .statusCode(201)
                .body("vacancies", equalTo(1))
                .body("byElectionDue", equalTo(left.plusMonths(3).toString()))
                .body("to", equalTo(from.plusYears(5).toString()));
        Api.as(members.get(0)).get("/me").then().body("grants", hasSize(0));
    }

    @Test
    void who_reads_an_older_version_changes_nothing() {
        var recorded = record(committee(bureau, 3, LocalDate.now(Clocks.CHINA).minusMonths(5), members.subList(0, 5)));
        String path = "/committees/" + recorded.path("id") + "/seats/";
        var leaving = Map.of("on", LocalDate.now(Clocks.CHINA).toString(), "reason", "RESIGNED");
        Api.sending(organizer, leaving)
                .header("If-Match", "\"0\"")
                .post(path + recorded.path("holders[1].id") + "/vacations")
                .then()
                .statusCode(201);
        Api.sending(organizer, leaving)
                .header("If-Match", "\"0\"")
                .post(path + recorded.path("holders[2].id") + "/vacations")
                .then()
                .statusCode(412)
                .body("code", equalTo("CHANGED_MEANWHILE"));
    }

    @Test
    void a_new_chair_serves_the_rest_of_the_term_and_there_is_one_at_a_time() {
        LocalDate from = LocalDate.now(Clocks.CHINA).minusMonths(20);
        var recorded = record(committee(bureau, 3, from, members.subList(0, 5)));
        String path = "/committees/" + recorded.path("id") + "/seats/";
        var chair = Map.of("post", "CHAIR", "from", LocalDate.now(Clocks.CHINA).toString());
        Api.sending(administrator, chair)
                .header("If-Match", "\"0\"")
                .post(path + recorded.path("holders[1].id") + "/posts")
                .then()
                .statusCode(409)
                .body("code", equalTo("POST_TAKEN"));
        Api.sending(
                        administrator,
                        Map.of(
                                "post",
                                "MEMBER",
                                "from",
                                LocalDate.now(Clocks.CHINA).toString()))
                .header("If-Match", "\"0\"")
                .post(path + recorded.path("holders[0].id") + "/posts")
                .then()
                .statusCode(201);
        Api.sending(administrator, chair)
                .header("If-Match", "\"1\"")
                .post(path + recorded.path("holders[1].id") + "/posts")
                .then()
                .statusCode(201)
                .body("vacancies", equalTo(0))
                .body(
                        "holders.find { it.active && it.post == 'CHAIR' }.to",
                        equalTo(from.plusYears(5).toString()));
        Api.as(members.get(1)).get("/me").then().body("grants.role", contains("CHAIR"));
        Api.as(members.get(0)).get("/me").then().body("grants", hasSize(0));
    }

    @Test
    void terms_may_not_overlap_nor_last_four_years() {
        LocalDate from = LocalDate.now(Clocks.CHINA).minusMonths(20);
        record(committee(bureau, 3, from, members.subList(0, 3))).then().statusCode(201);
        record(committee(bureau, 4, from.plusYears(1), members.subList(0, 3)))
                .then()
                .statusCode(409)
                .body("code", equalTo("COMMITTEE_EXISTS"));
        var short4 = committee(bureau, 2, from.minusYears(8), members.subList(0, 3));
        short4.put("years", 4);
        record(short4)
                .then()
                .statusCode(422)
                .body("code", equalTo("POLICY_BLOCKED"))
                .body("decision.findings.code", hasItem("TERM_LENGTH_NOT_ALLOWED"))
                .body("decision.findings[0].message", equalTo("每届任期可以是 3 / 5 年，本次为 4 年。"));
    }

    @Test
    void who_has_moved_to_another_union_neither_counts_nor_sits_here() {
        LocalDate from = LocalDate.now(Clocks.CHINA).minusMonths(2);
        members.subList(4, 10)
                .forEach(moved -> World.run(
                        "update membership set period = '[2020-01-01,2024-01-01)' where person_id = ?", moved.id()));
        record(committee(bureau, 3, from, members.subList(4, 8)))
                .then()
                .body("errors[0].code", equalTo("NOT_MEMBERS_HERE"));
        record(committee(bureau, 3, from, members.subList(0, 4)))
                .then()
                .statusCode(201)
                .body("findings.code", not(hasItem("COMMITTEE_REQUIRED")));
    }

    @Test
    void retained_members_strangers_and_doubles_have_no_seat() {
        LocalDate from = LocalDate.now(Clocks.CHINA).minusMonths(2);
        World.run(
                "update membership set status = 'RETAINED' where person_id = ?",
                members.get(3).id());
        record(committee(bureau, 3, from, members.subList(0, 4)))
                .then()
                .statusCode(400)
                .body("errors[0].code", equalTo("NOT_MEMBERS_HERE"));
        record(committee(bureau, 3, from, List.of(members.get(0), members.get(0))))
                .then()
                .statusCode(400)
                .body("errors[0].code", equalTo("NAMED_TWICE"));
        record(committee(bureau, 3, from, members.subList(0, 3)));
        record(committee(bureau, 9, from.plusYears(7), List.of(administrator)))
                .then()
                .statusCode(422)
                .body("code", equalTo("SELF_APPOINTMENT"));
    }

    @Test
    void the_database_itself_seats_no_more_than_there_are_seats() {
        var recorded = record(committee(bureau, 3, LocalDate.now(Clocks.CHINA).minusMonths(2), members.subList(0, 5)));
        org.assertj.core.api.Assertions.assertThatThrownBy(() -> World.run(
                        """
                        insert into committee_seat (id, committee_id, person_id, post, period)
                        select gen_random_uuid(), id, ?, 'MEMBER', period from committee where id = ?
                        """,
                        members.get(9).id(),
                        UUID.fromString(recorded.path("id"))))
                .hasMessageContaining("more in office than seats");
    }

    @Test
    void the_board_says_of_each_union_whether_re_election_is_completed_due_or_overdue() {
        LocalDate today = LocalDate.now(Clocks.CHINA);
        List<UUID> subs = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            subs.add(world.union("第" + i + "分工会", bureau));
        }
        for (int i = 0; i < 10; i++) {
            record(committee(subs.get(i), 2, LocalDate.of(today.getYear(), 1, 1), List.of()))
                    .then()
                    .statusCode(201);
        }
        record(committee(subs.get(10), 1, today.minusYears(5).minusDays(3), List.of()))
                .then()
                .statusCode(201);
        var board = Api.as(organizer)
                .queryParam("unionId", bureau)
                .queryParam("kind", "UNION_COMMITTEE")
                .queryParam("limit", 5);
        board.get("/committee-board")
                .then()
                .statusCode(200)
                .body("counts.find { it.state == 'COMPLETED' }.count", equalTo(10))
                .body("counts.find { it.state == 'OVERDUE' }.count", equalTo(1))
                .body("counts.find { it.state == 'NEVER' }.count", equalTo(2))
                .body("items", hasSize(5))
                .body("items[0].required", equalTo(true))
                .body("items[0].memberCount", equalTo(30));
        Api.as(organizer)
                .queryParam("unionId", bureau)
                .queryParam("kind", "UNION_COMMITTEE")
                .queryParam("state", "OVERDUE")
                .get("/committee-board")
                .then()
                .body("items.union.id", contains(subs.get(10).toString()))
                .body("items[0].daysLeft", equalTo(-3));
    }

    @Test
    void the_rules_stand_beside_the_numbers_with_their_sources() {
        Api.as(organizer)
                .queryParam("unionId", bureau)
                .queryParam("kind", "UNION_COMMITTEE")
                .get("/committee-rules")
                .then()
                .statusCode(200)
                .body("memberCount", equalTo(30))
                .body("womenCount", equalTo(30))
                .body("required", equalTo(true))
                .body("leastSeats", equalTo(3))
                .body("mostSeats", equalTo(7))
                .body("figures.find { it.code == 'SEATS' }.citation.documentNumber", equalTo("总工发〔2016〕27号"))
                .body("figures.find { it.code == 'SEATS' }.citation.confidence", equalTo("SECONDARY"))
                .body("figures.find { it.code == 'TERM_YEARS' }.citation.clause", equalTo("第十六条"));
    }

    @Test
    void a_foreign_committee_does_not_exist_and_the_attempt_leaves_a_line() {
        UUID other = world.union("税务局工会", world.root());
        TestMember stranger = world.officer("外单位组织", Role.ORGANIZER, other);
        String id = record(committee(bureau, 3, LocalDate.now(Clocks.CHINA).minusMonths(2), members.subList(0, 3)))
                .path("id");
        Api.as(stranger).get("/committees/" + id).then().statusCode(404);
        Api.as(stranger).queryParam("unionId", bureau).get("/committees").then().statusCode(404);
        assertThat(World.count(
                        "select count(*) from audit_entry where outcome = 'REFUSED' and subject_id in (?, ?)",
                        id,
                        bureau.toString()))
                .isEqualTo(2);
    }
}
