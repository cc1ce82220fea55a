package org.unionhome.integration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.unionhome.kernel.Role;
import org.unionhome.testing.Imports;
import org.unionhome.testing.TestMember;
import org.unionhome.testing.Workbooks;
import org.unionhome.testing.World;

/** A list of everybody: whom it leaves out leaves, and when that are too many, somebody else looks first. */
@QuarkusTest
class FullRosterTest {

    private static final LocalDate AS_OF = LocalDate.of(2026, 10, 1);
    private World world;
    private UUID bureau;
    private UUID branch;
    private TestMember officer;
    private Imports imports;
    private Imports colleague;
    private List<TestMember> members;

    @BeforeEach
    void a_branch_of_forty() {
        world = World.fresh();
        bureau = world.union("机关事务局工会", world.union("省直属机关工会工委", world.root()));
        branch = world.union("第一分工会", bureau);
        officer = world.officer("管理员", Role.ADMINISTRATOR, world.root());
        imports = Imports.by(officer).fullListAsOf(AS_OF);
        colleague = Imports.by(world.officer("另一管理员", Role.ADMINISTRATOR, world.root()));
        members = named(40, branch);
    }

    /** Rosters take no digits in names. */
    private List<TestMember> named(int count, UUID union) {
        var named = new ArrayList<TestMember>();
        for (int i = 0; i < count; i++) {
            named.add(world.member("会" + "甲乙丙丁戊己庚辛壬癸".charAt(i / 10) + "一二三四五六七八九十".charAt(i % 10), union));
        }
        return named;
    }

    private static byte[] naming(List<TestMember> members) {
        var rows = new ArrayList<List<?>>();
        rows.add(List.of("姓名", "会员号", "身份证号"));
        members.forEach(member -> rows.add(List.of(member.name(), member.memberNo(), "")));
        return Workbooks.of(rows);
    }

    @Test
    void whom_the_list_leaves_out_is_shown_and_keeps_her_membership_without_its_rights() {
        UUID id = imports.preview("ROSTER", branch, naming(members.subList(0, 38)));
        assertThat(imports.show(id).getMap("counts"))
                .containsEntry("rows", 38)
                .containsEntry("unchanged", 38)
                .containsEntry("leaving", 2);
        var leaving = imports.rows(id, "LEAVING");
        assertThat(leaving.getList("items.label")).containsExactlyInAnyOrder("会丁九", "会丁十");
        assertThat(leaving.getList("items[0].issues.code")).containsExactly("NOT_IN_FILE");
        imports.commit(id);
        assertThat(count("RETAINED")).isEqualTo(2);
        assertThat(count("ACTIVE")).isEqualTo(38);
        imports.undo(id);
        assertThat(count("ACTIVE")).isEqualTo(40);
        assertThat(count("RETAINED")).isZero();
    }

    @Test
    void changes_only_leaves_those_alone_whom_the_file_does_not_name() {
        UUID id = Imports.by(officer).preview("ROSTER", branch, naming(members.subList(0, 2)));
        assertThat(imports.show(id).getMap("counts")).containsEntry("leaving", 0);
    }

    @Test
    void the_officer_may_say_that_whoever_is_missing_has_withdrawn() {
        imports.with("missing", "WITHDRAW")
                .commit(imports.with("missing", "WITHDRAW").preview("ROSTER", branch, naming(members.subList(1, 40))));
        assertThat(count("ENDED")).isOne();
    }

    @Test
    void who_came_on_the_day_of_the_list_or_is_retained_already_does_not_leave_by_it() {
        World.run(
                "update membership set period = '[2026-10-01,)' where person_id = ?",
                members.get(0).id());
        World.run(
                "update membership set status = 'RETAINED' where person_id = ?",
                members.get(1).id());
        UUID id = imports.preview("ROSTER", branch, naming(members.subList(2, 40)));
        assertThat(imports.show(id).getMap("counts")).containsEntry("leaving", 0);
    }

    @Test
    void whoever_may_be_meant_by_a_row_with_errors_stays() {
        var rows = new ArrayList<List<?>>();
        rows.add(List.of("姓名", "会员号", "身份证号"));
        members.subList(1, 40).forEach(member -> rows.add(List.of(member.name(), member.memberNo(), "")));
        rows.add(List.of("会甲一", "", "330199199013013333"));
        UUID id = imports.preview("ROSTER", branch, Workbooks.of(rows));
        assertThat(imports.show(id).getMap("counts"))
                .containsEntry("leaving", 0)
                .containsEntry("errors", 1);
        assertThat(imports.rows(id, "UNCHANGED").getList("items.issues.code.flatten()"))
                .containsExactly("PERHAPS_IN_WRONG_ROW");
    }

