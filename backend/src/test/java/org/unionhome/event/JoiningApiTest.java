package org.unionhome.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.unionhome.kernel.Role;
import org.unionhome.testing.Api;
import org.unionhome.testing.TestMember;
import org.unionhome.testing.Tokens;
import org.unionhome.testing.World;

@QuarkusTest
class JoiningApiTest {

    private World world;
    private UUID bureau;
    private UUID sibling;
    private TestMember organiser;
    private TestMember member;

    @BeforeEach
    void a_bureau_with_a_sibling() {
        world = World.fresh();
        UUID committee = world.union("省直属机关工会工委", world.root());
        bureau = world.union("机关事务局工会", committee);
        sibling = world.union("税务局工会", committee);
        organiser = world.officer("周组织", Role.ORGANIZER, bureau);
        member = world.member("陈思远", bureau);
    }

    @Test
    void joining_takes_a_place_and_joining_again_gives_the_same_registration() {
        UUID event = GivenActivity.in(bureau).places(2).plannedBy(organiser);
        String first = join(member, event)
                .statusCode(201)
                .header("Location", containsString("/event-registrations/"))
                .body("status", equalTo("CONFIRMED"))
                .body("event.title", equalTo("秋游活动"))
                .extract()
                .path("id");
        join(member, event).statusCode(201).body("id", equalTo(first)).body("status", equalTo("CONFIRMED"));
        show(member, event)
                .body("placesLeft", equalTo(1))
                .body("access.code", equalTo("ALREADY_JOINED"))
                .body("mine.registrationId", equalTo(first));
        assertThat(auditLines("event.joined", first)).isEqualTo(1);
    }

    @Test
    void when_it_is_full_the_next_waits_and_sees_her_position() {
        UUID event = GivenActivity.in(bureau).places(1).plannedBy(organiser);
        var members = world.members(3, bureau);
        join(members.get(0), event).body("status", equalTo("CONFIRMED")).body("position", nullValue());
        join(members.get(1), event).body("status", equalTo("WAITING")).body("position", equalTo(1));
        show(members.get(2), event).body("access.code", equalTo("WAITING_LIST")).body("access.open", equalTo(true));
        join(members.get(2), event).body("status", equalTo("WAITING")).body("position", equalTo(2));
        join(members.get(2), event).statusCode(201).body("position", equalTo(2));
        show(members.get(2), event)
                .body("access.code", equalTo("ALREADY_WAITING"))
                .body("mine.position", equalTo(2));
        show(organiser, event).body("placesLeft", equalTo(0)).body("waiting", equalTo(2));
    }

    @Test
    void without_a_waiting_list_a_full_activity_refuses_with_the_reason() {
        UUID event = GivenActivity.in(bureau).places(1).withoutWaitingList().plannedBy(organiser);
        join(world.member("李静", bureau), event).statusCode(201);
        refused(event, "FULL");
    }

    @Test
    void not_yet_open_closed_and_started_activities_refuse_with_the_reason() {
        refused(GivenActivity.in(bureau).opensIn(Duration.ofHours(5)).plannedBy(organiser), "NOT_YET_OPEN");
        refused(GivenActivity.in(bureau).closesIn(Duration.ofHours(-5)).plannedBy(organiser), "CLOSED");
        refused(GivenActivity.in(bureau).startsIn(Duration.ofHours(-1)).plannedBy(organiser), "STARTED");
    }

    @Test
    void a_cancelled_activity_refuses_and_a_draft_does_not_exist_for_members() {
        UUID event = GivenActivity.in(bureau).plannedBy(organiser);
        Api.sending(organiser, Map.of("reason", "台风预警")).post("/events/" + event + "/cancellations");
        refused(event, "CANCELLED").body("detail", containsString("台风预警"));
        UUID draft = GivenActivity.in(bureau).with("status", "DRAFT").plannedBy(organiser);
        join(member, draft).statusCode(404);
        join(organiser, draft).statusCode(404);
    }

    @Test
    void for_a_member_of_another_branch_it_does_not_exist_even_after_others_joined() {
        UUID event = GivenActivity.in(bureau).plannedBy(organiser);
        join(member, event).statusCode(201);
        join(world.member("孙悦", sibling), event).statusCode(404);
        join(member, UUID.randomUUID()).statusCode(404);
    }

    @Test
    void an_officer_above_sees_it_but_is_not_invited_and_another_system_is_no_member() {
        UUID below = world.union("第一分工会", bureau);
        UUID event = GivenActivity.in(below).plannedBy(organiser);
        show(organiser, event).body("access.code", equalTo("NOT_INVITED"));
        join(organiser, event)
                .statusCode(409)
                .body("code", equalTo("EVENT_NOT_OPEN"))
                .body("errors.code", contains("NOT_INVITED"));
        Api.with(Tokens.client("partner", "events:join"))
                .post("/events/" + event + "/registrations")
                .then()
                .statusCode(403);
        Api.anonymous().post("/events/" + event + "/registrations").then().statusCode(401);
    }

