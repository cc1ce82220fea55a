package org.unionhome.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RequestCombinerTest {

    private static final UUID THING = UUID.randomUUID();
    private static final UUID OTHER = UUID.randomUUID();
    private final Queue<Runnable> later = new ArrayDeque<>();
    private final Executor whenTold = later::add;
    private final List<List<Integer>> batches = new ArrayList<>();

    @Test
    void serves_in_the_order_of_arrival_as_many_at_a_time_as_fit() {
        var combiner = combiner(100, 4);
        var answers = submit(combiner, THING, 10);
        run();
        assertThat(batches).containsExactly(List.of(0, 1, 2, 3), List.of(4, 5, 6, 7), List.of(8, 9));
        assertThat(answers)
                .extracting(CompletableFuture::join)
                .containsExactlyElementsOf(
                        IntStream.range(0, 10).mapToObj(i -> "answer " + i).toList());
    }

    @Test
    void refuses_who_would_make_the_line_too_long_and_serves_the_others() {
        var combiner = combiner(3, 4);
        var answers = submit(combiner, THING, 3);
        assertThatThrownBy(() -> combiner.submit(THING, 99))
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.code()).isEqualTo(ProblemCode.UNAVAILABLE));
        assertThat(combiner.submit(OTHER, 7)).isNotCompleted();
        run();
        assertThat(answers).allMatch(CompletableFuture::isDone);
        assertThat(submit(combiner, THING, 3)).hasSize(3);
    }

    @Test
    void one_thing_in_demand_does_not_starve_another() {
        var combiner = combiner(100, 2);
        submit(combiner, THING, 6);
        var other = combiner.submit(OTHER, 50);
        run(2);
        assertThat(other).isCompletedWithValue("answer 50");
    }

    @Test
    void one_bad_request_harms_nobody_else() {
        var combiner = new RequestCombiner<Integer, String>(whenTold, 100, 4, (thing, asked) -> {
            batches.add(asked);
            if (asked.contains(2)) {
                throw new IllegalStateException("two is bad");
            }
            return answers(asked);
        });
        var answers = submit(combiner, THING, 4);
        run();
        assertThat(batches).containsExactly(List.of(0, 1, 2, 3), List.of(0), List.of(1), List.of(2), List.of(3));
        assertThat(answers.get(3)).isCompletedWithValue("answer 3");
        assertThat(answers.get(2)).isCompletedExceptionally();
    }

    @Test
    void when_the_database_is_gone_everybody_is_told_at_once() {
        var combiner = new RequestCombiner<Integer, String>(whenTold, 100, 4, (thing, asked) -> {
            batches.add(asked);
            throw new SqlFailed(new java.sql.SQLException("gone", "08006"));
        });
        var answers = submit(combiner, THING, 4);
        run();
        assertThat(batches).hasSize(1);
        assertThat(answers).allSatisfy(answer -> assertThatThrownBy(answer::get)
                .isInstanceOf(ExecutionException.class)
                .hasCauseInstanceOf(SqlFailed.class));
    }

    @Test
    void keeps_nothing_of_a_line_that_was_served() {
        var combiner = combiner(100, 4);
        for (int round = 0; round < 3; round++) {
            submit(combiner, THING, 5);
            run();
            assertThat(later).isEmpty();
        }
        assertThat(batches).hasSize(6);
    }

    private RequestCombiner<Integer, String> combiner(int bound, int batch) {
        return new RequestCombiner<>(whenTold, bound, batch, (thing, asked) -> {
            batches.add(asked);
            return answers(asked);
        });
    }

    private static List<String> answers(List<Integer> asked) {
        return asked.stream().map(one -> "answer " + one).toList();
    }

    private static List<CompletableFuture<String>> submit(
            RequestCombiner<Integer, String> combiner, UUID thing, int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> combiner.submit(thing, i))
                .toList();
    }

    private void run() {
        run(Integer.MAX_VALUE);
    }

    private void run(int most) {
        for (int done = 0; done < most && !later.isEmpty(); done++) {
            later.remove().run();
        }
    }
}
