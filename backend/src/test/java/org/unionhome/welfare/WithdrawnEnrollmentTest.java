package org.unionhome.welfare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.unionhome.testing.Api;
import org.unionhome.testing.TestMember;
import org.unionhome.testing.World;

/** An enrolment by mistake is taken back as long as nobody relies on it. */
@QuarkusTest
class WithdrawnEnrollmentTest {

    private MutualAidScene scene;
    private TestMember chen;
    private String round;
    private String enrollment;

    @BeforeEach
    void a_member_who_is_enrolled() {
        scene = new MutualAidScene();
        chen = scene.world.member("陈思远", scene.first);
        round = scene.opened("GD_WOMEN");
        scene.enrol(scene.organizer, round, List.of(chen), "20.00").statusCode(200);
        enrollment = World.text("select id::text from welfare_enrollment where round_id = ?::uuid", round);
    }

    @Test
    void who_was_enrolled_by_mistake_is_to_get_her_money_back_and_can_be_enrolled_anew() {
        withdraw(scene.stranger, 0).statusCode(404);
        withdraw(scene.chair, 0).statusCode(403);
        withdraw(scene.organizer, 1).statusCode(412);
        withdraw(scene.organizer, 0)
                .statusCode(201)
                .body("status", equalTo("REFUND_DUE"))
                .body("refundReason", equalTo("登记时选错了人"));
        withdraw(scene.organizer, 1).statusCode(409).body("code", equalTo("ENROLLMENT_STATE"));
        scene.mine(chen).body("open.joinable", contains(true));
        scene.enrol(scene.organizer, round, List.of(chen), "20.00")
                .statusCode(200)
                .body("enrolled", equalTo(1));
    }

    @Test
    void once_enrolling_has_ended_nothing_that_is_in_force_is_taken_back() {
        scene.close(round, 0).statusCode(201);
        World.run("update welfare_enrollment set covered_from = current_date - 5 where id = ?::uuid", enrollment);
        withdraw(scene.organizer, 0).statusCode(409).body("code", equalTo("REFUND_NOT_DUE"));
        World.run("update welfare_enrollment set covered_from = current_date + 5 where id = ?::uuid", enrollment);
        withdraw(scene.organizer, 0).statusCode(201);
    }

    @Test
    void what_a_claim_was_made_under_or_a_budget_is_charged_with_stays() {
        var claims = new ClaimScene("100000.00");
        String claim = claims.submitted(claims.medical, "30000.00", "10000.00");
        enrollment = claims.medical;
        withdraw(claims.organizer, 0).statusCode(409).body("code", equalTo("ENROLLMENT_RELIED_ON"));
        claims.withdraw(claims.chen, claim, 0).statusCode(201);
        withdraw(claims.organizer, 0).statusCode(201);
        var subsidies = new SubsidyScene("1000.00");
        String charged = subsidies.round("WUHAN_SERIOUS");
        subsidies.proposed(charged);
        enrollment = World.text(
                "select id::text from welfare_enrollment where round_id = ?::uuid order by id limit 1", charged);
        withdraw(subsidies.organizer, 0).statusCode(409).body("code", equalTo("ENROLLMENT_RELIED_ON"));
        assertThat(World.text("select status from welfare_enrollment where id = ?::uuid", enrollment))
                .isEqualTo("ENROLLED");
    }

    private ValidatableResponse withdraw(TestMember by, int version) {
        return Api.sending(by, Map.of("reason", "登记时选错了人"))
                .header("If-Match", "\"" + version + "\"")
                .post("/enrollments/" + enrollment + "/withdrawals")
                .then();
    }
}
