package org.unionhome.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

/** Nothing begins any more in a union that was dissolved, whoever asks and whichever door it is. */
@QuarkusTest
class DissolvedUnionTest {

    private ReorganizationScene scene;
    private TestMember above;
    private TestMember member;

    @BeforeEach
    void a_union_that_was_merged_into_another_one() {
        scene = new ReorganizationScene();
        above = scene.world.officer("总管理", Role.ADMINISTRATOR, scene.world.root());
        scene.world.appoint(above, Role.CHAIR, scene.world.root());
        scene.world.appoint(above, Role.ORGANIZER, scene.world.root());
        member = scene.world.member("原会员", scene.office);
        scene.carryOut(scene.merger());
    }

    @Test
    void nobody_is_transferred_into_it() {
        TestMember other = scene.world.member("别处会员", scene.bureau);
        var body = Map.of(
                "memberNo",
                other.memberNo(),
                "memberName",
                other.name(),
                "toUnionId",
                scene.office,
                "effectiveOn",
                "2026-11-01",
                "reason",
                "工作调动");
        refused(Api.sending(above, body).post("/transfers").then());
    }

    @Test
    void nobody_is_admitted_to_it() {
        var applicant = Map.of("name", "新会员", "idNumber", People.idNumber(java.time.LocalDate.of(1998, 5, 12), 7));
        refused(Api.sending(above, Map.of("unionId", scene.office, "applicant", applicant))
                .post("/admissions")
                .then());
        refused(Api.sending(
                        above, Map.of("unionId", scene.office, "heldOn", "2026-11-02", "people", List.of(applicant)))
                .post("/admission-ceremonies")
                .then());
    }

    @Test
    void no_activity_is_planned_in_it() {
        var activity = new HashMap<String, Object>(Map.of(
                "unionId", scene.office,
                "title", "春游",
                "kind", "OUTING",
                "startsAt", "2198-06-01T01:00:00Z",
                "endsAt", "2198-06-01T03:00:00Z",
                "registrationOpensAt", "2198-05-01T01:00:00Z",
                "registrationClosesAt", "2198-05-20T01:00:00Z",
                "capacity", 10));
        activity.put("waitingList", true);
        activity.put("status", "DRAFT");
        refused(Api.sending(above, activity).post("/events").then());
    }

    @Test
    void no_officer_is_appointed_in_it() {
        TestMember security = scene.world.officer("安全管理员", Role.SECURITY_ADMINISTRATOR, scene.world.root());
        refused(Api.sending(
                        security,
                        Map.of(
                                "memberId",
                                member.id(),
                                "unionId",
                                scene.office,
                                "role",
                                "GROUP_LEADER",
                                "from",
                                "2026-11-01"))
                .post("/appointments")
                .then());
    }

    @Test
    void no_file_is_brought_in_under_it() {
        refused(Api.as(above)
                .contentType("application/octet-stream")
                .header("File-Name", "roster.csv")
                .body("姓名\n张三\n".getBytes(java.nio.charset.StandardCharsets.UTF_8))
                .post("/imports?kind=ROSTER&unionId=" + scene.office)
                .then());
    }

    @Test
    void no_file_changes_it_or_puts_anything_below_it() {
        String code = ReorganizationScene.codeOf(scene.office);
        var imports = Imports.by(above);
        UUID file = imports.preview(
                "UNIONS",
                scene.committee,
                Workbooks.of(List.of(
                        List.of("工会代码", "工会名称", "工会类型", "上级工会代码", "政策包"),
                        List.of(code, "又有了", "基层工会", "", ""),
                        List.of("N" + code, "新分会", "分工会", code, ""))));
        assertThat(imports.rows(file, "ERROR").getList("items.issues.code", List.class))
                .containsExactly(List.of("CODE_TAKEN"), List.of("PARENT_WRONG"));
    }

    @Test
    void nothing_is_founded_below_it_and_it_is_not_changed() {
        refused(Api.sending(
                        scene.drafter,
                        Map.of(
                                "parentId",
                                scene.office,
                                "code",
                                "X" + scene.world.rootCode(),
                                "name",
                                "新分会",
                                "kind",
                                "SUB_UNION"))
                .post("/unions")
                .then());
    }

    @Test
    void a_visit_of_its_former_member_is_recorded_where_she_is_now() {
        String id = Api.sending(
                        above,
                        Map.of(
                                "memberId", member.id(),
                                "occasion", "FAMILY_MEDIATION",
                                "occurredOn", "2026-11-01",
                                "visitedOn", "2026-11-02",
                                "visitors", List.of("王主席"),
                                "form", "NONE",
                                "note", "已经和好。"))
                .header("Idempotency-Key", Api.freshKey())
                .post("/condolence-visits")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        assertThat(World.text("select union_id::text from condolence_visit where id = ?", UUID.fromString(id)))
                .isEqualTo(scene.bureau.toString());
    }

    @Test
    void the_database_itself_lets_nobody_belong_to_it() {
        assertThatThrownBy(() -> World.run(
                        "update membership set union_id = ? where person_id = ? and upper_inf(period)",
                        scene.office,
                        member.id()))
                .hasStackTraceContaining("the union was dissolved");
    }

    private static void refused(ValidatableResponse answer) {
        answer.statusCode(409).body("code", equalTo("UNION_DISSOLVED"));
    }
}
