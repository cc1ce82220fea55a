package org.unionhome.aid;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.unionhome.kernel.Role;
import org.unionhome.testing.Api;
import org.unionhome.testing.Eventually;
import org.unionhome.testing.TestDatabase;
import org.unionhome.testing.TestMember;
import org.unionhome.testing.World;

/** A transfer that waits for a decision lets the decision end: what that still needs is never what the transfer holds. */
@QuarkusTest
class TransferLocksTest {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String TRANSFER_WAITS =
            """
            select count(*) from pg_stat_activity
             where usename = 'unionhome_app' and wait_event_type = 'Lock' and %s = any (pg_blocking_pids(pid))
            """;
    private final HardshipScene scene =
            new HardshipScene(HardshipScene.BELOW).withStandard("1000.00", LocalDate.of(2020, 1, 1));
    private final TestMember newChair = scene.world.officer("孙主席", Role.CHAIR, scene.sibling);

    @Test
    void who_decides_about_a_case_tells_the_member_without_waiting_for_her_transfer() throws Exception {
        String id = submitted();
        whileTransferWaitsFor(
                "select 1 from aid_case where id = '" + id + "' for update",
                "insert into notice (id, person_id, kind, words, link, notice_key, told_at) values (uuidv7(), '"
                        + scene.worker.id() + "', 'AID_DECIDED', '{}', '/m/aid/1', 'told-in-time', now())");
        assertThat(World.text("select union_id::text from aid_case where id = ?::uuid", id))
                .isEqualTo(scene.sibling.toString());
    }

    @Test
    void who_decides_about_an_appeal_goes_on_to_its_file_without_waiting_for_a_transfer() throws Exception {
        String file = scene.tested(HardshipScene.household("34000.00", "26000.00"));
        scene.decide(scene.chair, file, "REFUSE").then().statusCode(201);
        String appeal = Api.sending(scene.worker, Map.of("reason", "病历已补齐，请重新核查。"))
                .post("/me/hardship-files/" + file + "/appeals")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        whileTransferWaitsFor(
                "select 1 from aid_appeal where id = '" + appeal + "' for update",
                "select 1 from hardship_file where id = '" + file + "' for update");
        assertThat(World.text("select union_id::text from aid_appeal where id = ?::uuid", appeal))
                .isEqualTo(scene.sibling.toString());
    }

    /** The transfer begins when {@code held} is, and waits; {@code then} must be had at once. */
    private void whileTransferWaitsFor(String held, String then) throws Exception {
        String transfer = TransferScene.asked(scene.organizer, scene.worker, scene.sibling, HardshipScene.TODAY);
        var threads = Executors.newSingleThreadExecutor();
        try (Connection deciding = TestDatabase.asSuperuser()) {
            deciding.setAutoCommit(false);
            run(deciding, "set local lock_timeout = '5s'");
            run(deciding, held);
            long pid = backend(deciding);
            Future<Integer> accepted = threads.submit(
                    () -> TransferScene.accept(newChair, transfer).extract().statusCode());
            Eventually.within(PATIENCE, () -> World.count(TRANSFER_WAITS.formatted(pid)) > 0);
            run(deciding, then);
            deciding.commit();
            assertThat(accepted.get()).isEqualTo(201);
        } finally {
            threads.shutdown();
        }
    }

    private String submitted() {
        String id = Api.sending(scene.worker, AidScene.living("600.00"))
                .post("/me/aid-cases")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        Api.as(scene.worker)
                .header("If-Match", "\"0\"")
                .post("/me/aid-cases/" + id + "/submissions")
                .then()
                .statusCode(201);
        return id;
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static long backend(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery("select pg_backend_pid()")) {
            row.next();
            return row.getLong(1);
        }
    }
}
