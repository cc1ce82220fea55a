package org.unionhome.policy;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.unionhome.kernel.Role;
import org.unionhome.policy.internal.OwnPack;
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
    void a_question_about_a_tour_is_answered_with_what_is_paid() {
        UUID zhejiang = world.union("疗休养单位", world.root(), "ZJ-SAN-2020");
        TestMember traveller = world.member("赵同行", zhejiang);
        Map<String, Object> asked = new HashMap<>(Map.of(
                "unionId",
                zhejiang.toString(),
                "about",
                "SANATORIUM",
                "occurredOn",
                "2026-05-01",
                "tour",
                Map.of("days", 4, "cost", "2600.00")));
        Api.sending(traveller, asked)
                .post("/policy-checks")
                .then()
                .statusCode(200)
                .body("verdict", equalTo("WARN"))
                .body("findings.code", contains("ABOVE_DAILY_RATE"))
                .body("amounts.find { it.code == 'PAID' }.amount", equalTo("2400.00"))
                .body("amounts.find { it.code == 'OWN' }.amount", equalTo("200.00"));
        asked.remove("tour");
        Api.sending(traveller, asked)
                .post("/policy-checks")
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/tour"));
    }

    @Test
    void a_question_about_a_late_payment_is_answered_by_place() {
        UUID beijing = world.union("北京单位", world.root(), "BJ-FUNDS-2022");
        TestMember officer = world.officer("李财务", Role.FINANCE, beijing);
        late(officer, beijing)
                .body("findings.code", contains("LATE_CHARGE_FOR_REVIEW"))
                .body("amounts[0].amount", equalTo("12500.00"));
        late(organizer, union)
                .body("findings.code", contains("NO_LATE_CHARGE"))
                .body("pack.code", equalTo("CN-UNION-2021"));
    }

    private ValidatableResponse late(TestMember by, UUID where) {
        return Api.sending(
                        by,
                        Map.of(
                                "unionId",
                                where.toString(),
                                "about",
                                "LATE_CHARGE",
                                "occurredOn",
                                "2026-05-01",
                                "latePayment",
                                Map.of("principal", "10000.00", "days", 250)))
                .post("/policy-checks")
                .then()
                .statusCode(200);
    }

    @Test
    void two_packs_are_compared_value_by_value() {
        Api.as(member)
                .queryParam("with", "AH-2025")
                .get("/policy-packs/AH-2018/comparison")
                .then()
                .statusCode(200)
                .body("earlier.code", equalTo("AH-2018"))
                .body("later.code", equalTo("AH-2025"))
                .body("changes.find { it.path == 'occasions.BIRTHDAY.ceiling' }.before.text", equalTo("300.00"))
                .body("changes.find { it.path == 'occasions.BIRTHDAY.ceiling' }.after.text", equalTo("500.00"))
                .body(
                        "changes.find { it.path == 'occasions.HOSPITALIZATION.frequency' }.after.text",
                        equalTo("ONCE_PER_ILLNESS_YEAR"));
        Api.as(member)
                .queryParam("with", "NONE")
                .get("/policy-packs/AH-2018/comparison")
                .then()
                .statusCode(404);
    }

    @Test
    void every_value_of_a_pack_comes_with_its_place_and_how_well_that_is_verified() {
        Api.as(member)
                .get("/policy-packs/ZJ-2018")
                .then()
                .statusCode(200)
                .body("values.path", hasItem("activities.awardShare"))
                .body("values.find { it.path == 'activities.awardShare' }.citation.confidence", equalTo("DESIGN"))
                .body("values.find { it.path == 'activities.traineeAward' }.citation.confidence", equalTo("SECONDARY"))
                .body("occasions", hasSize(0));
        Api.as(member)
                .queryParam("version", 99_999)
                .get("/policy-packs/ZJ-2018")
                .then()
                .statusCode(404);
    }

    @Test
    void a_union_is_told_which_packs_rule_it_and_who_uses_them() {
        Api.as(member)
                .queryParam("unionId", union)
                .queryParam("on", "2026-01-20")
                .get("/policies-in-force")
                .then()
                .statusCode(200)
                .body("items[0].pack.code", equalTo(PACK))
                .body("items.pack.code", hasItem("CN-UNION-2021"))
                .body("unionName", equalTo("第一分工会"))
                .body("items[0].reason", equalTo("ADOPTED"))
                .body("items[1].reason", equalTo("EVERYWHERE"))
                .body("items[0].unionName", equalTo("市直属机关工会工委"));
        UUID elsewhere = world.union("别处工会", world.root());
        Api.as(member)
                .queryParam("unionId", elsewhere)
                .get("/policies-in-force")
                .then()
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

    @Test
    void a_what_if_question_may_suppose_all_that_decides_about_a_visit() {
        supposed(Map.of("occasion", "BEREAVEMENT", "form", "CASH", "amount", "1000.00", "relation", "FATHER_IN_LAW"))
                .body("verdict", equalTo("BLOCK"))
                .body("findings.code", hasItem("RELATIVE_NOT_COVERED"));
        supposed(Map.of("occasion", "BIRTHDAY", "form", "GOODS", "amount", "300.00", "earlier", List.of("2026-01-05")))
                .body("findings.code", hasItem("ALREADY_RECORDED"));
        supposed(Map.of("occasion", "CHILDBIRTH", "form", "GOODS", "amount", "500.00", "otherParent", true))
                .body("findings.code", hasItem("GIVEN_TO_OTHER_PARENT"));
    }

    @Test
    void after_an_operation_and_within_the_time_of_a_claim_the_question_gets_the_answer_of_a_visit() {
        union = world.union("福建省某工会", world.root(), "FJ-2018");
        organizer = world.officer("吴组织", Role.ORGANIZER, union);
        supposed(Map.of("occasion", "HOSPITALIZATION", "form", "CASH", "amount", "1000.00", "surgery", true))
                .body("verdict", equalTo("PASS"));
        supposed(Map.of("occasion", "HOSPITALIZATION", "form", "CASH", "amount", "1000.00"))
                .body("verdict", equalTo("WARN"));
        OwnPack.of(
                world.root(),
                union,
                pack -> pack.replaceFirst(
                        "frequency: \\{value: ONCE_PER_OCCURRENCE, source: PER_STAY}",
                        "frequency: {value: ONCE_PER_OCCURRENCE, source: PER_STAY}\n    claimMonths: {value: '6', source: PER_STAY}"));
        supposed(Map.of("occasion", "HOSPITALIZATION", "form", "CASH", "amount", "500.00", "givenOn", "2026-07-20"))
                .body("verdict", equalTo("PASS"));
        supposed(Map.of("occasion", "HOSPITALIZATION", "form", "CASH", "amount", "500.00", "givenOn", "2026-07-21"))
                .body("findings.code", hasItem("CLAIMED_TOO_LATE"));
    }

    private ValidatableResponse supposed(Map<String, Object> gift) {
        var question = new HashMap<>(gift);
        question.putAll(Map.of("unionId", union.toString(), "occurredOn", "2026-01-20"));
        return Api.sending(organizer, question).post("/policy-checks").then().statusCode(200);
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
