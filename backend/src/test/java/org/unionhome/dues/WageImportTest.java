package org.unionhome.dues;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;

import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.unionhome.kernel.Role;
import org.unionhome.testing.Api;
import org.unionhome.testing.Imports;
import org.unionhome.testing.TestMember;
import org.unionhome.testing.Workbooks;
import org.unionhome.testing.World;

/** Wage bases from payrolls: judged first, carried out as a whole, taken back as a whole. */
@QuarkusTest
class WageImportTest {

    private static final LocalDate MARCH = LocalDate.of(2025, 3, 10);
    private static final List<String> HEADERS = List.of("会员编号", "姓名", "起算月份", "岗位工资", "薪级工资", "奖金");
    private final DuesScene scene = new DuesScene();
    private final Imports imports = Imports.by(scene.finance).asOf(MARCH);
    private final TestMember chen = scene.world.member("陈思远", scene.first);
    private final TestMember lin = scene.world.member("林知夏", scene.second);

    @Test
    void each_row_is_judged_and_what_does_not_count_is_named() {
        TestMember elsewhere = scene.world.member("外单位会员", scene.stranger.union());
        UUID id = imports.preview(
                "WAGE_BASES",
                scene.bureau,
                file(
                        List.of(chen.memberNo(), "陈思远", "2025-01", 3000, 2000.5, ""),
                        List.of(lin.memberNo(), "林知夏", "2025年2月", 3000, 0, 800),
                        List.of(lin.memberNo(), "林之夏", "", 3000, 0, ""),
                        List.of(elsewhere.memberNo(), "外单位会员", "", 3000, 0, ""),
                        List.of(chen.memberNo(), "陈思远", "202501", 3000, 2000.5, ""),
                        List.of(lin.memberNo(), "林知夏", "去年", "很多", "", "")));
        var issues = imports.rows(id, "ERROR").getList("items.issues.flatten().code", String.class);
        assertThat(issues)
                .contains(
                        "EXCLUDED_COMPONENT",
                        "NAME_DIFFERS",
                        "NOT_ON_THE_ROLL",
                        "DUPLICATE_IN_FILE",
                        "MONTH_SHAPE",
                        "AMOUNT_SHAPE");
        imports.commit(id);
        assertThat(base(chen, "2025-02")).isEqualTo("5000.50");
        assertThat(base(lin, "2025-02")).isEmpty();
    }

    @Test
    void the_same_base_again_after_another_one_in_one_file_is_kept() {
        scene.earns(chen, "2024-01", "5000.00");
        imports.commit(imports.preview(
                "WAGE_BASES",
                scene.bureau,
                file(
                        List.of(chen.memberNo(), "陈思远", "2025-01", 0, "", ""),
                        List.of(chen.memberNo(), "陈思远", "2025-03", 5000, "", ""))));
        assertThat(base(chen, "2025-02")).isEqualTo("0.00");
        assertThat(base(chen, "2025-03")).isEqualTo("5000.00");
    }

    @Test
    void a_file_of_plain_text_with_commas_comes_in_too_also_in_the_encoding_of_old_office_programs() {
        String text = "工资表,,,\n会员编号,姓名,岗位工资,薪级工资\n%s,\"陈思远\",\"3,000.00\",2000\n\n%s,林知夏,4000,\n"
                .formatted(chen.memberNo(), lin.memberNo());
        for (Charset charset : List.of(StandardCharsets.UTF_8, Charset.forName("GB18030"))) {
            imports.commit(imports.preview("WAGE_BASES", scene.bureau, text.getBytes(charset)));
        }
        assertThat(base(chen, "2025-03")).isEqualTo("5000.00");
        assertThat(base(lin, "2025-03")).isEqualTo("4000.00");
        assertThat(base(chen, "2025-02")).isEmpty();
    }

    @Test
    void text_with_a_formula_in_it_is_refused() {
        byte[] file = "会员编号,姓名,岗位工资\n1,陈思远,=1+1\n".getBytes(StandardCharsets.UTF_8);
        imports.tryUpload("WAGE_BASES", scene.bureau, file).then().statusCode(422);
    }

    @Test
    void taken_back_what_stood_before_holds_again() {
        scene.earns(chen, "2025-01", "5000.00");
        UUID id = imports.preview(
                "WAGE_BASES", scene.bureau, file(List.of(chen.memberNo(), "陈思远", "2025-01", 6000, "", "")));
        imports.commit(id);
        assertThat(base(chen, "2025-03")).isEqualTo("6000.00");
        imports.undo(id);
        assertThat(base(chen, "2025-03")).isEqualTo("5000.00");
    }

    @Test
    void a_base_by_which_dues_were_assessed_is_not_taken_back() {
        UUID id = imports.preview(
                "WAGE_BASES", scene.bureau, file(List.of(chen.memberNo(), "陈思远", "2025-01", 6000, "", "")));
        imports.commit(id);
        scene.assessed(scene.bureau, "2025-03");
        imports.tryUndo(id).then().statusCode(202);
        imports.await(id, "COMMITTED");
        assertThat(base(chen, "2025-03")).isEqualTo("6000.00");
    }

    @Test
    void payrolls_are_not_for_the_administrator_and_rosters_not_for_finance() {
        TestMember administrator = scene.world.officer("管理员", Role.ADMINISTRATOR, scene.bureau);
        byte[] file = file(List.of(chen.memberNo(), "陈思远", "", 6000, "", ""));
        UUID id = imports.preview("WAGE_BASES", scene.bureau, file);
        Api.as(administrator).get("/imports/" + id).then().statusCode(404);
        Api.as(administrator).get("/imports").then().statusCode(200).body("items", empty());
        Imports.by(administrator)
                .tryUpload("WAGE_BASES", scene.bureau, file)
                .then()
                .statusCode(404);
        Imports.by(scene.finance).tryUpload("ROSTER", scene.bureau, file).then().statusCode(404);
        Api.as(scene.chair).get("/imports").then().statusCode(403);
    }

    private static String base(TestMember member, String month) {
        return World.text(
                """
                select coalesce((select amount::text from wage_base
                                  where person_id = ? and superseded_by is null and from_month <= ?
                                    and coalesce(until_month > ?, true)), '')
                """,
                member.id(),
                LocalDate.parse(month + "-01"),
                LocalDate.parse(month + "-01"));
    }

    private static byte[] file(List<?>... rows) {
        var all = new ArrayList<List<?>>();
        all.add(HEADERS);
        all.addAll(List.of(rows));
        return Workbooks.of(all);
    }
}
