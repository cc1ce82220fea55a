package org.unionhome.dues.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.unionhome.testing.Api;
import org.unionhome.testing.Statements;
import org.unionhome.testing.TestMember;
import org.unionhome.testing.World;

/** Who has not paid is reminded, then talked with, and it is written down who did it, when and how. */
@QuarkusTest
class RemindersTest extends ArrearsScene {

    @Test
    void after_one_month_she_is_reminded_once_however_often_the_morning_is_repeated() {
        owes(chen, "2025-07");
        look();
        look();
        assertThat(steps(chen)).isEqualTo("REMINDER OPEN");
        listed(dues.finance)
                .body("items[0].member.name", equalTo("陈思远"))
                .body("items[0].step", equalTo("REMINDER"))
                .body("items[0].amount", equalTo("25.00"))
                .body("items[0].firstMonth", equalTo("2025-07"));
        assertThat(notices(chen)).contains("DUES_UNPAID");
        assertThat(notices(dues.finance)).contains("DUES_REMINDERS_DUE");
    }

    @Test
    void the_running_month_is_not_overdue() {
        owes(chen, "2025-08");
        look();
        assertThat(steps(chen)).isEmpty();
    }

    @Test
    void four_instances_on_one_morning_find_one_step() throws Exception {
        owes(chen, "2025-07");
        var threads = Executors.newFixedThreadPool(4);
        try {
            Callable<Boolean> instance = () -> {
                look();
                return true;
            };
            for (var done : threads.invokeAll(List.of(instance, instance, instance, instance))) {
                assertThat(done.get()).isTrue();
            }
        } finally {
            threads.shutdownNow();
        }
        assertThat(steps(chen)).isEqualTo("REMINDER OPEN");
    }

    @Test
    void the_talk_waits_until_she_was_reminded() {
        owes(chen, "2025-05", "2025-06", "2025-07");
        look();
        look(TODAY.plusDays(1));
        assertThat(steps(chen)).isEqualTo("REMINDER OPEN");
        record(dues.finance, chen, "PHONE", "2025-08-11")
                .statusCode(201)
                .body("status", equalTo("DONE"))
                .body("channel", equalTo("PHONE"))
                .body("note", equalTo("说近期补交"))
                .body("by.name", equalTo("钱会计"));
        look(TODAY.plusDays(2));
        assertThat(steps(chen)).isEqualTo("REMINDER DONE, TALK OPEN");
    }

    @Test
    void what_she_paid_meanwhile_needs_no_reminder() {
        owes(chen, "2025-07");
        look();
        pays(chen, "2025-07");
        look(TODAY.plusDays(1));
        assertThat(steps(chen)).isEqualTo("REMINDER SETTLED");
        record(dues.finance, chen, "PHONE", "2025-08-11").statusCode(412);
    }

    @Test
    void who_pays_the_oldest_month_is_not_reminded_of_the_others_again() {
        owes(chen, "2025-06", "2025-07");
        look();
        pays(chen, "2025-06");
        look(TODAY.plusDays(1));
        assertThat(steps(chen)).isEqualTo("REMINDER OPEN");
    }

    @Test
    void who_falls_behind_again_after_paying_is_reminded_again() {
        owes(chen, "2025-05");
        look();
        pays(chen, "2025-05");
        owes(chen, "2025-07");
        look(TODAY.plusDays(1));
        assertThat(steps(chen)).isEqualTo("REMINDER SETTLED, REMINDER OPEN");
    }

    @Test
    void whose_membership_is_retained_by_now_is_left_alone() {
        owes(chen, "2025-05");
        dues.retire(chen, TODAY.minusDays(9));
        look();
        assertThat(steps(chen)).isEmpty();
    }

    @Test
    void it_is_written_down_once_by_who_keeps_dues_there_and_never_for_a_day_to_come() {
        owes(chen, "2025-07");
        look();
        record(dues.chair, chen, "PHONE", "2025-08-10").statusCode(403);
        record(dues.stranger, chen, "PHONE", "2025-08-10").statusCode(404);
        record(dues.finance, chen, "PHONE", "2999-01-01").statusCode(400).body("errors.pointer", contains("/on"));
        for (String before : List.of("2025-06-30", "2025-08-09")) {
            record(dues.finance, chen, "PHONE", before).statusCode(400).body("errors.pointer", contains("/on"));
        }
        record(dues.finance, chen, "PHONE", "2025-08-10").statusCode(201);
        record(dues.finance, chen, "LETTER", "2025-08-10").statusCode(412);
        listed(dues.stranger).body("items", empty());
    }

    @Test
    void what_was_said_is_not_readable_in_the_database() {
        owes(chen, "2025-07");
        look();
        record(dues.finance, chen, "PHONE", "2025-08-10").statusCode(201);
        assertThat(World.text("select encode(note, 'escape') from dues_reminder where person_id = ?", chen.id()))
                .doesNotContain("补交");
    }

    @Test
    void a_page_of_any_length_is_as_many_statements_as_one_row() {
        for (TestMember one : dues.world.members(12, dues.second)) {
            owes(one, "2025-07");
        }
        owes(chen, "2025-07");
        look();
        int all = Statements.fewest(() -> listed(dues.finance));
        int one = Statements.fewest(() -> Api.as(dues.finance)
                .queryParam("unionId", dues.first)
                .queryParam("limit", 1)
                .get("/dues-reminders")
                .then()
                .statusCode(200)
                .body("items.member.name", contains("陈思远")));
        assertThat(all).isEqualTo(one);
        listed(dues.finance).body("items.member.name", hasItem("陈思远")).body("items.member.name", not(hasItem("—")));
    }

    private ValidatableResponse listed(TestMember by) {
        return Api.as(by)
                .queryParam("status", "OPEN")
                .get("/dues-reminders")
                .then()
                .statusCode(200);
    }

    private static List<String> notices(TestMember of) {
        return Api.as(of).get("/me/notices").then().statusCode(200).extract().path("items.kind");
    }
}
