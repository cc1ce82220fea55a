package org.unionhome.welfare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.unionhome.kernel.Role;
import org.unionhome.testing.Api;
import org.unionhome.testing.Replay;
import org.unionhome.testing.TestMember;
import org.unionhome.testing.World;

/** Gifts at festivals: which, in what form, how much in a year, in one place, signed for by name. */
@QuarkusTest
class FestivalGiftsApiTest {

    private FestivalScene scene;
    private World world;
    private UUID hubei;
    private UUID zhejiang;
    private TestMember organizer;
    private TestMember chen;

    @BeforeEach
    void a_union_under_a_pack_with_a_cap_and_one_without() {
        scene = new FestivalScene();
        world = scene.world;
        hubei = world.union("省直机关工会", world.root(), "HB-2018");
        zhejiang = world.union("浙江某局工会", world.root());
        organizer = world.officer("周组织", Role.ORGANIZER, hubei);
        chen = world.member("陈思远", hubei);
    }

    @Test
    void cash_and_other_days_than_the_seven_statutory_festivals_are_blocked() {
        give(organizer, hubei, "MID_AUTUMN", "CASH", "200.00")
                .statusCode(422)
                .body("decision.findings.code", hasItem("FESTIVAL_IN_KIND"));
        give(organizer, hubei, "CHRISTMAS", "GOODS", "200.00")
                .statusCode(422)
                .body("decision.findings.code", hasItem("FESTIVAL_NOT_STATUTORY"));
        assertThat(World.count("select count(*) from festival_gift where union_id = ?", hubei))
                .isZero();
    }

    @Test
    void the_year_of_a_person_stays_within_the_cap_of_1200_yuan_in_hubei() {
        give(organizer, hubei, "SPRING_FESTIVAL", "GOODS", "800.00")
                .statusCode(201)
                .body("persons", equalTo(2))
                .body("total", equalTo("1600.00"))
                .body("decision.verdict", equalTo("PASS"));
        give(organizer, hubei, "MID_AUTUMN", "GOODS", "400.01")
                .statusCode(422)
                .body("decision.findings.code", hasItem("FESTIVAL_ABOVE_CAP"))
                .body(
                        "decision.findings.find { it.code == 'FESTIVAL_ABOVE_CAP' }.citation.confidence",
                        equalTo("PUBLISHED"));
        scene.given(organizer, hubei, "MID_AUTUMN", "400.00");
        Api.as(chen)
                .get("/me/festival-gifts")
                .then()
                .statusCode(200)
                .body("thisYear", equalTo("400.00"))
                .body("items", hasSize(1));
        assertThat(World.text("select total::text from festival_year where person_id = ?", chen.id()))
                .isEqualTo("1200.00");
    }

    @Test
    void a_cap_that_only_a_report_knows_warns_and_holds_nobody_back() {
        UUID fujian = world.union("福建某局工会", world.root(), "FJ-2018");
        TestMember officer = world.officer("吴组织", Role.ORGANIZER, fujian);
        give(officer, fujian, "SPRING_FESTIVAL", "GOODS", "1400.00").statusCode(201);
        give(officer, fujian, "MID_AUTUMN", "GOODS", "1400.00")
                .statusCode(201)
                .body("decision.verdict", equalTo("WARN"))
                .body("decision.findings.code", contains("FESTIVAL_ABOVE_CAP"));
        assertThat(World.count(
                        "select count(*) from festival_receipt where person_id = ? and cap is not null", officer.id()))
                .isZero();
    }

    @Test
    void who_comes_into_a_union_without_a_cap_is_not_held_to_that_of_the_union_she_left() {
        scene.given(organizer, hubei, "SPRING_FESTIVAL", "1100.00");
        World.run(
                """
                update membership set union_id = u.id, l1 = u.l1, l2 = u.l2, l3 = u.l3
                  from union_node u
                 where u.id = ? and membership.person_id = ?
                """,
                zhejiang,
                chen.id());
        give(world.officer("郑组织", Role.ORGANIZER, zhejiang), zhejiang, "MID_AUTUMN", "GOODS", "1100.00")
                .statusCode(201);
    }

    @Test
    void where_no_cap_was_found_it_is_given_with_a_warning() {
        TestMember officer = world.officer("吴组织", Role.ORGANIZER, zhejiang);
        give(officer, zhejiang, "MID_AUTUMN", "GOODS", "5000.00")
                .statusCode(201)
                .body("decision.verdict", equalTo("WARN"))
                .body("decision.findings.code", contains("FESTIVAL_CAP_NOT_FOUND"));
        Api.as(officer)
                .queryParam("unionId", zhejiang)
                .get("/festival-rules")
                .then()
                .statusCode(200)
                .body("festivals", hasSize(8))
                .body("yearlyCap", nullValue());
    }

