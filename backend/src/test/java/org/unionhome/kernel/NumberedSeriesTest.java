package org.unionhome.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.unionhome.testing.TestDatabase;
import org.unionhome.testing.World;

/** Numbers that people see are counted by the database, in each root and year for itself. */
@QuarkusTest
class NumberedSeriesTest {

    @Test
    void each_root_and_year_counts_from_one() {
        UUID root = UUID.randomUUID();
        assertThat(next(root, 2026)).isEqualTo("XX-2026-0001");
        assertThat(next(root, 2026)).isEqualTo("XX-2026-0002");
        assertThat(next(root, 2027)).isEqualTo("XX-2027-0001");
        assertThat(next(UUID.randomUUID(), 2026)).isEqualTo("XX-2026-0001");
    }

    @Test
    void a_number_grows_beyond_its_digits() {
        UUID root = UUID.randomUUID();
        next(root, 2026);
        World.text("select setval('series_test_' || replace(?, '-', '') || '_2026', 9999)::text", root.toString());
        assertThat(next(root, 2026)).isEqualTo("XX-2026-10000");
    }

    @Test
    void the_application_itself_takes_no_numbers() throws SQLException {
        try (var connection = TestDatabase.asApplication();
                var statement = connection.createStatement()) {
            assertThatThrownBy(() -> statement.execute("select series_next('series_test', uuidv7(), 2026, 'XX', 4)"))
                    .hasMessageContaining("permission denied");
        }
    }

    private static String next(UUID root, int year) {
        return World.text("select series_next('series_test', ?, ?, 'XX', 4)", root, year);
    }
}
