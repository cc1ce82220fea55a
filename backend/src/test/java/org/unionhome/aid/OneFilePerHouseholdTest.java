package org.unionhome.aid;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.unionhome.testing.World;

/** Many at the same moment open a file for one worker: one is opened, and the database says so. */
@QuarkusTest
class OneFilePerHouseholdTest {

    private static final int CLIENTS = 8;
    private static final Map<String, Object> HOUSEHOLD = HardshipScene.household("60000.00", "42000.00");

    @Test
    void eight_applications_at_once_leave_one_file() throws Exception {
        var scene = new HardshipScene(HardshipScene.BELOW);
        assertThat(statuses(scene)).containsOnlyOnce(201).containsOnly(201, 409);
        assertThat(files(scene)).isOne();
    }

    @Test
    void without_the_index_the_same_rush_would_leave_more_than_one() {
        var scene = new HardshipScene(HardshipScene.BELOW);
        scene.apply(scene.worker, HOUSEHOLD).then().statusCode(201);
        World.run("update hardship_worker set open = false where person_id = ?", scene.worker.id());
        scene.apply(scene.worker, HOUSEHOLD).then().statusCode(201);
        assertThat(files(scene)).isEqualTo(2);
    }

    private static List<Integer> statuses(HardshipScene scene) throws Exception {
        var together = new CyclicBarrier(CLIENTS);
        Callable<Integer> client = () -> {
            together.await();
            return scene.apply(scene.worker, HOUSEHOLD).statusCode();
        };
        var clients = Executors.newFixedThreadPool(CLIENTS);
        try {
            return clients.invokeAll(Collections.nCopies(CLIENTS, client)).stream()
                    .map(OneFilePerHouseholdTest::result)
                    .toList();
        } finally {
            clients.shutdownNow();
        }
    }

    private static int result(Future<Integer> answer) {
        try {
            return answer.get();
        } catch (Exception failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static long files(HardshipScene scene) {
        return World.count("select count(*) from hardship_worker where person_id = ?", scene.worker.id());
    }
}
