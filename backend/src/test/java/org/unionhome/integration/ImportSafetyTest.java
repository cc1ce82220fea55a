package org.unionhome.integration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.unionhome.kernel.Role;
import org.unionhome.testing.Api;
import org.unionhome.testing.Eventually;
import org.unionhome.testing.Imports;
import org.unionhome.testing.People;
import org.unionhome.testing.TestDatabase;
import org.unionhome.testing.TestMember;
import org.unionhome.testing.Workbooks;
import org.unionhome.testing.World;

/** All or nothing, exactly what was previewed, and once: whatever happens in the middle. */
@QuarkusTest
class ImportSafetyTest {

    private static final int MEMBERS = 1_200;
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private World world;
    private UUID union;
    private TestMember officer;
    private Imports imports;

    @BeforeEach
    void an_officer_who_may_import() {
        world = World.fresh();
        union = world.union("机关工会", world.root());
        officer = world.officer("管理员", Role.ADMINISTRATOR, union);
        imports = Imports.by(officer);
    }

    private static byte[] roster(int members) {
        var rows = new ArrayList<List<?>>();
        rows.add(List.of("姓名", "身份证号", "手机号", "入会日期"));
        for (int i = 0; i < members; i++) {
            String idNumber = People.idNumber(LocalDate.of(1970, 1, 1).plusDays(i), i % 1000);
            rows.add(List.of("赵一", idNumber, People.phone(i), "2020-01-01"));
        }
        return Workbooks.of(rows);
    }

    private long members() {
        return World.count("select count(*) from membership where union_id = ? and import_id is not null", union);
    }

    @Test
    void a_commit_with_another_hash_is_refused() {
        UUID id = imports.preview("ROSTER", union, roster(3));
        imports.tryCommit(id, "0".repeat(64)).then().statusCode(409).body("code", equalTo("IMPORT_PREVIEW_CHANGED"));
        assertThat(members()).isZero();
    }

    @Test
    void a_commit_of_a_preview_that_is_no_longer_true_changes_nothing() {
        UUID first = imports.preview("ROSTER", union, roster(3));
        UUID second = imports.preview("ROSTER", union, roster(2));
        imports.commit(second);
        imports.startCommit(first);
        imports.await(first, "FAILED");
        assertThat(imports.show(first).getString("failure")).contains("重新预览");
        assertThat(members()).isEqualTo(2);
        var columns = imports.show(first).getList("columns", Map.class).stream()
                .map(column -> Map.of("index", column.get("index"), "field", column.get("field")))
                .toList();
        Api.sending(officer, Map.of("columns", columns))
                .put("/imports/" + first + "/mapping")
                .then()
                .statusCode(202);
        imports.await(first, "READY");
        imports.commit(first);
        assertThat(members()).isEqualTo(3);
    }

    @Test
    void a_second_commit_finds_the_import_done() {
        UUID id = imports.preview("ROSTER", union, roster(3));
        String hash = imports.show(id).getString("previewHash");
        imports.commit(id);
        imports.tryCommit(id, hash).then().statusCode(409).body("code", equalTo("IMPORT_NOT_READY"));
        assertThat(members()).isEqualTo(3);
    }

    @Test
    void stopping_in_the_middle_leaves_nothing_and_can_be_repeated() throws SQLException {
        UUID id = imports.preview("ROSTER", union, roster(MEMBERS));
        try (Connection lock = holdMemberships()) {
            UUID job = imports.startCommit(id);
            awaitBlockedWriter();
            Api.as(officer).post("/jobs/" + job + "/cancellations").then().statusCode(202);
            lock.rollback();
            Eventually.within(
                    PATIENCE,
                    () -> Api.as(officer).get("/jobs/" + job).path("status").equals("CANCELLED"));
        }
        assertThat(members()).isZero();
        assertThat(World.count("select count(*) from person where root_id = ? and id_number is not null", world.root()))
                .isZero();
        imports.await(id, "READY");
        imports.commit(id);
        assertThat(members()).isEqualTo(MEMBERS);
    }

    @Test
    void a_connection_that_dies_in_the_middle_leaves_nothing_and_can_be_repeated() throws SQLException {
        UUID id = imports.preview("ROSTER", union, roster(MEMBERS));
        try (Connection lock = holdMemberships()) {
            imports.startCommit(id);
            awaitBlockedWriter();
            World.count("select count(pg_terminate_backend(pid)) from pg_stat_activity where " + BLOCKED);
            lock.rollback();
        }
        imports.await(id, "READY");
        assertThat(members()).isZero();
        imports.commit(id);
        assertThat(members()).isEqualTo(MEMBERS);
    }

    /** The other worker was killed: its transaction is gone, its job still says that it runs. */
    @Test
    void a_worker_that_was_killed_is_succeeded_by_another() {
        UUID id = imports.preview("ROSTER", union, roster(10));
        World.run("update import_file set status = 'COMMITTING' where id = ?", id);
        World.run(
                """
                insert into job (id, kind, status, subject_id, owner, identity, cancellable, attempts, lease_until)
                select gen_random_uuid(), 'IMPORT_COMMIT', 'RUNNING', subject_id, owner, identity, true, 1,
                       now() - interval '1 second'
                  from job where subject_id = ? and kind = 'IMPORT_PREVIEW'
                """,
                id);
        imports.await(id, "COMMITTED");
        assertThat(members()).isEqualTo(10);
    }

    @Test
    void an_import_is_hidden_from_officers_of_other_unions() {
        UUID id = imports.preview("ROSTER", union, roster(1));
        UUID sibling = world.union("另一工会", world.root());
        TestMember other = world.officer("另一管理员", Role.ADMINISTRATOR, sibling);
        for (String path : List.of("", "/rows", "/error-sheet")) {
            Api.as(other).get("/imports/" + id + path).then().statusCode(404);
        }
        Api.as(other).post("/imports/" + id + "/undos").then().statusCode(404);
        Api.as(other).get("/imports").then().statusCode(200).body("items.size()", equalTo(0));
        Api.as(officer).get("/imports").then().statusCode(200).body("items.size()", equalTo(1));
    }

    @Test
    void two_imports_never_assign_the_same_number() {
        UUID first = imports.preview("ROSTER", union, roster(60));
        var rows = new ArrayList<List<?>>();
        rows.add(List.of("姓名", "身份证号"));
        for (int i = 0; i < 60; i++) {
            rows.add(List.of("钱二", People.idNumber(LocalDate.of(1999, 1, 1).plusDays(i), i)));
        }
        UUID second = imports.preview("ROSTER", union, Workbooks.of(rows));
        imports.startCommit(first);
        imports.startCommit(second);
        imports.await(first, "COMMITTED");
        imports.await(second, "COMMITTED");
        assertThat(World.count(
                        "select count(distinct member_no) from membership where union_id = ? and import_id is not null",
                        union))
                .isEqualTo(120);
    }

    private static final String BLOCKED =
            "usename = 'unionhome_app' and wait_event_type = 'Lock' and query ilike 'insert into membership%'";

    private static Connection holdMemberships() throws SQLException {
        Connection lock = TestDatabase.asSuperuser();
        lock.setAutoCommit(false);
        try (var statement = lock.createStatement()) {
            statement.execute("lock table membership in share mode");
        }
        return lock;
    }

    private static void awaitBlockedWriter() {
        Eventually.within(PATIENCE, () -> World.count("select count(*) from pg_stat_activity where " + BLOCKED) > 0);
    }
}
