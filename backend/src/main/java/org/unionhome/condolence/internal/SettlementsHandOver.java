package org.unionhome.condolence.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.unionhome.kernel.CurrentActor;
import org.unionhome.kernel.Sql;
import org.unionhome.organization.UnionFollower;

/**
 * What visits of a union that ends cost and nobody settled is settled by the union that takes its place, which has its budget
 * lines and open payment orders too. What was paid stays.
 */
@ApplicationScoped
class SettlementsHandOver implements UnionFollower {

    private final Sql sql;
    private final CurrentActor current;
    private final Clock clock;

    SettlementsHandOver(Sql sql, CurrentActor current, Clock clock) {
        this.sql = sql;
        this.current = current;
        this.clock = clock;
    }

    @Override
    public List<Moved> handedOver(UUID from, UUID into, LocalDate day) {
        int moved = sql.first(
                        "select care_settlement_hand_over(?, ?, ?, ?)",
                        row -> row.getInt(1),
                        from,
                        into,
                        current.get().name(),
                        Instant.now(clock).truncatedTo(ChronoUnit.MICROS))
                .orElse(0);
        return List.of(new Moved(from, "CARE_SETTLEMENTS", moved));
    }
}
