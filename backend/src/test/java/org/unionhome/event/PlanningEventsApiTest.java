package org.unionhome.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

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
import org.unionhome.testing.World;

@QuarkusTest
class PlanningEventsApiTest {

    private World world;
    private UUID bureau;
    private UUID branch;
    private UUID sibling;
    private TestMember organiser;
    private TestMember member;
    private TestMember outsider;

    @BeforeEach
    void a_bureau_with_a_branch_and_a_sibling() {
        world = World.fresh();
        UUID committee = world.union("省直属机关工会工委", world.root());
        bureau = world.union("机关事务局工会", committee);
        branch = world.union("第一分工会", bureau);
        sibling = world.union("税务局工会", committee);
        organiser = world.officer("周组织", Role.ORGANIZER, bureau);
        member = world.member("陈思远", branch);
        outsider = world.officer("吴组织", Role.ORGANIZER, sibling);
    }

    @Test
    void a_plan_that_contradicts_itself_is_refused_naming_each_field() {
        GivenActivity.in(bureau)
                .with("endsAt", GivenActivity.now())
                .with("registrationClosesAt", GivenActivity.now().minus(Duration.ofDays(90)))
                .sentBy(organiser)
                .statusCode(400)
                .body("errors.pointer", hasItems("/endsAt", "/registrationClosesAt"));
        GivenActivity.in(bureau)
                .with("endsAt", GivenActivity.now().plus(Duration.ofDays(500)))
                .sentBy(organiser)
                .statusCode(400)
                .body("errors[0].code", equalTo("LASTS_TOO_LONG"));
        GivenActivity.in(bureau)
                .places(0)
                .sentBy(organiser)
                .statusCode(400)
                .body("errors.pointer", hasItems("/capacity"));
    }

    @Test
    void changing_needs_the_version_that_was_read() {
        UUID event = GivenActivity.in(bureau).plannedBy(organiser);
        var plan = GivenActivity.in(bureau).with("title", "春游活动").body();
        String path = "/events/" + event;
        String read = Api.as(organiser).get(path).header("ETag");
        Api.sending(organiser, plan).put(path).then().statusCode(428);
        Api.as(world.member("李静", bureau)).post(path + "/registrations").then().statusCode(201);
        Api.sending(organiser, plan)
                .header("If-Match", read)
                .put(path)
                .then()
                .statusCode(200)
                .body("title", equalTo("春游活动"))
                .body("version", equalTo(1));
        Api.sending(organiser, plan).header("If-Match", read).put(path).then().statusCode(412);
        Api.sending(organiser, plan)
                .header("If-Match", "\"1\"")
                .put(path)
                .then()
                .statusCode(200);
    }

    @Test
    void places_cannot_fall_below_those_taken_and_more_places_go_to_those_who_wait() {
        UUID event = GivenActivity.in(bureau).places(1).plannedBy(organiser);
        List<TestMember> members = world.members(4, branch);
        members.forEach(one ->
                Api.as(one).post("/events/" + event + "/registrations").then().statusCode(201));
        change(event, GivenActivity.in(bureau).places(3))
                .statusCode(200)
                .body("placesLeft", equalTo(0))
                .body("waiting", equalTo(1));
        place(members.get(2), event).body("mine.status", equalTo("CONFIRMED"));
        place(members.get(3), event).body("mine.status", equalTo("WAITING")).body("mine.position", equalTo(1));
        change(event, GivenActivity.in(bureau).places(2))
                .statusCode(409)
                .body("code", equalTo("EVENT_HAS_MORE_REGISTRATIONS"))
                .body("detail", containsString("3"));
    }

    @Test
    void what_was_published_does_not_become_a_draft_nor_move_to_another_union() {
        UUID event = GivenActivity.in(bureau).plannedBy(organiser);
        change(event, GivenActivity.in(bureau).with("status", "DRAFT"))
                .statusCode(400)
                .body("errors.code", contains("ALREADY_PUBLISHED"));
        change(event, GivenActivity.in(branch)).statusCode(400).body("errors.pointer", contains("/unionId"));
    }

