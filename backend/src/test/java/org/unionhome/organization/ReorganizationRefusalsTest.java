package org.unionhome.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.unionhome.organization.ReorganizationScene.DAY;
import static org.unionhome.organization.ReorganizationScene.execute;
import static org.unionhome.organization.ReorganizationScene.refusals;
import static org.unionhome.organization.ReorganizationScene.rename;
import static org.unionhome.organization.ReorganizationScene.step;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.unionhome.testing.Api;
import org.unionhome.testing.TestMember;
import org.unionhome.testing.World;

@QuarkusTest
class ReorganizationRefusalsTest {

    private ReorganizationScene scene;
    private String tree;

    @BeforeEach
    void a_tree_that_has_to_stay_as_it_is() {
        scene = new ReorganizationScene();
        scene.world.members(2, scene.office);
        tree = tree();
    }

    @Test
    void nothing_moves_below_itself_or_what_stands_below_it() {
        refused("/steps/0/targetId", "TREE_CYCLE", step("MOVE", scene.office, scene.branch));
        refused("/steps/0/targetId", "TREE_CYCLE", step("MOVE", scene.office, scene.office));
        refused("/steps/0/targetId", "TREE_CYCLE", step("MERGE", scene.office, scene.branch));
        refused(
                "/steps/1/targetId",
                "TREE_CYCLE",
                step("MOVE", scene.branch, scene.bureau),
                step("MOVE", scene.bureau, scene.branch));
    }

    @Test
    void nothing_moves_to_another_root_nor_out_of_the_reorganisation() {
        UUID aside = scene.world.union("别的工委", scene.world.root());
        tree = tree();
        refused(
                "/steps/0/targetId",
                "OUTSIDE_REORGANIZATION",
                step("MOVE", scene.branch, World.fresh().root()));
        refused("/steps/0/targetId", "OUTSIDE_REORGANIZATION", step("MOVE", scene.branch, scene.world.root()));
        refused("/steps/0/unionId", "OUTSIDE_REORGANIZATION", step("MERGE", aside, scene.bureau));
    }

    @Test
    void the_union_under_which_it_takes_place_stays() {
        refused("/steps/0/unionId", "TOP_STAYS", step("MOVE", scene.committee, scene.bureau));
        refused("/steps/0/unionId", "TOP_STAYS", step("DISSOLVE", scene.committee, null));
        refused("/steps/0/unionId", "TOP_STAYS", scene.split(scene.committee, List.of(), List.of()));
    }

    @Test
    void a_kind_that_may_not_stand_there_is_refused() {
        UUID group = scene.world.union("小组", scene.world.union("分工会", scene.bureau));
        tree = tree();
        refused("/steps/0/targetId", "KIND_NOT_ALLOWED", step("MOVE", scene.branch, group));
        refused("/steps/0/targetId", "STANDS_THERE", step("MOVE", scene.branch, scene.office));
    }

    @Test
    void no_tree_grows_deeper_than_six_levels() {
        scene.world.union("分组", scene.world.union("小组", scene.branch));
        UUID middle = scene.world.union("中间", scene.bureau);
        tree = tree();
        refused("/steps/0/targetId", "TOO_DEEP", step("MOVE", scene.branch, middle));
    }

    @Test
    void steps_that_contradict_each_other_are_refused() {
        refused("/steps/1/unionId", "CONTRADICTS_STEP", scene.merger(), step("MOVE", scene.office, scene.bureau));
        refused("/steps/1/targetId", "CONTRADICTS_STEP", step("DISSOLVE", scene.bureau, null), scene.merger());
        refused("/steps/1/unionId", "CONTRADICTS_STEP", rename(scene.office, "甲工会"), rename(scene.office, "乙工会"));
    }

    @Test
    void a_split_takes_only_what_is_there() {
        TestMember elsewhere = scene.world.member("别处会员", scene.bureau);
        tree = tree();
        refused("/steps/0/childIds", "NOT_BELOW", scene.split(scene.office, List.of(scene.bureau), List.of()));
        refused("/steps/0/memberIds", "NOT_A_MEMBER_THERE", scene.split(scene.office, List.of(), List.of(elsewhere)));
    }

    @Test
    void a_step_says_what_its_kind_asks_for_and_nothing_else() {
        refused("/steps/0/name", "REQUIRED", step("RENAME", scene.bureau, null));
        refused("/steps/0/targetId", "NOT_APPLICABLE", step("DISSOLVE", scene.office, scene.bureau));
    }

