package org.unionhome.club;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.unionhome.kernel.Clocks;
import org.unionhome.kernel.Ids;
import org.unionhome.kernel.Role;
import org.unionhome.testing.Api;
import org.unionhome.testing.TestMember;
import org.unionhome.testing.World;

/** Clubs are counted by level and day, and members by whether they take part in at least one thing. */
@QuarkusTest
class ParticipationApiTest {

    private static final int YEAR = LocalDate.now(Clocks.CHINA).getYear();
    private World world;
    private UUID bureau;
    private TestMember chair;

    @BeforeEach
    void a_bureau() {
        world = World.fresh();
        bureau = world.union("机关事务局工会", world.root());
        chair = world.officer("赵主席", Role.CHAIR, bureau);
    }

    @Test
    void G10_fifteen_clubs_of_2023_and_eight_of_the_bureau_itself_in_2024() {
        UUID branch = world.union("第一分工会", bureau);
        for (int i = 1; i <= 8; i++) {
            GivenClub.of(bureau).named("局兴趣队" + i).foundedBy(chair);
        }
        for (int i = 1; i <= 7; i++) {
            String club =
                    GivenClub.of(branch).named("分会兴趣队" + i).with("kind", "ARTS").foundedBy(chair);
            if (i <= 2) {
                GivenClub.end(chair, club, 0, LocalDate.of(2024, 1, 1)).statusCode(201);
            }
        }
        clubs("2023-12-31")
                .body("own", equalTo(8))
                .body("below", equalTo(7))
                .body("kinds.kind", contains("ARTS", "SPORT"))
                .body("kinds.clubs", contains(7, 8));
        clubs("2024-03-08").body("own", equalTo(8)).body("below", equalTo(5));
        clubs("2023-02-28").body("own", equalTo(0)).body("below", equalTo(0)).body("persons", equalTo(0));
    }

    @Test
    void G18_and_G39_sixteen_associations_of_a_university_and_fifteen_groups_of_a_school() {
        UUID university = world.union("工商大学工会", world.root());
        UUID school = world.union("省委党校工会", world.root());
        TestMember officer = world.officer("校组织", Role.ORGANIZER, world.root());
        for (int i = 1; i <= 16; i++) {
            GivenClub.of(university).named("教职工协会" + i).foundedBy(officer);
            if (i <= 15) {
                GivenClub.of(school).named("兴趣小组" + i).foundedBy(officer);
            }
        }
        figures(officer, university, "2024-03-08").body("own", equalTo(16));
        figures(officer, school, "2024-01-01").body("own", equalTo(15));
    }

    @Test
    void G43_each_of_275_members_in_28_groups_takes_part_in_at_least_one_of_9_clubs() {
        List<UUID> groups = new ArrayList<>();
        for (int i = 1; i <= 28; i++) {
            groups.add(world.union("第" + i + "工会小组", bureau));
        }
        List<String> clubs = new ArrayList<>();
        for (int i = 1; i <= 9; i++) {
            clubs.add(GivenClub.of(bureau).named("兴趣小组" + i).foundedBy(chair));
        }
        for (int i = 1; i < 275; i++) {
            belongs(world.member("会员" + i, groups.get(i % 28)), clubs.get(i % 9));
        }
        belongs(chair, clubs.get(0));
        participation(chair, bureau)
                .body("count.members", equalTo(275))
                .body("count.takingPart", equalTo(275))
                .body("count.rate", equalTo("100.0"))
                .body("clubOnly", equalTo(275))
                .body("units", hasSize(29))
                .body("units.count.rate", everyItem(equalTo("100.0")));
        figures(chair, bureau, LocalDate.now(Clocks.CHINA).toString())
                .body("own", equalTo(9))
                .body("memberships", equalTo(275));
    }

    @Test
    void whoever_joined_an_activity_of_a_union_above_takes_part_and_the_others_are_named() {
        UUID unit = world.union("第一分工会", bureau);
        TestMember officer = world.officer("周组织", Role.ORGANIZER, unit);
        TestMember walked = world.member("陈思远", unit);
        TestMember both = world.member("李静", unit);
        TestMember gone = world.member("王离会", unit);
        String club = GivenClub.of(bureau).foundedBy(chair);
        walks(walked);
        walks(both);
        belongs(both, club);
        belongs(gone, club);
        World.run(
                "update membership set period = daterange(lower(period), ?::date) where person_id = ?",
                YEAR + "-01-01",
                gone.id());
        participation(officer, unit)
                .body("count.members", equalTo(3))
                .body("count.takingPart", equalTo(2))
                .body("count.rate", equalTo("66.7"))
                .body("activityOnly", equalTo(1))
                .body("both", equalTo(1));
        missing(officer, unit).body("items.member.name", contains("周组织")).body("items[0].union.name", equalTo("第一分工会"));
    }

