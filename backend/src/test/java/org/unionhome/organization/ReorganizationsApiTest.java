package org.unionhome.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.unionhome.organization.ReorganizationScene.execute;
import static org.unionhome.organization.ReorganizationScene.giveUp;
import static org.unionhome.organization.ReorganizationScene.moved;
import static org.unionhome.organization.ReorganizationScene.periods;
import static org.unionhome.organization.ReorganizationScene.step;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.unionhome.kernel.Role;
import org.unionhome.testing.Api;
import org.unionhome.testing.TestMember;
import org.unionhome.testing.World;

@QuarkusTest
class ReorganizationsApiTest {

    private ReorganizationScene scene;

    @BeforeEach
    void two_unions_of_which_one_has_a_branch() {
        scene = new ReorganizationScene();
    }

    @Test
    void a_draft_moves_nothing_and_its_preview_says_what_would_move() {
        scene.world.members(3, scene.office);
        scene.world.members(2, scene.branch);
        String id = scene.draft(scene.merger());
        var preview = scene.preview(id)
                .statusCode(200)
                .body("before.find { it.name == '接待办公室工会' }.memberCount", equalTo(3))
                .body("before.find { it.name == '接待办公室工会' }.dissolved", equalTo(false))
                .body("after.find { it.name == '接待办公室工会' }.dissolved", equalTo(true))
                .body("after.find { it.name == '接待分工会' }.parentId", equalTo(scene.bureau.toString()))
                .body("after.find { it.name == '机关事务局工会' }.memberCount", equalTo(3));
        assertThat(moved(preview, "", "MEMBERS")).isEqualTo(5);
        assertThat(moved(preview, "", "UNIONS")).isOne();
        assertThat(moved(preview, "", "DISSOLVED")).isOne();
        assertThat(scene.names("parentId=" + scene.committee)).contains("接待办公室工会");
        assertThat(scene.membersOf(scene.office)).isEqualTo(5);
    }

    @Test
    void a_preview_leaves_the_tree_in_memory_and_the_authority_of_officers_as_they_were() {
        TestMember organizer = scene.world.officer("旧组织员", Role.ORGANIZER, scene.office);
        Api.as(organizer).get("/members").then().statusCode(200);
        String id = scene.draft(scene.split(scene.office, List.of(scene.branch), List.of(organizer)));
        scene.preview(id).statusCode(200).body("after.name", hasItem("会议中心工会"));
        assertThat(scene.names("parentId=" + scene.committee)).doesNotContain("会议中心工会");
        assertThat(scene.names("parentId=" + scene.office)).containsExactly("接待分工会");
        Api.as(organizer).get("/members?unionId=" + scene.office).then().statusCode(200);
        assertThat(World.count("select count(*) from union_node where code = ?", scene.splitCode()))
                .isZero();
    }

    @Test
    void the_outcome_is_what_the_preview_said() {
        scene.world.members(3, scene.office);
        String id = scene.draft(scene.merger());
        Object previewed = scene.preview(id).statusCode(200).extract().path("");
        execute(scene.chair, id, 0).statusCode(201).body("status", equalTo("CARRIED_OUT"));
        Object done = Api.as(scene.drafter)
                .get("/reorganizations/" + id)
                .then()
                .statusCode(200)
                .extract()
                .path("outcome");
        assertThat(done).isEqualTo(previewed);
    }

    @Test
    void merged_unions_bring_members_and_branches_along() {
        scene.world.members(3, scene.office);
        TestMember deep = scene.world.member("深一层", scene.branch);
        TestMember officer = scene.world.officer("旧组织员", Role.ORGANIZER, scene.office);
        TestMember below = scene.world.officer("下级组织员", Role.ORGANIZER, scene.branch);
        scene.carryOut(scene.merger());

        assertThat(scene.names("parentId=" + scene.committee)).containsExactly("机关事务局工会");
        assertThat(scene.names("parentId=" + scene.bureau)).containsExactly("接待分工会");
        assertThat(scene.membersOf(scene.bureau)).isEqualTo(6);
        Api.as(scene.drafter)
                .get("/unions/" + scene.office)
                .then()
                .body("status", equalTo("DISSOLVED"))
                .body("successors.name", contains("机关事务局工会"));
        Api.as(scene.drafter).get("/unions/" + scene.bureau).then().body("predecessors.name", contains("接待办公室工会"));
        assertThat(periods("membership", deep)).isEqualTo("[2020-01-01,2026-03-01) [2026-03-01,)");
        assertThat(periods("appointment", officer)).isEqualTo("[2020-01-01,2026-03-01)");
        assertThat(periods("appointment", below)).isEqualTo("[2020-01-01,)");
        Api.as(below).get("/members?unionId=" + scene.branch).then().statusCode(200);
        Api.as(officer).get("/members?unionId=" + scene.office).then().statusCode(403);
    }

