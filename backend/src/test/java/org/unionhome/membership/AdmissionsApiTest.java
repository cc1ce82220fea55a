package org.unionhome.membership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.unionhome.kernel.Ids;
import org.unionhome.kernel.Role;
import org.unionhome.testing.Api;
import org.unionhome.testing.TestMember;
import org.unionhome.testing.Tokens;
import org.unionhome.testing.World;

/** Domain dossier 2.7: own will, written or online; the basic committee approves; told when dues start. */
@QuarkusTest
class AdmissionsApiTest {

    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Shanghai"));
    private World world;
    private UUID bureau;
    private UUID tax;
    private TestMember organizer;
    private String newcomer;

    @BeforeEach
    void a_union_and_somebody_with_an_account() {
        world = World.fresh();
        bureau = world.union("机关事务局工会", world.root());
        tax = world.union("税务局工会", world.root());
        organizer = world.officer("周组织", Role.ORGANIZER, bureau);
        newcomer = Tokens.stranger("newcomer-" + Ids.next());
        // new unions are in memory once somebody has asked for them
        Api.as(organizer).get("/members").then().statusCode(200);
    }

    @Test
    void online_somebody_applies_is_approved_and_is_a_member_with_the_same_account() {
        String id = apply(newcomer, bureau, 24)
                .then()
                .statusCode(201)
                .body("status", equalTo("SUBMITTED"))
                .body("union.name", equalTo("机关事务局工会"))
                .body("sex", equalTo("FEMALE"))
                .body("mayDecide", equalTo(false))
                .extract()
                .path("id");
        Api.as(organizer)
                .queryParam("status", "SUBMITTED")
                .get("/admissions")
                .then()
                .statusCode(200)
                .body("items.id", contains(id));
        decide(organizer, id, Map.of("approve", true))
                .then()
                .statusCode(201)
                .body("status", equalTo("APPROVED"))
                .body("joinedOn", equalTo(TODAY.toString()));
        String dues = TODAY.plusMonths(1).withDayOfMonth(1).toString();
        Api.with(newcomer)
                .get("/me/admissions")
                .then()
                .statusCode(200)
                .body("items[0].status", equalTo("APPROVED"))
                .body("items[0].duesFrom", equalTo(dues));
        Api.with(newcomer)
                .get("/me")
                .then()
                .statusCode(200)
                .body("member.name", equalTo("新人甲"))
                .body("member.memberNo", startsWith("M"))
                .body("unions[0].id", equalTo(bureau.toString()));
    }

    @Test
    void refused_with_a_reason_she_is_told_why_and_may_apply_again() {
        String id = apply(newcomer, bureau, 24).path("id");
        decide(organizer, id, Map.of("approve", false))
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/reason"));
        decide(organizer, id, Map.of("approve", false, "reason", "资料不全")).then().statusCode(201);
        Api.with(newcomer).get("/me/admissions").then().body("items[0].reason", equalTo("资料不全"));
        apply(newcomer, bureau, 24).then().statusCode(201);
        decide(organizer, id, Map.of("approve", true))
                .then()
                .statusCode(409)
                .body("code", equalTo("ADMISSION_DECIDED"));
    }

    @Test
    void the_same_application_twice_waits_once() {
        apply(newcomer, bureau, 24).then().statusCode(201);
        apply(newcomer, bureau, 24).then().statusCode(409).body("code", equalTo("ADMISSION_WAITING"));
    }

    @Test
    void a_member_does_not_join_again_whichever_union_she_belongs_to() {
        String first = paper(organizer, bureau, 26).path("id");
        decide(organizer, first, Map.of("approve", true)).then().statusCode(201);
        TestMember theirs = world.officer("吴组织", Role.ORGANIZER, tax);
        String second = paper(theirs, tax, 26).then().statusCode(201).extract().path("id");
        decide(theirs, second, Map.of("approve", true)).then().statusCode(409).body("code", equalTo("ALREADY_MEMBER"));
        apply(Tokens.of(organizer), tax, 28).then().statusCode(409).body("code", equalTo("ALREADY_MEMBER"));
    }

