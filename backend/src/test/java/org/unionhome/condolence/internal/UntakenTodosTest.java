package org.unionhome.condolence.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.arc.Arc;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.unionhome.kernel.ActingAs;
import org.unionhome.kernel.AnnouncedYear;
import org.unionhome.kernel.Role;
import org.unionhome.kernel.Sql;
import org.unionhome.kernel.SystemActor;
import org.unionhome.kernel.WorkingDays;
import org.unionhome.testing.Api;
import org.unionhome.testing.TestMember;
import org.unionhome.testing.World;

/** What nobody took is given to somebody by the rule of the union, with why, and stays as free as any other to-do. */
@QuarkusTest
class UntakenTodosTest extends TodoScene {

    @Test
    void what_nobody_took_for_three_working_days_goes_to_the_group_leader_who_is_told_once() {
        TestMember leader = world.officer("何组长", Role.GROUP_LEADER, branch);
        untaken("MARRIAGE", 20);
        untaken("HOSPITALIZATION", 20);
        find();
        find();
        of(member)
                .body("items", hasSize(2))
                .body("items[0].assignee.name", equalTo("何组长"))
                .body("items[0].byRule.by", equalTo("GROUP_LEADER"))
                .body("items[0].byRule.on", equalTo(TODAY.toString()))
                .body("items[0].byRule.workingDays", equalTo(3))
                .body("items[0].version", equalTo(1));
        Api.as(leader)
                .get("/me/notices")
                .then()
                .body("items.findAll { it.kind == 'CARE_TODOS_GIVEN' }", hasSize(1))
                .body("items.find { it.kind == 'CARE_TODOS_GIVEN' }.text", startsWith("有 2 件"));
        assertThat(World.count(
                        "select count(*) from audit_entry where action = 'condolence-todo.given-by-rule'"
                                + " and subject_id = ?",
                        first(member).get("id")))
                .isEqualTo(1);
    }

    @Test
    void before_the_days_are_over_everybody_is_still_asked() {
        untaken("MARRIAGE", 0);
        find();
        of(member).body("items[0].assignee", nullValue()).body("items[0].byRule", nullValue());
    }

    @Test
    void without_a_group_leader_the_officers_share_evenly() {
        TestMember women = world.officer("郑女工", Role.WOMENS_OFFICER, branch);
        for (String occasion : List.of("MARRIAGE", "HOSPITALIZATION", "CHILDBIRTH", "BEREAVEMENT")) {
            untaken(occasion, 20);
        }
        find();
        assertThat(assignees(women)).isEqualTo(2);
        assertThat(assignees(organizer)).isEqualTo(2);
        of(member).body("items[0].byRule.by", equalTo("FEWEST_OPEN"));
    }

    @Test
    void a_union_sets_how_long_it_waits_and_who_is_asked_first_or_leaves_it_to_its_officers() {
        TestMember leader = world.officer("何组长", Role.GROUP_LEADER, branch);
        assign(List.of(planned("MARRIAGE")), leader.id()).then().statusCode(200);
        set(organizer, branch, "ASSIGNMENT", Map.of("enabled", false))
                .then()
                .statusCode(200)
                .body("assignment.enabled", equalTo(false))
                .body("assignment.days", equalTo(3))
                .body("assignment.setIn.name", equalTo("机关第一分工会"))
                .body("items", hasSize(3));
        untaken("HOSPITALIZATION", 90);
        find();
        assertThat(assignees(organizer)).isZero();
        set(organizer, branch, "ASSIGNMENT", Map.of("enabled", true, "days", 30, "first", "FEWEST_OPEN"))
                .then()
                .statusCode(200)
                .body("assignment.first", equalTo("FEWEST_OPEN"));
        find();
        assertThat(assignees(organizer)).isEqualTo(1);
    }

    @Test
    void the_rule_waits_a_day_at_least_and_three_months_at_most_and_asks_nobody_first_elsewhere() {
        set(organizer, branch, "ASSIGNMENT", Map.of("enabled", true, "days", 0))
                .then()
                .statusCode(400)
                .body("errors[0].code", equalTo("TOO_FEW_DAYS"));
        set(organizer, branch, "ASSIGNMENT", Map.of("enabled", true, "days", 61))
                .then()
                .statusCode(400)
                .body("errors[0].code", equalTo("TOO_MANY_DAYS"));
        set(organizer, branch, "BIRTHDAY", Map.of("enabled", true, "first", "FEWEST_OPEN"))
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/first"));
    }

