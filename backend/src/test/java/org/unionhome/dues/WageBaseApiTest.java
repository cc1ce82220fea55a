package org.unionhome.dues;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.unionhome.dues.DuesScene.item;
import static org.unionhome.dues.DuesScene.part;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.unionhome.kernel.Role;
import org.unionhome.testing.Api;
import org.unionhome.testing.TestMember;
import org.unionhome.testing.World;

/** Wage bases hold from a month until the next one, and hold only what counts. */
@QuarkusTest
class WageBaseApiTest {

    private final DuesScene scene = new DuesScene();
    private final TestMember chen = scene.world.member("陈思远", scene.first);

    @Test
    void a_base_holds_from_its_month_until_the_next_one() {
        scene.record(
                        scene.finance,
                        item(chen, "2025-01", part("POST_WAGE", "3000.00"), part("STEP_WAGE", "2000.50")),
                        item(chen, "2025-07", part("POST_WAGE", "5600.00")))
                .statusCode(201)
                .body("recorded", equalTo(2));
        list("2025-06").body("items.amount", contains("5000.50")).body("items[0].untilMonth", equalTo("2025-07"));
        list("2025-07").body("items.amount", contains("5600.00"));
        list("2024-12").body("items", empty());
    }

    @Test
    void what_says_the_same_of_a_month_changes_nothing_and_what_differs_takes_its_place() {
        scene.earns(chen, "2025-01", "5000.00");
        scene.record(scene.finance, item(chen, "2025-01", part("POST_WAGE", "5000.00"), part("BONUS", "0.00")))
                .statusCode(201)
                .body("recorded", equalTo(0))
                .body("unchanged", equalTo(1));
        scene.earns(chen, "2025-01", "5100.00");
        list("2025-03").body("items.amount", contains("5100.00"));
        assertThat(World.count("select count(*) from wage_base where person_id = ?", chen.id()))
                .isEqualTo(2);
    }

    @Test
    void the_same_base_again_after_another_one_in_one_request_is_kept() {
        scene.earns(chen, "2025-01", "5000.00");
        scene.record(
                        scene.finance,
                        item(chen, "2025-03", part("POST_WAGE", "0.00")),
                        item(chen, "2025-06", part("POST_WAGE", "5000.00")))
                .statusCode(201)
                .body("recorded", equalTo(2));
        list("2025-04").body("items.amount", contains("0.00"));
        list("2025-06").body("items.amount", contains("5000.00"));
    }

    @Test
    void bases_written_at_once_hold_one_after_the_other() throws Exception {
        var months = List.of("2025-01", "2025-03", "2025-05", "2025-07");
        var threads = Executors.newFixedThreadPool(months.size());
        try {
            threads.invokeAll(months.stream()
                    .map(month -> (Callable<Integer>)
                            () -> scene.record(scene.finance, item(chen, month, part("POST_WAGE", "5000.00")))
                                    .extract()
                                    .statusCode())
                    .toList());
        } finally {
            threads.shutdown();
        }
        assertThat(World.text(
                        """
                        select string_agg(to_char(from_month, 'MM') || '-' || coalesce(to_char(until_month, 'MM'), ''), ' '
                                          order by from_month)
                          from wage_base where person_id = ? and superseded_by is null
                        """,
                        chen.id()))
                .isEqualTo("01-03 03-05 05-07 07-");
    }

    @Test
    void a_base_that_was_given_again_stays_when_another_one_is_put_before_it() {
        scene.earns(chen, "2025-01", "5000.00");
        scene.earns(chen, "2025-06", "5000.00");
        scene.earns(chen, "2025-03", "5600.00");
        list("2025-05").body("items.amount", contains("5600.00"));
        list("2025-06").body("items.amount", contains("5000.00"));
    }

