package org.unionhome.condolence.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.unionhome.kernel.Role;
import org.unionhome.policy.internal.OwnPack;
import org.unionhome.testing.Api;
import org.unionhome.testing.TestMember;
import org.unionhome.testing.World;

/** What is reported by members and colleagues, and who may see and do what about it. */
@QuarkusTest
class CareReportsTest extends TodoScene {

    @Test
    void a_member_tells_of_her_stay_in_hospital_and_her_officers_are_told() {
        Map<String, Object> report =
                Map.of("occasion", "HOSPITALIZATION", "occurredOn", TODAY.toString(), "note", "市一医院 12 床");
        tell(member, report).then().statusCode(201).body("known", equalTo(false));
        tell(member, report).then().statusCode(201).body("known", equalTo(true));
        of(member)
                .body("items", hasSize(1))
                .body("items[0].reportedBy.name", equalTo("陈思远"))
                .body("items[0].note", equalTo("市一医院 12 床"));
        Api.as(organizer).get("/me/notices").then().body("items.kind", contains("CARE_REPORTED"));
        assertThat(World.count(
                        "select count(*) from care_todo t where person_id = ? and t::text like '%市一医院%'", member.id()))
                .isZero();
    }

    @Test
    void a_colleague_is_named_and_found_by_the_officer() {
        tell(member, Map.of("occasion", "MARRIAGE", "occurredOn", TODAY.toString(), "colleague", "李同事"))
                .then()
                .statusCode(201);
        Api.as(organizer)
                .queryParam("kind", "MARRIAGE")
                .get("/condolence-todos")
                .then()
                .body("items[0].colleague", equalTo("李同事"))
                .body("items[0].member", nullValue());
    }

    @Test
    void an_officer_notes_what_she_heard_of_a_member() {
        Api.sending(
                        organizer,
                        Map.of("memberId", member.id(), "occasion", "CHILDBIRTH", "occurredOn", TODAY.toString()))
                .post("/condolence-todos")
                .then()
                .statusCode(201);
        of(member).body("items.kind", contains("CHILDBIRTH"));
        tell(member, Map.of("occasion", "FAMILY_MEDIATION", "occurredOn", TODAY.toString()))
                .then()
                .statusCode(400);
    }

    @Test
    void what_the_rules_of_the_union_name_can_be_reported_and_nothing_else() {
        var offered = Api.as(member).get("/me/care-reports").then().statusCode(200);
        offered.body("items.occasion", hasItems("HOSPITALIZATION", "SPECIAL_HARDSHIP", "BEREAVEMENT"))
                .body("items.occasion", not(hasItem("BIRTHDAY")))
                .body("items.occasion", not(hasItem("RETIREMENT")))
                .body("items.occasion", not(hasItem("FAMILY_MEDIATION")))
                .body("items.find { it.occasion == 'HOSPITALIZATION' }.name", equalTo("生病住院"));
        List<String> names = offered.extract().path("items.occasion");
        Api.as(organizer)
                .queryParam("unionId", branch)
                .get("/condolence-occasions")
                .then()
                .body("reportable", equalTo(names));
        for (String found : List.of("BIRTHDAY", "RETIREMENT", "MEMBER_MEDIATION", "MEMBER_DEATH")) {
            tell(member, Map.of("occasion", found, "occurredOn", TODAY.toString()))
                    .then()
                    .statusCode(400)
                    .body("errors[0].code", equalTo("UNKNOWN_OCCASION"));
        }
    }

    @Test
    void the_death_of_a_member_and_what_a_union_added_are_told_where_the_rules_name_them() {
        OwnPack.of(world.root(), bureau, content -> content.replace("SPECIAL_HARDSHIP", "FLOOD_AT_HOME")
                .replace("家庭特殊困难, en", "家中遭水灾, en"));
        UUID hubei = world.union("江汉大学工会", world.union("湖北省教育工会", world.root(), "HB-2018"));
        TestMember teller = world.member("何老师", hubei);
        TestMember officer = world.officer("柳组织", Role.ORGANIZER, hubei);
        tell(member, Map.of("occasion", "FLOOD_AT_HOME", "occurredOn", TODAY.toString()))
                .then()
                .statusCode(201)
                .body("occasion", equalTo("FLOOD_AT_HOME"));
        tell(teller, Map.of("occasion", "MEMBER_DEATH", "occurredOn", TODAY.toString(), "colleague", "余老师"))
                .then()
                .statusCode(201);
        Api.as(organizer)
                .queryParam("kind", "FLOOD_AT_HOME")
                .get("/condolence-todos")
                .then()
                .body("items", hasSize(1))
                .body("items[0].occasionName", equalTo("家中遭水灾"));
        Api.as(officer)
                .queryParam("kind", "MEMBER_DEATH")
                .get("/condolence-todos")
                .then()
                .body("items[0].colleague", equalTo("余老师"))
                .body("items[0].occasionName", equalTo("会员去世"));
    }

    @Test
    void from_outside_they_do_not_exist_and_are_not_for_those_who_only_read() {
        Map<String, Object> todo = birthday();
        TestMember stranger = world.officer("吴组织", Role.ORGANIZER, world.union("机关第二分工会", bureau));
        Api.as(stranger).get("/condolence-todos/" + todo.get("id")).then().statusCode(404);
        Api.as(stranger).get("/condolence-todos").then().statusCode(200).body("items", empty());
        Api.as(world.officer("冯财务", Role.FINANCE, branch))
                .get("/condolence-todos")
                .then()
                .statusCode(403);
    }

    @Test
    void the_year_is_shown_by_occasion_and_month_and_units_without_visits_come_first() {
        UUID other = world.union("机关第二分工会", bureau);
        world.member("无人看望", other);
        visited("SPECIAL_HARDSHIP", TODAY.minusDays(1));
        Api.as(world.officer("冯财务", Role.FINANCE, bureau))
                .queryParam("year", TODAY.minusDays(1).getYear())
                .queryParam("unionId", bureau)
                .get("/condolence-overview")
                .then()
                .statusCode(200)
                .body("months[0].occasion", equalTo("SPECIAL_HARDSHIP"))
                .body("months[0].visits", equalTo(1))
                .body("units.find { it.union.name == '机关第二分工会' }.lastVisitOn", nullValue())
                .body(
                        "units.find { it.union.name == '机关第一分工会' }.lastVisitOn",
                        equalTo(TODAY.minusDays(1).toString()));
    }

    @Test
    void a_visit_to_somebody_else_does_not_do_it() {
        Map<String, Object> todo = birthday();
        String visit = visited("SPECIAL_HARDSHIP", TODAY.minusDays(3));
        step(todo, "completions", Map.of("visitId", visit))
                .then()
                .statusCode(400)
                .body("errors[0].code", equalTo("VISIT_OF_ANOTHER"));
    }
}
