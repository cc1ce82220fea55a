package org.unionhome.club;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.unionhome.kernel.Clocks;
import org.unionhome.kernel.Role;
import org.unionhome.testing.Api;
import org.unionhome.testing.TestMember;
import org.unionhome.testing.World;

@QuarkusTest
class ClubsApiTest {

    private static final LocalDate TODAY = LocalDate.now(Clocks.CHINA);
    private World world;
    private UUID bureau;
    private UUID branch;
    private TestMember organizer;
    private TestMember stranger;
    private TestMember chen;

    @BeforeEach
    void a_bureau_with_a_branch_and_a_stranger() {
        world = World.fresh();
        bureau = world.union("机关事务局工会", world.root());
        branch = world.union("第一分工会", bureau);
        organizer = world.officer("周组织", Role.ORGANIZER, bureau);
        stranger = world.officer("吴组织", Role.ORGANIZER, world.union("税务局工会", world.root()));
        chen = world.member("陈思远", branch);
    }

    @Test
    void a_founded_club_is_seen_by_the_members_of_its_union_with_why_they_can_join() {
        String club = GivenClub.of(bureau)
                .onApproval()
                .with("purpose", "每周练球")
                .with("meets", "每周三 17:30")
                .foundedBy(organizer);
        Api.as(chen)
                .get("/clubs")
                .then()
                .statusCode(200)
                .body("items.id", contains(club))
                .body("items[0].members", equalTo(0))
                .body("items[0].asking", nullValue())
                .body("items[0].access.code", equalTo("ON_APPROVAL"))
                .body("items[0].access.reason", equalTo("由协会负责人审核后加入。"))
                .body("items[0].manageable", equalTo(false));
        Api.as(organizer)
                .header("Accept-Language", "en")
                .get("/clubs/" + club)
                .then()
                .statusCode(200)
                .header("ETag", equalTo("\"0\""))
                .body("asking", equalTo(0))
                .body("manageable", equalTo(true))
                .body("access.reason", equalTo("Officers of the club decide who joins."));
    }

    @Test
    void clubs_are_listed_by_pinyin_and_narrowed_by_kind_union_and_end() {
        String walking = GivenClub.of(bureau).named("健步走队").foundedBy(organizer);
        String chess = GivenClub.of(branch).named("象棋小组").with("kind", "CRAFT").foundedBy(organizer);
        String badminton = GivenClub.of(bureau).named("羽毛球协会").foundedBy(organizer);
        Api.as(chen).get("/clubs").then().body("items.id", contains(walking, chess, badminton));
        Api.as(chen).queryParam("kind", "CRAFT").get("/clubs").then().body("items.id", contains(chess));
        Api.as(organizer).queryParam("unionId", branch).get("/clubs").then().body("items.id", contains(chess));
        GivenClub.end(organizer, walking, 0, TODAY).statusCode(201);
        Api.as(chen).queryParam("ended", true).get("/clubs").then().body("items.id", contains(walking));
        String next = Api.as(chen)
                .queryParam("limit", 1)
                .get("/clubs")
                .then()
                .body("items.id", contains(chess))
                .extract()
                .path("next");
        Api.as(chen)
                .queryParam("limit", 1)
                .queryParam("cursor", next)
                .get("/clubs")
                .then()
                .body("items.id", contains(badminton))
                .body("next", nullValue());
    }

    @Test
    void a_name_is_taken_only_as_long_as_there_is_a_club_of_it() {
        String club = GivenClub.of(bureau).foundedBy(organizer);
        GivenClub.of(bureau).sentBy(organizer).statusCode(409).body("code", equalTo("CLUB_EXISTS"));
        GivenClub.of(branch).sentBy(organizer).statusCode(201);
        GivenClub.end(organizer, club, 0, TODAY)
                .statusCode(201)
                .body("to", equalTo(TODAY.toString()))
                .body("endReason", equalTo("成员并入健步走队"));
        GivenClub.of(bureau).with("from", TODAY.toString()).sentBy(organizer).statusCode(201);
    }

    @Test
    void a_club_is_changed_under_the_version_that_was_read_and_not_after_its_end() {
        String club = GivenClub.of(bureau).foundedBy(organizer);
        Map<String, Object> content = Map.of("name", "羽毛球队", "kind", "SPORT", "admission", "APPROVAL");
        Api.sending(organizer, content).put("/clubs/" + club).then().statusCode(428);
        change(club, 0, content).statusCode(200).body("name", equalTo("羽毛球队")).body("version", equalTo(1));
        change(club, 0, content).statusCode(412);
        GivenClub.end(organizer, club, 1, TODAY).statusCode(201);
        change(club, 2, content).statusCode(409).body("code", equalTo("CLUB_ENDED"));
        GivenClub.join(chen, club).statusCode(409).body("errors[0].code", equalTo("ENDED"));
    }

