package org.unionhome.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.unionhome.kernel.Role;
import org.unionhome.testing.Api;
import org.unionhome.testing.TestMember;
import org.unionhome.testing.World;

@QuarkusTest
class EventsApiTest {

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
    void a_member_sees_what_her_union_and_those_above_offer_the_soonest_first() {
        UUID later = GivenActivity.in(bureau).startsIn(Duration.ofDays(20)).plannedBy(organiser);
        UUID sooner = GivenActivity.in(branch).startsIn(Duration.ofDays(3)).plannedBy(organiser);
        UUID foreign = GivenActivity.in(sibling).plannedBy(outsider);
        list(member).body("items.id", contains(sooner.toString(), later.toString()));
        list(outsider).body("items.id", contains(foreign.toString()));
        Api.as(member).get("/events/" + foreign).then().statusCode(404);
    }

    @Test
    void each_activity_says_how_many_places_are_left_and_whether_it_is_open_and_why() {
        GivenActivity.in(bureau).places(30).plannedBy(organiser);
        list(member)
                .body("items[0].placesLeft", equalTo(30))
                .body("items[0].access.open", equalTo(true))
                .body("items[0].access.code", equalTo("OPEN"))
                .body("items[0].access.reason", containsString("还有 30 个名额"))
                .body("items[0].mine", nullValue())
                .body("items[0].manageable", equalTo(false));
        Api.as(member)
                .header("Accept-Language", "en")
                .get("/events")
                .then()
                .body("items[0].access.reason", containsString("30 places left"));
        list(organiser).body("items[0].manageable", equalTo(true));
    }

    @Test
    void as_long_as_nobody_has_joined_the_list_of_who_has_is_empty() {
        UUID event = GivenActivity.in(bureau).plannedBy(organiser);
        Api.as(organiser)
                .get("/events/" + event + "/registrations")
                .then()
                .statusCode(200)
                .body("items", hasSize(0));
    }

    @Test
    void drafts_are_seen_by_organisers_alone_and_only_when_they_ask_for_what_they_manage() {
        UUID draft = GivenActivity.in(bureau).with("status", "DRAFT").plannedBy(organiser);
        list(organiser).body("items", hasSize(0));
        Api.as(organiser)
                .queryParam("managed", true)
                .get("/events")
                .then()
                .body("items.id", contains(draft.toString()));
        Api.as(member).get("/events/" + draft).then().statusCode(404);
        Api.as(organiser).get("/events/" + draft).then().statusCode(200).body("access.code", equalTo("DRAFT"));
    }

    @Test
    void the_list_can_be_narrowed_by_day_kind_and_union() {
        UUID outing = GivenActivity.in(bureau).startsIn(Duration.ofDays(40)).plannedBy(organiser);
        UUID sport = GivenActivity.in(branch).with("kind", "SPORT").plannedBy(organiser);
        Api.as(member).queryParam("kind", "SPORT").get("/events").then().body("items.id", contains(sport.toString()));
        String inThirtyDays =
                GivenActivity.now().plus(Duration.ofDays(30)).toString().substring(0, 10);
        Api.as(member)
                .queryParam("from", inThirtyDays)
                .get("/events")
                .then()
                .body("items.id", contains(outing.toString()));
        Api.as(member)
                .queryParam("to", inThirtyDays)
                .get("/events")
                .then()
                .body("items.id", contains(sport.toString()));
        Api.as(member).queryParam("unionId", branch).get("/events").then().body("items.id", contains(sport.toString()));
        Api.as(member)
                .queryParam("unionId", sibling)
                .get("/events")
                .then()
                .statusCode(200)
                .body("items", hasSize(0));
        Api.as(member).queryParam("from", "yesterday").get("/events").then().statusCode(400);
    }

    @Test
    void walking_the_pages_meets_every_activity_once_in_order() {
        List<String> planned = new ArrayList<>();
        for (int day = 1; day <= 7; day++) {
            UUID union = day % 2 == 0 ? bureau : branch;
            planned.add(GivenActivity.in(union)
                    .startsIn(Duration.ofDays(day))
                    .plannedBy(organiser)
                    .toString());
        }
        List<String> met = new ArrayList<>();
        String cursor = null;
        do {
            var asked = Api.as(member).queryParam("limit", 3);
            var page = (cursor == null ? asked : asked.queryParam("cursor", cursor)).get("/events");
            page.then().statusCode(200);
            met.addAll(page.path("items.id"));
            cursor = page.path("next");
        } while (cursor != null);
        assertThat(met).containsExactlyElementsOf(planned);
    }

    @Test
    void a_page_that_is_still_true_answers_304_until_a_place_is_taken() {
        UUID event = GivenActivity.in(bureau).plannedBy(organiser);
        String page = list(member).extract().header("ETag");
        String shown = Api.as(member).get("/events/" + event).header("ETag");
        Api.as(member).header("If-None-Match", page).get("/events").then().statusCode(304);
        Api.as(member)
                .header("If-None-Match", shown)
                .get("/events/" + event)
                .then()
                .statusCode(304);
        Api.as(world.member("李静", bureau))
                .post("/events/" + event + "/registrations")
                .then()
                .statusCode(201);
        Api.as(member).header("If-None-Match", page).get("/events").then().statusCode(200);
        Api.as(member)
                .header("If-None-Match", shown)
                .get("/events/" + event)
                .then()
                .statusCode(200)
                .body("placesLeft", equalTo(9));
    }

    private ValidatableResponse list(TestMember caller) {
        return Api.as(caller).get("/events").then().statusCode(200);
    }
}
