package org.unionhome.membership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.unionhome.kernel.Role;
import org.unionhome.testing.Api;
import org.unionhome.testing.TestMember;
import org.unionhome.testing.World;

/** System administrator, security administrator and security auditor: three people, each given by two. */
@QuarkusTest
class AdministratorsApiTest {

    private World world;
    private UUID bureau;
    private TestMember system;
    private TestMember security;
    private TestMember auditor;
    private TestMember candidate;

    @BeforeEach
    void the_three_and_a_candidate() {
        world = World.fresh();
        bureau = world.union("机关事务局工会", world.root());
        system = world.officer("郑系统", Role.ADMINISTRATOR, world.root());
        security = world.officer("冯安全", Role.SECURITY_ADMINISTRATOR, world.root());
        auditor = world.officer("韩审计", Role.SECURITY_AUDITOR, world.root());
        candidate = world.member("吴候选", bureau);
    }

    @Test
    void one_proposes_another_confirms_and_only_then_there_is_an_office() {
        String id = proposed("SECURITY_AUDITOR");
        Api.as(candidate).get("/audit-entries").then().statusCode(403);
        Api.as(auditor)
                .get("/appointment-proposals?state=WAITING&unionId=" + world.root())
                .then()
                .statusCode(200)
                .body("items[0].id", equalTo(id))
                .body("items[0].proposedBy", equalTo("冯安全"))
                .body("items[0].mayDecide", equalTo(true))
                .body("items[0].mayWithdraw", equalTo(false));
        confirm(auditor, id)
                .statusCode(201)
                .body("state", equalTo("CONFIRMED"))
                .body("decidedBy", equalTo("韩审计"))
                .body("mayDecide", equalTo(false));
        Api.as(candidate).get("/audit-entries").then().statusCode(200);
        Api.as(security)
                .get("/appointments?unionId=" + bureau)
                .then()
                .body("items[0].givenBy", equalTo("冯安全"))
                .body("items[0].confirmedBy", equalTo("韩审计"));
    }

    @Test
    void the_auditor_reads_what_the_other_two_did() {
        confirm(system, proposed("ADMINISTRATOR")).statusCode(201);
        Api.as(auditor)
                .get("/audit-entries")
                .then()
                .body("items.action", hasItem("appointment.proposed"))
                .body("items.action", hasItem("appointment.confirmed"));
    }

    @Test
    void none_of_the_three_can_be_appointed_by_one_person_alone() {
        for (String role : List.of("ADMINISTRATOR", "SECURITY_ADMINISTRATOR", "SECURITY_AUDITOR")) {
            refused(appoint(candidate, bureau, role), 422, "SECOND_PERSON_NEEDED");
        }
        assertThat(officesOf(candidate)).isZero();
    }

    @Test
    void whoever_proposed_and_whoever_is_proposed_do_not_confirm() {
        String id = proposed("SECURITY_AUDITOR");
        confirm(security, id).statusCode(403);
        world.appoint(candidate, Role.ADMINISTRATOR, bureau);
        String again = Api.sending(security, proposal(candidate, "ADMINISTRATOR", "2031-01-01"))
                .post("/appointment-proposals")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        confirm(candidate, again).statusCode(422).body("code", equalTo("SECOND_PERSON_NEEDED"));
        World.run("update appointment_proposal set proposed_subject = ? where id = ?::uuid", subject(auditor), again);
        confirm(auditor, again).statusCode(422).body("code", equalTo("SECOND_PERSON_NEEDED"));
    }

    @Test
    void nobody_holds_two_of_the_three_at_once() {
        Response both = Api.sending(security, proposal(system, "SECURITY_AUDITOR", "2026-01-01"))
                .post("/appointment-proposals");
        refused(both, 409, "OFFICES_KEPT_APART");
        assertThatThrownBy(() -> world.appoint(auditor, Role.ADMINISTRATOR, bureau))
                .rootCause()
                .hasMessageContaining("three_administrators_apart");
        world.appoint(auditor, Role.ORGANIZER, bureau);
    }

