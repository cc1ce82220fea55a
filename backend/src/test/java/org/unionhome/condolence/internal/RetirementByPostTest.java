package org.unionhome.condolence.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.unionhome.testing.TestMember;
import org.unionhome.testing.World;

/** A woman's day of retirement follows from the category of her post, as far as her file says it. */
@QuarkusTest
class RetirementByPostTest extends TodoScene {

    private static final LocalDate BEGIN = LocalDate.of(2025, 1, 1);
    private static final RetirementRule CADRE = new RetirementRule(660, 4, 36, BEGIN);
    private static final RetirementRule WORKER = new RetirementRule(600, 2, 60, BEGIN);

    @Test
    void a_woman_in_a_worker_post_retires_from_fifty_and_others_of_her_age_do_not() {
        LocalDate born = bornToRetire(WORKER, TODAY.plusDays(40));
        TestMember worker = hasPost(world.member("工勤", branch, born), "WORKER");
        TestMember cadre = hasPost(world.member("管理", branch, born), "CADRE");
        TestMember unknown = world.member("未登记", branch, born);
        find();
        of(worker)
                .body("items", hasSize(1))
                .body("items[0].kind", equalTo("RETIREMENT"))
                .body("items[0].eventOn", equalTo(WORKER.retiresOn(born).toString()))
                .body("items[0].ifWorkerPostOn", nullValue());
        assertThat(kinds(cadre)).doesNotContain("RETIREMENT");
        assertThat(kinds(unknown)).doesNotContain("RETIREMENT");
    }

    @Test
    void while_nobody_knows_the_category_the_to_do_names_the_earlier_day_too() {
        LocalDate born = bornToRetire(CADRE, TODAY.plusDays(40));
        TestMember unknown = world.member("未登记", branch, born);
        TestMember cadre = hasPost(world.member("技术", branch, born), "CADRE");
        TestMember worker = hasPost(world.member("工勤", branch, born), "WORKER");
        find();
        of(unknown)
                .body("items[0].eventOn", equalTo(CADRE.retiresOn(born).toString()))
                .body("items[0].ifWorkerPostOn", equalTo(WORKER.retiresOn(born).toString()));
        of(cadre).body("items[0].kind", equalTo("RETIREMENT")).body("items[0].ifWorkerPostOn", nullValue());
        of(worker).body("items", empty());
    }

    @Test
    void a_file_put_right_moves_the_open_to_do_and_makes_no_second_one() {
        LocalDate born = bornToRetire(CADRE, TODAY.plusDays(40));
        TestMember woman = world.member("未登记", branch, born);
        find();
        hasPost(woman, "WORKER");
        find();
        of(woman)
                .body("items", hasSize(1))
                .body("items[0].eventOn", equalTo(WORKER.retiresOn(born).toString()))
                .body("items[0].ifWorkerPostOn", nullValue())
                .body("items[0].version", equalTo(1));
    }

    @Test
    void a_retirement_that_turns_out_to_be_years_away_is_not_thought_of_before_its_time() {
        LocalDate born = bornToRetire(WORKER, TODAY.plusDays(40));
        TestMember woman = hasPost(world.member("工勤", branch, born), "WORKER");
        find();
        hasPost(woman, "CADRE");
        find();
        LocalDate day = CADRE.retiresOn(born);
        of(woman).body("items[0].eventOn", equalTo(day.toString()));
        assertThat(World.count(
                        "select count(*) from care_todo where person_id = ? and remind_on = ?",
                        woman.id(),
                        day.minusDays(60)))
                .isOne();
    }

    private static TestMember hasPost(TestMember whom, String category) {
        World.run("update person set post_category = ? where id = ?", category, whom.id());
        return whom;
    }
}