    @Test
    void two_of_forty_are_not_more_than_five_percent_and_three_are() {
        imports.preview("ROSTER", branch, naming(members.subList(0, 38)));
        UUID id = imports.stopped("ROSTER", branch, naming(members.subList(0, 37)));
        assertThat(imports.show(id).getMap("brake"))
                .containsEntry("members", 40)
                .containsEntry("most", 2);
    }

    @Test
    void few_are_never_too_many() {
        UUID small = world.union("小工会", bureau);
        var few = named(6, small);
        imports.preview("ROSTER", small, naming(few.subList(0, 4)));
        imports.stopped("ROSTER", small, naming(few.subList(0, 3)));
    }

    @Test
    void a_stopped_import_is_carried_out_only_after_somebody_else_released_it() {
        UUID id = imports.stopped("ROSTER", branch, naming(members.subList(0, 10)));
        String hash = imports.show(id).getString("previewHash");
        imports.tryCommit(id, hash).then().statusCode(409).body("code", equalTo("IMPORT_QUARANTINED"));
        imports.tryRelease(id, hash).then().statusCode(422).body("code", equalTo("RELEASED_BY_ANOTHER"));
        colleague.tryRelease(id, "0".repeat(64)).then().statusCode(409).body("code", equalTo("IMPORT_PREVIEW_CHANGED"));
        colleague
                .tryRelease(id, hash)
                .then()
                .statusCode(200)
                .body("status", equalTo("READY"))
                .body("own", equalTo(false))
                .body("release.by.name", equalTo("另一管理员"));
        imports.commit(id);
        assertThat(count("RETAINED")).isEqualTo(30);
        assertThat(World.count(
                        "select count(*) from audit_entry where subject_id = ? and action in"
                                + " ('import.quarantined', 'import.released', 'import.committed')",
                        id.toString()))
                .isEqualTo(3);
        imports.undo(id);
        assertThat(count("ACTIVE")).isEqualTo(40);
    }

    @Test
    void the_database_itself_does_not_let_a_stopped_import_pass() {
        UUID id = imports.stopped("ROSTER", branch, naming(members.subList(0, 10)));
        org.assertj.core.api.Assertions.assertThatThrownBy(
                        () -> World.run("update import_file set status = 'COMMITTED' where id = ?", id))
                .hasStackTraceContaining("stopped_until_released");
    }

    @Test
    void a_discarded_import_leaves_nothing_of_its_file() {
        UUID id = imports.stopped("ROSTER", branch, naming(members.subList(0, 10)));
        colleague.tryDiscard(id).then().statusCode(200).body("status", equalTo("DISCARDED"));
        assertThat(World.count(
                        "select (select count(*) from import_chunk where import_id = ?)"
                                + " + (select count(*) from import_row where import_id = ?)",
                        id,
                        id))
                .isZero();
        colleague.tryDiscard(id).then().statusCode(409).body("code", equalTo("IMPORT_NOT_READY"));
    }

    @Test
    void an_officer_does_not_leave_by_her_own_import() {
        TestMember local = world.officer("本级管理员", Role.ADMINISTRATOR, branch);
        Imports own = Imports.by(local).fullListAsOf(AS_OF);
        UUID id = own.preview("ROSTER", branch, naming(members));
        own.tryCommit(id, own.show(id).getString("previewHash")).then().statusCode(202);
        own.await(id, "READY");
        assertThat(own.show(id).getString("failure")).contains("本人");
        assertThat(count("RETAINED")).isZero();
    }

    @Test
    void after_thirty_days_it_cannot_be_taken_back() {
        UUID id = imports.preview("ROSTER", branch, naming(members.subList(0, 39)));
        imports.commit(id);
        assertThat(World.count(
                        "select extract(day from undoable_until - committed_at)::int from import_file where id = ?",
                        id))
                .isEqualTo(30);
        World.run("update import_file set undoable_until = now() - interval '1 second' where id = ?", id);
        imports.tryUndo(id).then().statusCode(409).body("code", equalTo("IMPORT_NOT_UNDOABLE"));
        assertThat(count("RETAINED")).isOne();
    }

    private long count(String status) {
        return World.count(
                "select count(*) from membership where l4 = ? and status = ? and upper_inf(period)", branch, status);
    }
}
