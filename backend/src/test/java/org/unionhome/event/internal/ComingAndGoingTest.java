package org.unionhome.event.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.unionhome.kernel.ActingAs;
import org.unionhome.testing.Api;
import org.unionhome.testing.Statements;
import org.unionhome.testing.TestMember;
import org.unionhome.testing.World;

/** Joining and leaving in any order: the counts are always true and places go to who waits longest. */
@QuarkusTest
class ComingAndGoingTest {

    private static final int CAPACITY = 3;
    private final ActingAs acting;
    private final TakePlaces takePlaces;
    private final LeaveEvent leave;
    private World world;
    private UUID bureau;
    private List<TestMember> members = List.of();
    private final Map<UUID, UUID> registrations = new HashMap<>();

    ComingAndGoingTest(ActingAs acting, TakePlaces takePlaces, LeaveEvent leave) {
        this.acting = acting;
        this.takePlaces = takePlaces;
        this.leave = leave;
    }

    @BeforeEach
    void eight_members_of_a_bureau() {
        world = World.fresh();
        bureau = world.union("机关事务局工会", world.root());
        members = world.members(8, bureau);
        registrations.clear();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void any_order_of_coming_and_going_agrees_with_a_simple_queue(long seed) {
        UUID event = Stage.event(world, bureau, CAPACITY, true);
        var random = new Random(seed);
        List<TestMember> queue = new ArrayList<>();
        for (int step = 0; step < 40; step++) {
            TestMember member = members.get(random.nextInt(members.size()));
            if (random.nextInt(3) > 0) {
                join(event, member);
                if (!queue.contains(member)) {
                    queue.add(member);
                }
            } else if (queue.remove(member)) {
                leave(member);
            }
            expect(event, queue);
        }
    }

    @Test
    void the_counts_are_true_when_everybody_comes_and_goes_at_once() throws Exception {
        UUID event = Stage.event(world, bureau, CAPACITY, true);
        var threads = Executors.newFixedThreadPool(members.size());
        try {
            List<java.util.concurrent.Callable<Object>> lives = members.stream()
                    .<java.util.concurrent.Callable<Object>>map(member -> () -> {
                        for (int round = 0; round < 10; round++) {
                            Place place = join(event, member);
                            acting.as(Stage.actor(member, bureau, world.root()), () -> {
                                leave.run(place.id());
                                return place;
                            });
                        }
                        return join(event, member);
                    })
                    .toList();
            for (var life : threads.invokeAll(lives)) {
                life.get();
            }
        } finally {
            threads.shutdownNow();
        }
        assertThat(Stage.taken(event)).isEqualTo(CAPACITY).isEqualTo(Stage.registered(event, "CONFIRMED"));
        assertThat(Stage.waiting(event))
                .isEqualTo(members.size() - CAPACITY)
                .isEqualTo(Stage.registered(event, "WAITING"));
    }

    @Test
    void a_list_is_one_statement_whatever_its_length() {
        TestMember member = members.get(0);
        Stage.event(world, bureau, CAPACITY, true);
        assertThat(statementsOf("/events", member)).isEqualTo(1);
        for (int more = 0; more < 25; more++) {
            join(Stage.event(world, bureau, CAPACITY, true), member);
        }
        assertThat(statementsOf("/events", member)).isEqualTo(1);
        assertThat(statementsOf("/me/event-registrations", member)).isEqualTo(1);
    }

    private static int statementsOf(String path, TestMember member) {
        return Statements.fewest(() -> Api.as(member).get(path).then().statusCode(200));
    }

    private Place join(UUID event, TestMember member) {
        var wish = new TakePlaces.Wish(member.id(), bureau, Stage.actor(member, bureau, world.root()), "test");
        var answer = acting.persons(List.of(member.id()), bureau, () -> takePlaces.run(event, List.of(wish)))
                .get(0);
        Place place = ((JoinAnswer.Placed) answer).place();
        synchronized (registrations) {
            registrations.put(member.id(), place.id());
        }
        return place;
    }

    private void leave(TestMember member) {
        acting.as(Stage.actor(member, bureau, world.root()), () -> {
            leave.run(registrations.get(member.id()));
            return member;
        });
    }

    private void expect(UUID event, List<TestMember> queue) {
        long confirmed = Math.min(CAPACITY, queue.size());
        assertThat(Stage.taken(event)).isEqualTo(confirmed).isEqualTo(Stage.registered(event, "CONFIRMED"));
        assertThat(Stage.waiting(event))
                .isEqualTo(queue.size() - confirmed)
                .isEqualTo(Stage.registered(event, "WAITING"));
        for (int at = 0; at < queue.size(); at++) {
            long status = World.count(
                    "select case status when 'CONFIRMED' then 0 else event_position(id) end from event_registration where id = ?",
                    registrations.get(queue.get(at).id()));
            assertThat(status).isEqualTo(at < CAPACITY ? 0 : at - CAPACITY + 1);
        }
    }
}
