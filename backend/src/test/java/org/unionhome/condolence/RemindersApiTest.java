package org.unionhome.condolence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.unionhome.condolence.CareScene.TODAY;
import static org.unionhome.condolence.CareScene.with;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.unionhome.testing.Api;
import org.unionhome.testing.Statements;
import org.unionhome.testing.TestMember;

/** Whom to congratulate, when, and whether it was done. */
@QuarkusTest
class RemindersApiTest {

    private CareScene scene;

    @BeforeEach
    void a_branch() {
        scene = new CareScene();
    }

    @Test
    void a_birthday_is_due_until_a_visit_of_that_year_is_recorded() {
        TestMember celebrated = bornOn("寿星", TODAY);
        week(TODAY).body("items.member.name", contains("寿星")).body("items[0].done", equalTo(false));
        scene.recorded(with(
                with(scene.visit(celebrated, "BIRTHDAY", "GOODS", "200.00"), "occurredOn", TODAY.toString()),
                "visitedOn",
                TODAY.toString()));
        week(TODAY).body("items[0].done", equalTo(true)).body("items[0].kind", equalTo("BIRTHDAY"));
    }

    @Test
    void a_visit_of_last_year_does_not_count() {
        TestMember celebrated = bornOn("寿星", TODAY);
        scene.recorded(with(
                scene.visit(celebrated, "BIRTHDAY", "GOODS", "200.00"),
                "occurredOn",
                TODAY.minusYears(1).toString()));
        week(TODAY).body("items[0].done", equalTo(false));
    }

    @Test
    void a_birthday_on_a_sunday_is_congratulated_on_the_working_day_before() {
        LocalDate sunday = LocalDate.of(2027, 3, 14);
        bornOn("寿星", sunday);
        week(sunday).body("items[0].day", equalTo("2027-03-14")).body("items[0].suggestedDay", equalTo("2027-03-12"));
    }

    @Test
    void without_dates_it_is_this_week_from_monday() {
        LocalDate monday = TODAY.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        bornOn("周一", monday);
        bornOn("周日", monday.plusDays(6));
        bornOn("下周一", monday.plusDays(7));
        Api.as(scene.organizer)
                .get("/condolence-reminders")
                .then()
                .statusCode(200)
                .body("items.member.name", contains("周一", "周日"));
    }

    @Test
    void a_page_takes_two_statements_whatever_its_length() {
        for (int i = 0; i < 6; i++) {
            bornOn("寿星" + i, TODAY.plusDays(i % 3));
        }
        assertThat(Statements.fewest(() -> page(2, null))).isEqualTo(2);
        assertThat(Statements.fewest(() -> page(200, null))).isEqualTo(2);
    }

    @Test
    void paging_shows_everybody_once() {
        for (int i = 0; i < 5; i++) {
            bornOn("寿星" + i, TODAY.plusDays(i % 2));
        }
        var first = page(3, null);
        var second = page(3, first.extract().path("next"));
        java.util.List<String> seen = new java.util.ArrayList<>(first.extract().path("items.member.id"));
        seen.addAll(second.extract().path("items.member.id"));
        assertThat(seen).hasSize(5).doesNotHaveDuplicates();
    }

    @Test
    void it_shows_the_callers_own_unions_only() {
        bornOn("寿星", TODAY);
        Api.as(scene.stranger)
                .queryParam("from", TODAY.toString())
                .get("/condolence-reminders")
                .then()
                .statusCode(200)
                .body("items", empty());
    }

    @Test
    void a_window_ends_after_it_begins_and_is_not_too_long() {
        refused(TODAY, "END_BEFORE_START");
        refused(TODAY.plusDays(63), "PERIOD_TOO_LONG");
    }

    private void refused(LocalDate to, String fault) {
        Api.as(scene.organizer)
                .queryParam("from", TODAY.toString())
                .queryParam("to", to.toString())
                .get("/condolence-reminders")
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("?to"))
                .body("errors[0].code", equalTo(fault));
    }

    private TestMember bornOn(String name, LocalDate day) {
        return scene.world.member(name, scene.branch, day.withYear(1988));
    }

    private ValidatableResponse page(int limit, String cursor) {
        var request =
                Api.as(scene.organizer).queryParam("from", TODAY.toString()).queryParam("limit", limit);
        return (cursor == null ? request : request.queryParam("cursor", cursor))
                .get("/condolence-reminders")
                .then()
                .statusCode(200);
    }

    private ValidatableResponse week(LocalDate from) {
        return Api.as(scene.organizer)
                .queryParam("from", from.toString())
                .get("/condolence-reminders")
                .then()
                .statusCode(200);
    }
}
