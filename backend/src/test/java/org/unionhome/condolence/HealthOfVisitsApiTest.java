package org.unionhome.condolence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.unionhome.condolence.CareScene.with;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.unionhome.kernel.Role;
import org.unionhome.testing.Api;
import org.unionhome.testing.Replay;
import org.unionhome.testing.TestMember;
import org.unionhome.testing.World;

/** What is told of somebody's health: asked for by a rule alone, read by those who may correct the visit, kept encrypted. */
@QuarkusTest
class HealthOfVisitsApiTest {

    private static final String DAY = "2025-09-02";
    private CareScene scene;

    @BeforeEach
    void a_bureau_in_anhui() {
        scene = new CareScene("AH-2025");
    }

    @Test
    void those_who_may_correct_the_visit_read_it_and_nobody_else_does() {
        String visit = scene.recorded(ill("CIRCULATORY"));
        read(scene.organizer, visit).body("illness", equalTo("CIRCULATORY"));
        read(scene.world.officer("冯财务", Role.FINANCE, scene.bureau), visit).body("illness", nullValue());
        assertThat(Api.as(scene.organizer).get("/condolence-visits").asString()).doesNotContain("CIRCULATORY");
        assertThat(Api.as(scene.member).get("/me/timeline").asString()).doesNotContain("CIRCULATORY");
    }

    @Test
    void it_is_nowhere_in_the_database_in_plain_words_and_all_that_is_kept_is_of_one_length() {
        scene.recorded(ill("CIRCULATORY"));
        scene.recorded(with(ill("EAR"), "occurredOn", "2025-09-01"));
        long person = World.count(
                "select count(*) from condolence_visit v where person_id = ? and v::text ~ '\\m(CIRCULATORY|EAR)\\M'",
                scene.member.id());
        assertThat(person).isZero();
        assertThat(World.count(
                        "select count(distinct octet_length(health)) from condolence_visit where person_id = ?",
                        scene.member.id()))
                .isOne();
        assertThat(World.count(
                        "select count(*) from audit_entry a where a::text like '%CIRCULATORY%' and l1 = ?",
                        scene.world.root()))
                .isZero();
    }

    @Test
    void the_same_illness_of_two_persons_cannot_be_told_to_be_the_same() {
        TestMember other = scene.world.member("王某", scene.branch);
        scene.recorded(ill("TUMOUR"));
        scene.recorded(with(ill("TUMOUR"), "memberId", other.id().toString()));
        assertThat(World.count(
                        "select count(distinct illness_index) from condolence_visit where person_id in (?, ?)",
                        scene.member.id(),
                        other.id()))
                .isEqualTo(2);
    }

    @Test
    void where_no_rule_asks_for_it_nothing_of_it_is_taken() {
        var wenzhou = new CareScene();
        notApplicable(wenzhou, with(wenzhou.hospital("100.00"), "illness", "EAR"), "/illness");
        notApplicable(wenzhou, with(wenzhou.hospital("100.00"), "surgery", true), "/surgery");
        notApplicable(scene, with(scene.visit("BIRTHDAY", "GOODS", "100.00"), "illness", "EAR"), "/illness");
        var elsewhere = new CareScene(null);
        notApplicable(elsewhere, with(elsewhere.hospital("100.00"), "illness", "EAR"), "/illness");
    }

    @Test
    void a_correction_of_the_illness_is_judged_anew_and_both_are_kept() {
        scene.recorded(ill("CIRCULATORY"));
        String second = scene.recorded(with(ill("INJURY"), "occurredOn", "2025-09-01"));
        corrected(second, with(ill("EYE"), "occurredOn", "2025-09-01"), 0)
                .statusCode(200)
                .body("illness", equalTo("EYE"))
                .body("decision.findings.code", not(hasItem("ALREADY_RECORDED")));
        corrected(second, with(ill("CIRCULATORY"), "occurredOn", "2025-09-01"), 1)
                .statusCode(200)
                .body("decision.findings.code", hasItem("ALREADY_RECORDED"));
        Api.as(scene.organizer)
                .get("/condolence-visits/" + second + "/editions")
                .then()
                .statusCode(200)
                .body("items.illness", contains("CIRCULATORY", "EYE", "INJURY"))
                .body("items[0].changed", contains("illness"));
    }

    @Test
    void a_correction_that_says_the_same_changes_nothing() {
        String visit = scene.recorded(ill("CIRCULATORY"));
        corrected(visit, ill("CIRCULATORY"), 0).statusCode(200).body("edition", equalTo(1));
    }

    @Test
    void the_picker_knows_what_is_asked_for() {
        occasions(scene)
                .body("items.find { it.occasion == 'HOSPITALIZATION' }.asksIllness", equalTo(true))
                .body("items.find { it.occasion == 'BIRTHDAY' }.asksIllness", equalTo(false));
        occasions(new CareScene("FJ-2018"))
                .body("items.find { it.occasion == 'HOSPITALIZATION' }.surgeryMaxAmount", equalTo("1000.00"))
                .body("items.find { it.occasion == 'CHILDBIRTH' }.asksChild", equalTo(true));
    }

    @Test
    void the_ceiling_after_an_operation_is_told_to_those_alone_who_may_know_of_it() {
        var fujian = new CareScene("FJ-2018");
        String visit = fujian.recorded(with(fujian.hospital("1000.00"), "surgery", true));
        read(fujian.organizer, visit)
                .body("surgery", equalTo(true))
                .body("decision.findings[0].allowed.maxAmount", equalTo("1000.00"));
        TestMember finance = fujian.world.officer("冯财务", Role.FINANCE, fujian.bureau);
        read(finance, visit)
                .body("decision.verdict", equalTo("PASS"))
                .body("decision.findings.code", contains("FINDINGS_WITHHELD"))
                .body("decision.findings[0].allowed", nullValue());
        replay(finance, visit)
                .body("same", equalTo(true))
                .body("stored.findings.code", contains("FINDINGS_WITHHELD"))
                .body("replayed.findings.code", contains("FINDINGS_WITHHELD"));
        replay(fujian.organizer, visit)
                .body("same", equalTo(true))
                .body("replayed.findings[0].allowed.maxAmount", equalTo("1000.00"));
    }

    private static ValidatableResponse replay(TestMember reader, String visit) {
        return Replay.ask(reader, "condolence-visit", visit).statusCode(200);
    }

    private static ValidatableResponse occasions(CareScene where) {
        return Api.as(where.organizer)
                .queryParam("unionId", where.branch)
                .queryParam("on", LocalDate.parse(DAY).toString())
                .get("/condolence-occasions")
                .then()
                .statusCode(200);
    }

    private Map<String, Object> ill(String illness) {
        var visit = with(with(scene.hospital("2000.00"), "occurredOn", DAY), "visitedOn", "2025-09-03");
        return with(visit, "illness", illness);
    }

    private ValidatableResponse corrected(String visit, Map<String, Object> said, int version) {
        said.remove("memberId");
        said.remove("occasion");
        return Api.sending(scene.organizer, said)
                .header("If-Match", "\"" + version + "\"")
                .put("/condolence-visits/" + visit)
                .then();
    }

    private static void notApplicable(CareScene where, Map<String, Object> visit, String pointer) {
        where.record(visit)
                .then()
                .statusCode(400)
                .body("errors.pointer", hasItem(pointer))
                .body("errors.code", hasItem("NOT_APPLICABLE"));
    }

    private static ValidatableResponse read(TestMember reader, String visit) {
        return Api.as(reader).get("/condolence-visits/" + visit).then().statusCode(200);
    }
}
