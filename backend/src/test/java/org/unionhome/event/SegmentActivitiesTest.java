package org.unionhome.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.unionhome.kernel.Role;
import org.unionhome.testing.Api;
import org.unionhome.testing.TestMember;
import org.unionhome.testing.World;

/** Activities for the members of a segment: its rule stands still once published, its members are those of the moment. */
@QuarkusTest
class SegmentActivitiesTest {

    private World world;
    private UUID bureau;
    private TestMember organiser;
    private TestMember elder;
    private TestMember younger;
    private String segment;

    @BeforeEach
    void a_segment_of_those_born_before_1970() {
        world = World.fresh();
        bureau = world.union("机关事务局工会", world.root());
        organiser = world.officer("周组织", Role.ORGANIZER, bureau);
        elder = world.member("老陈", bureau, LocalDate.of(1965, 3, 2));
        younger = world.member("小张", bureau, LocalDate.of(1990, 3, 2));
        segment = Api.sending(organiser, segment("1970-01-01"))
                .post("/segments")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    @Test
    void only_its_members_join_and_the_others_are_told_the_rule() {
        UUID event = planned().plannedBy(organiser);
        show(elder, event)
                .body("access.code", equalTo("OPEN"))
                .body("audience.name", equalTo("老同志"))
                .body("audience.sentence", containsString("1970年1月1日以前出生"));
        join(elder, event).statusCode(201).body("status", equalTo("CONFIRMED"));
        show(younger, event).body("access.open", equalTo(false)).body("access.code", equalTo("NOT_IN_SEGMENT"));
        join(younger, event)
                .statusCode(409)
                .body("code", equalTo("EVENT_NOT_OPEN"))
                .body("errors.code", contains("NOT_IN_SEGMENT"))
                .body("detail", containsString("1970年1月1日以前出生"));
        Api.as(younger).get("/events").then().body("items.access.code", hasItem("NOT_IN_SEGMENT"));
    }

    @Test
    void the_rule_stands_still_once_published_and_who_joined_stays() {
        UUID event = planned().plannedBy(organiser);
        join(elder, event).statusCode(201);
        Api.sending(organiser, segment("1960-01-01"))
                .header("If-Match", "\"0\"")
                .put("/segments/" + segment)
                .then()
                .statusCode(200);
        var another = world.member("老林", bureau, LocalDate.of(1969, 1, 1));
        join(another, event).statusCode(201);
        Api.as(organiser)
                .header("If-Match", "\"1\"")
                .delete("/segments/" + segment)
                .then()
                .statusCode(204);
        join(world.member("老吴", bureau, LocalDate.of(1969, 1, 1)), event).statusCode(201);
        World.run("update person set birth_date = '1990-01-01' where id = ?", elder.id());
        show(elder, event).body("access.code", equalTo("ALREADY_JOINED"));
    }

    @Test
    void a_draft_follows_its_segment_and_a_foreign_segment_is_unknown() {
        UUID event = planned().with("status", "DRAFT").plannedBy(organiser);
        Api.sending(organiser, segment("1960-01-01"))
                .header("If-Match", "\"0\"")
                .put("/segments/" + segment)
                .then()
                .statusCode(200);
        Api.sending(organiser, planned().body())
                .header("If-Match", "\"0\"")
                .put("/events/" + event)
                .then()
                .statusCode(200)
                .body("audience.sentence", containsString("1960年1月1日以前出生"));
        Api.sending(organiser, GivenActivity.in(bureau).body())
                .header("If-Match", "\"1\"")
                .put("/events/" + event)
                .then()
                .statusCode(200)
                .body("audience", nullValue());
        TestMember theirs = world.officer("吴组织", Role.ORGANIZER, world.union("税务局工会", world.root()));
        GivenActivity.in(theirs.union())
                .with("segmentId", segment)
                .sentBy(theirs)
                .statusCode(400)
                .body("errors.pointer", contains("/segmentId"));
    }

    @Test
    void in_a_rush_the_places_go_to_members_of_the_segment_and_to_nobody_else() throws Exception {
        UUID event = planned().places(5).withoutWaitingList().plannedBy(organiser);
        List<TestMember> callers = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            callers.add(world.member("老" + i, bureau, LocalDate.of(1960, 1, 1)));
            callers.add(world.member("小" + i, bureau, LocalDate.of(1995, 1, 1)));
        }
        var start = new CountDownLatch(1);
        var pool = Executors.newFixedThreadPool(12);
        List<Future<Integer>> answers = callers.stream()
                .map(caller -> pool.submit(() -> {
                    start.await();
                    return join(caller, event).extract().statusCode();
                }))
                .toList();
        start.countDown();
        int joined = 0;
        for (var answer : answers) {
            joined += answer.get() == 201 ? 1 : 0;
        }
        pool.shutdown();
        assertThat(joined).isEqualTo(5);
        assertThat(World.count(
                        """
                        select count(*) from event_registration r join person p on p.id = r.person_id
                         where r.event_id = ? and r.status = 'CONFIRMED' and p.birth_date < '1970-01-01'
                        """,
                        event))
                .isEqualTo(5);
        assertThat(World.count("select count(*) from event_registration where event_id = ?", event))
                .isEqualTo(5);
    }

    private GivenActivity planned() {
        return GivenActivity.in(bureau).with("segmentId", segment);
    }

    private Map<String, Object> segment(String bornBefore) {
        return Map.of(
                "unionId",
                bureau,
                "name",
                "老同志",
                "rule",
                Map.of(
                        "kind",
                        "CONDITION",
                        "field",
                        "BIRTH_DATE",
                        "operator",
                        "BEFORE",
                        "values",
                        List.of(bornBefore)));
    }

    private static ValidatableResponse join(TestMember member, UUID event) {
        return Api.as(member).post("/events/" + event + "/registrations").then();
    }

    private static ValidatableResponse show(TestMember member, UUID event) {
        return Api.as(member).get("/events/" + event).then().statusCode(200);
    }
}
