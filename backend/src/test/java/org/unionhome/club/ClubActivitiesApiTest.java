package org.unionhome.club;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
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

/** S2: clubs are guided and assessed; the assessment rests on what the register knows. */
@QuarkusTest
class ClubActivitiesApiTest {

    private static final LocalDate TODAY = LocalDate.now(Clocks.CHINA);
    private static final int YEAR = TODAY.getYear();
    private World world;
    private UUID bureau;
    private TestMember organizer;
    private TestMember head;
    private TestMember chen;
    private String club;

    @BeforeEach
    void a_club_with_a_head_and_a_member() {
        world = World.fresh();
        bureau = world.union("机关事务局工会", world.root());
        organizer = world.officer("周组织", Role.ORGANIZER, bureau);
        head = world.member("何会长", bureau);
        chen = world.member("陈思远", bureau);
        club = GivenClub.of(bureau).foundedBy(organizer);
        GivenClub.appoint(organizer, club, head, "HEAD").statusCode(201);
    }

    @Test
    void an_officer_logs_who_came_and_members_read_how_many() {
        String part = GivenClub.joined(chen, club);
        GivenClub.log(head, club, TODAY, List.of(part, own(head)), 3)
                .statusCode(201)
                .body("attended", equalTo(2))
                .body("guests", equalTo(3))
                .body("recordedBy.name", equalTo("何会长"));
        activities(chen).body("items.title", contains("周三训练")).body("items[0].voidable", equalTo(false));
        GivenClub.log(chen, club, TODAY, List.of(), 0).statusCode(404);
    }

    @Test
    void who_did_not_belong_to_the_club_on_the_day_did_not_come() {
        String part = GivenClub.joined(chen, club);
        GivenClub.log(head, club, LocalDate.of(2023, 4, 5), List.of(part), 0)
                .statusCode(400)
                .body("errors[0].code", equalTo("NOT_IN_THE_CLUB_THEN"));
    }

    @Test
    void an_activity_of_the_union_gives_title_and_day_and_is_logged_once() {
        String event = event(bureau);
        log(event).statusCode(201).body("title", equalTo("职工羽毛球赛")).body("eventId", equalTo(event));
        log(event).statusCode(409).body("code", equalTo("CLUB_ACTIVITY_LOGGED"));
        String entry = activities(head).extract().path("items[0].id");
        takeBack(head, entry).statusCode(201).body("voidReason", equalTo("日期填错"));
        takeBack(head, entry).statusCode(409).body("code", equalTo("CLUB_ACTIVITY_VOIDED"));
        log(event).statusCode(201);
        log(UUID.randomUUID().toString()).statusCode(400).body("errors[0].code", equalTo("UNKNOWN_ACTIVITY"));
    }

    @Test
    void a_year_is_assessed_with_its_facts_and_the_facts_of_that_moment_stay() {
        String part = GivenClub.joined(chen, club);
        GivenClub.log(head, club, TODAY, List.of(part, own(head)), 3).statusCode(201);
        GivenClub.log(head, club, TODAY, List.of(part), 0).statusCode(201);
        String mistake =
                GivenClub.log(head, club, TODAY, List.of(), 90).extract().path("id");
        takeBack(head, mistake).statusCode(201);
        years(organizer)
                .body("items[0].year", equalTo(YEAR))
                .body("items[0].facts.sessions", equalTo(2))
                .body("items[0].facts.months", equalTo(1))
                .body("items[0].facts.personTimes", equalTo(6))
                .body("items[0].facts.persons", equalTo(2))
                .body("items[0].facts.membersAtStart", equalTo(0))
                .body("items[0].facts.joined", equalTo(2))
                .body("items[0].facts.membersAtEnd", equalTo(2))
                .body("items[0].assessment", nullValue())
                .body("items[0].assessable", equalTo(true));
        assess(organizer, YEAR, "GOOD").statusCode(201).body("assessment.grade", equalTo("GOOD"));
        GivenClub.log(head, club, TODAY, List.of(part), 0).statusCode(201);
        years(head).body("items[0].facts.sessions", equalTo(2)).body("items[0].assessable", equalTo(false));
        assess(organizer, YEAR, "EXCELLENT")
                .statusCode(201)
                .body("assessment.edition", equalTo(2))
                .body("facts.sessions", equalTo(3));
        assertThat(World.count("select count(*) from club_assessment where club_id = ?::uuid", club))
                .isEqualTo(2);
    }

    @Test
    void an_officer_of_the_year_does_not_assess_it_also_when_the_application_forgets_it() {
        TestMember judge = world.officer("郑组织", Role.ORGANIZER, bureau);
        GivenClub.appoint(organizer, club, judge, "DEPUTY").statusCode(201);
        assess(judge, YEAR, "EXCELLENT").statusCode(422).body("code", equalTo("CLUB_OFFICER_ASSESSES"));
        assess(judge, 2023, "EXCELLENT").statusCode(201);
        assess(head, YEAR, "EXCELLENT").statusCode(403);
        assess(organizer, 2022, "GOOD").statusCode(400).body("errors[0].code", equalTo("CLUB_NOT_THERE_THEN"));
        String forgotten = "update club_assessment set officer_hands = assessor_hands where club_id = '" + club + "'";
        assertThat(refused(forgotten)).contains("club_not_assessed_by_officers");
    }

    private static String refused(String sql) {
        try {
            World.run(sql);
            return "";
        } catch (IllegalStateException refused) {
            return refused.getMessage();
        }
    }

    private String own(TestMember member) {
        return Api.as(member).get("/clubs/" + club).path("mine.id");
    }

    private ValidatableResponse activities(TestMember reader) {
        return Api.as(reader).get("/clubs/" + club + "/activities").then().statusCode(200);
    }

    private ValidatableResponse years(TestMember reader) {
        return Api.as(reader).get("/clubs/" + club + "/assessments").then().statusCode(200);
    }

    private ValidatableResponse assess(TestMember judge, int year, String grade) {
        return Api.sending(judge, Map.of("year", year, "grade", grade))
                .post("/clubs/" + club + "/assessments")
                .then();
    }

    private ValidatableResponse log(String event) {
        return Api.sending(head, Map.of("eventId", event, "attendees", List.of()))
                .post("/clubs/" + club + "/activities")
                .then();
    }

    private static ValidatableResponse takeBack(TestMember recorder, String entry) {
        return Api.sending(recorder, Map.of("reason", "日期填错"))
                .post("/club-activities/" + entry + "/voidings")
                .then();
    }

    private String event(UUID union) {
        Instant now = Instant.now().truncatedTo(ChronoUnit.SECONDS);
        return Api.sending(
                        organizer,
                        Map.of(
                                "unionId",
                                union,
                                "title",
                                "职工羽毛球赛",
                                "kind",
                                "SPORT",
                                "startsAt",
                                now.minus(2, ChronoUnit.HOURS),
                                "endsAt",
                                now.minus(1, ChronoUnit.HOURS),
                                "registrationOpensAt",
                                now.minus(3, ChronoUnit.HOURS),
                                "registrationClosesAt",
                                now.minus(2, ChronoUnit.HOURS),
                                "capacity",
                                30,
                                "waitingList",
                                false,
                                "status",
                                "PUBLISHED"))
                .post("/events")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }
}
