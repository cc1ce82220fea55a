package org.unionhome.condolence.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.unionhome.kernel.Role;
import org.unionhome.testing.Api;
import org.unionhome.testing.Statements;
import org.unionhome.testing.TestMember;
import org.unionhome.testing.World;

/** To-dos that find the cadre: found each morning, given to an officer, put off, done. */
@QuarkusTest
class CareTodosTest extends TodoScene {

    @Test
    void a_birthday_of_the_week_to_come_makes_one_to_do_however_often_the_morning_is_repeated() {
        TestMember celebrated = world.member("寿星", branch, TODAY.minusYears(30).plusDays(5));
        find();
        find();
        of(celebrated)
                .body("items", hasSize(1))
                .body("items[0].kind", equalTo("BIRTHDAY"))
                .body("items[0].eventOn", equalTo(TODAY.plusDays(5).toString()))
                .body("items[0].member.name", equalTo("寿星"))
                .body("items[0].checklist.name", contains("生日慰问品", "生日贺卡", "长寿面", "祝福短信", "鲜花"))
                .body("items[0].checklist.done", contains(false, false, false, false, false));
        of(member).body("items", empty());
    }

    @Test
    void four_instances_on_one_morning_make_one_to_do() throws Exception {
        TestMember celebrated = world.member("寿星", branch, TODAY.minusYears(30).plusDays(2));
        var threads = Executors.newFixedThreadPool(4);
        try {
            Callable<Integer> instance = () -> {
                find();
                return 0;
            };
            for (var done : threads.invokeAll(List.of(instance, instance, instance, instance))) {
                done.get();
            }
        } finally {
            threads.shutdown();
        }
        assertThat(World.count("select count(*) from care_todo where person_id = ?", celebrated.id()))
                .isOne();
    }

    @Test
    void retirement_is_known_sixty_days_ahead_from_sex_and_birth() {
        RetirementRule law = new RetirementRule(660, 4, 36, LocalDate.of(2025, 1, 1));
        LocalDate soon = bornToRetire(law, TODAY.plusDays(40));
        LocalDate later = bornToRetire(law, TODAY.plusDays(100));
        TestMember retiring = world.member("将退休", branch, soon);
        TestMember young = world.member("还早", branch, later);
        find();
        assertThat(kinds(retiring)).contains("RETIREMENT");
        assertThat(kinds(young)).doesNotContain("RETIREMENT");
        assertThat(World.count(
                        "select count(*) from care_todo where person_id = ? and kind = 'RETIREMENT' and event_on = ?",
                        retiring.id(),
                        law.retiresOn(soon)))
                .isOne();
    }

    @Test
    void a_family_visited_in_need_and_not_for_a_year_is_visited_again() {
        visited("SPECIAL_HARDSHIP", TODAY.minusDays(366));
        find();
        of(member).body("items.kind", contains("FOLLOW_UP"));
    }

    @Test
    void a_congratulation_long_ago_needs_no_following_up_and_a_visit_last_month_ends_the_waiting() {
        visited("MARRIAGE", TODAY.minusDays(500));
        find();
        of(member).body("items", empty());
        visited("SPECIAL_HARDSHIP", TODAY.minusDays(400));
        visited("HOSPITALIZATION", TODAY.minusDays(30));
        find();
        of(member).body("items", empty());
    }

    @Test
    void a_birthday_cake_silences_no_family_in_need_and_ends_no_waiting() {
        visited("SPECIAL_HARDSHIP", TODAY.minusDays(400));
        visited("MARRIAGE", TODAY.minusDays(30));
        find();
        of(member).body("items.kind", contains("FOLLOW_UP"));
        visited("MARRIAGE", TODAY.minusDays(2));
        of(member).body("items.kind", contains("FOLLOW_UP"));
        visited("HOSPITALIZATION", TODAY.minusDays(1));
        of(member).body("items", empty());
        find();
        of(member).body("items", empty());
    }

    @Test
    void a_union_sets_its_own_number_of_days_and_those_below_follow() {
        visited("SPECIAL_HARDSHIP", TODAY.minusDays(100));
        TestMember chair = world.officer("孙主席", Role.CHAIR, bureau);
        set(chair, bureau, "FOLLOW_UP", Map.of("enabled", true, "days", 90))
                .then()
                .statusCode(200);
        Api.as(organizer)
                .queryParam("unionId", branch)
                .get("/condolence-todo-rules")
                .then()
                .statusCode(200)
                .body("items.find { it.kind == 'FOLLOW_UP' }.days", equalTo(90))
                .body("items.find { it.kind == 'FOLLOW_UP' }.setIn.name", equalTo("机关事务局工会"))
                .body("items.find { it.kind == 'RETIREMENT' }.days", equalTo(60))
                .body("items.find { it.kind == 'RETIREMENT' }.citation", notNullValue());
        find();
        of(member).body("items.kind", contains("FOLLOW_UP"));
    }

