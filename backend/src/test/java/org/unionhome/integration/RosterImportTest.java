package org.unionhome.integration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.unionhome.kernel.Role;
import org.unionhome.testing.Api;
import org.unionhome.testing.Imports;
import org.unionhome.testing.People;
import org.unionhome.testing.TestMember;
import org.unionhome.testing.Workbooks;
import org.unionhome.testing.World;

/** What a roster does, row by row. */
@QuarkusTest
class RosterImportTest {

    private static final List<String> HEADERS =
            List.of("序号", "姓名", "性别", "公民身份号码", "联系电话", "职工编号", "会员证号", "所属工会", "岗位", "入会时间");
    private static final String FIRST = People.idNumber(LocalDate.of(1990, 3, 4), 11);
    private static final String SECOND = People.idNumber(LocalDate.of(1985, 12, 31), 12);
    private World world;
    private UUID bureau;
    private UUID sub;
    private UUID sibling;
    private TestMember officer;
    private Imports imports;

    @BeforeEach
    void a_bureau_with_an_administrator() {
        world = World.fresh();
        UUID committee = world.union("省直属机关工会工委", world.root());
        bureau = world.union("机关事务局工会", committee);
        sub = world.union("第一分工会", bureau);
        sibling = world.union("税务局工会", committee);
        officer = world.officer("管理员", Role.ADMINISTRATOR, bureau);
        imports = Imports.by(officer);
    }

    private static byte[] roster(Object... rows) {
        var all = new java.util.ArrayList<List<?>>();
        all.add(HEADERS);
        for (Object row : rows) {
            all.add((List<?>) row);
        }
        return Workbooks.of(all);
    }

    private static List<Object> row(String name, String sex, String idNumber, String memberNo, String union) {
        return List.of(1, name, sex, idNumber, People.phone(7), "G-1", memberNo, union, "科员", "2019年7月1日");
    }

    @Test
    void new_members_arrive_with_numbers_readings_and_encrypted_values() {
        UUID id = imports.preview(
                "ROSTER", bureau, roster(row("单 雄信", "男", FIRST, "", "第一分工会"), row("𠮷永福", "女", SECOND, "", "第一分工会")));
        var shown = imports.show(id);
        assertThat(shown.getList("columns.field"))
                .containsExactly(
                        null,
                        "name",
                        "sex",
                        "idNumber",
                        "phone",
                        "employeeNo",
                        "memberNo",
                        "unionName",
                        "post",
                        "joinedOn");
        assertThat(shown.getMap("counts"))
                .containsEntry("rows", 2)
                .containsEntry("added", 2)
                .containsEntry("errors", 0);
        imports.commit(id);
        assertThat(World.count(
                        "select count(*) from person p join membership m on m.person_id = p.id where m.union_id = ?"
                                + " and m.member_no ~ '^M[0-9]{6}$' and m.period = '[2019-07-01,)'"
                                + " and p.name_pinyin in ('shanxiongxin', 'jiyongfu') and p.birth_date is not null"
                                + " and p.id_number is not null and p.phone_index is not null",
                        sub))
                .isEqualTo(2);
        Api.as(officer).queryParam("q", "sxx").get("/members").then().body("items[0].name", equalTo("单雄信"));
    }

    @Test
    void the_same_roster_again_changes_nothing() {
        byte[] file = roster(row("赵一", "男", FIRST, "", "第一分工会"), row("钱二", "女", SECOND, "", "第一分工会"));
        imports.commit(imports.preview("ROSTER", bureau, file));
        var again = imports.show(imports.preview("ROSTER", bureau, file));
        assertThat(again.getMap("counts")).containsEntry("unchanged", 2).containsEntry("added", 0);
    }

    @Test
    void a_change_shows_its_difference_masked_and_undo_restores_it() {
        imports.commit(imports.preview("ROSTER", bureau, roster(row("赵一", "男", FIRST, "", "第一分工会"))));
        String before = digest();
        var changed = List.of(1, "赵一", "男", FIRST, People.phone(8), "G-1", "", "机关事务局工会", "科长", "2019.07");
        UUID id = imports.preview("ROSTER", bureau, roster(changed));
        var rows = imports.rows(id, "MOVED");
        assertThat(rows.getList("items[0].changes.field"))
                .containsExactlyInAnyOrder("phone", "unionName", "post", "changedOn");
        assertThat(rows.getList("items[0].changes.after")).contains("199****0008", "科长");
        imports.commit(id);
        assertThat(digest()).isNotEqualTo(before);
        imports.undo(id);
        assertThat(digest()).isEqualTo(before);
    }

    @Test
    void undo_takes_new_members_away_and_leaves_the_others() {
        String before = digest();
        UUID id = imports.preview(
                "ROSTER", bureau, roster(row("赵一", "男", FIRST, "", "第一分工会"), row("钱二", "女", SECOND, "", "第一分工会")));
        imports.commit(id);
        imports.undo(id);
        assertThat(digest()).isEqualTo(before);
        imports.tryUndo(id).then().statusCode(409).body("code", equalTo("IMPORT_NOT_UNDOABLE"));
    }

