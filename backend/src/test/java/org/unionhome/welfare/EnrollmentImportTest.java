package org.unionhome.welfare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.unionhome.testing.Imports;
import org.unionhome.testing.TestMember;
import org.unionhome.testing.Workbooks;
import org.unionhome.testing.World;

/** Enrolments from a file: judged first, carried out as a whole, taken back as a whole. */
@QuarkusTest
class EnrollmentImportTest {

    private static final List<String> HEADERS = List.of("参保批次号", "会员编号", "姓名", "份数", "个人缴费");
    private MutualAidScene scene;
    private Imports imports;
    private String round;
    private String roundNo;

    @BeforeEach
    void a_round_and_its_organizer() {
        scene = new MutualAidScene();
        imports = Imports.by(scene.organizer);
        round = scene.openedProvincial();
        roundNo = World.text("select round_no from welfare_round where id = ?::uuid", round);
    }

    @Test
    void a_file_is_judged_row_by_row_and_the_good_rows_are_enrolled() {
        TestMember chen = scene.world.member("陈思远", scene.first);
        TestMember lin = scene.world.member("林知夏", scene.second);
        TestMember he = scene.world.member("何青", scene.second);
        UUID id = imports.preview(
                "ENROLLMENT",
                scene.bureau,
                file(
                        row(chen, 1, "12.00"),
                        row(lin, 1, "10.00"),
                        row(he, 2, "24"),
                        List.of(roundNo, "NOBODY", "无此人", 1, "12.00"),
                        List.of("HZ-2000-000001", he.memberNo(), "何青", 1, "12.00"),
                        List.of(roundNo, he.memberNo(), "何清", 1, "12.00"),
                        row(chen, 1, "12.00")));
        assertThat(imports.rows(id, "ERROR").getList("items.issues.flatten().code", String.class))
                .contains(
                        "OWN_SHARE_TOO_LOW",
                        "TOO_MANY_SHARES",
                        "NOT_ON_THE_ROLL",
                        "ROUND_NOT_OPEN",
                        "NAME_DIFFERS",
                        "DUPLICATE_IN_FILE");
        imports.commit(id);
        scene.participation(scene.organizer, round, "BASIC_UNION").body("persons", equalTo(1));
        imports.undo(id);
        scene.participation(scene.organizer, round, "BASIC_UNION").body("persons", equalTo(0));
    }

    @Test
    void who_is_enrolled_already_comes_in_to_be_paid_back_and_cannot_be_taken_back_after_that() {
        TestMember chen = scene.world.member("陈思远", scene.first);
        scene.enrolMyself(chen, round, "12.00").statusCode(201);
        UUID id = imports.preview("ENROLLMENT", scene.bureau, file(row(chen, 1, "12.00")));
        imports.commit(id);
        assertThat(World.count(
                        "select count(*) from welfare_enrollment where status = 'REFUND_DUE' and import_id = ?", id))
                .isOne();
        World.run("update welfare_enrollment set version = version + 1 where import_id = ?", id);
        imports.tryUndo(id).then().statusCode(202);
        imports.await(id, "COMMITTED");
    }

    @Test
    void at_79_percent_of_the_women_of_a_unit_no_row_of_it_is_good_and_at_80_all_are() {
        UUID unit = scene.world.union("女职工单位", scene.bureau);
        List<TestMember> women = scene.world.members(100, unit);
        roundNo = World.text("select round_no from welfare_round where id = ?::uuid", scene.opened("NINGBO_WOMEN_1"));
        UUID few = imports.preview("ENROLLMENT", scene.bureau, file(women.subList(0, 79)));
        assertThat(imports.rows(few, "ERROR").getList("items.issues.flatten().code", String.class))
                .hasSizeGreaterThan(1)
                .containsOnly("PARTICIPATION_TOO_LOW");
        assertThat(imports.rows(few, "NEW").getList("items")).isEmpty();
        UUID enough = imports.preview("ENROLLMENT", scene.bureau, file(women.subList(0, 80)));
        assertThat(imports.rows(enough, "ERROR").getList("items")).isEmpty();
        imports.commit(enough);
        assertThat(World.count("select count(*) from welfare_enrollment where import_id = ?", enough))
                .isEqualTo(80);
        UUID rest = imports.preview("ENROLLMENT", scene.bureau, file(women.subList(80, 81)));
        assertThat(imports.rows(rest, "ERROR").getList("items")).isEmpty();
    }

    @Test
    void members_of_another_union_are_not_on_the_roll() {
        TestMember elsewhere = scene.world.member("外单位会员", scene.stranger.union());
        UUID id = imports.preview("ENROLLMENT", scene.bureau, file(row(elsewhere, 1, "12.00")));
        assertThat(imports.rows(id, "ERROR").getList("items.issues.flatten().code", String.class))
                .containsExactly("NOT_ON_THE_ROLL");
    }

    private List<?> row(TestMember member, int shares, String ownShare) {
        return List.of(roundNo, member.memberNo(), member.name(), shares, ownShare);
    }

    private byte[] file(List<TestMember> members) {
        return file(members.stream().map(member -> row(member, 1, "10.00")).toArray(List<?>[]::new));
    }

    private static byte[] file(List<?>... rows) {
        var all = new ArrayList<List<?>>();
        all.add(HEADERS);
        all.addAll(List.of(rows));
        return Workbooks.of(all);
    }
}
