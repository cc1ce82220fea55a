package org.unionhome.event.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.unionhome.kernel.Role;
import org.unionhome.testing.Api;
import org.unionhome.testing.TestMember;
import org.unionhome.testing.World;

/** Check-ins that a device without a network kept, and walk-ins who come at once. */
@QuarkusTest
class LateCheckInTest {

    private final CheckInSeals seals;
    private World world;
    private UUID bureau;
    private TestMember organiser;
    private TestMember member;
    private UUID event;

    LateCheckInTest(CheckInSeals seals) {
        this.seals = seals;
    }

    @BeforeEach
    void somebody_joined_an_activity() {
        world = World.fresh();
        bureau = world.union("机关事务局工会", world.root());
        organiser = world.officer("周组织", Role.ORGANIZER, bureau);
        member = world.member("陈思远", bureau);
        event = Stage.event(world, bureau, 2, true);
        Api.as(member).post("/events/" + event + "/registrations").then().statusCode(201);
    }

    @Test
    void a_check_in_that_arrives_three_days_later_counts_even_after_the_roll_was_closed() {
        Instant start = began(Duration.ofDays(3));
        Api.as(organiser)
                .post("/events/" + event + "/roll-closings")
                .then()
                .statusCode(201)
                .body("absent", equalTo(1))
                .body("unmarked", equalTo(0));
        checkIn(member, event, start.plus(Duration.ofMinutes(5)))
                .statusCode(201)
                .body("attendance.state", equalTo("PRESENT"))
                .body("attendance.way", equalTo("SCANNED"));
        Api.as(organiser)
                .get("/events/" + event + "/attendance")
                .then()
                .body("present", equalTo(1))
                .body("absent", equalTo(0));
    }

    @Test
    void after_seven_days_or_with_a_code_from_outside_the_time_it_is_refused_and_changes_nothing() {
        Instant start = began(Duration.ofDays(3));
        checkIn(member, event, start.minus(Duration.ofHours(2)))
                .statusCode(409)
                .body("code", equalTo("EVENT_CODE_OUTSIDE"));
        checkIn(member, event, start.plus(Duration.ofHours(4)))
                .statusCode(409)
                .body("code", equalTo("EVENT_CODE_OUTSIDE"));
        Instant longAgo = began(Duration.ofDays(8));
        checkIn(member, event, longAgo).statusCode(409).body("code", equalTo("EVENT_CHECK_IN_TOO_LATE"));
        assertThat(World.count(
                        "select count(*) from event_registration where event_id = ? and presence is not null", event))
                .isZero();
    }

    @Test
    void the_seal_of_one_activity_or_minute_opens_no_other() {
        Instant start = began(Duration.ofMinutes(30));
        UUID other = Stage.event(world, bureau, 2, true);
        var good = seals.seal(event, CheckInCode.stepAt(start));
        send(member, new CheckInCode(other, good.step(), good.seal())).body("code", equalTo("EVENT_CODE_WRONG"));
        send(member, new CheckInCode(event, good.step() + 1, good.seal())).body("code", equalTo("EVENT_CODE_WRONG"));
        send(member, good).statusCode(201);
    }

    @Test
    void at_the_door_the_last_place_goes_to_exactly_one_of_many() throws Exception {
        Instant start = began(Duration.ofMinutes(30));
        World.run("update event set walk_ins = true where id = ?", event);
        List<TestMember> many = world.members(6, bureau);
        var threads = Executors.newFixedThreadPool(many.size());
        try {
            List<Callable<Integer>> comings = many.stream()
                    .<Callable<Integer>>map(
                            one -> () -> checkIn(one, event, start).extract().statusCode())
                    .toList();
            int letIn = 0;
            for (var coming : threads.invokeAll(comings)) {
                letIn += coming.get() == 201 ? 1 : 0;
            }
            assertThat(letIn).isEqualTo(1);
        } finally {
            threads.shutdownNow();
        }
        assertThat(Stage.taken(event)).isEqualTo(2).isEqualTo(Stage.registered(event, "CONFIRMED"));
        assertThat(World.count("select count(*) from event_registration where event_id = ? and walk_in", event))
                .isEqualTo(1);
    }

    /** The activity began so long ago and lasted three hours; gives back its first full minute. */
    private Instant began(Duration ago) {
        Instant start = CheckInCode.startOf(CheckInCode.stepAt(Instant.now().minus(ago)));
        World.run(
                "update event set starts_at = ?, ends_at = ? where id = ?",
                java.sql.Timestamp.from(start),
                java.sql.Timestamp.from(start.plus(Duration.ofHours(3))),
                event);
        return start;
    }

    private ValidatableResponse checkIn(TestMember who, UUID at, Instant shown) {
        return send(who, seals.seal(at, CheckInCode.stepAt(shown)));
    }

    private static ValidatableResponse send(TestMember who, CheckInCode code) {
        return Api.sending(who, Map.of("code", code.text()))
                .post("/me/event-check-ins")
                .then();
    }
}
