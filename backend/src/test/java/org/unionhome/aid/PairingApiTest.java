package org.unionhome.aid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.unionhome.kernel.Clocks;
import org.unionhome.kernel.Role;
import org.unionhome.testing.Api;
import org.unionhome.testing.TestMember;
import org.unionhome.testing.Workbooks;
import org.unionhome.testing.World;

/** Mentors and love mothers: paired for a while, contacts logged, a roster for each year. */
@QuarkusTest
class PairingApiTest {

    private static final LocalDate TODAY = LocalDate.now(Clocks.CHINA);
    private final World world = World.fresh();
    private final UUID bureau = world.union("省直机关工会", world.root());
    private final TestMember womens = world.officer("方女工", Role.WOMENS_OFFICER, bureau);
    private final TestMember mother = world.member("林妈妈", bureau);
    private final TestMember stranger = world.officer("吴组织", Role.ORGANIZER, world.union("外单位", world.root()));

    @Test
    void g38_love_mothers_four_years_running_with_a_roster_that_changes_each_year() {
        var members = world.members(5, bureau);
        roster(2020, members.get(0), members.get(1), members.get(2));
        roster(2021, members.get(0), members.get(1), members.get(3));
        roster(2022, members.get(1), members.get(3));
        roster(2023, members.get(3), members.get(4), mother);
        years().body("items.year", contains(2023, 2022, 2021, 2020))
                .body("items.consecutiveYears", contains(4, 3, 2, 1))
                .body("items.volunteers", contains(3, 2, 3, 3))
                .body("items.beneficiaries", contains(3, 2, 3, 3))
                .body("items.joined", contains(2, 0, 1, 3))
                .body("items.left", contains(1, 1, 1, 0));
        Api.as(womens)
                .get("/pairings?kind=LOVE_MOTHER&year=2022&unionId=" + bureau)
                .then()
                .statusCode(200)
                .body("items", hasSize(2))
                .body("items.state", contains("ENDED", "ENDED"));
    }

    @Test
    void neither_a_list_nor_the_database_nor_the_workbook_names_a_child() {
        begin(wanted(mother, "童小禾")).statusCode(201).body("beneficiary", equalTo("童小禾"));
        Api.as(womens)
                .get("/pairings")
                .then()
                .body("items", hasSize(1))
                .body("items[0].beneficiary", nullValue())
                .body("items[0].guardian", nullValue());
        assertThat(World.text("select string_agg(row_to_json(p)::text, '') from aid_pairing p where l2 = ?", bureau))
                .doesNotContain("童小禾")
                .doesNotContain("童监护");
        String sheet = workbook(TODAY.getYear());
        assertThat(sheet).contains("林妈妈").contains("爱心妈妈").doesNotContain("童小禾").doesNotContain("童监护");
        Api.as(mother).get("/me/reads").then().statusCode(200).body("items.purpose", hasItem("INSPECTION"));
    }

    @Test
    void whoever_opens_one_reads_the_names_and_leaves_a_line() {
        String id = begun(wanted(mother, "童小禾"));
        Api.as(womens)
                .get("/pairings/" + id)
                .then()
                .statusCode(200)
                .body("beneficiary", equalTo("童小禾"))
                .body("guardian", equalTo("童监护"));
        assertThat(World.count("select count(*) from audit_entry where action = 'pairing.read' and subject_id = ?", id))
                .isEqualTo(1);
    }

    @Test
    void the_paired_member_sees_whom_she_looks_after_and_logs_what_they_did() {
        String id = begun(wanted(mother, "童小禾"));
        Api.as(mother)
                .get("/me/pairings")
                .then()
                .statusCode(200)
                .body("items.beneficiary", contains("童小禾"))
                .body("items.contactCount", contains(0));
        Api.sending(mother, contact(TODAY, "一起去图书馆。"))
                .post("/me/pairings/" + id + "/contacts")
                .then()
                .statusCode(201)
                .body("contactCount", equalTo(1))
                .body("contacts[0].note", equalTo("一起去图书馆。"))
                .body("contacts[0].by", equalTo("林妈妈"))
                .body("lastContactOn", equalTo(TODAY.toString()));
        assertThat(World.text(
                        "select encode(note, 'escape') from aid_pairing_contact c where pairing_id = ?::uuid", id))
                .doesNotContain("图书馆");
        Api.as(stranger).get("/me/pairings/" + id).then().statusCode(404);
    }

    @Test
    void an_agreed_time_without_a_contact_makes_it_overdue() {
        var late = wanted(mother, "童小禾");
        late.put("consentedOn", TODAY.minusMonths(4).toString());
        late.put("from", TODAY.minusMonths(3).toString());
        String id = begun(late);
        show(id).body("overdue", equalTo(true));
        Api.sending(womens, contact(TODAY, "电话问候。"))
                .post("/pairings/" + id + "/contacts")
                .then()
                .statusCode(201)
                .body("overdue", equalTo(false))
                .body("nextContactBy", equalTo(TODAY.plusMonths(1).toString()));
    }

