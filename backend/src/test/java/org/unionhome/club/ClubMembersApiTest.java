package org.unionhome.club;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.unionhome.kernel.Role;
import org.unionhome.testing.Api;
import org.unionhome.testing.TestMember;
import org.unionhome.testing.World;

@QuarkusTest
class ClubMembersApiTest {

    private World world;
    private UUID bureau;
    private TestMember organizer;
    private TestMember head;
    private TestMember chen;

    @BeforeEach
    void a_bureau_and_who_leads_its_club() {
        world = World.fresh();
        bureau = world.union("机关事务局工会", world.root());
        organizer = world.officer("周组织", Role.ORGANIZER, bureau);
        head = world.member("何会长", bureau);
        chen = world.member("陈思远", world.union("第一分工会", bureau));
    }

    @Test
    void an_open_club_is_joined_at_once_and_left_again_and_twice_is_once() {
        String club = GivenClub.of(bureau).foundedBy(organizer);
        String part = GivenClub.joined(chen, club);
        GivenClub.join(chen, club).statusCode(201).body("id", equalTo(part)).body("status", equalTo("MEMBER"));
        mine(chen, club).body("mine.status", equalTo("MEMBER")).body("members", equalTo(1));
        Api.as(chen).queryParam("mine", true).get("/clubs").then().body("items.id", contains(club));
        leave(chen, part).statusCode(201).body("status", equalTo("LEFT"));
        leave(chen, part).statusCode(201).body("status", equalTo("LEFT"));
        mine(chen, club).body("mine", nullValue()).body("members", equalTo(0));
        assertThat(GivenClub.joined(chen, club)).isNotEqualTo(part);
    }

    @Test
    void an_officer_of_the_club_without_any_other_office_admits_who_asked() {
        String club = led();
        String part = GivenClub.joined(chen, club);
        list(head, club, "ASKED")
                .body("items.id", contains(part))
                .body("items[0].name", equalTo("陈思远"))
                .body("items[0].union.name", equalTo("第一分工会"));
        mine(head, club).body("led", equalTo(true)).body("asking", equalTo(1));
        GivenClub.decide(head, part, Map.of("admitted", true)).statusCode(201).body("status", equalTo("MEMBER"));
        GivenClub.decide(head, part, Map.of("admitted", true)).statusCode(412);
        list(head, club, "ASKED").body("items", empty());
        list(organizer, club, "MEMBER").body("items.name", contains("何会长", "陈思远"));
        notices(head).body("items.text", hasItem("有会员申请加入“羽毛球协会”，请审核。"));
        notices(chen).body("items.text", hasItem("您加入“羽毛球协会”的申请已通过。"));
    }

    @Test
    void a_refusal_has_a_reason_and_she_may_ask_again() {
        String club = led();
        String part = GivenClub.joined(chen, club);
        GivenClub.decide(head, part, Map.of("admitted", false))
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/reason"));
        GivenClub.decide(head, part, Map.of("admitted", false, "reason", "人数已满"))
                .statusCode(201)
                .body("status", equalTo("REFUSED"))
                .body("reason", equalTo("人数已满"));
        GivenClub.joined(chen, club);
    }

    @Test
    void what_was_taken_back_is_not_decided_any_more() {
        String club = led();
        String part = GivenClub.joined(chen, club);
        leave(chen, part).statusCode(201).body("status", equalTo("WITHDRAWN"));
        Api.sending(head, Map.of("admitted", true))
                .header("If-Match", "\"1\"")
                .post("/club-memberships/" + part + "/decisions")
                .then()
                .statusCode(409)
                .body("code", equalTo("CLUB_DECIDED"));
    }

    @Test
    void nobody_decides_about_herself_also_when_the_application_forgets_it() {
        String club = led();
        String part = GivenClub.joined(organizer, club);
        GivenClub.decide(organizer, part, Map.of("admitted", true))
                .statusCode(422)
                .body("code", equalTo("SELF_DECISION"));
        assertThat(refusedByTheDatabase(part)).isTrue();
        GivenClub.decide(head, part, Map.of("admitted", true)).statusCode(201);
    }

    private boolean refusedByTheDatabase(String part) {
        try {
            World.run(
                    "update club_membership set status = 'MEMBER', joined_on = '2026-01-01', decider_hands = ?::text[]"
                            + " where id = ?::uuid",
                    "{person:" + organizer.id() + "}",
                    part);
            return false;
        } catch (IllegalStateException refused) {
            return refused.getMessage().contains("club_not_decided_by_herself");
        }
    }

    @Test
    void whoever_leads_no_club_sees_nobody_in_it() {
        String club = led();
        String part = GivenClub.joined(chen, club);
        TestMember other = world.member("李静", bureau);
        Api.as(other)
                .queryParam("status", "MEMBER")
                .get("/clubs/" + club + "/memberships")
                .then()
                .statusCode(404);
        GivenClub.decide(other, part, Map.of("admitted", true)).statusCode(404);
        Api.as(other).post("/club-memberships/" + part + "/departures").then().statusCode(404);
    }

    @Test
    void officers_do_not_leave_before_their_office_ends() {
        String club = led();
        String part = mine(head, club).extract().path("mine.id");
        leave(head, part).statusCode(409).body("code", equalTo("CLUB_OFFICER_STAYS"));
    }

    @Test
    void a_hundred_requests_at_once_are_one_part() {
        String club = GivenClub.of(bureau).foundedBy(organizer);
        List<Integer> answers = IntStream.range(0, 100)
                .parallel()
                .mapToObj(any -> GivenClub.join(chen, club).extract().statusCode())
                .toList();
        assertThat(answers).containsOnly(201);
        mine(chen, club).body("members", equalTo(1));
        assertThat(World.count("select count(*) from club_membership where club_id = ?::uuid", club))
                .isOne();
    }

    @Test
    void of_an_admission_and_a_withdrawal_at_once_one_counts() {
        String club = led();
        for (int round = 0; round < 10; round++) {
            TestMember member = world.member("会员" + round, bureau);
            String part = GivenClub.joined(member, club);
            List<Integer> answers = List.of(true, false).parallelStream()
                    .map(admits -> admits
                            ? GivenClub.decide(head, part, Map.of("admitted", true))
                                    .extract()
                                    .statusCode()
                            : leave(member, part).extract().statusCode())
                    .toList();
            assertThat(answers.get(1)).isEqualTo(201);
            assertThat(answers.get(0)).isIn(201, 409, 412);
            String status = World.text("select status from club_membership where id = ?::uuid", part);
            assertThat(status).isIn("LEFT", "WITHDRAWN");
        }
        mine(head, club).body("members", equalTo(1)).body("asking", equalTo(0));
    }

    private String led() {
        String club = GivenClub.of(bureau).onApproval().foundedBy(organizer);
        GivenClub.appoint(organizer, club, head, "HEAD").statusCode(201);
        return club;
    }

    private static ValidatableResponse mine(TestMember member, String club) {
        return Api.as(member).get("/clubs/" + club).then().statusCode(200);
    }

    private static ValidatableResponse leave(TestMember member, String part) {
        return Api.as(member).post("/club-memberships/" + part + "/departures").then();
    }

    private static ValidatableResponse list(TestMember leader, String club, String status) {
        return Api.as(leader)
                .queryParam("status", status)
                .get("/clubs/" + club + "/memberships")
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse notices(TestMember member) {
        return Api.as(member).get("/me/notices").then().statusCode(200);
    }
}
