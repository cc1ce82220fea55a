package org.unionhome.integration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;

import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.ArrayList;
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

/** What a roster does to the standings of members: moves, leavings, and what a full list leaves out. */
@QuarkusTest
class RosterMovesTest {

    private static final LocalDate AS_OF = LocalDate.of(2026, 10, 1);
    private static final List<String> HEADERS = List.of("姓名", "身份证号", "会员号", "所属工会", "变动类型", "变动日期", "变动原因");
    private World world;
    private UUID bureau;
    private UUID first;
    private UUID second;
    private TestMember officer;
    private Imports imports;

    @BeforeEach
    void a_bureau_with_two_branches() {
        world = World.fresh();
        bureau = world.union("机关事务局工会", world.union("省直属机关工会工委", world.root()));
        first = world.union("第一分工会", bureau);
        second = world.union("第二分工会", bureau);
        officer = world.officer("管理员", Role.ADMINISTRATOR, world.root());
        imports = Imports.by(officer).asOf(AS_OF);
    }

    private static byte[] roster(Object... rows) {
        var all = new ArrayList<List<?>>();
        all.add(HEADERS);
        for (Object row : rows) {
            all.add((List<?>) row);
        }
        return Workbooks.of(all);
    }

    private static List<Object> row(TestMember member, String union, String change, String on) {
        return List.of(member.name(), "", member.memberNo(), union, change, on, "机构调整");
    }

    @Test
    void a_member_named_under_another_union_moves_there_on_the_day_and_keeps_her_past() {
        TestMember member = world.member("陈思远", first);
        String before = standings(member);
        UUID id = imports.preview("ROSTER", bureau, roster(row(member, "第二分工会", "", "2026-09-15")));
        assertThat(imports.show(id).getMap("counts"))
                .containsEntry("moved", 1)
                .containsEntry("changed", 0)
                .containsEntry("leaving", 0);
        imports.commit(id);
        assertThat(standings(member))
                .isEqualTo("%s ACTIVE [2020-01-01,2026-09-15) ADMIT|%s ACTIVE [2026-09-15,) TRANSFER", first, second);
        Api.as(officer)
                .queryParam("unionId", first)
                .queryParam("asOf", "2026-09-14")
                .get("/members")
                .then()
                .body("items.name", hasItems("陈思远"));
        imports.undo(id);
        assertThat(standings(member)).isEqualTo(before);
    }

    @Test
    void a_file_that_names_no_unions_leaves_everybody_where_she_is() {
        TestMember member = world.member("陈思远", first);
        byte[] file = Workbooks.of(List.of(List.of("姓名", "会员号"), List.of("陈思远", member.memberNo())));
        assertThat(imports.show(imports.preview("ROSTER", bureau, file)).getMap("counts"))
                .containsEntry("unchanged", 1)
                .containsEntry("moved", 0);
    }

    @Test
    void a_move_without_a_date_happens_on_the_day_of_the_file() {
        TestMember member = world.member("陈思远", first);
        imports.commit(imports.preview("ROSTER", bureau, roster(row(member, "第二分工会", "", ""))));
        assertThat(standings(member)).contains("[2026-10-01,) TRANSFER");
    }

    @Test
    void a_move_before_the_present_standing_began_is_refused() {
        TestMember member = world.member("陈思远", first);
        var rows = imports.rows(
                imports.preview("ROSTER", bureau, roster(row(member, "第二分工会", "调动", "2019-12-31"))), "ERROR");
        assertThat(rows.getList("items[0].issues.code")).containsExactly("CHANGE_BEFORE_STANDING");
        assertThat(rows.getString("items[0].issues[0].message")).contains("2020-01-01");
    }

    @Test
    void a_move_ends_her_offices_in_the_union_she_leaves_and_undo_gives_them_back() {
        TestMember leader = world.appoint(world.officer("组长", Role.GROUP_LEADER, first), Role.ORGANIZER, bureau);
        UUID id = imports.preview("ROSTER", bureau, roster(row(leader, "第二分工会", "", "")));
        imports.commit(id);
        assertThat(openOffices(leader)).isEqualTo("ORGANIZER");
        imports.undo(id);
        assertThat(openOffices(leader)).isEqualTo("GROUP_LEADER,ORGANIZER");
    }

    @Test
    void a_move_is_not_taken_back_when_another_one_followed() {
        TestMember member = world.member("陈思远", first);
        UUID there = imports.preview("ROSTER", bureau, roster(row(member, "第二分工会", "", "2026-09-01")));
        imports.commit(there);
        imports.commit(imports.preview("ROSTER", bureau, roster(row(member, "第一分工会", "", "2026-09-10"))));
        imports.commit(imports.preview("ROSTER", bureau, roster(row(member, "第二分工会", "", "2026-09-20"))));
        imports.tryUndo(there).then().statusCode(202);
        imports.await(there, "COMMITTED");
        assertThat(imports.show(there).getString("failure")).contains("已被修改");
    }

