package org.unionhome.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.arc.Arc;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.unionhome.testing.World;

/** Very many refused tokens leave so many lines and one that counts the rest. */
@QuarkusTest
class RefusedTokensLimitTest {

    @Test
    void a_flood_leaves_no_more_lines_than_are_allowed_in_a_minute_and_is_counted() {
        var tokens = Arc.container().instance(RefusedTokens.class).get();
        String flood = "flood-" + UUID.randomUUID();
        for (int i = 0; i < RefusedTokens.LINES_A_MINUTE * 5; i++) {
            tokens.seen(flood);
        }
        tokens.write();
        tokens.count();
        assertThat(World.count("select count(*) from audit_entry where subject_id = ?", flood))
                .isBetween(1L, 2L * RefusedTokens.LINES_A_MINUTE);
        assertThat(World.count(
                        "select count(*) from audit_entry where action = 'access.tokens-refused' and detail::int >= ?",
                        RefusedTokens.LINES_A_MINUTE * 3))
                .isPositive();
    }
}