    @Test
    void of_two_proposals_confirmed_at_the_same_moment_one_gives_an_office() throws Exception {
        var ids = List.of(proposed("SECURITY_AUDITOR"), proposed("ADMINISTRATOR"));
        var answers = atOnce(List.of(
                () -> confirm(auditor, ids.get(0)).extract().statusCode(),
                () -> confirm(system, ids.get(1)).extract().statusCode()));
        assertThat(answers).containsExactlyInAnyOrder(201, 409);
        assertThat(officesOf(candidate)).isOne();
    }

    @Test
    void a_refused_or_withdrawn_proposal_gives_nothing_and_is_not_decided_again() {
        String refusedOne = proposed("SECURITY_AUDITOR");
        Api.sending(auditor, Map.of("confirm", false))
                .header("If-Match", "\"0\"")
                .post("/appointment-proposals/" + refusedOne + "/decisions")
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/reason"));
        Api.sending(auditor, Map.of("confirm", false, "reason", "另有人选"))
                .header("If-Match", "\"0\"")
                .post("/appointment-proposals/" + refusedOne + "/decisions")
                .then()
                .statusCode(201)
                .body("state", equalTo("REFUSED"))
                .body("reason", equalTo("另有人选"));
        confirm(system, refusedOne).statusCode(409).body("code", equalTo("PROPOSAL_DECIDED"));
        String withdrawn = proposed("SECURITY_AUDITOR");
        Response twin = Api.sending(security, proposal(candidate, "SECURITY_AUDITOR", "2026-01-01"))
                .post("/appointment-proposals");
        refused(twin, 409, "PROPOSAL_WAITING");
        Api.as(security)
                .header("If-Match", "\"0\"")
                .post("/appointment-proposals/" + withdrawn + "/withdrawals")
                .then()
                .statusCode(201)
                .body("state", equalTo("WITHDRAWN"));
        confirm(auditor, withdrawn).statusCode(409);
        assertThat(officesOf(candidate)).isZero();
    }

    @Test
    void the_last_one_at_the_top_stays_and_of_two_who_end_each_other_one_does() throws Exception {
        revoke(security, auditor).then().statusCode(409).body("code", equalTo("LAST_ADMINISTRATOR"));
        TestMember second = world.officer("蒋安全", Role.SECURITY_ADMINISTRATOR, world.root());
        var answers = atOnce(List.of(() -> revoke(security, second).statusCode(), () -> revoke(second, security)
                .statusCode()));
        assertThat(answers).contains(201).doesNotHaveDuplicates();
        assertThat(World.count(
                        "select count(*) from appointment where root_id = ? and role = 'SECURITY_ADMINISTRATOR'"
                                + " and upper_inf(period)",
                        world.root()))
                .isOne();
    }

    @Test
    void the_system_administrator_gives_no_office_and_reads_no_log_and_the_auditor_gives_none() {
        assertThat(appoint(system, candidate, bureau, "ORGANIZER").statusCode()).isEqualTo(403);
        assertThat(appoint(auditor, candidate, bureau, "ORGANIZER").statusCode())
                .isEqualTo(403);
        for (TestMember blind : List.of(system, security)) {
            Api.as(blind).get("/audit-entries").then().statusCode(403);
        }
    }

    @Test
    void what_is_wrong_with_an_appointment_is_said_changes_nothing_and_is_in_the_log() {
        World elsewhere = World.fresh();
        TestMember former = world.member("前会员", bureau);
        World.run("update membership set status = 'ENDED' where person_id = ?", former.id());
        UUID dissolved = world.union("已撤销工会", world.root());
        World.run("update union_node set status = 'DISSOLVED' where id = ?", dissolved);
        refused(appoint(security, bureau, "ORGANIZER"), 422, "SELF_APPOINTMENT");
        refused(appoint(former, bureau, "ORGANIZER"), 422, "NOT_A_MEMBER");
        refused(appoint(candidate, dissolved, "ORGANIZER"), 409, "UNION_DISSOLVED");
        refused(appoint(candidate, elsewhere.root(), "ORGANIZER"), 404, "NOT_FOUND");
        refused(appoint(elsewhere.member("外人", elsewhere.root()), bureau, "ORGANIZER"), 404, "NOT_FOUND");
        var reversed = Map.of(
                "memberId",
                candidate.id(),
                "unionId",
                bureau,
                "role",
                "CHAIR",
                "from",
                "2026-02-01",
                "to",
                "2026-02-01");
        refused(Api.sending(security, reversed).post("/appointments"), 422, "INVALID_PERIOD");
        appoint(candidate, bureau, "ORGANIZER").then().statusCode(201);
        refused(appoint(candidate, bureau, "ORGANIZER"), 409, "APPOINTMENT_OVERLAPS");
        assertThat(officesOf(candidate)).isOne();
        assertThat(officesOf(former)).isZero();
    }

