package org.unionhome.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.unionhome.kernel.Role;
import org.unionhome.testing.Api;
import org.unionhome.testing.TestMember;
import org.unionhome.testing.World;

/** Checking in and calling the roll. */
@QuarkusTest
class AttendanceApiTest {

    private World world;
    private UUID bureau;
    private TestMember organiser;
    private TestMember foreign;
    private TestMember member;
    private UUID event;

    @BeforeEach
    void an_activity_that_begins_in_half_an_hour() {
        world = World.fresh();
        UUID committee = world.union("省直属机关工会工委", world.root());
        bureau = world.union("机关事务局工会", committee);
        UUID sibling = world.union("税务局工会", committee);
        organiser = world.officer("周组织", Role.ORGANIZER, bureau);
        foreign = world.officer("钱组织", Role.ORGANIZER, sibling);
        member = world.member("陈思远", bureau);
        event = GivenActivity.in(bureau).startsIn(Duration.ofMinutes(30)).plannedBy(organiser);
    }

    @Test
    void whoever_scans_the_code_at_the_door_is_there_and_scanning_again_changes_nothing() {
        String registration = join(member);
        counts().body("joined", equalTo(1)).body("unmarked", equalTo(1)).body("present", equalTo(0));
        String code = codes().body("codes", hasSize(180)).extract().path("codes[0].code");
        checkIn(member, code)
                .statusCode(201)
                .body("id", equalTo(registration))
                .body("attendance.state", equalTo("PRESENT"));
        checkIn(member, code).statusCode(201).body("attendance.way", equalTo("SCANNED"));
        assertThat(auditLines("event.checked-in", registration)).isEqualTo(1);
        counts().body("present", equalTo(1)).body("unmarked", equalTo(0));
        Api.as(member).get("/events/" + event).then().body("mine.attendance", equalTo("PRESENT"));
        Api.as(organiser)
                .get("/events/" + event + "/registrations")
                .then()
                .body("items.attendance.state", contains("PRESENT"))
                .body("items.initials", contains(notNullValue()))
                .body("items.walkIn", contains(false));
    }

    @Test
    void what_is_no_code_is_refused() {
        join(member);
        checkIn(member, "hello").statusCode(409).body("code", equalTo("EVENT_CODE_WRONG"));
        String code = codes().extract().path("codes[0].code");
        checkIn(member, code.substring(0, code.length() - 1) + (code.endsWith("A") ? "Q" : "A"))
                .statusCode(409)
                .body("code", equalTo("EVENT_CODE_WRONG"));
        assertThat(World.count(
                        "select count(*) from event_registration where event_id = ? and presence is not null", event))
                .isZero();
    }

    @Test
    void who_has_not_joined_is_let_in_only_where_the_activity_allows_it_and_a_place_is_left() {
        String code = codes().extract().path("codes[0].code");
        checkIn(member, code).statusCode(409).body("code", equalTo("EVENT_NOT_JOINED"));
        UUID open = GivenActivity.in(bureau)
                .startsIn(Duration.ofMinutes(30))
                .places(1)
                .with("walkIns", true)
                .plannedBy(organiser);
        String door =
                Api.as(organiser).get("/events/" + open + "/check-in-codes").path("codes[0].code");
        checkIn(member, door).statusCode(201).body("walkIn", equalTo(true)).body("status", equalTo("CONFIRMED"));
        checkIn(world.member("李静", bureau), door).statusCode(409).body("code", equalTo("EVENT_NO_PLACE"));
        Api.as(organiser)
                .get("/events/" + open + "/attendance")
                .then()
                .body("joined", equalTo(1))
                .body("walkedIn", equalTo(1));
    }

    @Test
    void a_member_of_another_branch_finds_no_activity_behind_the_code() {
        String code = codes().extract().path("codes[0].code");
        checkIn(foreign, code).statusCode(404);
    }

    @Test
    void organisers_tick_and_correct_and_of_two_ticks_the_later_made_holds() {
        String registration = join(member);
        Instant now = Instant.now();
        tick(organiser, registration, "ABSENT", now.minusSeconds(60))
                .statusCode(201)
                .body("attendance.way", equalTo("TICKED"));
        tick(organiser, registration, "EXCUSED", now).statusCode(201).body("attendance.state", equalTo("EXCUSED"));
        tick(organiser, registration, "PRESENT", now.minusSeconds(30))
                .statusCode(201)
                .body("attendance.state", equalTo("EXCUSED"));
        assertThat(auditLines("event.ticked", registration)).isEqualTo(2);
        assertThat(World.count(
                        "select count(*) from audit_entry where subject_id = ? and detail = 'ABSENT → EXCUSED'",
                        registration))
                .isEqualTo(1);
        counts().body("excused", equalTo(1)).body("absent", equalTo(0));
    }