    @Test
    void who_leaves_the_employer_keeps_her_membership_who_dies_or_withdraws_does_not() {
        TestMember left = world.member("钱二", first);
        TestMember retired = world.member("孙三", first);
        TestMember withdrew = world.member("李四", first);
        TestMember died = world.member("周五", first);
        world.members(80, first);
        String before = standings(left) + standings(retired) + standings(withdrew) + standings(died);
        UUID id = imports.preview(
                "ROSTER",
                bureau,
                roster(
                        row(left, "", "离职", "2026-09-01"),
                        row(retired, "", "退休", "2026-09-02"),
                        row(withdrew, "", "退会", "2026-09-03"),
                        row(died, "", "去世", "2026-09-04")));
        assertThat(imports.show(id).getMap("counts"))
                .containsEntry("leaving", 4)
                .containsEntry("rows", 4);
        imports.commit(id);
        assertThat(standings(left)).endsWith("RETAINED [2026-09-01,) RETAIN");
        assertThat(standings(retired)).endsWith("RETAINED [2026-09-02,) RETAIN");
        assertThat(standings(withdrew)).endsWith("ENDED [2026-09-03,) WITHDRAW");
        assertThat(standings(died)).endsWith("ENDED [2026-09-04,) DIE");
        var again = imports.show(imports.preview("ROSTER", bureau, roster(row(left, "", "离职", "2026-09-01"))));
        assertThat(again.getMap("counts")).containsEntry("unchanged", 1);
        imports.undo(id);
        assertThat(standings(left) + standings(retired) + standings(withdrew) + standings(died))
                .isEqualTo(before);
    }

    @Test
    void changes_of_nobody_known_and_unknown_changes_are_errors() {
        var rows = imports.rows(
                imports.preview(
                        "ROSTER",
                        bureau,
                        roster(
                                List.of("吴六", People.idNumber(LocalDate.of(1980, 5, 5), 2), "", "第一分工会", "退休", "", ""),
                                List.of("郑七", People.idNumber(LocalDate.of(1980, 5, 5), 4), "", "第一分工会", "飞升", "", ""),
                                List.of(
                                        "王八",
                                        People.idNumber(LocalDate.of(1980, 5, 5), 6),
                                        "",
                                        "第一分工会",
                                        "入职",
                                        "2099-01-01",
                                        ""))),
                "ERROR");
        assertThat(rows.getList("items.issues.code.flatten()"))
                .containsExactly("CHANGE_OF_UNKNOWN", "CHANGE_UNKNOWN", "CHANGE_IN_FUTURE");
    }

    @Test
    void somebody_newly_employed_joins_on_the_day_of_the_change() {
        String idNumber = People.idNumber(LocalDate.of(1999, 5, 5), 8);
        imports.commit(imports.preview(
                "ROSTER", bureau, roster(List.of("冯九", idNumber, "", "第一分工会", "新入职", "2026-09-07", ""))));
        assertThat(World.text(
                        "select m.period::text from membership m join person p on p.id = m.person_id"
                                + " where m.union_id = ? and p.name = '冯九'",
                        first))
                .isEqualTo("[2026-09-07,)");
    }

    @Test
    void a_former_identity_number_finds_its_person_and_is_not_brought_back() {
        String former = People.idNumber(LocalDate.of(1975, 3, 4), 20);
        String present = People.idNumber(LocalDate.of(1975, 4, 3), 20);
        imports.commit(imports.preview(
                "ROSTER", bureau, roster(List.of("褚十", former, "C-1", "第一分工会", "入职", "2020-01-01", ""))));
        imports.commit(imports.preview("ROSTER", bureau, roster(List.of("褚十", present, "C-1", "第一分工会", "", "", ""))));
        UUID id = imports.preview("ROSTER", bureau, roster(List.of("褚十", former, "", "第二分工会", "", "", "")));
        var rows = imports.rows(id, "MOVED");
        assertThat(rows.getList("items[0].issues.code")).containsExactly("ID_NUMBER_FORMER");
        assertThat(rows.getList("items[0].changes.field")).containsExactlyInAnyOrder("unionName", "changedOn");
        imports.commit(id);
        assertThat(imports.show(imports.preview(
                                "ROSTER", bureau, roster(List.of("褚十", present, "", "第二分工会", "", "", ""))))
                        .getMap("counts"))
                .containsEntry("unchanged", 1);
    }

    @Test
    void a_day_after_today_and_a_full_list_of_unions_are_refused() {
        imports.asOf(LocalDate.of(2099, 1, 1))
                .tryUpload("ROSTER", bureau, roster())
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("?asOf"));
        imports.with("mode", "FULL_LIST")
                .tryUpload("UNIONS", bureau, roster())
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("?mode"));
    }

    private static String standings(TestMember member) {
        return World.text(
                "select string_agg(union_id || ' ' || status || ' ' || period || ' ' || act, '|' order by period)"
                        + " from membership where person_id = ?",
                member.id());
    }

    private static String openOffices(TestMember member) {
        return World.text(
                "select string_agg(role, ',' order by role) from appointment where person_id = ? and upper_inf(period)",
                member.id());
    }
}
