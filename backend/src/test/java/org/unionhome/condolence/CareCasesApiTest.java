package org.unionhome.condolence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;
import static org.unionhome.condolence.CareScene.with;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.unionhome.kernel.Role;
import org.unionhome.policy.internal.OwnPack;
import org.unionhome.testing.Api;
import org.unionhome.testing.TestMember;
import org.unionhome.testing.World;

/** The cases of condolence and congratulation (domain dossier, §5.4) over HTTP, each with its right answer. */
@QuarkusTest
class CareCasesApiTest {

    private static final String ONE = "perChildLimit: {value: '1'";
    private CareScene scene = new CareScene();

    @Test
    void two_parents_die_in_one_year() {
        passes(on(scene.death("FATHER"), "2024-02-03"));
        passes(on(scene.death("MOTHER"), "2024-11-18"));
        refused(on(scene.death("MOTHER"), "2024-11-19"), "ALREADY_RECORDED");
    }

    @Test
    void couple_in_the_same_union_one_child_is_born() {
        TestMember spouse = scene.world.member("林某", scene.otherBranch);
        passes(birthOf("陈小宝"));
        CareScene.record(
                        scene.stranger,
                        with(birthOf(" 陈 小宝"), "memberId", spouse.id().toString()))
                .then()
                .statusCode(422)
                .body("decision.findings[0].code", equalTo("GIVEN_TO_OTHER_PARENT"))
                .body("decision.findings[0].citation.confidence", equalTo("DESIGN"));
        CareScene.record(
                        scene.stranger,
                        on(with(birthOf("陈小宝"), "memberId", spouse.id().toString()), "2024-11-19"))
                .then()
                .statusCode(422)
                .body("decision.findings[0].code", equalTo("GIVEN_TO_OTHER_PARENT"));
        CareScene.record(
                        scene.stranger,
                        with(birthOf("陈小贝"), "memberId", spouse.id().toString()))
                .then()
                .statusCode(201);
    }

    @Test
    void couple_in_the_same_union_one_child_is_born_and_the_policy_says_both_parents() {
        OwnPack.of(scene.world.root(), scene.bureau, content -> content.replace(ONE, "perChildLimit: {value: '2'"));
        TestMember spouse = scene.world.member("林某", scene.branch);
        passes(birthOf("陈小宝"));
        passes(with(birthOf("陈小宝"), "memberId", spouse.id().toString()));
    }

    @Test
    void father_dies_his_child_and_the_childs_spouse_are_both_members() {
        passes(scene.death("FATHER"));
        TestMember spouse = scene.world.member("林某", scene.branch);
        refused(with(scene.death("FATHER_IN_LAW"), "memberId", spouse.id().toString()), "RELATIVE_NOT_COVERED");
        OwnPack.of(
                scene.world.root(),
                scene.bureau,
                content -> content.replace("SON, DAUGHTER]", "SON, DAUGHTER, FATHER_IN_LAW]"));
        passes(with(scene.death("FATHER_IN_LAW"), "memberId", spouse.id().toString()));
    }

    @Test
    void hospital_twice_in_wenzhou_is_once_for_each_stay() {
        passes(on(scene.hospital("1000.00"), "2024-03-02"));
        passes(on(scene.hospital("1000.00"), "2024-11-01"));
        refused(on(scene.hospital("1.00"), "2024-11-01"), "ALREADY_RECORDED");
    }

    @Test
    void hospital_twice_in_anhui_is_once_for_each_illness_and_year() {
        scene = new CareScene("AH-2025");
        passes(with(on(scene.hospital("2000.00"), "2025-09-02"), "illness", "CIRCULATORY"));
        passes(with(on(scene.hospital("2000.00"), "2025-10-02"), "illness", "INJURY"));
        warned(with(on(scene.hospital("2000.00"), "2025-11-02"), "illness", "CIRCULATORY"), "ALREADY_RECORDED");
        warned(on(scene.hospital("2000.00"), "2025-12-02"), "ALREADY_RECORDED");
        passes(with(on(scene.hospital("2000.00"), "2026-01-05"), "illness", "CIRCULATORY"));
    }

    @Test
    void one_cent_above_the_cap_of_1000_is_refused_as_a_whole_with_cap_and_rule_and_not_split() {
        refused(scene.hospital("1000.01"), "AMOUNT_ABOVE_CEILING")
                .body("decision.findings[0].message", containsString("1000.00"))
                .body("decision.findings[0].citation.documentNumber", equalTo("温直工〔2019〕7号"));
        assertThat(World.count("select count(*) from condolence_visit where person_id = ?", scene.member.id()))
                .isZero();
        passes(scene.hospital("1000.00"));
        refused(scene.hospital("0.01"), "ALREADY_RECORDED");
    }

