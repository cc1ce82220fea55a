package org.unionhome.membership;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.unionhome.testing.Api;
import org.unionhome.testing.World;

/** Lending and taking back while others are at work. */
@QuarkusTest
class LendingRaceTest {

    private static final String ONCE =
            """
            alter table delegation add constraint lent_once_at_a_time
                exclude using gist (appointment_id with =, taker_id with =, union_id with =, period with &&)
                where (revoked_at is null)
            """;
    private static final int HANDS = 8;
    private static final int CALLS = 40;

    @Test
    void of_many_who_lend_the_same_at_once_one_does() throws Exception {
        var scene = new LendingScene();
        assertThat(race(scene)).containsOnlyOnce(201).containsOnly(201, 409);
    }

    /** Negative control: it is the constraint that holds, not luck. */
    @Test
    void without_the_constraint_the_same_race_lends_several_times() throws Exception {
        World.run("alter table delegation drop constraint lent_once_at_a_time");
        try {
            assertThat(Collections.frequency(race(new LendingScene()), 201)).isGreaterThan(1);
        } finally {
            World.run("delete from delegation where revoked_at is null");
            World.run(ONCE);
        }
    }

    @Test
    void no_call_that_begins_after_the_taking_back_is_let_in() throws Exception {
        var scene = new LendingScene();
        String id = scene.lent(scene.wanted("MEMBER_READ"));
        var warm = new CountDownLatch(HANDS * 2);
        var over = new AtomicBoolean();
        var late = new AtomicInteger();
        Callable<Integer> reader = () -> {
            for (int i = 0; i < CALLS; i++) {
                boolean after = over.get();
                int status = Api.as(scene.deputy).get("/members").statusCode();
                if (after && status != 403) {
                    late.incrementAndGet();
                }
                warm.countDown();
            }
            return late.get();
        };
        var threads = Executors.newFixedThreadPool(HANDS);
        try {
            var readers = Collections.nCopies(HANDS, reader).stream()
                    .map(threads::submit)
                    .toList();
            warm.await();
            LendingScene.takeBack(scene.chair, id).then().statusCode(201);
            over.set(true);
            for (Future<Integer> answer : readers) {
                answer.get();
            }
        } finally {
            threads.shutdown();
        }
        assertThat(late).hasValue(0);
    }

    private static List<Integer> race(LendingScene scene) throws Exception {
        var threads = Executors.newFixedThreadPool(HANDS);
        try {
            Callable<Integer> hand =
                    () -> scene.lend(scene.wanted("MEMBER_READ")).statusCode();
            var statuses = new ArrayList<Integer>();
            for (Future<Integer> answer : threads.invokeAll(Collections.nCopies(HANDS, hand))) {
                statuses.add(answer.get());
            }
            return statuses;
        } finally {
            threads.shutdown();
        }
    }
}