    @Test
    void undo_is_refused_when_a_member_was_changed_since() {
        UUID first = imports.preview("ROSTER", bureau, roster(row("赵一", "男", FIRST, "", "第一分工会")));
        imports.commit(first);
        UUID second = imports.preview("ROSTER", bureau, roster(row("赵壹", "男", FIRST, "", "第一分工会")));
        imports.commit(second);
        imports.tryUndo(first).then().statusCode(202);
        imports.await(first, "COMMITTED");
        assertThat(imports.show(first).getString("failure")).contains("已被修改");
        imports.undo(second);
        imports.undo(first);
        assertThat(World.count("select count(*) from person where root_id = ? and id_number is not null", world.root()))
                .isZero();
    }

    @Test
    void undo_is_refused_when_something_refers_to_a_member() {
        UUID id = imports.preview("ROSTER", bureau, roster(row("赵一", "男", FIRST, "M777001", "第一分工会")));
        imports.commit(id);
        World.run(
                """
                insert into appointment (id, person_id, root_id, union_id, l1, l2, l3, l4, l5, l6, role, period)
                select gen_random_uuid(), m.person_id, u.root_id, u.id, u.l1, u.l2, u.l3, u.l4, u.l5, u.l6,
                       'ORGANIZER', '[2020-01-01,)'
                  from membership m join union_node u on u.id = m.union_id
                 where m.root_id = ? and m.member_no = 'M777001'
                """,
                world.root());
        imports.tryUndo(id).then().statusCode(202);
        imports.await(id, "COMMITTED");
        assertThat(imports.show(id).getString("failure")).contains("不能整体撤销");
    }

    @Test
    void a_member_of_another_union_is_refused_without_telling_which() {
        Imports.by(world.officer("另一管理员", Role.ADMINISTRATOR, sibling))
                .commit(Imports.by(world.officer("同上", Role.ADMINISTRATOR, sibling))
                        .preview("ROSTER", sibling, roster(row("赵一", "男", FIRST, "", "税务局工会"))));
        var rows = imports.rows(
                imports.preview(
                        "ROSTER",
                        bureau,
                        roster(row("赵一", "男", FIRST, "", "第一分工会"), row("钱二", "女", SECOND, "", "税务局工会"))),
                "ERROR");
        assertThat(rows.getList("items.issues.code.flatten()")).containsExactly("MEMBER_ELSEWHERE", "UNION_UNKNOWN");
    }

    @Test
    void another_union_is_not_found_as_a_place_to_import_to() {
        imports.tryUpload("ROSTER", sibling, roster(row("赵一", "男", FIRST, "", "税务局工会")))
                .then()
                .statusCode(404);
        imports.tryUpload("ROSTER", world.root(), roster(row("赵一", "男", FIRST, "", "税务局工会")))
                .then()
                .statusCode(404);
    }

    @Test
    void every_kind_of_wrong_row_is_named() {
        UUID id = imports.preview(
                "ROSTER",
                bureau,
                roster(
                        row("赵一", "男", People.wrongCheckDigit(FIRST), "", "第一分工会"),
                        row("钱二", "女", "330199199002301238", "", "第一分工会"),
                        row("孙三", "女", FIRST, "", "第一分工会"),
                        row("李四", "男", "330199199003040000", "", "第一分工会"),
                        row("周5", "女", SECOND, "", "第一分工会"),
                        row("", "女", People.idNumber(LocalDate.of(1991, 1, 1), 2), "", "第一分工会"),
                        row("吴六", "女", "", "", "第一分工会"),
                        row("郑七", "女", People.idNumber(LocalDate.of(1991, 1, 1), 4), "M1", "没有的工会"),
                        row("王八", "女", People.idNumber(LocalDate.of(1991, 1, 1), 6), "", "第一分工会"),
                        row("王八", "女", People.idNumber(LocalDate.of(1991, 1, 1), 6), "", "第一分工会"),
                        List.of(1, "冯九", "女", "", "12345", "", "M2", "第一分工会", "", "2019-02-30"),
                        List.of(1, "陈十", "女", "", "", "", "M3", "第一分工会", "", "2099-01-01")));
        var rows = imports.rows(id, "ERROR");
        assertThat(rows.getList("items.issues.code", List.class))
                .containsExactly(
                        List.of("ID_NUMBER_CHECK_DIGIT"),
                        List.of("ID_NUMBER_BIRTH_DATE"),
                        List.of("SEX_CONTRADICTS_ID_NUMBER"),
                        List.of("ID_NUMBER_TRUNCATED"),
                        List.of("NAME_SHAPE"),
                        List.of("REQUIRED"),
                        List.of("KEY_MISSING"),
                        List.of("UNION_UNKNOWN"),
                        List.of("DUPLICATE_IN_FILE"),
                        List.of("PHONE_SHAPE", "DATE_SHAPE"),
                        List.of("JOINED_IN_FUTURE"));
        assertThat(rows.getString("items.issues.message")).doesNotContain("3301991990");
    }

    /** What the tables hold, without what counts the changes. */
    private String digest() {
        return World.text(
                """
                select coalesce(md5(string_agg(t::text, '|' order by t::text)), '')
                  from (select to_jsonb(p) - 'version' - 'updated_at' || to_jsonb(m) - 'version' - 'updated_at' as t
                          from person p join membership m on m.person_id = p.id where p.root_id = ?) x
                """,
                world.root());
    }
}