    @Test
    void who_got_it_in_one_place_is_left_out_in_another() {
        UUID branch = world.union("借调单位分工会", hubei);
        give(organizer, hubei, "MID_AUTUMN", "GOODS", "200.00").statusCode(201);
        World.run("update membership set union_id = ?, l3 = ? where person_id = ?", branch, branch, chen.id());
        TestMember later = world.member("林知夏", branch);
        TestMember officer = world.officer("何组织", Role.ORGANIZER, branch);
        give(officer, branch, "MID_AUTUMN", "GOODS", "300.00").statusCode(201).body("persons", equalTo(2));
        assertThat(World.count(
                        "select count(*) from festival_receipt where person_id = ? and festival = 'MID_AUTUMN'",
                        chen.id()))
                .isOne();
        assertThat(World.count("select count(*) from festival_receipt where person_id = ?", later.id()))
                .isOne();
    }

    @Test
    void two_unions_that_give_at_once_do_not_lift_anybody_above_the_cap() throws Exception {
        give(organizer, hubei, "SPRING_FESTIVAL", "GOODS", "800.00").statusCode(201);
        scene.line(hubei);
        List<Callable<Integer>> both = List.of(
                () -> give(organizer, hubei, "MID_AUTUMN", "GOODS", "300.00")
                        .extract()
                        .statusCode(),
                () -> give(organizer, hubei, "NATIONAL_DAY", "GOODS", "300.00")
                        .extract()
                        .statusCode());
        var pool = Executors.newFixedThreadPool(2);
        try {
            for (var done : pool.invokeAll(both)) {
                assertThat(done.get()).isIn(201, 409, 422);
            }
        } finally {
            pool.shutdownNow();
        }
        assertThat(World.text("select total::text from festival_year where person_id = ?", chen.id()))
                .isEqualTo("1100.00");
    }

    @Test
    void what_the_rules_said_can_be_asked_again_and_a_stricter_pack_would_block_it() {
        TestMember officer = world.officer("吴组织", Role.ORGANIZER, zhejiang);
        TestMember chair = world.officer("李主席", Role.CHAIR, zhejiang);
        String gift = give(officer, zhejiang, "MID_AUTUMN", "GOODS", "5000.00")
                .extract()
                .path("id");
        Replay.ask(officer, "festival-gift", gift)
                .statusCode(200)
                .body("same", equalTo(true))
                .body("label", equalTo("MID_AUTUMN " + MutualAidScene.TODAY.getYear()))
                .body("stored.findings.code", contains("FESTIVAL_CAP_NOT_FOUND"));
        Replay.ask(organizer, "festival-gift", gift).statusCode(404);
        String draft = Api.sending(chair, Map.of("unionId", zhejiang, "change", "ADOPTION", "packCode", "HB-2018"))
                .post("/policy-drafts")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        Api.as(chair)
                .get("/policy-drafts/" + draft + "/impact")
                .then()
                .statusCode(200)
                .body("items.id", contains(gift))
                .body("items[0].after", equalTo("BLOCK"));
    }

    @Test
    void for_a_foreign_union_no_gift_exists() {
        String gift = give(organizer, hubei, "MID_AUTUMN", "GOODS", "200.00")
                .extract()
                .path("id");
        TestMember stranger = world.officer("吴组织", Role.ORGANIZER, zhejiang);
        Api.as(stranger).get("/festival-gifts/" + gift + "/receipts").then().statusCode(404);
        Api.as(stranger).get("/festival-gifts").then().statusCode(200).body("items", empty());
        give(stranger, hubei, "NATIONAL_DAY", "GOODS", "200.00").statusCode(404);
    }

    @Test
    void the_rules_of_the_festivals_day_decide_whenever_it_is_proposed() {
        UUID anhui = world.union("安徽某局工会", world.root(), "AH-2018");
        TestMember officer = world.officer("吴组织", Role.ORGANIZER, anhui);
        world.member("林国强", anhui);
        String before = onDay(officer, anhui, "LABOUR_DAY", "2025-05-01")
                .statusCode(201)
                .body("decision.findings.code", contains("FESTIVAL_ABOVE_CAP"))
                .extract()
                .path("id");
        Replay.ask(officer, "festival-gift", before)
                .statusCode(200)
                .body("same", equalTo(true))
                .body("occurredOn", equalTo("2025-05-01"));
        Api.as(officer)
                .get("/festival-rules?unionId=" + anhui + "&onDay=2025-05-01")
                .then()
                .statusCode(200)
                .body("yearlyCap", equalTo("1500.00"));
        onDay(officer, anhui, "NATIONAL_DAY", "2024-10-01")
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/onDay"))
                .body("errors[0].code", equalTo("OUTSIDE_YEAR"));
    }

    /** For 1,800 yuan in 2025, out of the line of today's year. */
    private ValidatableResponse onDay(TestMember by, UUID union, String festival, String day) {
        var wanted = scene.wanted(union, festival, "GOODS", "1800.00");
        wanted.put("year", 2025);
        wanted.put("onDay", day);
        return FestivalScene.propose(by, wanted);
    }

    private ValidatableResponse give(TestMember by, UUID union, String festival, String form, String price) {
        return scene.propose(by, union, festival, form, price);
    }
}