    private io.restassured.response.ValidatableResponse change(String club, int version, Map<String, Object> content) {
        return Api.sending(organizer, content)
                .header("If-Match", "\"" + version + "\"")
                .put("/clubs/" + club)
                .then();
    }

    @Test
    void wrong_days_are_named() {
        GivenClub.of(bureau)
                .with("from", TODAY.plusDays(1).toString())
                .sentBy(organizer)
                .statusCode(400)
                .body("errors[0].code", equalTo("IN_FUTURE"));
        String club = GivenClub.of(bureau).foundedBy(organizer);
        GivenClub.end(organizer, club, 0, LocalDate.of(2023, 3, 1))
                .statusCode(400)
                .body("errors[0].code", equalTo("END_BEFORE_START"));
    }

    @Test
    void an_officer_joins_with_her_office_and_a_club_has_one_head_at_a_time() {
        String club = GivenClub.of(bureau).onApproval().foundedBy(organizer);
        TestMember li = world.member("李静", bureau);
        GivenClub.appoint(organizer, club, chen, "HEAD")
                .statusCode(201)
                .body("officers.name", contains("陈思远"))
                .body("members", equalTo(1));
        GivenClub.appoint(organizer, club, li, "HEAD").statusCode(409).body("code", equalTo("CLUB_OFFICE_TAKEN"));
        GivenClub.appoint(organizer, club, li, "SECRETARY").statusCode(201).body("members", equalTo(2));
        String office = Api.as(organizer).get("/clubs/" + club).path("officers[0].id");
        endOffice(club, office).statusCode(201).body("officers.name", contains("李静"));
        endOffice(club, office).statusCode(409).body("code", equalTo("CLUB_OFFICE_ENDED"));
        GivenClub.appoint(organizer, club, chen, "DEPUTY").statusCode(409);
    }

    private io.restassured.response.ValidatableResponse endOffice(String club, String office) {
        return Api.sending(organizer, Map.of("on", TODAY.toString()))
                .post("/clubs/" + club + "/officers/" + office + "/endings")
                .then();
    }

    @Test
    void nobody_appoints_herself_nor_somebody_of_another_union() {
        String club = GivenClub.of(branch).foundedBy(organizer);
        GivenClub.appoint(organizer, club, organizer, "HEAD").statusCode(422).body("code", equalTo("SELF_APPOINTMENT"));
        GivenClub.appoint(organizer, club, world.member("李静", bureau), "HEAD")
                .statusCode(400)
                .body("errors[0].code", equalTo("NOT_OF_THE_CLUBS_UNION"));
        GivenClub.appoint(organizer, club, stranger, "HEAD").statusCode(404);
    }

    @Test
    void for_a_foreign_union_nothing_of_it_exists() {
        String club = GivenClub.of(bureau).foundedBy(organizer);
        Api.as(stranger).get("/clubs").then().statusCode(200).body("items", empty());
        Api.as(stranger).get("/clubs/" + club).then().statusCode(404);
        GivenClub.of(bureau).named("外来的").sentBy(stranger).statusCode(404);
        GivenClub.end(stranger, club, 0, TODAY).statusCode(404);
        GivenClub.appoint(stranger, club, chen, "HEAD").statusCode(404);
        GivenClub.join(stranger, club).statusCode(404);
        Api.as(stranger).get("/clubs/" + club + "/activities").then().statusCode(404);
        assertThat(World.count("select count(*) from audit_entry where action = 'club.read' and subject_id = ?", club))
                .isPositive();
    }

    @Test
    void members_neither_found_nor_end_clubs() {
        String club = GivenClub.of(bureau).foundedBy(organizer);
        GivenClub.of(bureau).named("自建").sentBy(chen).statusCode(403);
        GivenClub.end(chen, club, 0, TODAY).statusCode(403);
    }

    @Test
    void clubs_go_to_the_union_that_takes_over_and_keep_apart_what_had_one_name() {
        UUID other = world.union("第二分工会", bureau);
        String taken = GivenClub.of(branch).foundedBy(organizer);
        String standing = GivenClub.of(other).foundedBy(organizer);
        GivenClub.joined(chen, taken);
        TestMember chair = world.officer("赵主席", Role.CHAIR, world.root());
        assertThat(World.count(
                        """
                        with told as materialized (select set_config('app.tops', ?, true) as tops)
                        select club_hand_over(?, ?) from told where tops <> ''
                        """,
                        "{" + world.root() + "}",
                        branch,
                        other))
                .isOne();
        Api.as(chair)
                .queryParam("unionId", other)
                .get("/clubs")
                .then()
                .body("items.id", containsInAnyOrder(standing, taken))
                .body("items.name", hasItem("羽毛球协会（第一分工会）"));
        Api.as(chen).get("/clubs/" + taken).then().statusCode(200).body("mine", notNullValue());
    }
}
