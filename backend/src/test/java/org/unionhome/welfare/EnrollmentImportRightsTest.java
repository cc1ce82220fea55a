package org.unionhome.welfare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.unionhome.kernel.Role;
import org.unionhome.testing.Api;
import org.unionhome.testing.Imports;
import org.unionhome.testing.TestMember;
import org.unionhome.testing.Workbooks;
import org.unionhome.testing.World;

/** Rolls of enrolments are brought in by those who enrol; rosters, unions and plans stay with the administrator. */
@QuarkusTest
class EnrollmentImportRightsTest {

    private static final Set<Role> ENROLLING = EnumSet.of(Role.ORGANIZER, Role.WOMENS_OFFICER);
    private MutualAidScene scene;
    private String roundNo;

    @BeforeEach
    void a_round() {
        scene = new MutualAidScene();
        String round = scene.openedProvincial();
        roundNo = World.text("select round_no from welfare_round where id = ?::uuid", round);
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, mode = EnumSource.Mode.EXCLUDE, names = "MEMBER")
    void by_role(Role role) {
        TestMember officer = scene.world.officer("某人", role, scene.bureau);
        assertThat(mayBringIn(officer, "ENROLLMENT")).isEqualTo(ENROLLING.contains(role));
        assertThat(mayBringIn(officer, "ROSTER")).isEqualTo(role == Role.ADMINISTRATOR);
    }

    /** Whatever may be wrong with the file, it was looked at. */
    private boolean mayBringIn(TestMember officer, String kind) {
        int status =
                Imports.by(officer).tryUpload(kind, scene.bureau, file(officer)).statusCode();
        return status != 403 && status != 404;
    }

    @Test
    void each_sees_the_files_of_the_kinds_she_may_bring_in() {
        TestMember member = scene.world.member("陈思远", scene.first);
        UUID id = Imports.by(scene.organizer).preview("ENROLLMENT", scene.bureau, file(member));
        TestMember administrator = scene.world.officer("管理员", Role.ADMINISTRATOR, scene.bureau);
        Api.as(scene.organizer).get("/imports").then().statusCode(200).body("items.id", hasItem(id.toString()));
        Api.as(administrator).get("/imports").then().statusCode(200).body("items.id", not(hasItem(id.toString())));
        Api.as(administrator).get("/imports/" + id).then().statusCode(404).body("code", equalTo("NOT_FOUND"));
        Api.as(scene.unitOrganizer).get("/imports/" + id).then().statusCode(404);
    }

    @Test
    void an_organizer_of_a_unit_brings_in_the_roll_of_her_unit_and_of_no_other() {
        TestMember member = scene.world.member("陈思远", scene.first);
        var imports = Imports.by(scene.unitOrganizer);
        imports.commit(imports.preview("ENROLLMENT", scene.first, file(member)));
        imports.tryUpload("ENROLLMENT", scene.second, file(member)).then().statusCode(404);
    }

    private byte[] file(TestMember member) {
        return Workbooks.of(List.of(
                List.of("参保批次号", "会员编号", "姓名", "份数", "个人缴费"),
                List.of(roundNo, member.memberNo(), member.name(), 1, "12.00")));
    }
}