    @Test
    void what_a_union_does_not_want_is_not_found() {
        set(organizer, branch, "BIRTHDAY", Map.of("enabled", false)).then().statusCode(200);
        TestMember celebrated = world.member("寿星", branch, TODAY.minusYears(30).plusDays(2));
        find();
        of(celebrated).body("items", empty());
        set(organizer, bureau, "BIRTHDAY", Map.of("enabled", true)).then().statusCode(404);
    }

    @Test
    void recording_the_visit_does_it_and_reversing_opens_it_again() {
        plan("HOSPITALIZATION", TODAY);
        String visit = visited("HOSPITALIZATION", TODAY);
        of(member).body("items", empty());
        done(member).body("items[0].visitId", equalTo(visit)).body("items[0].doneBy.name", equalTo("周组织"));
        reverse(visit);
        of(member).body("items", hasSize(1)).body("items[0].visitId", nullValue());
    }

    @Test
    void the_parts_of_a_birthday_are_ticked_each_with_who_and_when() {
        Map<String, Object> todo = birthday();
        tick(todo, "NOODLES", true)
                .then()
                .statusCode(200)
                .body("checklist.find { it.item == 'NOODLES' }.doneBy.name", equalTo("周组织"))
                .body("checklist.find { it.item == 'NOODLES' }.doneAt", notNullValue())
                .body("checklist.find { it.item == 'CARD' }.done", equalTo(false))
                .body("version", equalTo(1));
        tick(todo, "NOODLES", true).then().statusCode(200).body("version", equalTo(1));
        tick(todo, "NOODLES", false)
                .then()
                .statusCode(200)
                .body("checklist.find { it.item == 'NOODLES' }.done", equalTo(false));
        tick(todo, "CAKE", true).then().statusCode(404);
    }

    @Test
    void several_are_given_to_an_officer_who_is_told_once() {
        Map<String, Object> first = birthday();
        Map<String, Object> second = birthday();
        TestMember leader = world.officer("何组长", Role.GROUP_LEADER, branch);
        assign(List.of(first, second), leader.id())
                .then()
                .statusCode(200)
                .body("items.assignee.name", contains("何组长", "何组长"));
        Api.as(leader)
                .queryParam("whose", "MINE")
                .get("/condolence-todos")
                .then()
                .statusCode(200)
                .body("items", hasSize(2));
        Api.as(leader)
                .get("/me/notices")
                .then()
                .statusCode(200)
                .body("items.kind", contains("CARE_TODOS_ASSIGNED"))
                .body("items[0].link", equalTo("/c/today"));
    }

    @Test
    void nobody_without_the_office_there_is_given_any_and_a_stale_choice_changes_nothing() {
        Map<String, Object> first = birthday();
        Map<String, Object> second = birthday();
        assign(List.of(first), member.id()).then().statusCode(400).body("errors[0].code", equalTo("NO_OFFICE_THERE"));
        tick(second, "CARD", true).then().statusCode(200);
        assign(List.of(first, second), organizer.id()).then().statusCode(412);
        assertThat(World.count("select count(*) from care_todo where assignee = ?", organizer.id()))
                .isZero();
    }

    @Test
    void it_is_put_off_to_a_day_to_come_with_a_reason() {
        Map<String, Object> todo = birthday();
        String later = TODAY.plusDays(10).toString();
        step(todo, "postponements", Map.of("until", later, "reason", "本人出差"))
                .then()
                .statusCode(201)
                .body("dueOn", equalTo(later))
                .body("postponeReason", equalTo("本人出差"))
                .body("postponed", equalTo(1));
        step(birthday(), "postponements", Map.of("until", TODAY.toString(), "reason", "本人出差"))
                .then()
                .statusCode(400);
        step(todo, "postponements", Map.of("until", later, "reason", "再推"))
                .then()
                .statusCode(412);
    }

    @Test
    void it_is_done_without_a_visit_for_a_reason_and_once() {
        Map<String, Object> todo = birthday();
        step(todo, "completions", Map.of()).then().statusCode(400).body("errors[0].code", equalTo("VISIT_OR_REASON"));
        step(todo, "completions", Map.of("reason", "本人婉拒"))
                .then()
                .statusCode(201)
                .body("done", equalTo(true))
                .body("doneReason", equalTo("本人婉拒"));
        todo.put("version", 1);
        step(todo, "completions", Map.of("reason", "再来")).then().statusCode(409).body("code", equalTo("TODO_DONE"));
    }

    @Test
    void a_page_is_one_statement_however_many_and_walks_in_order() {
        for (int i = 0; i < 5; i++) {
            birthday();
        }
        assertThat(Statements.fewest(() -> list("limit", 1))).isOne();
        assertThat(Statements.fewest(() -> list("limit", 200))).isOne();
        String cursor = list("limit", 2).extract().path("next");
        Api.as(organizer)
                .queryParam("limit", 200)
                .queryParam("cursor", cursor)
                .get("/condolence-todos")
                .then()
                .statusCode(200)
                .body("items", hasSize(3));
        Api.as(organizer)
                .queryParam("kind", "BIRTHDAY")
                .queryParam("cursor", cursor)
                .get("/condolence-todos")
                .then()
                .statusCode(400)
                .body("code", equalTo("INVALID_CURSOR"));
    }
}
