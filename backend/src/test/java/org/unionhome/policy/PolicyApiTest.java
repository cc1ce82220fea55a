package org.unionhome.policy;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

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

/** The rule books and what they say, over HTTP. */
@QuarkusTest
class PolicyApiTest {

    private static final String PACK = "WENZHOU-ORG-2019";
    private World world;
    private UUID union;
    private TestMember organizer;
    private TestMember member;

    @BeforeEach
    void a_union_whose_pack_stands_two_levels_above() {
        world = World.fresh();
        UUID committee = world.union("市直属机关工会工委", world.root(), PACK);
        union = world.union("第一分工会", world.union("机关事务局工会", committee));
        organizer = world.officer("周组织", Role.ORGANIZER, union);
        member = world.member("陈思远", union);
    }

    @Test
    void whoever_is_signed_in_reads_the_rules_with_their_sources() {
        Api.as(member).get("/policy-packs").then().statusCode(200).body("items.code", hasItem(PACK));
        Api.as(member)
                .get("/policy-packs/" + PACK)
                .then()
                .statusCode(200)
                .body("documentNumber", equalTo("温直工〔2019〕7号"))
                .body("validFrom", equalTo("2019-03-18"))
                .body("occasions", hasSize(10))
                .body("occasions.find { it.occasion == 'BIRTHDAY' }.maxAmount", equalTo("300.00"))
                .body("occasions.find { it.occasion == 'BIRTHDAY' }.forms", contains("GOODS", "VOUCHER", "NONE"))
                .body("occasions.find { it.occasion == 'SPECIAL_HARDSHIP' }.maxAmount", nullValue())
                .body("occasions.find { it.occasion == 'FAMILY_MEDIATION' }.confidential", equalTo(true))
                .body("occasions.find { it.occasion == 'FAMILY_MEDIATION' }.forms", contains("NONE"));
        Api.as(member).get("/policy-packs/NO-SUCH-PACK").then().statusCode(404);
        Api.anonymous().get("/policy-packs").then().statusCode(401);
    }

    @Test
    void a_question_is_answered_by_the_pack_of_the_nearest_union_above() {
        check(organizer, "HOSPITALIZATION", "CASH", "1000.01")
                .statusCode(200)
                .body("verdict", equalTo("BLOCK"))
                .body("pack.code", equalTo(PACK))
                .body("findings[0].allowed.maxAmount", equalTo("1000.00"));
        check(member, "BIRTHDAY", "VOUCHER", "300.00").statusCode(200).body("verdict", equalTo("PASS"));
    }

    @Test
    void a_what_if_question_has_no_history_and_wants_no_note() {
        check(organizer, "CHILD_UNIVERSITY", "GOODS", "500.00")
                .statusCode(200)
                .body("verdict", equalTo("WARN"))
                .body("findings.code", contains("AMOUNT_NOT_STATED"));
    }

    @Test
    void wrong_questions_are_told_by_field() {
        check(organizer, "NO_SUCH_THING", "CASH", "1.00")
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/occasion"));
        check(organizer, "BIRTHDAY", "GOODS", null).statusCode(400).body("errors[0].pointer", equalTo("/amount"));
        check(organizer, "BIRTHDAY", "NONE", "1.00").statusCode(400).body("errors[0].pointer", equalTo("/amount"));
    }

    @Test
    void a_union_that_does_not_concern_the_caller_does_not_exist() {
        UUID elsewhere = world.union("外单位工会", world.root());
        TestMember foreigner = world.member("外人", elsewhere);
        check(foreigner, "BIRTHDAY", "GOODS", "1.00").statusCode(404);
        check(world.officer("外组织", Role.ORGANIZER, elsewhere), "BIRTHDAY", "GOODS", "1.00")
                .statusCode(404);
    }

    @Test
    void the_occasions_of_a_union_come_with_what_is_allowed() {
        Api.as(organizer)
                .queryParam("unionId", union)
                .get("/condolence-occasions")
                .then()
                .statusCode(200)
                .body("pack.code", equalTo(PACK))
                .body("items", hasSize(10))
                .body("items[0].name", equalTo("生病住院"))
                .body("items[0].citation.confidence", equalTo("PUBLISHED"));
        Api.as(organizer)
                .queryParam("unionId", union)
                .queryParam("on", "2019-03-17")
                .get("/condolence-occasions")
                .then()
                .statusCode(200)
                .body("pack", nullValue())
                .body("items", hasSize(0));
        Api.as(organizer)
                .queryParam("unionId", world.root())
                .get("/condolence-occasions")
                .then()
                .statusCode(404);
    }

    private ValidatableResponse check(TestMember by, String occasion, String form, String amount) {
        Map<String, Object> question = new HashMap<>(
                Map.of("unionId", union.toString(), "occasion", occasion, "occurredOn", "2026-01-20", "form", form));
        if (amount != null) {
            question.put("amount", amount);
        }
        return Api.sending(by, question).post("/policy-checks").then();
    }
}
