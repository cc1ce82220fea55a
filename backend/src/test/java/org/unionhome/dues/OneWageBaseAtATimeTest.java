package org.unionhome.dues;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;
import static org.unionhome.dues.DuesScene.item;
import static org.unionhome.dues.DuesScene.part;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.unionhome.kernel.ActingAs;
import org.unionhome.kernel.Role;
import org.unionhome.kernel.Sql;
import org.unionhome.kernel.SystemActor;
import org.unionhome.testing.Eventually;
import org.unionhome.testing.TestMember;
import org.unionhome.testing.World;

/** Of one member one wage base holds in a month; the database has the last word. */
@QuarkusTest
class OneWageBaseAtATimeTest {

    private static final String ANOTHER =
            """
            insert into wage_base (id, root_id, person_id, union_id, l1, l2, l3, l4, l5, l6, from_month, amount, components,
                                   recorded_by, recorder_name, recorded_at)
            select gen_random_uuid(), w.root_id, w.person_id, w.union_id, w.l1, w.l2, w.l3, w.l4, w.l5, w.l6,
                   date '2025-03-01', w.amount, w.components, w.recorded_by, w.recorder_name, w.recorded_at
              from wage_base w where w.person_id = ?
            """;
    private final DuesScene scene = new DuesScene();
    private final TestMember chen = scene.world.member("陈思远", scene.first);
    private final Sql sql;
    private final ActingAs acting;

    OneWageBaseAtATimeTest(Sql sql, ActingAs acting) {
        this.sql = sql;
        this.acting = acting;
    }

    @Test
    void the_database_refuses_a_second_base_for_the_same_months() {
        scene.earns(chen, "2025-01", "5000.00");
        assertThatThrownBy(() -> World.run(ANOTHER, chen.id())).hasStackTraceContaining("wage_base_one_at_a_time");
    }

    @Test
    void whoever_comes_second_at_the_same_moment_is_told_and_nothing_is_saved() throws Exception {
        scene.earns(chen, "2025-01", "5000.00");
        var threads = Executors.newSingleThreadExecutor();
        try {
            Future<ValidatableResponse> second = acting.as(
                    SystemActor.ALARMS.within(Set.of(scene.bureau), Role.FINANCE),
                    () -> QuarkusTransaction.requiringNew().call(() -> {
                        sql.update("update wage_base set until_month = '2025-03-01' where person_id = ?", chen.id());
                        sql.update(ANOTHER, chen.id());
                        Callable<ValidatableResponse> request =
                                () -> scene.record(scene.finance, item(chen, "2025-02", part("POST_WAGE", "5200.00")));
                        var sent = threads.submit(request);
                        Eventually.within(Duration.ofSeconds(30), OneWageBaseAtATimeTest::waits);
                        return sent;
                    }));
            second.get().statusCode(409).body("code", equalTo("WAGE_BASES_OVERLAP"));
        } finally {
            threads.shutdown();
        }
        assertThat(World.count("select count(*) from wage_base where person_id = ?", chen.id()))
                .isEqualTo(2);
    }

    private static boolean waits() {
        return World.count(
                        "select count(*) from pg_stat_activity where wait_event_type = 'Lock' and datname = current_database()")
                > 0;
    }
}
