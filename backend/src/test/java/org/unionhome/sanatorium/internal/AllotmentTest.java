package org.unionhome.sanatorium.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.unionhome.sanatorium.internal.Allotment.Application;
import org.unionhome.sanatorium.internal.Allotment.By;
import org.unionhome.sanatorium.internal.Allotment.Outcome;
import org.unionhome.sanatorium.internal.Allotment.Person;

/** Who gets the places of a tour. */
class AllotmentTest {

    private static final String SEED = "4f1c0a";
    private static final LocalDate SINCE_2000 = LocalDate.of(2000, 1, 1);

    @Test
    void thirty_places_and_45_applicants_go_by_priority_then_last_trip_then_seniority_then_draw() {
        var applications = new ArrayList<Application>();
        for (int i = 0; i < 45; i++) {
            applications.add(alone("A%03d".formatted(i), 1 + i % 2, i % 3 == 0 ? null : 2020 + i % 3, SINCE_2000));
        }
        var outcomes = Allotment.of(30, applications, SEED);
        assertThat(outcomes).hasSize(45);
        assertThat(outcomes.stream().filter(Outcome::placed)).hasSize(30);
        assertThat(outcomes.subList(0, 23))
                .allSatisfy(outcome ->
                        assertThat(outcome.application().last().priority()).isEqualTo(1));
        assertThat(outcomes.get(0).by()).isEqualTo(By.FIRST);
        assertThat(outcomes.get(0).application().last().lastYear()).isNull();
        assertThat(outcomes.stream().map(Outcome::by)).contains(By.PRIORITY, By.LAST_TRIP, By.DRAW);
    }

    @Test
    void the_order_in_which_people_asked_changes_nothing() {
        var applications = new ArrayList<Application>();
        for (int i = 0; i < 40; i++) {
            applications.add(alone("A%03d".formatted(i), 1, 2022, SINCE_2000));
        }
        var first = Allotment.of(10, applications, SEED);
        Collections.shuffle(applications, new Random(7));
        assertThat(Allotment.of(10, applications, SEED)).isEqualTo(first);
        assertThat(Allotment.of(10, applications, "another seed")).isNotEqualTo(first);
    }

    @Test
    void who_has_waited_longest_comes_before_who_has_worked_longest() {
        var outcomes = Allotment.of(
                1,
                List.of(
                        alone("SENIOR", 1, 2023, LocalDate.of(1990, 1, 1)),
                        alone("WAITED", 1, 2019, LocalDate.of(2015, 1, 1))),
                SEED);
        assertThat(outcomes.get(0).application().number()).isEqualTo("WAITED");
        assertThat(outcomes.get(1).by()).isEqualTo(By.LAST_TRIP);
    }

    @Test
    void a_couple_is_placed_together_or_not_at_all_and_the_next_one_who_fits_is_asked() {
        var couple =
                new Application("COUPLE", List.of(new Person(1, 2019, SINCE_2000), new Person(1, 2020, SINCE_2000)));
        var outcomes = Allotment.of(
                2, List.of(alone("FIRST", 1, 2018, SINCE_2000), couple, alone("LATER", 1, 2023, SINCE_2000)), SEED);
        assertThat(outcomes)
                .extracting(outcome -> outcome.application().number())
                .containsExactly("FIRST", "COUPLE", "LATER");
        assertThat(outcomes).extracting(Outcome::placed).containsExactly(true, false, true);
        assertThat(outcomes.get(1).free()).isEqualTo(1);
        assertThat(Allotment.next(1, outcomes)).isEmpty();
        assertThat(Allotment.next(2, outcomes)).contains(couple);
    }

    @Test
    void a_group_stands_where_whichever_of_it_comes_last_would_stand() {
        var group = new Application("GROUP", List.of(new Person(1, null, SINCE_2000), new Person(2, 2024, SINCE_2000)));
        var outcomes = Allotment.of(3, List.of(group, alone("ALONE", 2, 2020, SINCE_2000)), SEED);
        assertThat(outcomes.get(0).application().number()).isEqualTo("ALONE");
    }

    @Test
    void never_more_persons_than_places_whatever_comes() {
        for (int seed = 0; seed < 200; seed++) {
            var random = new Random(seed);
            var applications = new ArrayList<Application>();
            for (int i = 0; i < 30; i++) {
                var persons = new ArrayList<Person>();
                for (int j = 0; j <= random.nextInt(4); j++) {
                    persons.add(new Person(
                            1 + random.nextInt(3), 2018 + random.nextInt(6), SINCE_2000.plusYears(random.nextInt(5))));
                }
                applications.add(new Application("A" + i, persons));
            }
            int places = random.nextInt(50);
            var outcomes = Allotment.of(places, applications, "s" + seed);
            int placed = outcomes.stream()
                    .filter(Outcome::placed)
                    .mapToInt(outcome -> outcome.application().size())
                    .sum();
            assertThat(placed).isLessThanOrEqualTo(places);
            assertThat(Allotment.next(places - placed, outcomes)).isEmpty();
        }
    }

    @Test
    void the_commitment_is_the_sm3_digest_of_the_seed() {
        assertThat(Allotment.commitment("abc"))
                .isEqualTo("66c7f0f462eeedd9d1f2d46bdc10e4e24167c4875cf2f7a2297da02b8f4ba8e0");
    }

    private static Application alone(String number, int priority, @Nullable Integer lastYear, LocalDate seniorSince) {
        return new Application(number, List.of(new Person(priority, lastYear, seniorSince)));
    }
}