    @Test
    void what_changed_after_the_day_cannot_be_rearranged_before_it() {
        Api.sending(scene.drafter, Map.of("name", "接待办公室联合工会", "kind", "BASIC", "from", "2026-04-01"))
                .header("If-Match", "\"0\"")
                .put("/unions/" + scene.office)
                .then()
                .statusCode(200);
        tree = tree();
        refused("/steps/0/unionId", "CHANGED_LATER", scene.merger());
        refused("/steps/0/targetId", "CHANGED_LATER", step("MERGE", scene.bureau, scene.office));
    }

    @Test
    void a_day_ahead_can_be_drafted_and_seen_but_not_carried_out_before_it() {
        String id = scene.drafting("2199-01-01", List.of(scene.merger()))
                .statusCode(201)
                .extract()
                .path("id");
        scene.preview(id).statusCode(200);
        execute(scene.chair, id, 0)
                .statusCode(409)
                .body("code", equalTo("REORGANIZATION_TOO_EARLY"))
                .body("detail", containsString("2199-01-01"));
        untouched();
    }

    @Test
    void nobody_carries_out_what_she_drafted_nor_twice() {
        String id = scene.draft(scene.merger());
        execute(scene.drafter, id, 0).statusCode(422).body("code", equalTo("REORGANIZATION_OWN_DRAFT"));
        untouched();
        execute(scene.chair, id, 3).statusCode(412);
        Api.as(scene.chair)
                .post("/reorganizations/" + id + "/executions")
                .then()
                .statusCode(428);
        execute(scene.chair, id, 0).statusCode(201);
        execute(scene.chair, id, 1).statusCode(409).body("code", equalTo("REORGANIZATION_CLOSED"));
        assertThat(refusals("reorganization.carried-out", scene.committee)).isGreaterThanOrEqualTo(3);
    }

    @Test
    void when_the_tree_moved_since_the_draft_the_refusal_says_what_changed() {
        String id = scene.draft(scene.merger());
        Api.sending(scene.drafter, Map.of("name", "接待中心工会", "kind", "BASIC", "from", "2026-02-01"))
                .header("If-Match", "\"0\"")
                .put("/unions/" + scene.office)
                .then()
                .statusCode(200);
        World.run("update union_node set version = version + 1 where id = ?", scene.bureau);
        tree = tree();
        execute(scene.chair, id, 0)
                .statusCode(409)
                .body("code", equalTo("REORGANIZATION_OUTDATED"))
                .body("errors.pointer", contains("/steps/0/unionId", "/steps/0/targetId"))
                .body("errors.code", contains("RENAMED_MEANWHILE", "CHANGED_MEANWHILE"))
                .body("errors[0].message", containsString("接待中心工会"));
        scene.preview(id).statusCode(409);
        untouched();
    }

    @Test
    void one_step_refused_on_the_day_undoes_them_all() {
        String id = scene.draft(
                rename(scene.bureau, "机关事务管理局工会"), scene.split(scene.office, List.of(scene.branch), List.of()));
        UUID other = scene.world.union("别的工委", scene.world.root());
        World.run("update union_node set code = ? where id = ?", scene.splitCode(), other);
        tree = tree();
        execute(scene.chair, id, 0)
                .statusCode(400)
                .body("errors.pointer", contains("/steps/1/code"))
                .body("errors.code", contains("CODE_TAKEN"));
        untouched();
        assertThat(refusals("reorganization.carried-out", scene.committee)).isOne();
    }

    @SafeVarargs
    private void refused(String pointer, String code, Map<String, Object>... steps) {
        long before = refusals("reorganization.drafted", scene.committee);
        scene.drafting(DAY, List.of(steps))
                .statusCode(400)
                .body("errors.pointer", hasItem(pointer))
                .body("errors.code", hasItem(code));
        assertThat(refusals("reorganization.drafted", scene.committee)).isEqualTo(before + 1);
        untouched();
    }

    private void untouched() {
        assertThat(tree()).isEqualTo(tree);
        assertThat(World.count(
                        "select count(*) from union_succession s join union_node n on n.id = s.successor_id"
                                + " where n.root_id = ?",
                        scene.world.root()))
                .isZero();
    }

    /** Every union and every membership of the world. */
    private String tree() {
        return World.text(
                """
                select md5((select string_agg(n::text, ',' order by n.id) from union_node n where n.root_id = ?)
                        || (select string_agg(m::text, ',' order by m.id) from membership m where m.root_id = ?))
                """,
                scene.world.root(),
                scene.world.root());
    }
}
