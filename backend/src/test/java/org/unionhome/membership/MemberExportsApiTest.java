package org.unionhome.membership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.unionhome.kernel.Role;
import org.unionhome.testing.Api;
import org.unionhome.testing.Eventually;
import org.unionhome.testing.Imports;
import org.unionhome.testing.People;
import org.unionhome.testing.TestMember;
import org.unionhome.testing.Workbooks;
import org.unionhome.testing.World;

/** Lists of members as files: for a purpose, masked, for the caller alone and for a few days. */
@QuarkusTest
class MemberExportsApiTest {

    private static final List<String> ALL = List.of(
            "MEMBER_NO",
            "NAME",
            "SEX",
            "BIRTH_DATE",
            "ID_NUMBER",
            "PHONE",
            "EMPLOYEE_NO",
            "UNION_CODE",
            "UNION_NAME",
            "POST",
            "POST_CATEGORY",
            "JOINED_ON",
            "STATUS");
    private static final String ID_NUMBER = People.idNumber(LocalDate.of(1990, 3, 4), 11);
    private World world;
    private UUID bureau;
    private UUID branch;
    private TestMember organizer;
    private TestMember administrator;

    @BeforeEach
    void a_branch_with_a_roster() {
        world = World.fresh();
        bureau = world.union("机关事务局工会", world.union("省直属机关工会工委", world.root()));
        branch = world.union("第一分工会", bureau);
        organizer = world.officer("周组织", Role.ORGANIZER, bureau);
        administrator = world.officer("管理员", Role.ADMINISTRATOR, bureau);
        Imports imports = Imports.by(administrator);
        imports.commit(imports.preview(
                "ROSTER",
                bureau,
                Workbooks.of(List.of(
                        List.of("姓名", "性别", "身份证号", "手机号", "工号", "会员号", "所属工会", "职务", "入会日期"),
                        List.of(
                                "赵一",
                                "男",
                                ID_NUMBER,
                                People.phone(7),
                                "001",
                                "900000000000000001",
                                "第一分工会",
                                "科长",
                                "2019-07-01"),
                        List.of("钱二", "女", "", "", "", "Q-2", "第一分工会", "=1+1", "2020-07-01")))));
    }

    private Map<String, Object> wanted(String format) {
        var wanted = new HashMap<String, Object>();
        wanted.put("format", format);
        wanted.put("columns", ALL);
        wanted.put("unionId", branch.toString());
        wanted.put("purpose", "MEMBERSHIP");
        wanted.put("reason", "年度核对");
        return wanted;
    }

    private static Response ask(TestMember who, Map<String, Object> wanted) {
        return Api.sending(who, wanted).post("/member-exports");
    }

    private static String ready(TestMember who, Map<String, Object> wanted) {
        String id = ask(who, wanted).then().statusCode(202).extract().path("id");
        Eventually.within(Duration.ofSeconds(30), () -> "READY"
                .equals(Api.as(who)
                        .get("/member-exports/" + id)
                        .then()
                        .statusCode(200)
                        .extract()
                        .path("status")));
        return id;
    }

    private static byte[] file(TestMember who, String id) {
        return Api.as(who)
                .get("/member-exports/" + id + "/file")
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
    }

    @Test
    void a_workbook_has_texts_only_masks_numbers_and_comes_back_unchanged() {
        byte[] file = file(administrator, ready(administrator, wanted("XLSX")));
        var rows = Workbooks.read(file);
        assertThat(rows.get(0)).startsWith("会员号", "姓名", "性别").endsWith("入会日期", "会籍状态");
        assertThat(rows).hasSize(3);
        assertThat(rows.get(1)).contains("900000000000000001", "001", "赵一", "男", "1990-03-04");
        assertThat(rows.get(1).get(4)).isEqualTo("330***********" + ID_NUMBER.substring(14));
        assertThat(rows.get(1).get(5)).isEqualTo("199****0007");
        assertThat(rows.get(2)).contains("=1+1");
        Imports imports = Imports.by(administrator);
        var shown = imports.show(imports.preview("ROSTER", bureau, file));
        assertThat(shown.getMap("counts"))
                .containsEntry("rows", 2)
                .containsEntry("unchanged", 2)
                .containsEntry("errors", 0);
    }

