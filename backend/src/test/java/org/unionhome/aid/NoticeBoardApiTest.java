package org.unionhome.aid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.unionhome.kernel.Role;
import org.unionhome.testing.Api;
import org.unionhome.testing.World;

/** Who reads the board of a union, who objects, and who never learns of whom. */
@QuarkusTest
class NoticeBoardApiTest {

    private HardshipScene scene;
    private String file;
    private String notice;

    @BeforeEach
    void a_notice_that_hangs() {
        scene = new HardshipScene(HardshipScene.BELOW).withStandard("500.00", LocalDate.of(2020, 1, 1));
        file = scene.onNotice(HardshipScene.household("60000.00", "42000.00"));
        notice = HardshipScene.notice(file);
    }

    @Test
    void members_of_the_union_read_it_and_those_of_another_do_not() {
        Api.as(scene.colleague).get("/me/public-notices").then().body("items.id", contains(notice));
        Api.as(scene.world.member("夏知秋", scene.sibling))
                .get("/me/public-notices")
                .then()
                .body("items", hasSize(0));
        Api.as(scene.worker).get("/me/public-notices").then().body("items[0].mine", equalTo(true));
    }

    @Test
    void of_a_group_s_file_it_hangs_masked_at_the_basic_union_and_all_its_groups_read_it() {
        UUID group = scene.world.union("第一工会小组", scene.branch);
        var ofTheOtherGroup = scene.world.member("罗小满", scene.world.union("第二工会小组", scene.branch));
        World.run("update public_notice set union_id = ? where id::text = ?", group, notice);
        Api.as(scene.world.member("邱立夏", group))
                .get("/me/public-notices")
                .then()
                .body("items.id", contains(notice));
        Api.as(scene.colleague).get("/me/public-notices").then().body("items.id", contains(notice));
        String board = Api.as(ofTheOtherGroup).get("/me/public-notices").asString();
        assertThat(board).contains(notice).contains("陈*远").doesNotContain("陈思远");
        Api.as(scene.world.member("夏知秋", scene.sibling))
                .get("/me/public-notices")
                .then()
                .body("items", hasSize(0));
        scene.object(ofTheOtherGroup, notice).then().statusCode(201);
        Api.as(scene.world.officer("组长", Role.ORGANIZER, group))
                .get("/public-notices")
                .then()
                .body("items.id", contains(notice));
    }

    @Test
    void on_the_day_after_its_last_it_is_gone_from_the_board() {
        World.run(
                "update public_notice set begins_on = ?, ends_on = ? where id::text = ?",
                HardshipScene.TODAY.minusDays(9),
                HardshipScene.TODAY,
                notice);
        Api.as(scene.colleague).get("/me/public-notices").then().body("items", hasSize(1));
        World.run("update public_notice set ends_on = ? where id::text = ?", HardshipScene.TODAY.minusDays(1), notice);
        Api.as(scene.colleague).get("/me/public-notices").then().body("items", hasSize(0));
        scene.object(scene.colleague, notice).then().statusCode(404);
    }

    @Test
    void who_objects_is_told_to_whoever_decides_and_never_to_the_one_it_is_about() {
        scene = new HardshipScene(HardshipScene.BELOW).withStandard("500.00", LocalDate.of(2020, 1, 1));
        scene.world.appoint(scene.worker, Role.CHAIR, scene.city);
        file = scene.onNotice(HardshipScene.household("60000.00", "42000.00"));
        notice = HardshipScene.notice(file);
        scene.object(scene.colleague, notice).then().statusCode(201);
        Api.as(scene.chair)
                .get("/public-notices/" + notice + "/objections")
                .then()
                .body("items[0].by", equalTo("何晓东"))
                .body("items[0].mayDecide", equalTo(true));
        Api.as(scene.worker)
                .get("/public-notices/" + notice + "/objections")
                .then()
                .statusCode(404);
        String own = Api.as(scene.worker).get("/me/hardship-files/" + file).asString();
        assertThat(own).doesNotContain("何晓东").doesNotContain("另有一套住房");
    }

    @Test
    void a_member_objects_once_and_reads_what_came_of_it() {
        scene.object(scene.colleague, notice).then().statusCode(201);
        scene.object(scene.colleague, notice).then().statusCode(409).body("code", equalTo("OBJECTED_ALREADY"));
        scene.object(scene.worker, notice).then().statusCode(422).body("code", equalTo("SELF_DECISION"));
        scene.decideObjection(scene.chair, notice, false).then().statusCode(201);
        scene.decideObjection(scene.secondChair, notice, true).then().statusCode(409);
        Api.as(scene.colleague)
                .get("/me/public-notices")
                .then()
                .body("items[0].objection.status", equalTo("DISMISSED"))
                .body("items[0].objection.decisionReason", equalTo("经核实。"));
    }

    @Test
    void an_officer_who_objected_does_not_decide_about_it() {
        scene.world.appoint(scene.colleague, Role.CHAIR, scene.city);
        scene.object(scene.colleague, notice).then().statusCode(201);
        scene.decideObjection(scene.colleague, notice, false)
                .then()
                .statusCode(422)
                .body("code", equalTo("DECIDED_BY_HANDLER"));
    }

    @Test
    void officers_list_the_boards_of_their_unions_and_a_stranger_finds_nothing() {
        Api.as(scene.chair)
                .get("/public-notices?limit=1")
                .then()
                .body("items.id", contains(notice))
                .body("items[0].hanging", equalTo(true));
        Api.as(scene.stranger).get("/public-notices").then().body("items", hasSize(0));
        Api.as(scene.stranger)
                .get("/public-notices/" + notice + "/objections")
                .then()
                .statusCode(404);
    }

    @Test
    void a_reason_that_says_nothing_is_no_objection() {
        Api.sending(scene.colleague, Map.of("reason", "    "))
                .post("/me/public-notices/" + notice + "/objections")
                .then()
                .statusCode(400);
    }
}