    @Test
    void a_former_member_of_another_union_joins_anew_under_her_old_number() {
        String first = paper(organizer, bureau, 26).path("id");
        decide(
                        organizer,
                        first,
                        Map.of("approve", true, "joinedOn", TODAY.minusDays(300).toString()))
                .then()
                .statusCode(201);
        UUID person = UUID.fromString(World.text("select person_id::text from admission where id = ?::uuid", first));
        var member = new TestMember(person, "新人甲", "", bureau);
        MemberFile.act(organizer, member, "WITHDRAW", TODAY.minusDays(100).toString())
                .then()
                .statusCode(201);
        String number = Api.as(organizer).get("/members/" + person).path("memberNo");
        TestMember theirs = world.officer("吴组织", Role.ORGANIZER, tax);
        String second = paper(theirs, tax, 26).path("id");
        decide(theirs, second, Map.of("approve", true)).then().statusCode(201);
        Api.as(theirs)
                .get("/members/" + person)
                .then()
                .statusCode(200)
                .body("memberNo", equalTo(number))
                .body("status", equalTo("ACTIVE"))
                .body("joinedOn", equalTo(TODAY.toString()));
        Api.as(organizer).get("/members/" + person).then().statusCode(404);
    }

    @Test
    void nobody_decides_her_own_application_not_even_in_the_database() {
        String id = apply(newcomer, bureau, 24).path("id");
        String subject = World.text("select applicant_subject from admission where id = ?::uuid", id);
        assertThatThrownBy(() -> World.run(
                        "update admission set status = 'REFUSED', decided_at = now(), decided_subject = ? where id = ?::uuid",
                        subject,
                        id))
                .hasStackTraceContaining("nobody_decides_her_own");
    }

    @Test
    void every_wrong_field_is_named_and_nothing_is_kept() {
        Map<String, Object> applicant = Applicants.applicant("新人甲", 24);
        applicant.put("idNumber", "110105194902300021");
        applicant.put("phone", "12345678901");
        Api.sending(organizer, Map.of("unionId", bureau, "applicant", applicant))
                .post("/admissions")
                .then()
                .statusCode(400)
                .body("errors.pointer", hasItem("/applicant/idNumber"))
                .body("errors.pointer", hasItem("/applicant/phone"));
        assertThat(World.count("select count(*) from admission where union_id = ?", bureau))
                .isZero();
    }

    @Test
    void an_application_to_another_union_does_not_exist() {
        TestMember theirs = world.officer("吴组织", Role.ORGANIZER, tax);
        String id = apply(newcomer, bureau, 24).path("id");
        Api.as(theirs).get("/admissions/" + id).then().statusCode(404);
        decide(theirs, id, Map.of("approve", true)).then().statusCode(404);
        Api.as(theirs).get("/admissions").then().statusCode(200).body("items", hasSize(0));
        assertThat(World.count(
                        "select count(*) from audit_entry where action = 'admission.read' and subject_id = ?", id))
                .isEqualTo(3);
    }

    private static Response apply(String token, UUID union, int sequence) {
        String code = World.text("select code from union_node where id = ?", union);
        return Api.with(token)
                .contentType(ContentType.JSON)
                .body(Map.of("unionCode", code, "applicant", Applicants.applicant("新人甲", sequence)))
                .post("/me/admissions");
    }

    private static Response paper(TestMember officer, UUID union, int sequence) {
        return Api.sending(officer, Map.of("unionId", union, "applicant", Applicants.applicant("新人甲", sequence)))
                .post("/admissions");
    }

    private static Response decide(TestMember officer, String id, Map<String, Object> decision) {
        String etag = Api.as(officer).get("/admissions/" + id).header("ETag");
        return Api.sending(officer, decision)
                .header("If-Match", etag == null ? "\"0\"" : etag)
                .post("/admissions/" + id + "/decisions");
    }
}
