package org.unionhome.condolence.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.arc.Arc;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.unionhome.kernel.Role;
import org.unionhome.testing.Api;
import org.unionhome.testing.TestMember;
import org.unionhome.testing.World;

/** To-dos reach somebody, are done when all that belongs to them is, and come back when they were not. */
@QuarkusTest
class TodosToTheEndTest extends TodoScene {

    @Test
    void the_officers_of_the_union_are_told_once_a_day_what_was_found() {
        world.member("寿星", branch, TODAY.minusYears(30).plusDays(1));
        world.member("又一寿星", branch, TODAY.minusYears(40).plusDays(2));
        find();
        find();
        notices(organizer)
                .body("items.findAll { it.kind == 'CARE_TODOS_FOUND' }", hasSize(1))
                .body("items.find { it.kind == 'CARE_TODOS_FOUND' }.text", equalTo("机关第一分工会今天有 2 件走访慰问的事要安排，请查看。"))
                .body("items.find { it.kind == 'CARE_TODOS_FOUND' }.link", equalTo("/c/today"));
        notices(member).body("items", empty());
    }

    @Test
    void a_member_is_wished_well_on_her_birthday_once_and_the_part_is_ticked() {
        TestMember celebrated = world.member("寿星", branch, TODAY.minusYears(30));
        TestMember tomorrow = world.member("明天的寿星", branch, TODAY.minusYears(30).plusDays(1));
        find();
        find();
        notices(celebrated).body("items.kind", contains("BIRTHDAY_WISHES"));
        notices(tomorrow).body("items", empty());
        of(celebrated)
                .body("items[0].checklist.find { it.item == 'MESSAGE' }.done", equalTo(true))
                .body("items[0].checklist.find { it.item == 'MESSAGE' }.doneBy.name", equalTo("机关第一分工会"));
    }

    @Test
    void nobody_is_wished_well_twice_when_an_officer_sent_the_message_herself() {
        TestMember celebrated = world.member("寿星", branch, TODAY.minusYears(30));
        Arc.container().instance(FindTodos.class).get().find(world.root(), TODAY.minusDays(1));
        tick(first(celebrated), "MESSAGE", true).then().statusCode(200);
        find();
        notices(celebrated).body("items", empty());
    }

    @Test
    void the_gift_is_a_part_of_a_birthday_and_it_is_done_when_all_parts_are() {
        TestMember celebrated = world.member("寿星", branch, TODAY.minusYears(30));
        find();
        String visit = gift(celebrated);
        of(celebrated)
                .body("items", hasSize(1))
                .body("items[0].checklist.find { it.item == 'GIFT' }.doneBy.name", equalTo("周组织"));
        for (String part : List.of("CARD", "NOODLES", "FLOWERS")) {
            tick(first(celebrated), part, true).then().statusCode(200);
        }
        of(celebrated).body("items", empty());
        done(celebrated)
                .body("items[0].visitId", equalTo(visit))
                .body("items[0].reopenable", equalTo(false))
                .body("items[0].checklist.done", not(hasItem(false)));
        reverse(visit);
        of(celebrated)
                .body("items", hasSize(1))
                .body("items[0].checklist.find { it.item == 'GIFT' }.done", equalTo(false))
                .body("items[0].checklist.find { it.item == 'CARD' }.done", equalTo(true));
        gift(celebrated);
        done(celebrated).body("items", hasSize(1));
    }

    @Test
    void a_part_that_was_ticked_by_mistake_opens_the_birthday_again() {
        TestMember celebrated = world.member("寿星", branch, TODAY.minusYears(30));
        find();
        Map<String, Object> todo = first(celebrated);
        for (String part : List.of("GIFT", "CARD", "NOODLES", "FLOWERS")) {
            tick(todo, part, true).then().statusCode(200);
        }
        done(celebrated).body("items", hasSize(1)).body("items[0].visitId", nullValue());
        tick(todo, "FLOWERS", false).then().statusCode(200).body("done", equalTo(false));
        of(celebrated).body("items", hasSize(1));
    }

    @Test
    void what_was_called_done_by_mistake_is_opened_again() {
        Map<String, Object> todo = plan("MARRIAGE", TODAY);
        step(todo, "reopenings", Map.of()).then().statusCode(409).body("code", equalTo("TODO_OPEN"));
        step(todo, "completions", Map.of("reason", "点错了"))
                .then()
                .statusCode(201)
                .body("reopenable", equalTo(true));
        step(todo, "reopenings", Map.of()).then().statusCode(412);
        todo.put("version", 1);
        step(todo, "reopenings", Map.of())
                .then()
                .statusCode(201)
                .body("done", equalTo(false))
                .body("doneReason", nullValue())
                .body("version", equalTo(2));
    }

    @Test
    void a_follow_up_closed_without_a_visit_comes_back_when_as_much_time_has_passed() {
        visited("SPECIAL_HARDSHIP", TODAY.minusDays(400));
        find();
        step(first(member), "completions", Map.of("reason", "电话问过")).then().statusCode(201);
        find();
        of(member).body("items", empty());
        World.run("update care_todo set done_at = now() - interval '366 days' where person_id = ?", member.id());
        find();
        find();
        of(member).body("items.kind", contains("FOLLOW_UP"));
    }