    @Test
    void given_by_the_rule_it_is_put_off_and_assigned_like_any_other_and_given_back_it_waits_anew() {
        TestMember leader = world.officer("何组长", Role.GROUP_LEADER, branch);
        untaken("MARRIAGE", 20);
        find();
        step(first(member), "postponements", Map.of("until", TODAY.plusDays(9).toString(), "reason", "出差"))
                .then()
                .statusCode(201)
                .body("byRule.by", equalTo("GROUP_LEADER"));
        assign(List.of(first(member)), organizer.id())
                .then()
                .statusCode(200)
                .body("items[0].assignee.name", equalTo("周组织"))
                .body("items[0].byRule", nullValue());
        giveBack(first(member)).then().statusCode(200);
        World.run("update care_todo set remind_on = ? where person_id = ?", TODAY.minusDays(20), member.id());
        find();
        of(member).body("items[0].assignee", nullValue());
        assertThat(assignees(leader)).isZero();
    }

    @Test
    void of_two_mornings_at_once_one_gives_it() throws Exception {
        world.officer("何组长", Role.GROUP_LEADER, branch);
        untaken("MARRIAGE", 20);
        var mornings = new ArrayList<Callable<Object>>();
        for (int at = 0; at < 4; at++) {
            mornings.add(() -> {
                find();
                return true;
            });
        }
        var threads = Executors.newFixedThreadPool(4);
        try {
            for (var morning : threads.invokeAll(mornings)) {
                morning.get();
            }
        } finally {
            threads.shutdown();
        }
        assertThat(World.count(
                        "select count(*) from audit_entry where action = 'condolence-todo.given-by-rule'"
                                + " and subject_id = ?",
                        first(member).get("id")))
                .isEqualTo(1);
        of(member).body("items[0].version", equalTo(1));
    }

    @Test
    void by_when_to_congratulate_is_another_day_once_the_holidays_are_announced_unless_it_was_put_off() {
        int year = TODAY.getYear() + 3;
        LocalDate birthday = LocalDate.of(year, 6, 12);
        while (birthday.getDayOfWeek().getValue() > 5) {
            birthday = birthday.plusDays(1);
        }
        planned("MARRIAGE");
        World.run(
                "update care_todo set kind = 'BIRTHDAY', source = 'ENGINE', reported_by = null, reporter_name = null,"
                        + " event_on = ?, due_on = ? where person_id = ?",
                birthday,
                birthday,
                member.id());
        of(member).body("items[0].provisional", equalTo(true));
        var announced = AnnouncedYear.of(year, List.of(birthday.toString()), List.of());
        assertThat(anew(announced)).isEqualTo(1);
        assertThat(anew(announced)).isZero();
        String due = announced.onOrBefore(birthday).toString();
        of(member).body("items[0].dueOn", equalTo(due)).body("items[0].dueOn", not(equalTo(birthday.toString())));
    }

    private int anew(WorkingDays announced) {
        var days = new DueDaysAnew(Arc.container().instance(Sql.class).get(), announced);
        return Arc.container()
                .instance(ActingAs.class)
                .get()
                .as(SystemActor.ALARMS.within(Set.of(world.root())), () -> QuarkusTransaction.requiringNew()
                        .call(() -> days.reckon(world.root(), TODAY)));
    }

    private Map<String, Object> planned(String occasion) {
        return plan(occasion, TODAY);
    }

    /** To be thought of since so many days, and nobody has taken it. */
    private void untaken(String occasion, int days) {
        planned(occasion);
        LocalDate since = TODAY.minusDays(days);
        World.run(
                "update care_todo set remind_on = ?, created_at = ?::date::timestamp at time zone 'Asia/Shanghai'"
                        + " where person_id = ? and kind = ?",
                since,
                since,
                member.id(),
                occasion);
    }

    private long assignees(TestMember officer) {
        return World.count(
                "select count(*) from care_todo where status = 'OPEN' and assignee = ? and person_id = ?"
                        + " and given_by is not null",
                officer.id(),
                member.id());
    }
}