    @Test
    void a_wedding_and_a_hardship_split_by_a_moved_day_are_asked_about() {
        passes(on(scene.visit("MARRIAGE", "GOODS", "500.00"), "2024-05-01"));
        warned(on(scene.visit("MARRIAGE", "GOODS", "500.00"), "2024-05-02"), "CLOSE_TO_EARLIER");
        passes(on(scene.visit("SPECIAL_HARDSHIP", "NONE", null), "2024-05-01"));
        warned(on(scene.visit("SPECIAL_HARDSHIP", "NONE", null), "2024-05-31"), "CLOSE_TO_EARLIER");
        passes(on(scene.visit("SPECIAL_HARDSHIP", "NONE", null), "2024-07-01"));
    }

    @Test
    void birthday_gift_paid_as_cash() {
        refused(scene.visit("BIRTHDAY", "CASH", "0.01"), "FORM_NOT_ALLOWED");
        passes(scene.visit("BIRTHDAY", "VOUCHER", "300.00"));
    }

    @Test
    void event_2025_08_20_claim_2025_09_10_policy_changed_2025_08_21() {
        scene = new CareScene("AH-2025");
        warned(with(on(scene.hospital("2000.00"), "2025-08-20"), "visitedOn", "2025-09-10"), "AMOUNT_ABOVE_CEILING")
                .body("decision.pack.code", equalTo("AH-2018"));
        TestMember other = scene.world.member("王某", scene.branch);
        var after = with(
                on(scene.hospital("2000.00"), "2025-08-21"),
                "memberId",
                other.id().toString());
        scene.record(with(after, "visitedOn", "2025-09-10"))
                .then()
                .statusCode(201)
                .body("decision.verdict", equalTo("PASS"))
                .body("decision.pack.code", equalTo("AH-2025"));
    }

    @Test
    void mediation_visit() {
        String visit = scene.recorded(with(scene.visit("FAMILY_MEDIATION", "NONE", null), "note", "双方同意再谈"));
        readBy(scene.organizer, visit).body("note", equalTo("双方同意再谈")).body("amount", equalTo("0.00"));
        readBy(scene.world.officer("钱主席", Role.CHAIR, scene.bureau), visit).body("note", equalTo("双方同意再谈"));
        readBy(scene.world.officer("李组织", Role.ORGANIZER, scene.branch), visit).body("note", nullValue());
        refused(scene.visit("FAMILY_MEDIATION", "CASH", "1.00"), "FORM_NOT_ALLOWED");
    }

    @Test
    void a_claim_after_the_window_that_the_policy_names() {
        OwnPack.of(
                scene.world.root(),
                scene.bureau,
                content -> content.replaceFirst(
                        "    closeDays: \\{value: '13'", "    claimMonths: {value: '6', source: DOCUMENT}\n$0"));
        var late = on(scene.hospital("1000.00"), "2024-03-31");
        refused(with(late, "visitedOn", "2024-10-01"), "CLAIMED_TOO_LATE");
        passes(with(late, "visitedOn", "2024-09-30"));
    }

    @Test
    void after_surgery_where_the_policy_has_a_cap_of_its_own() {
        scene = new CareScene("FJ-2018");
        warned(on(scene.hospital("1000.00"), "2024-03-02"), "AMOUNT_ABOVE_CEILING");
        passes(with(on(scene.hospital("1000.00"), "2024-11-02"), "surgery", true));
    }

    private Map<String, Object> birthOf(String child) {
        return on(with(scene.visit("CHILDBIRTH", "GOODS", "500.00"), "relativeName", child), "2024-11-18");
    }

    private static Map<String, Object> on(Map<String, Object> visit, String day) {
        return with(with(visit, "occurredOn", day), "visitedOn", day);
    }

    private void passes(Map<String, Object> visit) {
        scene.record(visit).then().statusCode(201).body("decision.verdict", equalTo("PASS"));
    }

    private ValidatableResponse warned(Map<String, Object> visit, String code) {
        return scene.record(visit)
                .then()
                .statusCode(201)
                .body("decision.verdict", equalTo("WARN"))
                .body("decision.findings.code", hasItem(code));
    }

    private ValidatableResponse refused(Map<String, Object> visit, String code) {
        return scene.record(visit)
                .then()
                .statusCode(422)
                .body("code", equalTo("POLICY_BLOCKED"))
                .body("decision.findings.code", hasItem(code));
    }

    private static ValidatableResponse readBy(TestMember reader, String visit) {
        return Api.as(reader).get("/condolence-visits/" + visit).then().statusCode(200);
    }
}