    @Test
    void a_forgotten_visit_from_before_ends_no_waiting() {
        visited("SPECIAL_HARDSHIP", TODAY.minusDays(400));
        find();
        visited("HOSPITALIZATION", TODAY.minusDays(500));
        of(member).body("items.kind", contains("FOLLOW_UP"));
        visited("HOSPITALIZATION", TODAY.minusDays(1));
        of(member).body("items", empty());
    }

    @Test
    void it_is_done_by_no_visit_on_something_else() {
        String wedding = visited("MARRIAGE", TODAY.minusDays(200));
        Map<String, Object> todo = plan("HOSPITALIZATION", TODAY);
        step(todo, "completions", Map.of("visitId", wedding))
                .then()
                .statusCode(400)
                .body("errors[0].code", equalTo("VISIT_OF_ANOTHER"));
        String longAgo = visited("HOSPITALIZATION", TODAY.minusDays(90));
        step(todo, "completions", Map.of("visitId", longAgo)).then().statusCode(400);
    }

    @Test
    void what_two_colleagues_tell_of_a_third_is_one_to_do() {
        Map<String, Object> told = new HashMap<>(
                Map.of("occasion", "HOSPITALIZATION", "occurredOn", TODAY.toString(), "colleague", "王 思齐"));
        tell(member, told).then().statusCode(201).body("known", equalTo(false));
        told.put("colleague", "王思齐");
        TestMember other = world.member("李同事", branch);
        tell(other, told).then().statusCode(201).body("known", equalTo(true));
        notices(organizer).body("items.findAll { it.kind == 'CARE_REPORTED' }", hasSize(1));
        told.put("colleague", "王思远");
        tell(other, told).then().statusCode(201).body("known", equalTo(false));
    }

    @Test
    void a_birthday_is_known_as_early_as_a_union_wants() {
        TestMember celebrated = world.member("寿星", branch, TODAY.minusYears(30).plusDays(100));
        set(organizer, branch, "BIRTHDAY", Map.of("enabled", true, "days", 120))
                .then()
                .statusCode(200);
        find();
        assertThat(kinds(celebrated)).contains("BIRTHDAY");
    }

    @Test
    void a_retirement_is_seen_sixty_days_ahead_and_a_wedding_next_summer_only_a_month_before() {
        RetirementRule law = new RetirementRule(660, 4, 36, LocalDate.of(2025, 1, 1));
        TestMember retiring = world.member("将退休", branch, bornToRetire(law, TODAY.plusDays(55)));
        find();
        plan("MARRIAGE", TODAY.plusDays(200));
        upcoming(organizer, "MINE_OR_NOBODY")
                .body(
                        "items.findAll { it.kind == 'RETIREMENT' }.member.id",
                        contains(retiring.id().toString()))
                .body("items.kind", not(hasItem("MARRIAGE")));
        step(
                        first(retiring),
                        "postponements",
                        Map.of("until", TODAY.plusDays(30).toString(), "reason", "出差"))
                .then()
                .statusCode(201);
        upcoming(organizer, "MINE_OR_NOBODY").body("items.kind", not(hasItem("RETIREMENT")));
    }

    @Test
    void the_phone_shows_what_is_hers_and_what_nobody_took() {
        TestMember leader = world.officer("何组长", Role.GROUP_LEADER, branch);
        Map<String, Object> mine = plan("MARRIAGE", TODAY);
        assign(List.of(mine), leader.id()).then().statusCode(200);
        plan("HOSPITALIZATION", TODAY);
        upcoming(leader, "MINE_OR_NOBODY").body("items", hasSize(2));
        upcoming(organizer, "MINE_OR_NOBODY").body("items.kind", contains("HOSPITALIZATION"));
    }

    @Test
    void a_union_gives_its_own_rule_up_and_what_holds_above_holds_again() {
        TestMember chair = world.officer("孙主席", Role.CHAIR, bureau);
        set(chair, bureau, "BIRTHDAY", Map.of("enabled", true, "days", 20))
                .then()
                .statusCode(200);
        set(organizer, branch, "BIRTHDAY", Map.of("enabled", true, "days", 3))
                .then()
                .statusCode(200);
        String rule = "/unions/" + branch + "/condolence-todo-rules/BIRTHDAY";
        Api.as(organizer).delete(rule).then().statusCode(204);
        Api.as(organizer)
                .queryParam("unionId", branch)
                .get("/condolence-todo-rules")
                .then()
                .body("items.find { it.kind == 'BIRTHDAY' }.days", equalTo(20))
                .body("items.find { it.kind == 'BIRTHDAY' }.setIn.name", notNullValue());
        Api.as(organizer).delete(rule).then().statusCode(404);
        Api.as(organizer)
                .delete("/unions/" + bureau + "/condolence-todo-rules/BIRTHDAY")
                .then()
                .statusCode(404);
    }

    private String gift(TestMember celebrated) {
        return Api.sending(organizer, birthdayVisit(celebrated))
                .header("Idempotency-Key", Api.freshKey())
                .post("/condolence-visits")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static ValidatableResponse upcoming(TestMember by, String whose) {
        return Api.as(by)
                .queryParam("whose", whose)
                .queryParam("upcoming", true)
                .get("/condolence-todos")
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse notices(TestMember of) {
        return Api.as(of).get("/me/notices").then().statusCode(200);
    }
}
