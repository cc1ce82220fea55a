package org.unionhome.condolence;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.unionhome.kernel.Role;
import org.unionhome.testing.Api;
import org.unionhome.testing.TestMember;
import org.unionhome.testing.World;

/** Many hands recording one event at the same moment. The database has the last word. */
@QuarkusTest
class ConcurrentVisitsTest {

    private static final String ONCE = "create unique index condolence_visit_once on condolence_visit"
            + " (person_id, occasion, occurrence_key) where status = 'RECORDED' and occurrence_key is not null";

    @Test
    void fifty_records_of_one_death_under_fifty_keys_make_one_visit() throws Exception {
        var scene = new CareScene();
        assertThat(race(scene, 50)).isEqualTo(Map.of(201, 1L, 422, 49L));
        assertThat(visitsOf(scene.member.id())).isOne();
    }

    /** Negative control: it is the index that holds, not luck. */
    @Test
    void without_the_index_the_same_race_makes_several() throws Exception {
        World.run("drop index condolence_visit_once");
        try {
            long most = 0;
            for (int round = 0; round < 5 && most < 2; round++) {
                var scene = new CareScene();
                race(scene, 50);
                most = visitsOf(scene.member.id());
                World.run(
                        "delete from condolence_visit v using condolence_visit w"
                                + " where v.person_id = ? and w.person_id = v.person_id and w.id < v.id",
                        scene.member.id());
            }
            assertThat(most).isGreaterThan(1);
        } finally {
            World.run(ONCE);
        }
    }

    /** Fifty corrections of one version: one is taken, the others are shown what it says now. */
    @Test
    void of_fifty_corrections_of_one_version_one_is_kept() throws Exception {
        var scene = new CareScene();
        String visit = scene.recorded(scene.hospital("100.00"));
        var threads = Executors.newFixedThreadPool(50);
        try {
            List<Callable<Integer>> hands = new ArrayList<>();
            for (int hand = 1; hand <= 50; hand++) {
                var said = scene.hospital(100 + hand + ".00");
                said.remove("memberId");
                said.remove("occasion");
                hands.add(() -> Api.sending(scene.organizer, said)
                        .header("If-Match", "\"0\"")
                        .put("/condolence-visits/" + visit)
                        .statusCode());
            }
            Map<Integer, Long> statuses = new TreeMap<>();
            for (Future<Integer> answer : threads.invokeAll(hands)) {
                statuses.merge(answer.get(), 1L, Long::sum);
            }
            assertThat(statuses).isEqualTo(Map.of(200, 1L, 412, 49L));
            assertThat(World.count("select count(*) from condolence_visit_edition where visit_id::text = ?", visit))
                    .isOne();
        } finally {
            threads.shutdown();
        }
    }

    /**
     * Above, an illness is visited once a year; below, each stay in hospital once. A branch and its bureau visit at the same
     * moment for two stays of one illness, which no index can tell: one of them alone is not told of another.
     */
    @Test
    void of_two_levels_that_visit_for_one_illness_at_the_same_moment_one_comes_first() throws Exception {
        World world = World.fresh();
        UUID committee = world.union("市直属机关工会工委", world.root(), "AH-2025");
        UUID bureau = world.union("机关事务局工会", committee, "AH-2018");
        UUID branch = world.union("机关第一分工会", bureau);
        TestMember ill = world.member("陈思远", branch);
        List<TestMember> levels =
                List.of(world.officer("周组织", Role.ORGANIZER, branch), world.officer("孙主席", Role.CHAIR, bureau));
        List<Callable<String>> hands = new ArrayList<>();
        for (int hand = 0; hand < 8; hand++) {
            TestMember by = levels.get(hand % 2);
            Map<String, Object> visit = Map.of(
                    "memberId", ill.id().toString(),
                    "occasion", "HOSPITALIZATION",
                    "occurredOn", "2025-09-0" + (hand + 1),
                    "visitedOn", "2025-09-10",
                    "visitors", List.of(by.name()),
                    "form", "CASH",
                    "amount", "500.00",
                    "illness", "CIRCULATORY");
            hands.add(() -> outcome(CareScene.record(by, visit)));
        }
        var threads = Executors.newFixedThreadPool(hands.size());
        try {
            Map<String, Long> outcomes = new TreeMap<>();
            for (Future<String> answer : threads.invokeAll(hands)) {
                outcomes.merge(answer.get(), 1L, Long::sum);
            }
            assertThat(outcomes).isEqualTo(Map.of("recorded", 1L, "recorded with a warning of ALREADY_RECORDED", 7L));
            assertThat(visitsOf(ill.id())).isEqualTo(8);
        } finally {
            threads.shutdown();
        }
    }

    /** What became of it, with the whole answer where it is neither, so that a failure says why. */
    private static String outcome(Response answer) {
        String said = answer.asString();
        if (answer.statusCode() != 201) {
            return answer.statusCode() + " " + said;
        }
        return said.contains("ALREADY_RECORDED") ? "recorded with a warning of ALREADY_RECORDED" : "recorded";
    }

    private static Map<Integer, Long> race(CareScene scene, int hands) throws Exception {
        var threads = Executors.newFixedThreadPool(hands);
        try {
            Callable<Integer> hand = () -> scene.record(scene.death("MOTHER")).statusCode();
            List<Future<Integer>> answers = threads.invokeAll(Collections.nCopies(hands, hand));
            Map<Integer, Long> statuses = new TreeMap<>();
            for (Future<Integer> answer : answers) {
                statuses.merge(answer.get(), 1L, Long::sum);
            }
            return statuses;
        } finally {
            threads.shutdown();
        }
    }

    private static long visitsOf(UUID person) {
        return World.count("select count(*) from condolence_visit where person_id = ?", person);
    }
}
