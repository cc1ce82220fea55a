package org.unionhome.audit.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.unionhome.kernel.Ids;
import org.unionhome.testing.TestDatabase;
import org.unionhome.testing.World;

/** How long it is remembered who read whose file. */
@QuarkusTest
class ReadRetentionTest {

    @Inject
    ReadRetention retention;

    @Test
    void three_years_later_a_line_goes_and_a_younger_one_stays() {
        World world = World.fresh();
        UUID member = world.member("解小满", world.root()).id();
        read(member, 1097);
        read(member, 1095);
        retention.removeOld();
        assertThat(World.count("select count(*) from member_read where person_id = ?", member))
                .isOne();
        assertThat(World.count("select count(*) from audit_entry where action = 'retention.applied'"
                        + " and subject_id = 'MEMBER_READ'"))
                .isPositive();
    }

    @Test
    void nobody_but_housekeeping_passes_this_door() throws SQLException {
        try (Connection connection = TestDatabase.asApplication();
                var statement = connection.createStatement()) {
            assertThatThrownBy(() -> statement.execute("select remove_old_reads(now(), 10)"))
                    .hasMessageContaining("not housekeeping");
        }
    }

    private static void read(UUID member, int daysAgo) {
        World.run(
                "insert into member_read (id, person_id, at, part, purpose, value_names, reader, reader_name, request_id)"
                        + " values (?, ?, now() - make_interval(days => ?), 'FILE', 'CARE', '{}', 'x', '某干部', 'x')",
                Ids.next(),
                member,
                daysAgo);
    }
}
