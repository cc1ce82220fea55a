package org.unionhome.sanatorium;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.unionhome.testing.TestMember;
import org.unionhome.testing.World;

/** Many at once for few places in the order of arrival; the database has the last word. */
@QuarkusTest
class FirstComeRushTest {

    @Test
    void of_200_who_join_at_once_exactly_25_have_a_place_and_175_wait_in_the_order_of_arrival() throws Exception {
        var line = new LineScene();
        String tour = line.planned(1, 25);
        List<Response> answers = all(line.scene.world.members(200, line.scene.unit).stream()
                .<Callable<Response>>map(member -> () -> LineScene.joining(member, tour))
                .toList());
        assertThat(answers).allMatch(answer -> answer.statusCode() == 201);
        assertThat(answers.stream().filter(answer -> "HELD".equals(answer.path("status"))))
                .hasSize(25);
        assertThat(answers.stream()
                        .<Integer>map(answer -> answer.path("position"))
                        .filter(Objects::nonNull)
                        .sorted())
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 175).boxed().toList());
        for (Response answer : answers) {
            Integer position = answer.path("position");
            int arrival = answer.path("arrival");
            assertThat(position == null ? arrival <= 25 : arrival == position + 25)
                    .isTrue();
        }
        assertThat(LineScene.counts(tour)).isEqualTo("200 25 175");
        assertThat(World.count(
                        "select count(*) from audit_entry a join sanatorium_application p on p.id::text = a.subject_id"
                                + " where a.action = 'sanatorium-tour.line-joined' and p.tour_id = ?::uuid",
                        tour))
                .isEqualTo(200);
    }

    @Test
    void one_member_with_30_requests_at_once_has_one_place() throws Exception {
        var line = new LineScene();
        String tour = line.planned(1, 5);
        TestMember chen = line.scene.world.member("陈思远", line.scene.unit);
        List<Response> answers = all(IntStream.range(0, 30)
                .<Callable<Response>>mapToObj(any -> () -> LineScene.joining(chen, tour))
                .toList());
        assertThat(answers.stream()
                        .<String>map(answer -> answer.path("applicationId"))
                        .distinct())
                .hasSize(1);
        assertThat(LineScene.counts(tour)).isEqualTo("1 1 0");
    }

    @Test
    void while_some_give_back_and_others_join_at_once_no_place_is_stuck_and_none_given_twice() throws Exception {
        var line = new LineScene();
        String tour = line.planned(1, 6);
        List<TestMember> members = line.scene.world.members(40, line.scene.unit);
        members.subList(0, 12).forEach(member -> LineScene.join(member, tour).statusCode(201));
        var doing = new ArrayList<Callable<Response>>();
        members.subList(0, 6)
                .forEach(member -> doing.add(
                        () -> LineScene.answer(member, "DECLINE").extract().response()));
        members.subList(12, 40).forEach(member -> doing.add(() -> LineScene.joining(member, tour)));
        assertThat(all(doing)).allMatch(answer -> answer.statusCode() == 201);
        // the six who waited longest have the six places, everybody else waits
        assertThat(LineScene.count(tour, "OFFERED")).isEqualTo(6);
        assertThat(World.count(
                        "select max(rank) from sanatorium_application where tour_id = ?::uuid and status = 'OFFERED'",
                        tour))
                .isEqualTo(12);
        assertThat(LineScene.counts(tour)).isEqualTo("34 6 28");
        LineScene.ranOut(tour);
        assertThat(LineScene.counts(tour)).isEqualTo("28 6 22");
    }

    @Test
    void whoever_gives_out_a_place_too_many_is_refused_by_the_database() {
        var line = new LineScene();
        String tour = line.planned(1, 1);
        line.scene.world.members(2, line.scene.unit).forEach(member -> LineScene.join(member, tour)
                .statusCode(201));
        assertThatThrownBy(() -> World.run(
                        "update sanatorium_application set status = 'PLACED', until_at = null where tour_id = ?::uuid",
                        tour))
                .rootCause()
                .hasMessageContaining("sanatorium_tour_not_oversold");
    }

    private static List<Response> all(List<Callable<Response>> tries) throws Exception {
        var pool = Executors.newFixedThreadPool(16);
        try {
            var answers = new ArrayList<Response>();
            for (var done : pool.invokeAll(tries)) {
                answers.add(done.get());
            }
            return answers;
        } finally {
            pool.shutdownNow();
        }
    }
}
