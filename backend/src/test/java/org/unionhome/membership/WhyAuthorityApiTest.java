package org.unionhome.membership;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.unionhome.membership.LendingScene.TODAY;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.unionhome.kernel.Ids;
import org.unionhome.kernel.Role;
import org.unionhome.testing.Api;
import org.unionhome.testing.TestMember;
import org.unionhome.testing.World;

/** Why somebody can or cannot, who can, and who could give it. */
@QuarkusTest
class WhyAuthorityApiTest {

    private LendingScene scene;

    @BeforeEach
    void a_bureau_with_a_chair() {
        scene = new LendingScene();
    }

    @Test
    void a_yes_names_the_office_its_days_and_who_gave_it() {
        var body = Map.of(
                "memberId", scene.member.id(), "unionId", scene.bureau, "role", "ORGANIZER", "from", "2026-01-01");
        Api.sending(scene.security, body).post("/appointments").then().statusCode(201);
        ask(scene.member, "MEMBER_WRITE", scene.branch, null)
                .body("allowed", equalTo(true))
                .body("basis", equalTo("OFFICE"))
                .body("reason", equalTo("您是机关事务局工会的组织员，自 2026-01-01 起，任期长期，由卫安全任命。"));
    }

    @Test
    void a_yes_by_a_loan_names_the_lender_and_the_limit() {
        scene.lent(LendingScene.with(scene.wanted("CONDOLENCE_RECORD"), "amountLimit", "500.00"));
        String last = TODAY.plusDays(13).toString();
        ask(scene.deputy, "CONDOLENCE_RECORD", scene.branch, null)
                .body("allowed", equalTo(true))
                .body("basis", equalTo("DELEGATION"))
                .body("reason", equalTo("您受冯主席（主席）委托，在机关第一分工会及其下级行使此项权限，至 " + last + "，每次不超过 500.00 元。"));
        ask(scene.security, "CONDOLENCE_RECORD", scene.branch, scene.deputy)
                .body("allowed", equalTo(true))
                .body("basis", equalTo("DELEGATION"));
    }

    @Test
    void a_no_says_who_can_and_who_could_give_it() {
        ask(scene.deputy, "MEMBER_WRITE", scene.branch, null)
                .body("allowed", equalTo(false))
                .body("basis", equalTo("NOWHERE"))
                .body("holders.name", hasItem("冯主席"))
                .body("granters.name", hasItem("卫安全"));
    }

    @Test
    void an_office_that_ended_is_named() {
        World.run("update appointment set period = '[2020-01-01,2024-07-01)' where person_id = ?", scene.chair.id());
        ask(scene.chair, "MEMBER_WRITE", scene.branch, null)
                .body("allowed", equalTo(false))
                .body("basis", equalTo("ENDED"))
                .body("reason", equalTo("您曾任机关事务局工会主席，任期已于 2024-06-30 结束。"));
    }

    @Test
    void what_every_member_may_rests_on_membership() {
        ask(scene.member, "EVENT_JOIN", scene.bureau, null)
                .body("allowed", equalTo(true))
                .body("basis", equalTo("MEMBERSHIP"));
        ask(scene.member, "EVENT_JOIN", scene.world.union("别的分工会", scene.bureau), null)
                .body("allowed", equalTo(false));
    }

    @Test
    void another_union_of_this_root_and_of_another_answer_like_one_that_does_not_exist() {
        TestMember organizer = scene.world.officer("周组织", Role.ORGANIZER, scene.branch);
        UUID sibling = scene.world.union("机关第二分工会", scene.bureau);
        scene.world.officer("吴组织", Role.ORGANIZER, sibling);
        World elsewhere = World.fresh();
        elsewhere.officer("外主席", Role.CHAIR, elsewhere.root());
        for (UUID union : new UUID[] {sibling, elsewhere.root(), Ids.next()}) {
            ask(organizer, "MEMBER_WRITE", union, null)
                    .body("allowed", equalTo(false))
                    .body("basis", equalTo("ELSEWHERE"))
                    .body("reason", equalTo("您有此项权限，但不包含这个工会。"))
                    .body("holders", hasSize(0))
                    .body("granters", hasSize(0));
        }
    }

    @Test
    void an_officer_asks_about_a_member_whose_offices_she_may_see_and_about_nobody_else() {
        ask(scene.security, "MEMBER_WRITE", scene.branch, scene.chair)
                .body("allowed", equalTo(true))
                .body("reason", equalTo("冯主席是机关事务局工会的主席，自 2020-01-01 起，任期长期。"));
        World elsewhere = World.fresh();
        Api.as(scene.security)
                .queryParam("permission", "MEMBER_WRITE")
                .queryParam("unionId", scene.branch)
                .queryParam("memberId", elsewhere.member("外人", elsewhere.root()).id())
                .get("/me/authority-check")
                .then()
                .statusCode(404);
        Api.as(scene.deputy)
                .queryParam("permission", "MEMBER_WRITE")
                .queryParam("unionId", scene.branch)
                .queryParam("memberId", scene.chair.id())
                .get("/me/authority-check")
                .then()
                .statusCode(404);
    }

    private static ValidatableResponse ask(TestMember who, String permission, UUID union, @Nullable TestMember about) {
        var request = Api.as(who).queryParam("permission", permission).queryParam("unionId", union);
        if (about != null) {
            request.queryParam("memberId", about.id());
        }
        return request.get("/me/authority-check").then().statusCode(200);
    }
}
