package org.unionhome.welfare.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.unionhome.kernel.Sql;
import org.unionhome.organization.UnionFollower;

/** Rounds still open go to the union that takes another one's place; closed ones stay, and enrolments count where made. */
@ApplicationScoped
class RoundsFollow implements UnionFollower {

    private final Sql sql;

    RoundsFollow(Sql sql) {
        this.sql = sql;
    }

    @Override
    public List<Moved> handedOver(UUID from, UUID into, LocalDate day) {
        int moved = sql.first("select welfare_round_hand_over(?, ?)", row -> row.getInt(1), from, into)
                .orElse(0);
        return List.of(new Moved(from, "ENROLLMENT_ROUNDS", moved));
    }
}
