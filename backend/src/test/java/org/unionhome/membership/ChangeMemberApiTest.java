package org.unionhome.membership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.unionhome.kernel.Clocks;
import org.unionhome.kernel.Role;
import org.unionhome.testing.Api;
import org.unionhome.testing.People;
import org.unionhome.testing.TestMember;
import org.unionhome.testing.World;

@QuarkusTest
class ChangeMemberApiTest {

    private static final LocalDate BORN = LocalDate.of(1990, 1, 15);
    private static final String POSTS = "items.findAll { it.title.startsWith('岗位类别') }";
    private World world;
    private UUID bureau;
    private UUID sibling;
    private TestMember organizer;
    private TestMember member;

    @BeforeEach
    void a_member_and_her_organiser() {
        world = World.fresh();
        bureau = world.union("机关事务局工会", world.root());
        sibling = world.union("税务局工会", world.root());
        organizer = world.officer("周组织", Role.ORGANIZER, bureau);
        member = world.member("解小满", bureau, BORN);
    }

    @Test
    void the_category_of_her_post_is_kept_read_and_taken_out_again() {
        MemberFile.of(member)
                .with("postCategory", "WORKER")
                .saveBy(organizer, member)
                .then()
                .statusCode(200)
                .body("postCategory", equalTo("WORKER"));
        Api.as(member).get("/me").then().body("member.postCategory", equalTo("WORKER"));
        MemberFile.of(member)
                .with("postCategory", "MANAGER")
                .saveBy(organizer, member)
                .then()
                .statusCode(400);
        MemberFile.of(member).saveBy(organizer, member).then().statusCode(200).body("postCategory", nullValue());
    }

    @Test
    void a_changed_category_of_post_stands_on_the_timeline_and_an_unchanged_one_does_not() {
        MemberFile.of(member).with("postCategory", "WORKER").saveBy(organizer, member);
        MemberFile.of(member).with("postCategory", "WORKER").with("post", "驾驶员").saveBy(organizer, member);
        MemberFile.of(member).saveBy(organizer, member);
        String today = LocalDate.now(Clocks.CHINA).toString();
        for (var seen : List.of(
                Api.as(member).get("/me/timeline"), Api.as(organizer).get("/members/" + member.id() + "/timeline"))) {
            seen.then()
                    .statusCode(200)
                    .body(POSTS + ".title", containsInAnyOrder("岗位类别：工人岗", "岗位类别：未登记"))
                    .body(POSTS + ".day.unique()", contains(today));
        }
        TestMember stranger = world.officer("吴组织", Role.ORGANIZER, sibling);
        Api.as(stranger).get("/members/" + member.id() + "/timeline").then().statusCode(404);
    }

    @Test
    void a_corrected_file_is_found_by_its_new_name_and_says_what_was_typed() {
        MemberFile.of(member)
                .with("name", "尉迟𠮷祥")
                .with("post", "一级主任科员")
                .with("employeeNo", "E77")
                .with("phone", "+86 139 0000 0001")
                .with("idNumber", People.idNumber(BORN, 24))
                .saveBy(organizer, member)
                .then()
                .statusCode(200)
                .body("name", equalTo("尉迟𠮷祥"))
                .body("sex", equalTo("FEMALE"))
                .body("birthDate", equalTo(BORN.toString()))
                .body("phoneMasked", equalTo("139****0001"))
                .body("employment.form", equalTo("REGULAR"));
        Api.as(organizer)
                .queryParam("q", "yuchi")
                .get("/members")
                .then()
                .statusCode(200)
                .body("items.id", hasItem(member.id().toString()));
        assertThat(World.count(
                        "select count(*) from audit_entry where action = 'member.changed' and subject_id = ?",
                        member.id().toString()))
                .isOne();
    }