    @Test
    void who_moves_is_seen_by_the_new_union_and_no_longer_in_the_lists_of_the_old_one() {
        TestMember moved = scene.world.member("随迁会员", scene.branch);
        TestMember newOrganizer = scene.world.officer("新组织", Role.ORGANIZER, scene.bureau);
        TestMember oldOrganizer = scene.world.officer("旧组织", Role.ORGANIZER, scene.office);
        scene.carryOut(step("MOVE", scene.branch, scene.bureau));
        Api.as(newOrganizer)
                .get("/members?limit=200")
                .then()
                .body("items.id", hasItem(moved.id().toString()));
        List<String> seen =
                Api.as(oldOrganizer).get("/members?limit=200").then().extract().path("items.id");
        assertThat(seen).doesNotContain(moved.id().toString());
    }

    @Test
    void a_union_is_split_with_a_branch_and_some_members() {
        List<TestMember> members = scene.world.members(4, scene.office);
        scene.world.appoint(members.get(0), Role.GROUP_LEADER, scene.office);
        scene.carryOut(scene.split(scene.office, List.of(scene.branch), members.subList(0, 3)));
        assertThat(scene.names("parentId=" + scene.committee)).contains("会议中心工会", "接待办公室工会");
        assertThat(scene.membersOf(scene.office)).isEqualTo(1);
        assertThat(periods("appointment", members.get(0))).isEqualTo("[2020-01-01,2026-03-01)");
        Api.as(scene.drafter)
                .get("/unions/" + scene.office)
                .then()
                .body("successors.name", contains("会议中心工会"))
                .body("status", equalTo("ACTIVE"));
    }

    @Test
    void a_dissolved_union_leaves_its_members_to_the_union_above() {
        TestMember kept = scene.world.member("保留会员", scene.branch);
        scene.carryOut(step("DISSOLVE", scene.branch, null));
        assertThat(World.text(
                        "select union_id::text from membership where person_id = ? and upper_inf(period)", kept.id()))
                .isEqualTo(scene.office.toString());
        assertThat(scene.names("parentId=" + scene.office)).isEmpty();
    }

    @Test
    void a_draft_given_up_stays_to_be_read_and_is_never_carried_out() {
        String id = scene.draft(scene.merger());
        giveUp(scene.drafter, id, 7).statusCode(412);
        giveUp(scene.drafter, id, 0).statusCode(201).body("status", equalTo("CANCELLED"));
        execute(scene.chair, id, 1).statusCode(409).body("code", equalTo("REORGANIZATION_CLOSED"));
        giveUp(scene.drafter, id, 1).statusCode(409);
        Api.as(scene.chair)
                .get("/reorganizations")
                .then()
                .statusCode(200)
                .body("items[0].status", equalTo("CANCELLED"));
    }

    @Test
    void a_reorganisation_elsewhere_does_not_exist() {
        String id = scene.draft(scene.merger());
        TestMember stranger =
                scene.world.officer("外管理", Role.ADMINISTRATOR, scene.world.union("别的工委", scene.world.root()));
        Api.as(stranger).get("/reorganizations/" + id).then().statusCode(404);
        execute(stranger, id, 0).statusCode(404);
    }

    @Test
    void every_table_with_a_path_has_a_union_to_follow_or_says_why_it_is_kept() {
        assertThat(
                        World.text(
                                """
                        select coalesce(string_agg(c.relname, ' ' order by c.relname), '')
                          from pg_class c
                          join pg_attribute p on p.attrelid = c.oid and p.attname = 'l6' and not p.attisdropped
                         where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and c.relname <> 'union_node'
                           and not exists (select 1 from pg_attribute u
                                            where u.attrelid = c.oid and u.attname = 'union_id')
                           and not exists (select 1 from union_path_kept k where k.table_name = c.relname)
                        """))
                .isEmpty();
    }
}