    @Test
    void a_text_file_cannot_be_taken_for_formulas() {
        String text = new String(file(administrator, ready(administrator, wanted("CSV"))), StandardCharsets.UTF_8);
        assertThat(text)
                .startsWith("\uFEFF会员号,")
                .contains("\"900000000000000001\t\"")
                .contains(",'=1+1,")
                .doesNotContain(ID_NUMBER);
    }

    @Test
    void whole_numbers_need_the_right_and_a_reason_and_each_member_reads_it() {
        var full = wanted("XLSX");
        full.put("fullReason", "向保险公司投保须提供");
        ask(administrator, full).then().statusCode(404);
        full.remove("unionId");
        ask(administrator, full).then().statusCode(403).body("code", equalTo("NOT_ALLOWED"));
        full.put("unionId", branch.toString());
        String id = ready(organizer, full);
        assertThat(Workbooks.read(file(organizer, id)).get(1)).contains(ID_NUMBER, People.phone(7));
        assertThat(World.count(
                        "select count(*) from member_read r join membership m on m.person_id = r.person_id"
                                + " where m.union_id = ? and r.part = 'VALUES' and r.reason = '向保险公司投保须提供'"
                                + " and r.reader_name = '周组织' and r.value_names @> '{ID_NUMBER,PHONE}'",
                        branch))
                .isEqualTo(2);
    }

    @Test
    void the_filters_are_those_of_the_list() {
        var wanted = wanted("XLSX");
        wanted.put("q", "钱");
        wanted.put("columns", List.of("NAME"));
        assertThat(Workbooks.read(file(organizer, ready(organizer, wanted))))
                .containsExactly(List.of("姓名"), List.of("钱二"));
        wanted.put("memberStatus", "RETAINED");
        assertThat(Workbooks.read(file(organizer, ready(organizer, wanted)))).hasSize(1);
        wanted.put("q", ID_NUMBER);
        ask(organizer, wanted).then().statusCode(400).body("errors[0].pointer", equalTo("/q"));
    }

    @Test
    void nobody_else_sees_or_fetches_it() {
        String id = ready(organizer, wanted("XLSX"));
        Api.as(administrator).get("/member-exports/" + id).then().statusCode(404);
        Api.as(administrator).get("/member-exports/" + id + "/file").then().statusCode(404);
        Api.as(administrator).get("/member-exports").then().body("items", hasSize(0));
        Api.as(organizer).get("/member-exports").then().body("items.id", hasSize(1));
    }

    @Test
    void a_union_out_of_scope_is_not_found() {
        var wanted = wanted("XLSX");
        wanted.put("unionId", world.root().toString());
        ask(organizer, wanted).then().statusCode(404);
    }

    @Test
    void a_file_is_encrypted_expires_and_is_deleted() {
        String id = ready(organizer, wanted("CSV"));
        assertThat(World.count(
                        "select count(*) from member_export_part where export_id = ?::uuid"
                                + " and position(convert_to('赵一', 'UTF8') in content) > 0",
                        id))
                .isZero();
        assertThat(World.count(
                        "select extract(day from expires_at - created_at)::int from member_export where id = ?::uuid",
                        id))
                .isEqualTo(3);
        World.run("update member_export set expires_at = now() - interval '1 second' where id = ?::uuid", id);
        Api.as(organizer)
                .get("/member-exports/" + id + "/file")
                .then()
                .statusCode(409)
                .body("code", equalTo("EXPORT_EXPIRED"));
        Api.as(organizer).get("/member-exports/" + id).then().body("status", equalTo("EXPIRED"));
    }

    @Test
    void who_lost_her_office_does_not_get_the_file() {
        String id = ready(organizer, wanted("XLSX"));
        TestMember other = world.officer("另一组织", Role.GROUP_LEADER, branch);
        String own = ready(other, wanted("CSV"));
        World.run("update member_export set tops = array[?::uuid] where id = ?::uuid", bureau.toString(), own);
        Api.as(other).get("/member-exports/" + own + "/file").then().statusCode(404);
        Api.as(organizer).get("/member-exports/" + id + "/file").then().statusCode(200);
    }

    @Test
    void what_is_shown_of_an_export_names_purpose_and_reason() {
        String id = ready(organizer, wanted("XLSX"));
        Api.as(organizer)
                .get("/member-exports/" + id)
                .then()
                .body("purpose", equalTo("MEMBERSHIP"))
                .body("reason", equalTo("年度核对"))
                .body("rows", equalTo(2))
                .body("expiresAt", not(nullValue()));
    }
}
