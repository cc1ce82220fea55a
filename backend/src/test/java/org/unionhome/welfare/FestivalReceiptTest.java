package org.unionhome.welfare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.unionhome.kernel.Role;
import org.unionhome.testing.Api;
import org.unionhome.testing.TestMember;
import org.unionhome.testing.World;

/** Everybody signs for her gift by name; whoever fetches it for her signs too and says why. */
@QuarkusTest
class FestivalReceiptTest {

    private static final String STROKES = "M10 10L20 24L31 9";
    private TestMember organizer;
    private TestMember chen;
    private TestMember lin;
    private String gift;

    @BeforeEach
    void a_gift_that_was_approved() {
        var scene = new FestivalScene();
        UUID union = scene.world.union("省直机关工会", scene.world.root(), "HB-2018");
        organizer = scene.world.officer("周组织", Role.ORGANIZER, union);
        chen = scene.world.member("陈思远", union);
        lin = scene.world.member("林知夏", union);
        gift = scene.given(organizer, union, "MID_AUTUMN", "200.00");
    }

    @Test
    void everybody_signs_by_name_once() {
        String mine = Api.as(chen).get("/me/festival-gifts").then().extract().path("items[0].id");
        FestivalScene.sign(organizer, mine).statusCode(404);
        FestivalScene.sign(chen, mine).statusCode(201).body("status", equalTo("RECEIVED"));
        FestivalScene.sign(chen, mine).statusCode(412);
        Api.as(organizer)
                .get("/festival-gifts/" + gift + "/receipts")
                .then()
                .statusCode(200)
                .body("items.find { it.member.name == '陈思远' }.status", equalTo("RECEIVED"));
    }

    @Test
    void who_fetches_it_for_a_member_signs_and_says_why_and_both_are_kept_encrypted() {
        String receipt = FestivalScene.receiptOf(gift, chen);
        fetch(receipt, Map.of("name", "何青", "relation", "同事"))
                .statusCode(400)
                .body("errors.pointer", contains("/reason"));
        fetch(receipt, Map.of("name", "何青", "relation", "同事", "reason", "出差在外"))
                .statusCode(400)
                .body("errors.pointer", contains("/signature"));
        fetch(receipt, proxy(STROKES)).statusCode(201).body("byProxy", equalTo(true));
        Api.as(organizer)
                .get("/festival-receipts/" + receipt + "/proxies")
                .then()
                .statusCode(200)
                .body("name", equalTo("何青"))
                .body("reason", equalTo("出差在外"))
                .body("signature", equalTo(STROKES));
        Api.as(chen).get("/me/reads").then().statusCode(200).body("items[0].part", equalTo("EVIDENCE"));
        assertThat(
                        World.count(
                                """
                        select count(*) from festival_receipt
                         where proxy_name = convert_to('何青', 'UTF8') or proxy_reason = convert_to('出差在外', 'UTF8')
                            or proxy_signature = convert_to('M10 10L20 24L31 9', 'UTF8')
                        """))
                .isZero();
        Api.as(organizer)
                .get("/festival-receipts/" + FestivalScene.receiptOf(gift, lin) + "/proxies")
                .then()
                .statusCode(404);
    }

    @Test
    void nobody_signs_for_a_group() {
        fetch(FestivalScene.receiptOf(gift, chen), proxy(STROKES)).statusCode(201);
        fetch(FestivalScene.receiptOf(gift, lin), proxy(STROKES))
                .statusCode(409)
                .body("code", equalTo("SIGNATURE_USED"));
        fetch(FestivalScene.receiptOf(gift, lin), proxy("M10 10L20 24L31 10")).statusCode(201);
    }

    private static Map<String, Object> proxy(String strokes) {
        return new HashMap<>(Map.of("name", "何青", "relation", "同事", "reason", "出差在外", "signature", strokes));
    }

    private ValidatableResponse fetch(String receipt, Map<String, Object> proxy) {
        return Api.sending(organizer, proxy)
                .header("If-Match", "\"0\"")
                .post("/festival-receipts/" + receipt + "/proxies")
                .then();
    }
}
