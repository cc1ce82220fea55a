package org.unionhome.sanatorium;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.unionhome.testing.Api;
import org.unionhome.testing.World;

/** Many officers move places of one programme at the same time: never more than there are, and always adding up. */
@QuarkusTest
class QuotaRushTest {

    private static final int AT_ONCE = 8;
    private SanatoriumScene scene;
    private String program;

    @BeforeEach
    void a_programme_with_50_places() {
        scene = new SanatoriumScene();
        program = scene.published(50);
    }

    @Test
    void of_many_who_read_the_same_account_exactly_one_allots_from_it() throws Exception {
        String pool = SanatoriumScene.account(program, scene.province);
        int version = SanatoriumScene.version(pool);
        var tries = new ArrayList<Callable<Integer>>();
        for (int i = 0; i < 16; i++) {
            tries.add(() -> SanatoriumScene.send(
                            scene.organizer,
                            "/sanatorium-quotas/" + pool + "/movements",
                            version,
                            Map.of("movement", "ALLOT", "unionId", scene.bureau, "places", 30))
                    .extract()
                    .statusCode());
        }
        List<Integer> answers = atOnce(tries);
        assertThat(answers).containsOnlyOnce(201);
        assertThat(answers.stream().filter(answer -> answer == 412)).hasSize(15);
        assertThat(SanatoriumScene.places(program, scene.province)).isEqualTo("50 30 20 0");
    }

    @Test
    void random_movements_of_many_officers_at_once_lose_and_invent_no_place() throws Exception {
        List<UUID> unions = List.of(scene.province, scene.bureau, scene.unit, scene.otherUnit, scene.otherBureau);
        // from above to below, so that every union has its account where it stands
        for (UUID union : unions.subList(1, unions.size())) {
            scene.allot(scene.organizer, program, scene.province, union, 1).statusCode(201);
        }
        var tries = new ArrayList<Callable<Integer>>();
        for (int officer = 0; officer < AT_ONCE; officer++) {
            var random = new Random(officer);
            tries.add(() -> {
                int moved = 0;
                for (int i = 0; i < 12; i++) {
                    moved += random(unions, random) == 201 ? 1 : 0;
                }
                return moved;
            });
        }
        assertThat(atOnce(tries).stream().mapToInt(Integer::intValue).sum()).isPositive();
        assertThat(SanatoriumScene.unbalanced()).isZero();
        assertThat(World.count("select sum(reserve + used) from sanatorium_quota where program_id = ?::uuid", program))
                .isEqualTo(50);
    }

    /** One movement under the version just read; when somebody was quicker it is refused, and nothing else happens. */
    private int random(List<UUID> unions, Random random) {
        UUID from = unions.get(random.nextInt(unions.size()));
        UUID to = unions.get(random.nextInt(unions.size()));
        String kind = List.of("ALLOT", "ALLOT", "TRANSFER", "TAKE_BACK").get(random.nextInt(4));
        String account = SanatoriumScene.account(program, from);
        int answer = Api.sending(
                        scene.organizer, Map.of("movement", kind, "unionId", to, "places", 1 + random.nextInt(20)))
                .header("If-Match", "\"" + SanatoriumScene.version(account) + "\"")
                .header("Idempotency-Key", Api.freshKey())
                .post("/sanatorium-quotas/" + account + "/movements")
                .then()
                .extract()
                .statusCode();
        assertThat(answer).isIn(201, 409, 412, 422);
        return answer;
    }

    private static List<Integer> atOnce(List<Callable<Integer>> tries) throws Exception {
        var pool = Executors.newFixedThreadPool(AT_ONCE);
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
