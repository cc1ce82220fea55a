package org.unionhome.event.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.unionhome.kernel.ActingAs;
import org.unionhome.kernel.RequestCombiner;
import org.unionhome.testing.Api;
import org.unionhome.testing.TestMember;
import org.unionhome.testing.World;

/** Many at once, few places. */
@QuarkusTest
class JoinRushTest {

    private static final int THREADS = 24;
    private final ActingAs acting;
    private final TakePlaces takePlaces;
    private UUID bureau;
    private World world;

    JoinRushTest(ActingAs acting, TakePlaces takePlaces) {
        this.acting = acting;
        this.takePlaces = takePlaces;
    }

    @BeforeEach
    void a_bureau() {
        world = World.fresh();
        bureau = world.union("机关事务局工会", world.root());
    }

    @Test
    void of_200_members_exactly_one_gets_the_last_place_and_199_wait_in_the_order_of_arrival() throws Exception {
        UUID event = Stage.event(world, bureau, 1, true);
        List<Response> answers = joinAll(event, world.members(200, bureau));
        assertThat(answers).allMatch(answer -> answer.statusCode() == 201);
        assertThat(answers.stream().filter(answer -> "CONFIRMED".equals(answer.path("status"))))
                .hasSize(1);
        List<Integer> positions = answers.stream()
                .<Integer>map(answer -> answer.path("position"))
                .filter(java.util.Objects::nonNull)
                .sorted()
                .toList();
        assertThat(positions)
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 199).boxed().toList());
        for (Response answer : answers) {
            Integer position = answer.path("position");
            long arrival = World.count(
                    "select arrival_no from event_registration where id = ?", UUID.fromString(answer.path("id")));
            assertThat(arrival).isEqualTo(position == null ? 1 : position + 1L);
        }
        assertThat(Stage.taken(event)).isEqualTo(1);
        assertThat(World.count(
                        "select count(*) from audit_entry a join event_registration r on r.id::text = a.subject_id"
                                + " where a.action = 'event.joined' and r.event_id = ?",
                        event))
                .isEqualTo(200);
    }

    @Test
    void without_a_waiting_list_one_joins_and_199_are_told_that_it_is_full() throws Exception {
        UUID event = Stage.event(world, bureau, 1, false);
        List<Response> answers = joinAll(event, world.members(200, bureau));
        assertThat(answers.stream().filter(answer -> answer.statusCode() == 201))
                .hasSize(1);
        assertThat(answers.stream().filter(answer -> answer.statusCode() == 409))
                .hasSize(199)
                .allMatch(answer ->
                        "EVENT_NOT_OPEN".equals(answer.path("code")) && "FULL".equals(answer.path("errors[0].code")));
        assertThat(World.count("select count(*) from event_registration where event_id = ?", event))
                .isEqualTo(1);
    }

    @Test
    void one_member_with_50_requests_at_once_gets_one_place() throws Exception {
        UUID event = Stage.event(world, bureau, 10, true);
        TestMember member = world.member("陈思远", bureau);
        List<Response> answers = joinAll(event, Collections.nCopies(50, member));
        Set<String> ids =
                answers.stream().<String>map(answer -> answer.path("id")).collect(Collectors.toSet());
        assertThat(ids).hasSize(1);
        assertThat(Stage.taken(event)).isEqualTo(1);
    }

    @Test
    void two_instances_side_by_side_sell_exactly_what_there_is() throws Exception {
        UUID event = Stage.event(world, bureau, 37, false);
        ExecutorService workers = Executors.newFixedThreadPool(4);
        try {
            var instances = List.of(instance(workers), instance(workers));
            List<CompletableFuture<JoinAnswer>> answers = new ArrayList<>();
            for (TestMember member : world.members(120, bureau)) {
                var wish = new TakePlaces.Wish(member.id(), bureau, Stage.actor(member, bureau, world.root()), "rush");
                answers.add(instances.get(answers.size() % 2).submit(event, wish));
            }
            long placed = answers.stream()
                    .map(CompletableFuture::join)
                    .filter(JoinAnswer.Placed.class::isInstance)
                    .count();
            assertThat(placed).isEqualTo(37);
            assertThat(Stage.taken(event)).isEqualTo(37);
        } finally {
            workers.shutdownNow();
        }
    }

    @Test
    void without_the_check_of_the_database_a_careless_application_oversells_and_with_it_not() throws Exception {
        assertThat(carelessRush("")).isGreaterThan(1);
        assertThat(carelessRush("check (taken <= capacity)")).isEqualTo(1);
    }

    /** Reads, thinks, writes: what must not be done. @return how many believe that they have the one place */
    private static long carelessRush(String check) throws Exception {
        World.run("create schema scratch");
        try {
            World.run("create table scratch.event (capacity int not null, taken int not null " + check + ")");
            World.run("insert into scratch.event (capacity, taken) values (1, 0)");
            List<Callable<Boolean>> claims = Collections.nCopies(8, JoinRushTest::claimCarelessly);
            return together(claims).stream().filter(sold -> sold).count();
        } finally {
            World.run("drop schema scratch cascade");
        }
    }

    private static boolean claimCarelessly() {
        if (World.count("select taken from scratch.event") >= 1) {
            return false;
        }
        World.count("select count(*) from pg_sleep(0.2)");
        try {
            return World.run("update scratch.event set taken = taken + 1") == 1;
        } catch (IllegalStateException refusedByTheCheck) {
            return false;
        }
    }

    private RequestCombiner<TakePlaces.Wish, JoinAnswer> instance(ExecutorService workers) {
        return new RequestCombiner<>(
                workers,
                1_000,
                16,
                (event, wishes) -> acting.persons(
                        wishes.stream().map(TakePlaces.Wish::person).toList(),
                        bureau,
                        () -> takePlaces.run(event, wishes)));
    }

    private static List<Response> joinAll(UUID event, List<TestMember> members) throws Exception {
        List<Callable<Response>> calls = members.stream()
                .<Callable<Response>>map(member -> () -> Api.as(member).post("/events/" + event + "/registrations"))
                .toList();
        return together(calls);
    }

    private static <T> List<T> together(List<Callable<T>> calls) throws InterruptedException, ExecutionException {
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            List<T> results = new ArrayList<>();
            for (Future<T> result : threads.invokeAll(calls)) {
                results.add(result.get());
            }
            return results;
        } finally {
            threads.shutdownNow();
        }
    }
}