    @Test
    void a_tick_sent_twice_under_one_key_is_one_tick() {
        String registration = join(member);
        String key = Api.freshKey();
        var body = Map.of("state", "PRESENT", "markedAt", Instant.now());
        for (int time = 0; time < 2; time++) {
            Api.sending(organiser, body)
                    .header("Idempotency-Key", key)
                    .post("/event-registrations/" + registration + "/attendance-marks")
                    .then()
                    .statusCode(201)
                    .body("attendance.state", equalTo("PRESENT"));
        }
        assertThat(auditLines("event.ticked", registration)).isEqualTo(1);
    }

    @Test
    void members_and_organisers_of_other_unions_call_no_roll() {
        String registration = join(member);
        for (String path : new String[] {"/attendance", "/check-in-codes"}) {
            Api.as(member).get("/events/" + event + path).then().statusCode(403);
            Api.as(foreign).get("/events/" + event + path).then().statusCode(404);
        }
        tick(member, registration, "PRESENT", Instant.now()).statusCode(403);
        tick(foreign, registration, "PRESENT", Instant.now()).statusCode(404);
        Api.as(member).post("/events/" + event + "/roll-closings").then().statusCode(403);
        Api.as(foreign).post("/events/" + event + "/roll-closings").then().statusCode(404);
        counts().body("unmarked", equalTo(1));
    }

    @Test
    void before_its_time_nobody_is_ticked_and_no_roll_is_closed() {
        UUID later = GivenActivity.in(bureau).startsIn(Duration.ofHours(5)).plannedBy(organiser);
        String registration =
                Api.as(member).post("/events/" + later + "/registrations").path("id");
        tick(organiser, registration, "PRESENT", Instant.now())
                .statusCode(409)
                .body("code", equalTo("EVENT_ROLL_NOT_OPEN"));
        Api.as(organiser)
                .post("/events/" + event + "/roll-closings")
                .then()
                .statusCode(409)
                .body("code", equalTo("EVENT_ROLL_NOT_OPEN"));
        UUID draft = GivenActivity.in(bureau).with("status", "DRAFT").plannedBy(organiser);
        Api.as(organiser)
                .get("/events/" + draft + "/check-in-codes")
                .then()
                .statusCode(200)
                .body("codes", empty());
    }

    @Test
    void who_was_away_has_not_taken_part_and_who_was_never_ticked_has() {
        TestMember away = world.member("李静", bureau);
        String registration =
                Api.as(away).post("/events/" + event + "/registrations").path("id");
        join(member);
        tick(organiser, registration, "ABSENT", Instant.now()).statusCode(201);
        World.run(
                "update event set starts_at = now() - interval '9 hours', ends_at = now() - interval '8 hours' where id = ?",
                event);
        assertThat(tookPart(away)).isFalse();
        assertThat(tookPart(member)).isTrue();
        Api.as(organiser)
                .post("/events/" + event + "/roll-closings")
                .then()
                .statusCode(201)
                .body("absent", equalTo(2))
                .body("closedAt", notNullValue());
        assertThat(tookPart(member)).isFalse();
        Api.as(member).get("/events/" + event).then().body("mine.attendance", equalTo("ABSENT"));
    }

    @Test
    void of_a_registration_nobody_has_called_yet_nothing_is_said() {
        join(member);
        Api.as(member).get("/events/" + event).then().body("mine.attendance", nullValue());
    }

    private boolean tookPart(TestMember who) {
        String timeline =
                Api.as(who).get("/me/timeline").then().statusCode(200).extract().asString();
        return timeline.contains(event.toString());
    }

    private String join(TestMember who) {
        return Api.as(who)
                .post("/events/" + event + "/registrations")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private ValidatableResponse codes() {
        return Api.as(organiser)
                .get("/events/" + event + "/check-in-codes")
                .then()
                .statusCode(200);
    }

    private ValidatableResponse counts() {
        return Api.as(organiser).get("/events/" + event + "/attendance").then().statusCode(200);
    }

    private static ValidatableResponse checkIn(TestMember who, String code) {
        return Api.sending(who, Map.of("code", code))
                .post("/me/event-check-ins")
                .then();
    }

    private static ValidatableResponse tick(TestMember who, String registration, String state, Instant at) {
        return Api.sending(who, Map.of("state", state, "markedAt", at))
                .post("/event-registrations/" + registration + "/attendance-marks")
                .then();
    }

    private static long auditLines(String action, String subject) {
        return World.count("select count(*) from audit_entry where action = ? and subject_id = ?", action, subject);
    }
}