    @Test
    void leaving_lets_the_first_who_waits_move_up_and_coming_back_is_a_new_place_at_the_end() {
        UUID event = GivenActivity.in(bureau).places(1).plannedBy(organiser);
        var members = world.members(3, bureau);
        String place = join(members.get(0), event).extract().path("id");
        String second = join(members.get(1), event).extract().path("id");
        join(members.get(2), event).body("position", equalTo(2));
        leave(members.get(0), place).statusCode(201).body("status", equalTo("CANCELLED"));
        show(members.get(1), event).body("mine.status", equalTo("CONFIRMED"));
        show(members.get(2), event).body("mine.position", equalTo(1));
        assertThat(auditLines("event.moved-up", second)).isEqualTo(1);
        leave(members.get(0), place).statusCode(201).body("status", equalTo("CANCELLED"));
        String again = join(members.get(0), event)
                .body("position", equalTo(2))
                .extract()
                .path("id");
        assertThat(again).isNotEqualTo(place);
        show(organiser, event).body("placesLeft", equalTo(0)).body("waiting", equalTo(2));
    }

    @Test
    void who_waits_can_leave_too_and_those_behind_come_nearer() {
        UUID event = GivenActivity.in(bureau).places(1).plannedBy(organiser);
        var members = world.members(4, bureau);
        members.subList(0, 3).forEach(one -> join(one, event).statusCode(201));
        String middle = join(members.get(1), event).extract().path("id");
        join(members.get(3), event).body("position", equalTo(3));
        leave(members.get(1), middle).statusCode(201);
        show(members.get(2), event).body("mine.position", equalTo(1));
        show(members.get(3), event).body("mine.position", equalTo(2));
    }

    @Test
    void nobody_leaves_for_somebody_else_nor_after_the_start() {
        UUID event = GivenActivity.in(bureau).plannedBy(organiser);
        String place = join(member, event).extract().path("id");
        leave(world.member("李静", bureau), place).statusCode(404);
        leave(organiser, place).statusCode(404);
        World.run("update event set starts_at = now() - interval '1 hour' where id = ?", event);
        leave(member, place).statusCode(409).body("code", equalTo("EVENT_OVER"));
    }

    @Test
    void mine_lists_what_is_coming_and_what_was() {
        UUID later = GivenActivity.in(bureau).startsIn(Duration.ofDays(9)).plannedBy(organiser);
        UUID sooner =
                GivenActivity.in(bureau).places(1).startsIn(Duration.ofDays(2)).plannedBy(organiser);
        UUID past = GivenActivity.in(bureau).plannedBy(organiser);
        join(world.member("李静", bureau), sooner);
        List.of(later, sooner, past).forEach(event -> join(member, event).statusCode(201));
        World.run(
                "update event set starts_at = now() - interval '9 hours', ends_at = now() - interval '8 hours' where id = ?",
                past);
        Api.as(member)
                .get("/me/event-registrations")
                .then()
                .statusCode(200)
                .body("items.event.id", contains(sooner.toString(), later.toString()))
                .body("items.status", contains("WAITING", "CONFIRMED"))
                .body("items[0].position", equalTo(1));
        Api.as(member)
                .queryParam("when", "PAST")
                .get("/me/event-registrations")
                .then()
                .body("items.event.id", contains(past.toString()));
        String next = Api.as(member)
                .queryParam("limit", 1)
                .get("/me/event-registrations")
                .path("next");
        Api.as(member)
                .queryParam("limit", 1)
                .queryParam("cursor", next)
                .get("/me/event-registrations")
                .then()
                .body("items.event.id", contains(later.toString()))
                .body("next", nullValue());
    }

    @Test
    void organisers_see_who_joins_confirmed_first_and_then_who_waits_in_order() {
        UUID event = GivenActivity.in(bureau).places(2).plannedBy(organiser);
        var members = world.members(5, bureau);
        members.forEach(one -> join(one, event).statusCode(201));
        String path = "/events/" + event + "/registrations";
        var page = Api.as(organiser).queryParam("limit", 3).get(path).then().statusCode(200);
        page.body("items.member.name", contains("会员1", "会员2", "会员3"))
                .body("items.status", contains("CONFIRMED", "CONFIRMED", "WAITING"))
                .body("items[0].member.memberNo", endsWith(members.get(0).memberNo()));
        Api.as(organiser)
                .queryParam("limit", 3)
                .queryParam("cursor", page.extract().<String>path("next"))
                .get(path)
                .then()
                .body("items", hasSize(2))
                .body("items.position", contains(2, 3));
    }

    private ValidatableResponse join(TestMember caller, UUID event) {
        return Api.as(caller).post("/events/" + event + "/registrations").then();
    }

    private ValidatableResponse leave(TestMember caller, String registration) {
        return Api.as(caller)
                .post("/event-registrations/" + registration + "/cancellations")
                .then();
    }

    private ValidatableResponse show(TestMember caller, UUID event) {
        return Api.as(caller).get("/events/" + event).then().statusCode(200);
    }

    private ValidatableResponse refused(UUID event, String code) {
        show(member, event).body("access.code", equalTo(code)).body("access.open", equalTo(false));
        return join(member, event)
                .statusCode(409)
                .body("code", equalTo("EVENT_NOT_OPEN"))
                .body("errors.code", contains(code));
    }

    private static long auditLines(String action, String subject) {
        return World.count("select count(*) from audit_entry where action = ? and subject_id = ?", action, subject);
    }
}
