package org.unionhome.membership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.unionhome.membership.FamilyScene.agree;
import static org.unionhome.membership.FamilyScene.body;
import static org.unionhome.membership.FamilyScene.enter;
import static org.unionhome.membership.FamilyScene.entered;
import static org.unionhome.membership.FamilyScene.withdraw;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.unionhome.kernel.Role;
import org.unionhome.testing.Api;
import org.unionhome.testing.TestMember;
import org.unionhome.testing.World;

/** Whom of a family the union may know: by purpose, by consent, and no more. */
@QuarkusTest
class FamilyApiTest {

    private World world;
    private UUID bureau;
    private TestMember leader;
    private TestMember member;

    @BeforeEach
    void a_member_and_her_group_leader() {
        world = World.fresh();
        bureau = world.union("机关事务局工会", world.root());
        leader = world.officer("郑组长", Role.GROUP_LEADER, bureau);
        member = world.member("解小满", bureau);
    }

    @Test
    void each_purpose_says_what_it_needs_and_on_which_consent_it_rests() {
        Api.as(member)
                .get("/me/family-purposes")
                .then()
                .statusCode(200)
                .body("items.purpose", contains("CONDOLENCE", "SCHOOLING_AID", "CHILDCARE"))
                .body("items[0].fields", empty())
                .body("items[1].fields", containsInAnyOrder("SCHOOL", "STAGE"))
                .body("items[2].relations", containsInAnyOrder("SON", "DAUGHTER"))
                .body("items[2].consent", equalTo("MINOR_CHILD"))
                .body("items.agreed", not(hasItem(true)));
    }

    @Test
    void without_her_consent_nobody_is_entered() {
        enter(member, "MOTHER", "王秀兰", Map.of(), "CONDOLENCE")
                .then()
                .statusCode(409)
                .body("code", equalTo("CONSENT_NEEDED"));
        agree(member, "FAMILY_CARE");
        enter(member, "MOTHER", "王秀兰", Map.of(), "CONDOLENCE").then().statusCode(201);
        assertThat(World.count(
                        "select count(*) from family_member where person_id = ?"
                                + " and position(convert_to('王秀兰', 'UTF8') in name) > 0",
                        member.id()))
                .isZero();
    }

    @Test
    void a_child_under_14_needs_the_consent_for_children_too() {
        agree(member, "FAMILY_SCHOOLING");
        var details = Map.of("school", "实验小学", "stage", "小学三年级");
        enter(member, "SON", "解一", details, "SCHOOLING_AID").then().statusCode(201);
        enter(member, "SON", "解二", Map.of("birthMonth", "2018-05"), "CHILDCARE")
                .then()
                .statusCode(409);
        agree(member, "MINOR_CHILD");
        enter(member, "SON", "解二", Map.of("birthMonth", "2018-05"), "CHILDCARE")
                .then()
                .statusCode(201);
    }

    @Test
    void what_no_purpose_needs_is_refused_field_by_field() {
        agree(member, "FAMILY_CARE");
        enter(member, "MOTHER", "王秀兰", Map.of("birthMonth", "1950-03", "school", "老年大学"), "CONDOLENCE")
                .then()
                .statusCode(400)
                .body("errors.pointer", containsInAnyOrder("/birthMonth", "/school"))
                .body("errors.code", hasItem("NOT_NEEDED"));
    }

    @Test
    void an_officer_who_makes_visits_sees_relation_and_name_and_the_member_sees_that_she_looked() {
        agree(member, "FAMILY_CARE");
        agree(member, "MINOR_CHILD");
        entered(member, "MOTHER", "王秀兰", "CONDOLENCE");
        enter(member, "SON", "解一", Map.of("birthMonth", "2018-05"), "CHILDCARE")
                .then()
                .statusCode(201);
        Api.as(leader)
                .get("/members/" + member.id() + "/relatives")
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].relation", equalTo("MOTHER"))
                .body("items[0].name", equalTo("王秀兰"))
                .body("items[0].birthMonth", nullValue());
        Api.as(member).get("/me/reads").then().body("items[0].part", equalTo("FAMILY"));
    }

    @Test
    void other_offices_and_other_unions_see_nothing() {
        agree(member, "FAMILY_CARE");
        entered(member, "MOTHER", "王秀兰", "CONDOLENCE");
        Api.as(world.officer("冯财务", Role.FINANCE, bureau))
                .get("/members/" + member.id() + "/relatives")
                .then()
                .statusCode(403);
        UUID sibling = world.union("税务局工会", world.root());
        Api.as(world.officer("吴组织", Role.ORGANIZER, sibling))
                .get("/members/" + member.id() + "/relatives")
                .then()
                .statusCode(404);
    }

    @Test
    void a_withdrawn_consent_takes_its_purpose_at_once_and_what_only_that_purpose_needed() {
        agree(member, "FAMILY_CARE");
        agree(member, "MINOR_CHILD");
        entered(member, "MOTHER", "王秀兰", "CONDOLENCE");
        String child = enter(member, "SON", "解一", Map.of("birthMonth", "2018-05"), "CONDOLENCE", "CHILDCARE")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        withdraw(member, "MINOR_CHILD");
        Api.as(member)
                .get("/me/family-members")
                .then()
                .body("items", hasSize(2))
                .body("items[1].purposes", contains("CONDOLENCE"))
                .body("items[1].birthMonth", nullValue());
        assertThat(World.count(
                        "select count(*) from family_member where id::text = ? and birth_month is not null", child))
                .isZero();
        withdraw(member, "FAMILY_CARE");
        Api.as(member).get("/me/family-members").then().body("items", empty());
        Api.as(leader).get("/members/" + member.id() + "/relatives").then().body("items", empty());
    }

    @Test
    void an_entry_is_changed_only_as_it_was_read_and_removed_at_once() {
        agree(member, "FAMILY_CARE");
        String id = entered(member, "MOTHER", "王秀兰", "CONDOLENCE");
        var corrected = body("MOTHER", "王秀岚", Map.of(), "CONDOLENCE");
        Api.sending(member, corrected)
                .header("If-Match", "\"0\"")
                .put("/me/family-members/" + id)
                .then()
                .statusCode(200)
                .body("name", equalTo("王秀岚"));
        Api.sending(member, corrected)
                .header("If-Match", "\"0\"")
                .put("/me/family-members/" + id)
                .then()
                .statusCode(412);
        Api.as(leader).delete("/me/family-members/" + id).then().statusCode(404);
        Api.as(member).delete("/me/family-members/" + id).then().statusCode(204);
        Api.as(member).get("/me/family-members").then().body("items", empty());
    }
}