    @Test
    void of_two_officers_the_second_is_told_the_version_that_is_true_now_and_changes_nothing() {
        String read = MemberFile.etag(organizer, member);
        TestMember chair = world.officer("钱主席", Role.CHAIR, bureau);
        String now = MemberFile.of(member)
                .with("post", "科长")
                .saveBy(chair, member, read)
                .then()
                .statusCode(200)
                .extract()
                .header("ETag");
        MemberFile.of(member)
                .with("post", "科员")
                .saveBy(organizer, member, read)
                .then()
                .statusCode(412)
                .header("ETag", equalTo(now))
                .body("code", equalTo("CHANGED_MEANWHILE"));
        Api.as(organizer).get("/members/" + member.id()).then().body("post", equalTo("科长"));
    }

    @Test
    void without_the_version_that_was_read_nothing_is_saved() {
        Api.sending(organizer, "{\"name\":\"某\",\"employment\":{\"form\":\"REGULAR\",\"through\":\"WAGE_UNIT\"}}")
                .put("/members/" + member.id())
                .then()
                .statusCode(428)
                .body("code", equalTo("IF_MATCH_REQUIRED"));
    }

    @Test
    void every_wrong_field_is_named() {
        MemberFile.of(member)
                .with("idNumber", People.wrongCheckDigit(People.idNumber(BORN, 24)))
                .with("phone", "12345678901")
                .with("birthDate", "2200-01-01")
                .saveBy(organizer, member)
                .then()
                .statusCode(400)
                .body("errors.pointer", hasItem("/idNumber"))
                .body("errors.pointer", hasItem("/phone"))
                .body("errors.pointer", hasItem("/birthDate"));
    }

    @Test
    void id_corrected_it_is_the_same_person_and_neither_number_can_be_anybody_elses() {
        String old = People.idNumber(BORN, 24);
        String corrected = People.idNumber(BORN, 26);
        MemberFile.of(member)
                .with("idNumber", old)
                .saveBy(organizer, member)
                .then()
                .statusCode(200);
        MemberFile.of(member)
                .with("idNumber", corrected)
                .saveBy(organizer, member)
                .then()
                .statusCode(200)
                .body("id", equalTo(member.id().toString()));
        assertThat(World.count("select count(*) from former_id_number where person_id = ?", member.id()))
                .isOne();
        TestMember other = world.member("另一人", bureau, BORN);
        for (String taken : new String[] {old, corrected}) {
            MemberFile.of(other)
                    .with("idNumber", taken)
                    .saveBy(organizer, other)
                    .then()
                    .statusCode(400)
                    .body("errors[0].pointer", equalTo("/idNumber"))
                    .body("errors[0].code", equalTo("ID_NUMBER_TAKEN"));
        }
        MemberFile.of(member)
                .with("idNumber", old)
                .saveBy(organizer, member)
                .then()
                .statusCode(200);
    }

    @Test
    void a_seconded_member_stays_with_the_wage_unit_and_the_rule_is_told() {
        MemberFile.of(member)
                .employed("SECONDED", "USER_UNIT", false)
                .saveBy(organizer, member)
                .then()
                .statusCode(422)
                .body("code", equalTo("SECONDED_STAYS"));
        MemberFile.of(member)
                .employed("SECONDED", "WAGE_UNIT", false)
                .saveBy(organizer, member)
                .then()
                .statusCode(200)
                .body("employment.form", equalTo("SECONDED"))
                .body("union.id", equalTo(bureau.toString()));
    }

    @Test
    void a_member_of_another_union_does_not_exist_and_the_attempt_is_logged() {
        TestMember foreign = world.member("外单位", sibling);
        TestMember theirs = world.officer("吴组织", Role.ORGANIZER, sibling);
        MemberFile.of(foreign)
                .saveBy(organizer, foreign, MemberFile.etag(theirs, foreign))
                .then()
                .statusCode(404);
        assertThat(World.count(
                        "select count(*) from audit_entry where outcome = 'REFUSED' and subject_id = ?",
                        foreign.id().toString()))
                .isOne();
    }

    @Test
    void what_is_left_out_is_cleared_but_sensitive_values_stay() {
        MemberFile.of(member)
                .with("phone", "13900000001")
                .with("post", "科长")
                .saveBy(organizer, member)
                .then()
                .statusCode(200);
        MemberFile.of(member)
                .saveBy(organizer, member)
                .then()
                .statusCode(200)
                .body("post", nullValue())
                .body("phoneMasked", equalTo("139****0001"));
    }
}
