package org.unionhome.welfare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.unionhome.testing.Api;
import org.unionhome.testing.Imports;
import org.unionhome.testing.Replay;
import org.unionhome.testing.TestMember;
import org.unionhome.testing.Workbooks;
import org.unionhome.testing.World;

/** The decision about an enrolment is kept with what was asked, however it came in, and asked again gives the same answer. */
@QuarkusTest
class EnrollmentReplayTest {

    private static final List<String> HEADERS = List.of("参保批次号", "会员编号", "姓名", "份数", "个人缴费");
    private MutualAidScene scene;
    private String round;
    private TestMember chen;

    @BeforeEach
    void a_round_of_the_provincial_scheme() {
        scene = new MutualAidScene();
        round = scene.openedProvincial();
        chen = scene.world.member("陈思远", scene.first);
    }

    @Test
    void enrolled_by_her_unit() {
        scene.enrol(scene.organizer, round, List.of(chen), "12.00").statusCode(200);
        answersTheSame(chen, "PASS", "ENROLLMENT_ENROLLED");
    }

    @Test
    void whose_enrolment_it_is_sees_who_asked_again() {
        scene.enrol(scene.organizer, round, List.of(chen), "12.00").statusCode(200);
        answersTheSame(chen, "PASS", "ENROLLMENT_ENROLLED");
        assertThat(World.count("select count(*) from member_read where person_id = ?", chen.id()))
                .isOne();
    }

    @Test
    void enrolled_by_herself() {
        scene.enrolMyself(chen, round, "12.00").statusCode(201);
        answersTheSame(chen, "PASS", "ENROLLMENT_ENROLLED");
    }

    @Test
    void enrolled_from_a_file() {
        String roundNo = World.text("select round_no from welfare_round where id = ?::uuid", round);
        Imports imports = Imports.by(scene.organizer);
        imports.commit(imports.preview(
                "ENROLLMENT",
                scene.bureau,
                Workbooks.of(List.of(HEADERS, List.of(roundNo, chen.memberNo(), "陈思远", 1, "12.00")))));
        answersTheSame(chen, "PASS", "ENROLLMENT_ENROLLED");
    }

    @Test
    void a_second_enrolment_in_one_period_is_kept_as_one_that_is_paid_back() {
        scene.enrol(scene.organizer, round, List.of(chen), "12.00").statusCode(200);
        scene.enrol(scene.organizer, round, List.of(chen), "12.00").statusCode(200);
        assertThat(World.count(
                        """
                        select count(*) from welfare_enrollment
                         where person_id = ? and status = 'REFUND_DUE'
                           and decision::text like '%ENROLLMENT_SECOND%'
                        """,
                        chen.id()))
                .isOne();
    }

    @Test
    void who_was_refused_is_listed_with_what_the_scheme_said_and_can_be_asked_again() {
        scene.enrol(scene.organizer, round, List.of(chen), "11.99").statusCode(422);
        String refused = Api.as(scene.organizer)
                .get("/enrollment-rounds/" + round + "/refusals")
                .then()
                .statusCode(200)
                .body("items.member.name", contains("陈思远"))
                .body("items[0].decision.verdict", equalTo("BLOCK"))
                .body("items[0].decision.findings.code", contains("ENROLLMENT_OWN_SHARE_TOO_LOW"))
                .extract()
                .path("items[0].id");
        Replay.ask(scene.chair, "enrollment", refused)
                .statusCode(200)
                .body("same", equalTo(true))
                .body("stored.verdict", equalTo("BLOCK"));
        Api.as(scene.stranger)
                .get("/enrollment-rounds/" + round + "/refusals")
                .then()
                .statusCode(404);
    }

    @Test
    void who_was_refused_when_she_asked_herself_is_kept_once_the_latest_time() {
        scene.enrolMyself(chen, round, "11.99").statusCode(422);
        scene.enrolMyself(chen, round, "11.00").statusCode(422);
        assertThat(World.count("select count(*) from welfare_refusal where person_id = ?", chen.id()))
                .isOne();
    }

    @Test
    void what_is_kept_names_nobody_and_an_answer_that_was_changed_is_noticed() {
        scene.enrol(scene.organizer, round, List.of(chen), "12.00").statusCode(200);
        assertThat(World.text("select decision::text from welfare_enrollment where person_id = ?", chen.id()))
                .contains("\"age\"")
                .doesNotContain("陈思远", "1990-01-15", chen.memberNo());
        World.run(
                "update welfare_enrollment set decision = replace(decision::text, 'PASS', 'WARN')::jsonb where person_id = ?",
                chen.id());
        Replay.ask(scene.chair, "enrollment", enrollment(chen)).statusCode(200).body("same", equalTo(false));
    }

    @Test
    void officers_of_other_unions_do_not_find_it() {
        scene.enrol(scene.organizer, round, List.of(chen), "12.00").statusCode(200);
        Replay.ask(scene.stranger, "enrollment", enrollment(chen)).statusCode(404);
    }

    private void answersTheSame(TestMember member, String verdict, String finding) {
        Replay.ask(scene.chair, "enrollment", enrollment(member))
                .statusCode(200)
                .body("same", equalTo(true))
                .body("stored.verdict", equalTo(verdict))
                .body("stored.findings[0].code", equalTo(finding))
                .body("stored.findings[0].message", not(containsString("finding.")));
    }

    private static String enrollment(TestMember member) {
        return World.text("select id::text from welfare_enrollment where person_id = ? limit 1", member.id());
    }
}