    @Test
    void after_a_transfer_each_union_keeps_the_bases_of_its_own_months() {
        TestMember here = scene.officer("郑会计", Role.FINANCE, scene.first);
        TestMember there = scene.officer("孙会计", Role.FINANCE, scene.second);
        scene.transfer(chen, scene.second, LocalDate.of(2025, 4, 1));
        recordIn(scene.first, here, "2025-02", "5000.00").statusCode(201);
        recordIn(scene.second, there, "2025-02", "1.00")
                .statusCode(400)
                .body("errors.code", contains("NOT_ON_THE_ROLL"));
        recordIn(scene.second, there, "2025-04", "5600.00").statusCode(201);
        recordIn(scene.first, here, "2025-04", "1.00").statusCode(400).body("errors.code", contains("NOT_ON_THE_ROLL"));
        recordIn(scene.first, here, "2025-02", "5100.00").statusCode(201);
        list("2025-03").body("items.amount", contains("5100.00")).body("items[0].untilMonth", equalTo("2025-04"));
        list("2025-04").body("items.amount", contains("5600.00"));
    }

    @Test
    void who_retired_since_has_a_base_of_the_months_in_which_she_still_worked() {
        scene.retire(chen, LocalDate.of(2025, 4, 1));
        scene.earns(chen, "2025-02", "5000.00");
        scene.record(scene.finance, item(chen, "2025-05", part("POST_WAGE", "5000.00")))
                .statusCode(400)
                .body("errors.code", contains("NOT_ON_THE_ROLL"));
    }

    private ValidatableResponse recordIn(UUID union, TestMember by, String from, String amount) {
        return scene.recordIn(union, by, item(chen, from, part("POST_WAGE", amount)));
    }

    @Test
    void a_part_that_does_not_count_is_refused_by_its_name_and_nothing_is_stored() {
        TestMember lin = scene.world.member("林知夏", scene.first);
        scene.record(
                        scene.finance,
                        item(lin, "2025-01", part("POST_WAGE", "3000.00")),
                        item(chen, "2025-01", part("POST_WAGE", "3000.00"), part("BONUS", "800.00")))
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/items/1/components/1/component"))
                .body("errors[0].code", equalTo("EXCLUDED_COMPONENT"));
        list("2025-01").body("items", empty());
    }

    @Test
    void members_of_others_are_not_on_the_roll_and_nobody_is_named_twice() {
        TestMember elsewhere = scene.world.member("外单位会员", scene.stranger.union());
        scene.record(
                        scene.finance,
                        item(elsewhere, "2025-01", part("POST_WAGE", "3000.00")),
                        item(chen, "2025-01", part("POST_WAGE", "3000.00")),
                        item(chen, "2025-01", part("POST_WAGE", "3100.00")))
                .statusCode(400)
                .body("errors.code", contains("NOT_ON_THE_ROLL", "GIVEN_TWICE"));
    }

    @Test
    void the_rules_say_what_counts_and_where_it_stands() {
        Api.as(scene.finance)
                .queryParam("unionId", scene.bureau)
                .queryParam("month", "2025-03")
                .get("/dues-rules")
                .then()
                .statusCode(200)
                .body("rate", equalTo("5/1000"))
                .body("wholeSteps", equalTo("10.00"))
                .body("counted.components", hasItem("POST_WAGE"))
                .body("excluded.components", hasItem("BONUS"));
    }

    @Test
    void wages_are_for_those_who_keep_them() {
        scene.earns(chen, "2025-01", "5000.00");
        Api.as(scene.chair).get("/wage-bases").then().statusCode(403);
        Api.as(chen).get("/wage-bases").then().statusCode(403);
        Api.as(scene.stranger).get("/wage-bases").then().statusCode(200).body("items", empty());
        scene.record(scene.stranger, item(chen, "2025-01", part("POST_WAGE", "1.00")))
                .statusCode(404);
    }

    private ValidatableResponse list(String month) {
        return Api.as(scene.finance)
                .queryParam("month", month)
                .queryParam("memberId", chen.id())
                .get("/wage-bases")
                .then()
                .statusCode(200);
    }
}