    @Test
    void an_office_taken_back_on_its_first_day_counts_for_no_day_and_can_be_given_again() {
        String today = Ballot.today().toString();
        var office = Map.of("memberId", candidate.id(), "unionId", bureau, "role", "ORGANIZER", "from", today);
        Api.sending(security, office).post("/appointments").then().statusCode(201);
        Api.as(candidate).get("/members").then().statusCode(200);
        revoke(security, candidate).then().statusCode(201).body("active", equalTo(false));
        Api.as(candidate).get("/members").then().statusCode(403);
        revoke(security, candidate).then().statusCode(409).body("code", equalTo("APPOINTMENT_ENDED"));
        Api.as(candidate).get("/me/timeline").then().body("items.kind", not(hasItem("OFFICE")));
        Api.sending(security, office).post("/appointments").then().statusCode(201);
        Api.as(candidate).get("/members").then().statusCode(200);
    }

    @Test
    void proposals_of_another_union_do_not_exist() {
        String id = proposed("SECURITY_AUDITOR");
        TestMember foreign = World.fresh()
                .officer("外审计", Role.SECURITY_AUDITOR, World.fresh().root());
        Api.as(foreign).get("/appointment-proposals?unionId=" + bureau).then().statusCode(404);
        confirm(foreign, id).statusCode(404);
    }

    private String proposed(String role) {
        return Api.sending(security, proposal(candidate, role, "2026-01-01"))
                .post("/appointment-proposals")
                .then()
                .statusCode(201)
                .body("state", equalTo("WAITING"))
                .extract()
                .path("id");
    }

    private Map<String, Object> proposal(TestMember member, String role, String from) {
        return Map.of("memberId", member.id(), "unionId", bureau, "role", role, "from", from);
    }

    private static ValidatableResponse confirm(TestMember by, String id) {
        return Api.sending(by, Map.of("confirm", true))
                .header("If-Match", "\"0\"")
                .post("/appointment-proposals/" + id + "/decisions")
                .then();
    }

    private Response appoint(TestMember member, UUID union, String role) {
        return appoint(security, member, union, role);
    }

    private static Response appoint(TestMember by, TestMember member, UUID union, String role) {
        var body = Map.of("memberId", member.id(), "unionId", union, "role", role, "from", "2026-01-01");
        return Api.sending(by, body).post("/appointments");
    }

    private Response revoke(TestMember by, TestMember holder) {
        String office = World.text(
                "select id::text from appointment where person_id = ? order by id desc limit 1", holder.id());
        return Api.as(by).post("/appointments/" + office + "/revocations");
    }

    private static void refused(Response answer, int status, String code) {
        answer.then().statusCode(status).body("code", equalTo(code));
        assertThat(World.count(
                        "select count(*) from audit_entry where outcome = 'REFUSED' and request_id = ?",
                        answer.header("X-Request-Id")))
                .as(code)
                .isOne();
    }

    private static long officesOf(TestMember member) {
        return World.count("select count(*) from appointment where person_id = ?", member.id());
    }

    private static String subject(TestMember member) {
        return "user-" + member.memberNo();
    }

    private static List<Integer> atOnce(List<Callable<Integer>> acts) throws Exception {
        var threads = Executors.newFixedThreadPool(acts.size());
        try {
            var answers = new ArrayList<Integer>();
            for (Future<Integer> answer : threads.invokeAll(acts)) {
                answers.add(answer.get());
            }
            return answers;
        } finally {
            threads.shutdown();
        }
    }
}
