package org.unionhome.contest.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.unionhome.kernel.Sql;
import org.unionhome.organization.UnionFollower;

/** Contests that still run go to the union that takes another one's place; those that are over stay where they were. */
@ApplicationScoped
class ContestsFollow implements UnionFollower {

    private final Sql sql;

    ContestsFollow(Sql sql) {
        this.sql = sql;
    }

    @Override
    public List<Moved> handedOver(UUID from, UUID into, LocalDate day) {
        int moved = sql.first("select contest_hand_over(?, ?)", row -> row.getInt(1), from, into)
                .orElse(0);
        return List.of(new Moved(from, "CONTESTS", moved));
    }
}
