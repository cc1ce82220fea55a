package org.unionhome.integration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.unionhome.kernel.Role;
import org.unionhome.testing.Api;
import org.unionhome.testing.Imports;
import org.unionhome.testing.TestMember;
import org.unionhome.testing.Workbooks;
import org.unionhome.testing.World;
import org.unionhome.testing.demo.DemoUnions;

/** What a file of unions does. */
@QuarkusTest
class UnionsImportTest {

    private World world;
    private TestMember officer;
    private Imports imports;

    @BeforeEach
    void a_root_with_an_administrator() {
        world = World.fresh();
        officer = world.officer("管理员", Role.ADMINISTRATOR, world.root());
        imports = Imports.by(officer);
    }

    private static byte[] file(List<?>... rows) {
        var all = new ArrayList<List<?>>();
        all.add(List.of("代码", "名称", "类型", "上级代码"));
        all.addAll(List.of(rows));
        return Workbooks.of(all);
    }

    private long unions() {
        return World.count("select count(*) from union_node where root_id = ?", world.root());
    }

    @Test
    void the_tree_of_the_demo_arrives_whole_and_can_be_taken_back() {
        var id = imports.preview("UNIONS", world.root(), Workbooks.of(DemoUnions.rows()));
        int count = DemoUnions.all().size();
        assertThat(imports.show(id).getMap("counts"))
                .containsEntry("added", count)
                .containsEntry("errors", 0);
        imports.commit(id);
        assertThat(unions()).isEqualTo(count + 1L);
        assertThat(World.count("select max(level) from union_node where root_id = ?", world.root()))
                .isEqualTo(5);
        Api.as(officer).queryParam("limit", 200).get("/unions").then().body("items.size()", equalTo(count + 1));
        var again = imports.preview("UNIONS", world.root(), Workbooks.of(DemoUnions.rows()));
        assertThat(imports.show(again).getMap("counts")).containsEntry("unchanged", count);
        imports.undo(id);
        assertThat(unions()).isEqualTo(1);
    }

    @Test
    void children_may_stand_above_their_parents_in_the_file() {
        imports.commit(imports.preview(
                "UNIONS", world.root(), file(List.of("A1", "一分会", "分工会", "A"), List.of("A", "甲工会", "基层工会", ""))));
        assertThat(World.count(
                        "select count(*) from union_node c join union_node p on p.id = c.parent_id and p.id = c.l2"
                                + " where c.code = 'A1' and p.code = 'A' and c.level = 3 and c.root_id = ?",
                        world.root()))
                .isEqualTo(1);
    }

    @Test
    void every_kind_of_wrong_row_is_named() {
        var id = imports.preview(
                "UNIONS",
                world.root(),
                file(
                        List.of("C1", "环一", "基层工会", "C2"),
                        List.of("C2", "环二", "基层工会", "C1"),
                        List.of("P1", "无上级", "基层工会", "NOPE"),
                        List.of("P2", "上级有错", "分工会", "P1"),
                        List.of("K1", "小组", "工会小组", ""),
                        List.of("K2", "小组下的基层", "基层工会", "K1"),
                        List.of("K3", "不明类型", "俱乐部", ""),
                        List.of("代码", "坏代码", "基层工会", ""),
                        List.of("D1", "重复", "基层工会", ""),
                        List.of("D1", "重复", "基层工会", ""),
                        List.of("E1", "", "基层工会", "")));
        assertThat(imports.rows(id, "ERROR").getList("items.issues.code", List.class))
                .containsExactly(
                        List.of("TREE_CYCLE"),
                        List.of("TREE_CYCLE"),
                        List.of("PARENT_UNKNOWN"),
                        List.of("PARENT_WRONG"),
                        List.of("KIND_ORDER"),
                        List.of("KIND_UNKNOWN"),
                        List.of("CODE_SHAPE"),
                        List.of("DUPLICATE_IN_FILE"),
                        List.of("REQUIRED"));
    }

    @Test
    void seven_levels_are_too_deep() {
        var rows = new ArrayList<List<?>>();
        String parent = "";
        for (int level = 2; level <= 7; level++) {
            rows.add(List.of("F" + level, "联合会" + level, "总工会", parent));
            parent = "F" + level;
        }
        var id = imports.preview("UNIONS", world.root(), file(rows.toArray(List[]::new)));
        assertThat(imports.rows(id, "ERROR").getList("items.issues.code", List.class))
                .containsExactly(List.of("TOO_DEEP"));
    }

    @Test
    void names_change_and_come_back_places_do_not() {
        byte[] first = file(List.of("A", "甲工会", "基层工会", ""), List.of("B", "乙工会", "基层工会", ""));
        imports.commit(imports.preview("UNIONS", world.root(), first));
        var id = imports.preview(
                "UNIONS", world.root(), file(List.of("A", "甲工会（新）", "基层工会", ""), List.of("B", "乙工会", "分工会", "A")));
        assertThat(imports.rows(id, "CHANGED").getList("items[0].changes.field"))
                .containsExactly("name");
        assertThat(imports.rows(id, "ERROR").getList("items[0].issues.code"))
                .containsExactly("KIND_DIFFERS", "PARENT_DIFFERS");
        imports.commit(id);
        imports.undo(id);
        assertThat(World.text("select name from union_node where code = 'A' and root_id = ?", world.root()))
                .isEqualTo("甲工会");
    }

    @Test
    void unions_with_members_cannot_be_taken_back() {
        var id = imports.preview("UNIONS", world.root(), file(List.of("A", "甲工会", "基层工会", "")));
        imports.commit(id);
        var union = java.util.UUID.fromString(
                World.text("select id::text from union_node where code = 'A' and root_id = ?", world.root()));
        world.member("张三", union);
        imports.tryUndo(id).then().statusCode(202);
        imports.await(id, "COMMITTED");
        assertThat(unions()).isEqualTo(2);
    }
}
