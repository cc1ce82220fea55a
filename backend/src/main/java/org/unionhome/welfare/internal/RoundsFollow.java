package org.unionhome.welfare.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.unionhome.kernel.Sql;
import org.unionhome.organization.UnionFollower;

/**
 * Rounds of enrolling and of health checks that are still open, and gifts that wait for their decision, go to the union
 * that takes another one's place; what is closed stays, and enrolments count where they were made.
 */
@ApplicationScoped
class RoundsFollow implements UnionFollower {

    private final Sql sql;

    RoundsFollow(Sql sql) {
        this.sql = sql;
    }

    @Override
    public List<Moved> handedOver(UUID from, UUID into, LocalDate day) {
        return List.of(
                new Moved(from, "ENROLLMENT_ROUNDS", moved("welfare_round_hand_over", from, into)),
                new Moved(from, "HEALTH_CHECKS", moved("health_check_hand_over", from, into)),
                new Moved(from, "FESTIVAL_GIFTS", moved("festival_gift_hand_over", from, into)));
    }

    private int moved(String handOver, UUID from, UUID into) {
        return sql.first("select " + handOver + "(?, ?)", row -> row.getInt(1), from, into)
                .orElse(0);
    }
}
