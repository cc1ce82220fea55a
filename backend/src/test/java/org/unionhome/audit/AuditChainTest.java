package org.unionhome.audit;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.unionhome.audit.internal.ChainVerification;
import org.unionhome.kernel.Role;
import org.unionhome.testing.Api;
import org.unionhome.testing.Eventually;
import org.unionhome.testing.TestDatabase;
import org.unionhome.testing.TestMember;
import org.unionhome.testing.World;

@QuarkusTest
class AuditChainTest {

    private TestMember organizer;

    @BeforeEach
    void some_refused_attempts() {
        World world = World.fresh();
        organizer = world.officer("周组织", Role.ORGANIZER, world.root());
        for (int i = 0; i < 3; i++) {
            Api.as(organizer).get("/audit-entries").then().statusCode(403);
        }
        Eventually.within(Duration.ofSeconds(20), () -> World.count("select count(*) from audit_unsealed") == 0);
    }

    @Test
    void an_untouched_chain_holds() throws SQLException {
        assertThat(verify().holds()).isTrue();
    }

    @Test
    void a_changed_entry_is_found_and_named() throws SQLException {
        tampered(
                "update audit_entry set actor = 'somebody else' where id = (select max(id::text)::uuid from audit_entry)",
                "broken at link");
    }

    @Test
    void a_removed_entry_is_found() throws SQLException {
        tampered(
                """
                with gone as (delete from audit_seal where chain_no = (select max(chain_no) - 1 from audit_seal)
                              returning entry_id)
                select count(*) from gone""",
                "broken at link");
    }

    @Test
    void an_entry_slipped_past_the_chain_is_found() throws SQLException {
        tampered(
                """
                insert into audit_entry (id, at, subject, actor, action, outcome, subject_type, request_id)
                values (uuidv7(), now(), 'x', 'x', 'x', 'DONE', 'x', 'x')""",
                "outside the chain");
    }

    @Test
    void the_command_says_how_it_is_used() throws SQLException {
        var out = new ByteArrayOutputStream();
        int code = VerifyAudit.run(new String[0], new PrintStream(out, true, StandardCharsets.UTF_8));
        assertThat(code).isEqualTo(2);
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("usage");
    }

    /** Tampers, verifies in the same transaction, and undoes the tampering. */
    private static void tampered(String how, String complaint) throws SQLException {
        try (Connection connection = TestDatabase.asSuperuser()) {
            connection.setAutoCommit(false);
            try (var statement = connection.createStatement()) {
                statement.execute(how);
            }
            var result = ChainVerification.of(connection);
            connection.rollback();
            assertThat(result.holds()).isFalse();
            assertThat(result.text()).contains(complaint);
        }
    }

    private static ChainVerification.Result verify() throws SQLException {
        try (Connection connection = TestDatabase.asSuperuser()) {
            return ChainVerification.of(connection);
        }
    }
}