    @Test
    void the_same_two_are_paired_once_at_a_time_and_again_afterwards() {
        String id = begun(wanted(mother, "童小禾"));
        begin(wanted(mother, " 童小禾 ")).statusCode(409).body("code", equalTo("PAIRED_ALREADY"));
        end(id, 0, TODAY.minusDays(1), "孩子转学").statusCode(201).body("state", equalTo("ENDED"));
        var again = wanted(mother, "童小禾");
        again.put("from", TODAY.toString());
        begin(again).statusCode(201);
    }

    @Test
    void ended_it_takes_no_contacts_and_ends_only_once() {
        String id = begun(wanted(mother, "童小禾"));
        end(id, 0, TODAY.plusYears(3), "日期不在期间内").statusCode(400).body("errors.code", contains("OUTSIDE_PAIRING"));
        end(id, 0, TODAY.minusDays(1), "孩子转学").statusCode(201);
        end(id, 1, TODAY.minusDays(1), "再次结束").statusCode(409).body("code", equalTo("PAIRING_NOT_RUNNING"));
        Api.sending(womens, contact(TODAY, "不应登记"))
                .post("/pairings/" + id + "/contacts")
                .then()
                .statusCode(409)
                .body("code", equalTo("PAIRING_NOT_RUNNING"));
    }

    @Test
    void a_child_needs_a_guardian_a_consent_before_the_first_day_and_a_love_mother_a_child() {
        var alone = wanted(mother, "童小禾");
        alone.remove("guardian");
        begin(alone).statusCode(400).body("errors.pointer", contains("/guardian"));
        var early = wanted(mother, "童小禾");
        early.put("consentedOn", TODAY.toString());
        begin(early).statusCode(400).body("errors.code", contains("BEFORE_CONSENT"));
        var household = wanted(mother, "某户");
        household.put("beneficiaryKind", "HOUSEHOLD");
        begin(household).statusCode(400).body("errors.code", contains("CHILD_ONLY"));
        household.put("kind", "MENTOR");
        begin(household).statusCode(201).body("guardian", nullValue());
    }

    @Test
    void for_a_foreign_union_nothing_of_it_exists() {
        String id = begun(wanted(mother, "童小禾"));
        Api.as(stranger).get("/pairings/" + id).then().statusCode(404);
        Api.as(stranger).get("/pairings").then().statusCode(200).body("items", empty());
        Api.as(stranger).get("/pairing-rosters").then().statusCode(200).body("items", empty());
        Api.sending(stranger, contact(TODAY, "不应登记"))
                .post("/pairings/" + id + "/contacts")
                .then()
                .statusCode(404);
        Api.sending(stranger, wanted(mother, "别家")).post("/pairings").then().statusCode(404);
    }

    private void roster(int year, TestMember... mothers) {
        for (TestMember one : mothers) {
            var body = wanted(one, "童" + one.memberNo() + year);
            body.put("consentedOn", year + "-02-20");
            body.put("from", year + "-03-01");
            body.put("to", year + "-12-31");
            begin(body).statusCode(201);
        }
    }

    private ValidatableResponse years() {
        return Api.as(womens)
                .get("/pairing-rosters?kind=LOVE_MOTHER&unionId=" + bureau)
                .then()
                .statusCode(200);
    }

    private static Map<String, Object> wanted(TestMember volunteer, String child) {
        return new HashMap<>(Map.of(
                "kind",
                "LOVE_MOTHER",
                "volunteerId",
                volunteer.id(),
                "beneficiaryKind",
                "CHILD",
                "beneficiary",
                child,
                "guardian",
                "童监护",
                "consentedOn",
                TODAY.minusDays(20).toString(),
                "from",
                TODAY.minusDays(10).toString(),
                "to",
                TODAY.plusYears(1).toString(),
                "contactEveryMonths",
                1));
    }

    private static Map<String, Object> contact(LocalDate on, String note) {
        return Map.of("on", on.toString(), "way", "OUTING", "note", note);
    }

    private ValidatableResponse begin(Map<String, Object> body) {
        return Api.sending(womens, body).post("/pairings").then();
    }

    private String begun(Map<String, Object> body) {
        return begin(body).statusCode(201).extract().path("id");
    }

    private ValidatableResponse show(String id) {
        return Api.as(womens).get("/pairings/" + id).then().statusCode(200);
    }

    private ValidatableResponse end(String id, int version, LocalDate on, String reason) {
        return Api.sending(womens, Map.of("on", on.toString(), "reason", reason))
                .header("If-Match", "\"" + version + "\"")
                .post("/pairings/" + id + "/endings")
                .then();
    }

    private String workbook(int year) {
        byte[] file = Api.as(womens)
                .get("/pairing-rosters/workbook?year=" + year + "&purpose=INSPECTION&unionId=" + bureau)
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
        return Workbooks.read(file).toString();
    }
}
