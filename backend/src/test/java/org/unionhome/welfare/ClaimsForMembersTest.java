package org.unionhome.welfare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.unionhome.kernel.Role;
import org.unionhome.testing.Api;
import org.unionhome.testing.TestMember;
import org.unionhome.testing.World;

/** Claims that an officer hands in for a member who cannot, by her word or that of whoever may give it for her. */
@QuarkusTest
class ClaimsForMembersTest {

    private ClaimScene scene;

    @BeforeEach
    void a_member_covered_by_two_schemes() {
        scene = new ClaimScene("100000.00");
    }

    @Test
    void an_officer_claims_for_a_member_in_hospital_and_the_paper_of_her_brother_comes_before_the_check() {
        String claim = handedIn();
        Api.as(scene.funds.chair)
                .get("/claims/" + claim)
                .then()
                .statusCode(200)
                .body("handedIn.by", equalTo("周组织"))
                .body("handedIn.givenBy", equalTo("FAMILY"))
                .body("handedIn.name", equalTo("陈思齐"))
                .body("handedIn.givenOn", equalTo(ClaimScene.TODAY.toString()))
                .body("actions", empty());
        Api.as(scene.organizer)
                .get("/claims/" + claim)
                .then()
                .body("actions", containsInAnyOrder("HAND_IN", "WITHDRAW"));
        scene.check(scene.organizer, claim, 0, "10000.00")
                .statusCode(409)
                .body("code", equalTo("CLAIM_NOT_AUTHORISED"));
        add(scene.organizer, claim, "DIAGNOSIS").statusCode(201).body("papers[0].addedBy", equalTo("周组织"));
        scene.check(scene.organizer, claim, 1, "10000.00").statusCode(409);
        add(scene.organizer, claim, "AUTHORISATION").statusCode(201).body("actions", hasItem("CHECK"));
        scene.check(scene.organizer, claim, 2, "10000.00").statusCode(201);
        scene.approve(scene.funds.chair, claim, 3).statusCode(201).body("granted", equalTo("10000.00"));
    }

    @Test
    void the_member_is_told_reads_who_did_it_by_whose_word_and_takes_it_back_herself() {
        String claim = handedIn();
        Api.as(scene.chen).get("/me/notices").then().body("items.kind", hasItem("CLAIM_HANDED_IN"));
        scene.mine()
                .body("items[0].handedIn.by", equalTo("周组织"))
                .body("items[0].actions", hasItems("WITHDRAW", "HAND_IN"));
        scene.withdraw(scene.chen, claim, 0).statusCode(201).body("status", equalTo("WITHDRAWN"));
    }

    @Test
    void the_name_of_the_relative_is_kept_encrypted() {
        String claim = handedIn();
        assertThat(World.text("select c::text from welfare_claim c where id = ?::uuid", claim))
                .doesNotContain("陈思齐")
                .contains("周组织");
    }

    @Test
    void what_was_handed_in_by_mistake_is_taken_back_and_what_she_submitted_is_not() {
        String claim = handedIn();
        takeBack(scene.organizer, claim, 7).statusCode(412);
        takeBack(scene.funds.chair, claim, 0).statusCode(403);
        takeBack(scene.organizer, claim, 0).statusCode(201).body("status", equalTo("WITHDRAWN"));
        takeBack(scene.organizer, claim, 1).statusCode(409).body("code", equalTo("CLAIM_STATE"));
        Api.as(scene.chen).get("/me/notices").then().body("items.kind", hasItem("CLAIM_TAKEN_BACK"));
        String hers = scene.submitted(scene.medical, "30000.00", "10000.00");
        takeBack(scene.organizer, hers, 0).statusCode(409);
        add(scene.organizer, hers, "DIAGNOSIS").statusCode(201).body("handedIn", nullValue());
    }

    @Test
    void whoever_handed_it_in_never_decides_it_neither_here_nor_in_the_database() {
        TestMember both = scene.funds.world.appoint(
                scene.funds.world.officer("孙兼任", Role.CHAIR, scene.funds.bureau), Role.ORGANIZER, scene.funds.bureau);
        String claim =
                handIn(both, asked("FAMILY", "陈思齐")).statusCode(201).extract().path("id");
        add(both, claim, "AUTHORISATION").statusCode(201);
        scene.check(scene.organizer, claim, 1, "10000.00").statusCode(201);
        scene.approve(both, claim, 2).statusCode(422).body("code", equalTo("SELF_APPROVAL"));
        scene.refuse(both, claim, 2).statusCode(422).body("code", equalTo("SELF_APPROVAL"));
        assertThat(catchThrowable(() -> World.run(
                        """
                        update welfare_claim set status = 'REFUSED', refusal = 'OTHER', decided_by = 'x', decider = ?
                         where id = ?::uuid
                        """,
                        both.id(),
                        claim)))
                .hasMessageContaining("welfare_claim_decided_by_another");
        scene.approve(scene.funds.chair, claim, 2).statusCode(201);
    }

