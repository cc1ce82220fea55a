package org.unionhome.audit;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.unionhome.kernel.Role;
import org.unionhome.testing.Api;
import org.unionhome.testing.TestMember;
import org.unionhome.testing.World;

/** Whoever reaches for another union finds nothing, and that she did is in the log. */
@QuarkusTest
class AttemptsTest {

    private UUID foreign;
    private TestMember administrator;

    @BeforeEach
    void an_administrator_and_another_union() {
        World world = World.fresh();
        UUID own = world.union("本单位工会", world.root());
        foreign = world.union("外单位工会", world.root());
        administrator = world.officer("郑管理", Role.ADMINISTRATOR, own);
    }

    @Test
    void each_way_to_ask_for_what_another_union_has_leaves_a_line() {
        for (String path :
                List.of("/members?unionId=" + foreign, "/unions/" + foreign, "/appointments?unionId=" + foreign)) {
            long before = lines();
            Api.as(administrator).get(path).then().statusCode(404);
            assertThat(lines()).as(path).isEqualTo(before + 1);
        }
    }

    @Test
    void a_file_for_another_union_leaves_a_line() {
        Api.as(administrator)
                .contentType("application/octet-stream")
                .body(new byte[] {1})
                .post("/imports?kind=ROSTER&unionId=" + foreign)
                .then()
                .statusCode(404);
        assertThat(lines()).isOne();
    }

    @Test
    void one_attempt_is_one_line() {
        long before = refusals();
        Api.as(administrator).get("/members/" + foreign).then().statusCode(404);
        assertThat(refusals()).isEqualTo(before + 1);
    }

    /** More than there are connections: each leaves its line, and nobody waits for a second connection. */
    @Test
    void attempts_at_the_same_time_wait_for_no_second_connection() throws Exception {
        long before = refusals();
        var threads = Executors.newFixedThreadPool(48);
        try {
            Callable<Integer> attempt = () -> Api.as(administrator)
                    .post("/me/campaign-gifts/" + UUID.randomUUID() + "/receipts")
                    .statusCode();
            for (Future<Integer> answer : threads.invokeAll(Collections.nCopies(96, attempt))) {
                assertThat(answer.get()).isEqualTo(404);
            }
        } finally {
            threads.shutdown();
        }
        assertThat(refusals()).isEqualTo(before + 96);
    }

    private static long refusals() {
        return World.count("select count(*) from audit_entry where outcome = 'REFUSED'");
    }

    private long lines() {
        return World.count(
                "select count(*) from audit_entry where outcome = 'REFUSED' and subject_id = ?", foreign.toString());
    }
}
