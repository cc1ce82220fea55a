package org.unionhome.sanatorium;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.unionhome.testing.TestMember;
import org.unionhome.testing.World;

/** Many at once for the last places of a tour; the database has the last word. */
@QuarkusTest
class TourRushTest {

    @Test
    void of_twenty_who_apply_at_once_after_the_draw_exactly_three_have_a_place_and_each_has_a_rank() throws Exception {
        var tours = new TourScene();
        String tour = tours.planned(1, 3);
        tours.drawn(tour);
        var members = members(tours, 20);
        assertThat(all(members.stream()
                        .<Callable<Integer>>map(member -> () -> status(tours, member, tour))
                        .toList()))
                .containsOnly(201);
        assertThat(count(tour, "PLACED")).isEqualTo(3);
        assertThat(count(tour, "WAITING")).isEqualTo(17);
        assertThat(World.text(
                        "select concat_ws(' ', applied, taken, waiting) from sanatorium_tour where id = ?::uuid", tour))
                .isEqualTo("20 3 17");
        assertThat(World.count("select count(distinct rank) from sanatorium_application where tour_id = ?::uuid", tour))
                .isEqualTo(20);
    }

    @Test
    void one_member_who_applies_many_times_at_once_applies_once() throws Exception {
        var tours = new TourScene();
        var planned = List.of(tours.planned(1, 3), tours.planned(1, 3));
        TestMember chen = tours.scene.world.member("陈思远", tours.scene.unit);
        var tries = new ArrayList<Callable<Integer>>();
        for (int i = 0; i < 8; i++) {
            String tour = planned.get(i % 2);
            tries.add(() -> status(tours, chen, tour));
        }
        assertThat(all(tries)).containsOnlyOnce(201);
        assertThat(World.count("select count(*) from sanatorium_applicant where person_id = ? and here", chen.id()))
                .isOne();
    }

    @Test
    void whoever_gives_out_a_place_too_many_is_refused_by_the_database() {
        var tours = new TourScene();
        String tour = tours.planned(1, 1);
        tours.drawn(tour);
        members(tours, 2)
                .forEach(member -> tours.apply(member, tour, 1, "ORDINARY").statusCode(201));
        assertThat(count(tour, "WAITING")).isOne();
        assertThatThrownBy(() ->
                        World.run("update sanatorium_application set status = 'PLACED' where tour_id = ?::uuid", tour))
                .rootCause()
                .hasMessageContaining("sanatorium_tour_not_oversold");
    }

    private static List<TestMember> members(TourScene tours, int many) {
        var members = new ArrayList<TestMember>();
        for (int i = 0; i < many; i++) {
            members.add(tours.scene.world.member("会员" + (char) ('一' + i), tours.scene.unit));
        }
        return members;
    }

    private static int status(TourScene tours, TestMember member, String tour) {
        return tours.apply(member, tour, 1, "ORDINARY").extract().statusCode();
    }

    private static long count(String tour, String status) {
        return World.count(
                "select count(*) from sanatorium_application where tour_id = ?::uuid and status = ?", tour, status);
    }

    private static List<Integer> all(List<Callable<Integer>> tries) throws Exception {
        var pool = Executors.newFixedThreadPool(8);
        try {
            var answers = new ArrayList<Integer>();
            for (var done : pool.invokeAll(tries)) {
                answers.add(done.get());
            }
            return answers;
        } finally {
            pool.shutdownNow();
        }
    }
}