    @Test
    void nobody_hands_in_her_own_as_that_of_another() {
        var own = new ClaimScene("100000.00", Role.ORGANIZER);
        handIn(own.chen, body(own, "MEMBER", null)).statusCode(422).body("code", equalTo("SELF_DECISION"));
        String hers = own.submitted(own.medical, "30000.00", "10000.00");
        add(own.chen, hers, "DIAGNOSIS").statusCode(422).body("code", equalTo("SELF_DECISION"));
    }

    @Test
    void a_relatives_word_needs_the_name_and_none_comes_from_tomorrow() {
        handIn(scene.organizer, asked("FAMILY", null))
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/authorisation/name"));
        var tomorrow = asked("MEMBER", null);
        tomorrow.put(
                "authorisation",
                Map.of(
                        "givenBy",
                        "MEMBER",
                        "givenOn",
                        ClaimScene.TODAY.plusDays(40).toString()));
        handIn(scene.organizer, tomorrow).statusCode(400).body("errors[0].code", equalTo("IN_FUTURE"));
        handIn(scene.organizer, asked("MEMBER", null)).statusCode(201).body("handedIn.name", nullValue());
        handIn(scene.organizer, asked("MEMBER", null)).statusCode(409).body("code", equalTo("CLAIMED_ALREADY"));
    }

    @Test
    void the_officer_sees_where_the_member_is_enrolled_and_she_sees_that_it_was_opened() {
        Api.as(scene.organizer)
                .get("/members/" + scene.chen.id() + "/claimable")
                .then()
                .statusCode(200)
                .body("enrollments.id", containsInAnyOrder(scene.medical, scene.school))
                .body("treatments", empty());
        Api.as(scene.chen).get("/me/reads").then().body("items.purpose", hasItem("WELFARE"));
        handedIn();
        Api.as(scene.organizer)
                .get("/members/" + scene.chen.id() + "/claimable")
                .then()
                .body("treatments", hasSize(1))
                .body("treatments.personalCost", contains("30000.00"));
    }

    @Test
    void to_a_foreign_union_neither_the_member_nor_the_claim_exists() {
        TestMember foreign = scene.funds.world.officer("郑组织", Role.ORGANIZER, scene.funds.stranger.union());
        Api.as(foreign).get("/members/" + scene.chen.id() + "/claimable").then().statusCode(404);
        handIn(foreign, asked("MEMBER", null)).statusCode(404);
        String claim = handedIn();
        add(foreign, claim, "AUTHORISATION").statusCode(404);
        takeBack(foreign, claim, 0).statusCode(404);
    }

    private String handedIn() {
        return handIn(scene.organizer, asked("FAMILY", "陈思齐"))
                .statusCode(201)
                .extract()
                .path("id");
    }

    private Map<String, Object> asked(String givenBy, String name) {
        return body(scene, givenBy, name);
    }

    private static Map<String, Object> body(ClaimScene scene, String givenBy, String name) {
        var word = new HashMap<String, Object>(Map.of("givenBy", givenBy, "givenOn", ClaimScene.TODAY.toString()));
        if (name != null) {
            word.put("name", name);
        }
        return new HashMap<>(Map.of(
                "claim", scene.asked(scene.medical, ClaimScene.TODAY, "30000.00", "10000.00"), "authorisation", word));
    }

    private static ValidatableResponse handIn(TestMember by, Map<String, Object> body) {
        return Api.sending(by, body)
                .header("Idempotency-Key", Api.freshKey())
                .post("/handed-in-claims")
                .then();
    }

    private static ValidatableResponse add(TestMember by, String claim, String document) {
        return Api.as(by)
                .header("Idempotency-Key", Api.freshKey())
                .queryParam("document", document)
                .contentType("application/octet-stream")
                .body(ClaimScene.PDF)
                .post("/claims/" + claim + "/evidence")
                .then();
    }

    private static ValidatableResponse takeBack(TestMember by, String claim, int version) {
        return Api.as(by)
                .header("If-Match", "\"" + version + "\"")
                .post("/claims/" + claim + "/withdrawals")
                .then();
    }
}
