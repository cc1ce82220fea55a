package org.unionhome.condolence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.unionhome.condolence.CareScene.with;

import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.unionhome.kernel.Role;
import org.unionhome.testing.Api;
import org.unionhome.testing.TestMember;
import org.unionhome.testing.World;

/** A child of two parents in one basic union counts once, whoever of them is congratulated first. */
@QuarkusTest
class OneParentApiTest {

    private static final String LIMIT = "condolence_visit_one_parent";
    private final CareScene scene = new CareScene();

    @Test
    void the_child_is_named_so_that_it_can_be_told_from_others() {
        scene.record(scene.visit("CHILDBIRTH", "GOODS", "500.00"))
                .then()
                .statusCode(400)
                .body("errors.pointer", hasItem("/relativeName"));
    }

    @Test
    void a_parent_in_another_basic_union_is_that_unions_matter() {
        var union = scene.world.union("统计局工会", scene.world.union("市直属机关工会", scene.world.root(), CareScene.PACK));
        TestMember officer = scene.world.officer("郑组织", Role.ORGANIZER, union);
        TestMember father = scene.world.member("林某", union);
        scene.recorded(birth(scene.member));
        CareScene.record(officer, birth(father)).then().statusCode(201);
    }

    @Test
    void a_reversed_visit_leaves_the_place_to_the_other_parent() {
        TestMember father = scene.world.member("林某", scene.otherBranch);
        String first = scene.recorded(birth(scene.member));
        CareScene.record(scene.stranger, birth(father)).then().statusCode(422);
        Api.sending(scene.organizer, Map.of("reason", "父亲那边登记"))
                .header("If-Match", "\"0\"")
                .post("/condolence-visits/" + first + "/reversals")
                .then()
                .statusCode(201);
        CareScene.record(scene.stranger, birth(father)).then().statusCode(201);
    }

    @Test
    void of_both_parents_recorded_at_the_same_moment_one_is_taken_and_the_other_hears_why() throws Exception {
        TestMember father = scene.world.member("林某", scene.otherBranch);
        assertThat(race(father)).isEqualTo(Map.of(201, 1L, 422, 39L));
        CareScene.record(scene.stranger, born(birth(father), "2024-11-02"))
                .then()
                .statusCode(422)
                .body("code", equalTo("POLICY_BLOCKED"));
    }

    @Test
    void days_of_birth_that_the_parents_typed_differently_make_no_second_child() {
        TestMember father = scene.world.member("林某", scene.otherBranch);
        scene.recorded(born(birth(scene.member), "2024-11-01"));
        CareScene.record(scene.stranger, born(birth(father), "2024-11-02"))
                .then()
                .statusCode(422)
                .body("decision.findings[0].code", equalTo("GIVEN_TO_OTHER_PARENT"))
                .body("decision.findings[0].message", containsString("2024-11-01"));
        CareScene.record(scene.stranger, born(birth(father), "2023-11-03"))
                .then()
                .statusCode(422);
        CareScene.record(scene.stranger, born(birth(father), "2023-11-02"))
                .then()
                .statusCode(201);
    }

    @Test
    void a_correction_of_the_day_makes_no_second_child_either() {
        TestMember father = scene.world.member("林某", scene.otherBranch);
        scene.recorded(born(birth(scene.member), "2024-11-01"));
        String fathers = CareScene.record(scene.stranger, born(birth(father), "2022-11-02"))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        var said = born(birth(father), "2024-11-02");
        said.keySet().removeAll(List.of("memberId", "occasion"));
        Api.sending(scene.stranger, said)
                .header("If-Match", "\"0\"")
                .header("Idempotency-Key", Api.freshKey())
                .put("/condolence-visits/" + fathers)
                .then()
                .statusCode(422)
                .body("decision.findings.code", hasItem("GIVEN_TO_OTHER_PARENT"));
    }

    /** Negative control: it is the constraint that holds, not luck. */
    @Test
    void without_the_constraint_the_same_race_makes_two() throws Exception {
        String limit = World.text("select pg_get_constraintdef(oid) from pg_constraint where conname = ?", LIMIT);
        World.run("alter table condolence_visit drop constraint " + LIMIT);
        try {
            long most = 0;
            for (int round = 0; round < 8 && most < 2; round++) {
                var again = new OneParentApiTest();
                TestMember father = again.scene.world.member("林某", again.scene.otherBranch);
                most = again.race(father).getOrDefault(201, 0L);
                World.run("delete from condolence_visit where person_id = ?", father.id());
            }
            assertThat(most).isEqualTo(2);
        } finally {
            World.run("alter table condolence_visit add constraint " + LIMIT + " " + limit);
        }
    }

    private Map<Integer, Long> race(TestMember father) throws Exception {
        var threads = Executors.newFixedThreadPool(40);
        try {
            List<Callable<Integer>> hands = new ArrayList<>();
            for (int hand = 0; hand < 20; hand++) {
                hands.add(() ->
                        scene.record(born(birth(scene.member), "2024-11-01")).statusCode());
                hands.add(() -> CareScene.record(scene.stranger, born(birth(father), "2024-11-02"))
                        .statusCode());
            }
            Map<Integer, Long> statuses = new TreeMap<>();
            for (Future<Integer> answer : threads.invokeAll(hands)) {
                statuses.merge(answer.get(), 1L, Long::sum);
            }
            return statuses;
        } finally {
            threads.shutdown();
        }
    }

    private static Map<String, Object> born(Map<String, Object> visit, String day) {
        return with(with(visit, "occurredOn", day), "visitedOn", "2025-01-05");
    }

    private Map<String, Object> birth(TestMember parent) {
        return with(scene.visit(parent, "CHILDBIRTH", "GOODS", "500.00"), "relativeName", "陈小宝");
    }
}