    @Test
    void an_activity_of_last_year_and_a_place_on_a_waiting_list_are_no_taking_part() {
        UUID unit = world.union("第一分工会", bureau);
        TestMember late = world.member("陈思远", unit);
        TestMember waiting = world.member("李静", unit);
        registered(late, event(LocalDate.of(YEAR - 1, 6, 1)), "CONFIRMED");
        registered(waiting, event(LocalDate.of(YEAR, 1, 1)), "WAITING");
        participation(chair, unit).body("count.members", equalTo(2)).body("count.takingPart", equalTo(0));
    }

    @Test
    void of_a_union_without_members_no_rate_is_told() {
        participation(chair, world.union("新工会", bureau))
                .body("count.members", equalTo(0))
                .body("count.rate", nullValue())
                .body("units", hasSize(0));
    }

    @Test
    void foreign_unions_and_members_are_told_nothing() {
        TestMember stranger = world.officer("吴组织", Role.ORGANIZER, world.union("税务局工会", world.root()));
        TestMember member = world.member("陈思远", bureau);
        for (TestMember caller : List.of(stranger, member)) {
            asking(caller, bureau).get("/participation-figures").then().statusCode(404);
            Api.as(caller)
                    .queryParam("unionId", bureau)
                    .queryParam("on", "2024-01-01")
                    .get("/club-figures")
                    .then()
                    .statusCode(404);
        }
        asking(stranger, bureau).get("/participation-gaps").then().statusCode(404);
        asking(member, bureau).get("/participation-gaps").then().statusCode(403);
    }

    @Test
    void the_database_tells_nobody_about_a_union_she_does_not_work_in() {
        assertThat(refused("select club_taken_part('" + bureau + "', '2024-01-01', '2025-01-01')"))
                .contains("not in scope");
        assertThat(refused("select event_taken_part('" + bureau + "', '2024-01-01', '2025-01-01')"))
                .contains("not in scope");
    }

    private static String refused(String sql) {
        try {
            World.count("select count(*) from (" + sql + ") told");
            return "";
        } catch (IllegalStateException refused) {
            return refused.getMessage();
        }
    }

    private static void belongs(TestMember member, String club) {
        GivenClub.join(member, club).statusCode(201);
    }

    private void walks(TestMember member) {
        registered(member, event(LocalDate.of(YEAR, 1, 1)), "CONFIRMED");
    }

    /** Of the bureau, behind the application's back: nobody joins what is over. */
    private UUID event(LocalDate day) {
        UUID id = Ids.next();
        Instant at = day.atStartOfDay(Clocks.CHINA).toInstant();
        World.run(
                """
                insert into event (id, root_id, union_id, l1, l2, l3, l4, l5, l6, title, kind, starts_at, ends_at, opens_at,
                                   closes_at, capacity, waiting_list, status, updated_at)
                select ?, u.root_id, u.id, u.l1, u.l2, u.l3, u.l4, u.l5, u.l6, '元旦登高', 'SPORT', ?, ?, ?, ?, 100, true,
                       'PUBLISHED', now()
                  from union_node u where u.id = ?
                """,
                id,
                java.sql.Timestamp.from(at),
                java.sql.Timestamp.from(at.plus(1, ChronoUnit.SECONDS)),
                java.sql.Timestamp.from(at.minus(9, ChronoUnit.DAYS)),
                java.sql.Timestamp.from(at),
                bureau);
        return id;
    }

    private static void registered(TestMember member, UUID event, String status) {
        World.run(
                """
                insert into event_registration (id, event_id, person_id, root_id, union_id, l1, l2, l3, l4, l5, l6, status,
                                                arrival_no, registered_at)
                select ?, e.id, ?, e.root_id, e.union_id, e.l1, e.l2, e.l3, e.l4, e.l5, e.l6, ?, e.last_arrival_no + 1, now()
                  from event e where e.id = ?
                """,
                Ids.next(),
                member.id(),
                status,
                event);
    }

    private ValidatableResponse clubs(String day) {
        return figures(chair, bureau, day);
    }

    private static ValidatableResponse figures(TestMember reader, UUID union, String day) {
        return Api.as(reader)
                .queryParam("unionId", union)
                .queryParam("on", day)
                .get("/club-figures")
                .then()
                .statusCode(200);
    }

    private static io.restassured.specification.RequestSpecification asking(TestMember reader, UUID union) {
        return Api.as(reader).queryParam("unionId", union).queryParam("year", YEAR);
    }

    private static ValidatableResponse participation(TestMember reader, UUID union) {
        return asking(reader, union).get("/participation-figures").then().statusCode(200);
    }

    private static ValidatableResponse missing(TestMember reader, UUID union) {
        return asking(reader, union).get("/participation-gaps").then().statusCode(200);
    }
}