    @Test
    void an_activity_called_off_stays_visible_with_the_reason() {
        UUID event = GivenActivity.in(bureau).plannedBy(organiser);
        Api.sending(organiser, Map.of("reason", "台风预警"))
                .post("/events/" + event + "/cancellations")
                .then()
                .statusCode(201)
                .body("status", equalTo("CANCELLED"));
        Api.as(member)
                .get("/events/" + event)
                .then()
                .body("access.code", equalTo("CANCELLED"))
                .body("access.reason", containsString("台风预警"))
                .body("cancellationReason", equalTo("台风预警"));
        list(member).body("items.status", contains("CANCELLED"));
        Api.sending(organiser, Map.of("reason", "再次取消"))
                .post("/events/" + event + "/cancellations")
                .then()
                .statusCode(409)
                .body("code", equalTo("EVENT_CANCELLED"));
        change(event, GivenActivity.in(bureau)).statusCode(409).body("code", equalTo("EVENT_CANCELLED"));
    }

    @Test
    void a_member_cannot_plan_and_an_organiser_of_another_union_finds_nothing_to_manage() {
        GivenActivity.in(bureau).sentBy(member).statusCode(403).body("code", equalTo("NOT_ALLOWED"));
        GivenActivity.in(bureau).sentBy(outsider).statusCode(404);
        UUID event = GivenActivity.in(bureau).plannedBy(organiser);
        var plan = GivenActivity.in(bureau).body();
        Api.sending(outsider, plan)
                .header("If-Match", "\"0\"")
                .put("/events/" + event)
                .then()
                .statusCode(404);
        Api.sending(outsider, Map.of("reason", "与我无关"))
                .post("/events/" + event + "/cancellations")
                .then()
                .statusCode(404);
        Api.as(outsider).get("/events/" + event + "/registrations").then().statusCode(404);
        Api.as(member).get("/events/" + event + "/registrations").then().statusCode(403);
        Api.anonymous().get("/events").then().statusCode(401);
    }

    @Test
    void an_organiser_below_sees_what_the_union_above_offers_but_does_not_manage_it() {
        UUID event = GivenActivity.in(bureau).plannedBy(organiser);
        TestMember below = world.officer("郑组织", Role.ORGANIZER, branch);
        Api.as(below).get("/events/" + event).then().statusCode(200).body("manageable", equalTo(false));
        Api.sending(below, Map.of("reason", "越级取消"))
                .post("/events/" + event + "/cancellations")
                .then()
                .statusCode(404);
        assertThat(world.count(
                        "select count(*) from audit_entry where action = 'event.manage' and outcome = 'REFUSED' and subject_id = ?",
                        event.toString()))
                .isEqualTo(1);
    }

    @Test
    void repeating_a_plan_under_the_same_key_makes_one_activity() {
        String key = Api.freshKey();
        var body = GivenActivity.in(bureau).body();
        String first = Api.sending(organiser, body)
                .header("Idempotency-Key", key)
                .post("/events")
                .path("id");
        Api.sending(organiser, body)
                .header("Idempotency-Key", key)
                .post("/events")
                .then()
                .statusCode(201)
                .header("Idempotency-Replayed", "true")
                .body("id", equalTo(first));
        list(member).body("items", hasSize(1)).body("items.id", not(contains("")));
    }

    private ValidatableResponse list(TestMember caller) {
        return Api.as(caller).get("/events").then().statusCode(200);
    }

    private ValidatableResponse place(TestMember caller, UUID event) {
        return Api.as(caller).get("/events/" + event).then().statusCode(200);
    }

    private ValidatableResponse change(UUID event, GivenActivity plan) {
        String etag = Api.as(organiser).get("/events/" + event).header("ETag");
        return Api.sending(organiser, plan.body())
                .header("If-Match", etag)
                .put("/events/" + event)
                .then();
    }
}
