package org.unionhome.aid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.unionhome.kernel.Role;
import org.unionhome.testing.Api;
import org.unionhome.testing.TestMember;
import org.unionhome.testing.World;

/** An appeal is taken back before it is decided, by the member or by an officer on her behalf. */
@QuarkusTest
class AppealWithdrawalTest {

    private static final Map<String, Object> WHY = Map.of("reason", "病历和发票已补齐，请重新核查。");
    private final AidScene scene = new AidScene();
    private final TestMember second = scene.funds.world.officer("蒋主席", Role.CHAIR, scene.funds.bureau);

    @Test
    void the_member_takes_it_back_and_may_appeal_again_in_time() {
        String refused = refusedCase();
        String appeal = appeal(refused).statusCode(201).extract().path("id");
        withdrawOwn(scene.member, appeal, 0)
                .statusCode(201)
                .body("status", equalTo("WITHDRAWN"))
                .body("withdrawnBy", equalTo("陈思远"))
                .body("mayWithdraw", equalTo(false));
        decide(appeal, 1).statusCode(409).body("code", equalTo("APPEAL_DECIDED"));
        withdrawOwn(scene.member, appeal, 1).statusCode(409);
        Api.as(scene.member).get("/me/appeals").then().body("possible", hasSize(1));
        appeal(refused).statusCode(201);
        appeal(refused).statusCode(409).body("code", equalTo("APPEAL_NOT_POSSIBLE"));
    }

    @Test
    void an_officer_takes_it_back_on_her_behalf_with_the_reason_which_the_member_reads() {
        String appeal = appeal(refusedCase()).extract().path("id");
        withdraw(second, appeal, "本人来电表示不再申请复核。").statusCode(403);
        withdraw(scene.organizer, appeal, "短").statusCode(400);
        withdraw(scene.organizer, appeal, "本人来电表示不再申请复核。")
                .statusCode(201)
                .body("status", equalTo("WITHDRAWN"))
                .body("withdrawnBy", equalTo("周组织"));
        Api.as(scene.member)
                .get("/me/appeals")
                .then()
                .body("items[0].withdrawnReason", equalTo("本人来电表示不再申请复核。"))
                .body("items[0].answer", nullValue());
        Api.as(scene.member).get("/me/notices").then().body("items.kind", hasItem("APPEAL_WITHDRAWN"));
        assertThat(World.text("select a::text from aid_appeal a where id = ?::uuid", appeal))
                .doesNotContain("来电");
    }

    @Test
    void what_is_decided_is_not_taken_back() {
        String appeal = appeal(refusedCase()).extract().path("id");
        decide(appeal, 0).statusCode(201);
        withdrawOwn(scene.member, appeal, 1).statusCode(409).body("code", equalTo("APPEAL_DECIDED"));
        withdraw(scene.organizer, appeal, "本人来电表示不再申请复核。").statusCode(409);
        assertThat(World.text("select status from aid_appeal where id = ?::uuid", appeal))
                .isEqualTo("DISMISSED");
    }

    @Test
    void the_appeal_of_another_member_or_of_a_foreign_union_does_not_exist() {
        String appeal = appeal(refusedCase()).extract().path("id");
        withdrawOwn(scene.funds.world.member("林小溪", scene.funds.bureau), appeal, 0)
                .statusCode(404);
        TestMember foreign = scene.funds.world.officer("郑组织", Role.ORGANIZER, scene.funds.stranger.union());
        withdraw(foreign, appeal, "本人来电表示不再申请复核。").statusCode(404);
        withdrawOwn(scene.member, appeal, 7).statusCode(412);
    }

    @Test
    void the_course_of_a_file_says_that_it_was_taken_back() {
        var hardship = new HardshipScene(HardshipScene.BELOW)
                .withStandard("1000.00", HardshipScene.TODAY.minusYears(1).withDayOfYear(1));
        String file = hardship.tested(HardshipScene.household("34000.00", "26000.00"));
        hardship.decide(hardship.chair, file, "REFUSE").then().statusCode(201);
        String appeal = Api.sending(hardship.worker, WHY)
                .post("/me/hardship-files/" + file + "/appeals")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        withdrawOwn(hardship.worker, appeal, 0).statusCode(201);
        hardship.shown(hardship.organizer, file)
                .then()
                .body("status", equalTo("REFUSED"))
                .body("steps.step", hasItem("APPEAL_WITHDRAWN"));
    }

    private String refusedCase() {
        String id = scene.worked(scene.member, AidScene.living("2000.00"));
        AidScene.step(scene.funds.chair, id, 2, "decisions", Map.of("approve", false, "reasonCode", "COST_NOT_PROVEN"))
                .statusCode(201);
        return id;
    }

    private ValidatableResponse appeal(String caseId) {
        return Api.sending(scene.member, WHY)
                .post("/me/aid-cases/" + caseId + "/appeals")
                .then();
    }

    private ValidatableResponse decide(String appeal, int version) {
        return Api.sending(second, Map.of("reasonCode", "RULE_APPLIES", "answer", "经复核，维持原决定。"))
                .header("If-Match", "\"" + version + "\"")
                .post("/appeals/" + appeal + "/decisions")
                .then();
    }

    private static ValidatableResponse withdrawOwn(TestMember who, String appeal, int version) {
        return Api.as(who)
                .header("If-Match", "\"" + version + "\"")
                .post("/me/appeals/" + appeal + "/withdrawals")
                .then();
    }

    private static ValidatableResponse withdraw(TestMember who, String appeal, String reason) {
        long version = World.count("select version from aid_appeal where id::text = ?", appeal);
        return Api.sending(who, Map.of("reason", reason))
                .header("If-Match", "\"" + version + "\"")
                .post("/appeals/" + appeal + "/withdrawals")
                .then();
    }
}
