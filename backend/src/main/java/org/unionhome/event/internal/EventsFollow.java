package org.unionhome.event.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.unionhome.kernel.Sql;
import org.unionhome.organization.UnionFollower;

/** Planned activities go to the union that takes another one's place; past ones stay where they took place. */
@ApplicationScoped
class EventsFollow implements UnionFollower {

    private final Sql sql;

    EventsFollow(Sql sql) {
        this.sql = sql;
    }

    @Override
    public List<Moved> handedOver(UUID from, UUID into, LocalDate day) {
        int moved = sql.first("select event_hand_over(?, ?, ?)", row -> row.getInt(1), from, into, day)
                .orElse(0);
        return List.of(new Moved(from, "EVENTS", moved));
    }
}
