package org.unionhome.membership;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.unionhome.kernel.Role;
import org.unionhome.testing.TestMember;
import org.unionhome.testing.World;

/** Many votes at once: one per person, and none lost when the urn is opened meanwhile. */
@QuarkusTest
class VoteRushTest {

    private static final int THREADS = 16;
    private List<TestMember> voters;
    private Ballot ballot;

    @BeforeEach
    void an_open_election() {
        World world = World.fresh();
        UUID bureau = world.union("机关事务局工会", world.root());
        voters = world.members(30, bureau);
        TestMember organizer = world.officer("周组织", Role.ORGANIZER, bureau);
        ballot = Ballot.frozen(organizer, Ballot.regular(bureau, 1));
        ballot.candidates(voters.subList(0, 2)).then().statusCode(200);
        ballot.open().then().statusCode(201);
    }

    @Test
    void of_40_votes_of_one_person_at_once_one_counts() throws Exception {
        TestMember eager = voters.get(5);
        List<Callable<Integer>> calls =
                Collections.nCopies(40, () -> ballot.vote(eager, voters.get(0)).statusCode());
        List<Integer> answers = together(calls);
        assertThat(answers).filteredOn(status -> status == 201).hasSize(1);
        assertThat(answers).filteredOn(status -> status == 409).hasSize(39);
        assertThat(envelopes()).isOne();
    }

    @Test
    void a_vote_that_was_acknowledged_is_counted_and_one_that_came_too_late_is_refused() throws Exception {
        List<Callable<Integer>> calls = new ArrayList<>();
        for (TestMember voter : voters) {
            calls.add(() -> ballot.vote(voter, voters.get(1)).statusCode());
        }
        calls.add(15, () -> {
            Response counted = ballot.over().count();
            return counted.statusCode() == 201 ? 0 : counted.statusCode();
        });
        List<Integer> answers = together(calls);
        long acknowledged = answers.stream().filter(status -> status == 201).count();
        assertThat(answers).containsOnlyOnce(0).allMatch(status -> List.of(0, 201, 409)
                .contains(status));
        assertThat(World.count("select count(*) from election_ballot where election_id = ?", ballot.id()))
                .isEqualTo(acknowledged);
        assertThat(envelopes()).isZero();
    }

    private long envelopes() {
        return World.count("select count(*) from election_envelope where election_id = ?", ballot.id());
    }

    private static <T> List<T> together(List<Callable<T>> calls) throws Exception {
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
