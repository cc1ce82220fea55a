package org.unionhome.club.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.unionhome.kernel.Sql;
import org.unionhome.organization.UnionFollower;

/** Clubs go to the union that takes another one's place; those that ended stay where they were. */
@ApplicationScoped
class ClubsFollow implements UnionFollower {

    private final Sql sql;

    ClubsFollow(Sql sql) {
        this.sql = sql;
    }

    @Override
    public List<Moved> handedOver(UUID from, UUID into, LocalDate day) {
        int moved = sql.first("select club_hand_over(?, ?)", row -> row.getInt(1), from, into)
                .orElse(0);
        return List.of(new Moved(from, "CLUBS", moved));
    }
}
