package org.unionhome.sanatorium.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.unionhome.kernel.Sql;
import org.unionhome.organization.UnionFollower;

/**
 * Programmes that are not closed, the bases of the register and accounts of places go to the union that takes another
 * one's place.
 */
@ApplicationScoped
class SanatoriumFollow implements UnionFollower {

    private final Sql sql;

    SanatoriumFollow(Sql sql) {
        this.sql = sql;
    }

    @Override
    public List<Moved> handedOver(UUID from, UUID into, LocalDate day) {
        return List.of(
                new Moved(from, "SANATORIUM_TOURS", moved("sanatorium_tour_hand_over", from, into)),
                new Moved(from, "SANATORIUM_QUOTAS", moved("sanatorium_quota_hand_over", from, into)),
                new Moved(from, "SANATORIUM_PROGRAMS", moved("sanatorium_program_hand_over", from, into)));
    }

    private int moved(String handOver, UUID from, UUID into) {
        return sql.first("select " + handOver + "(?, ?)", row -> row.getInt(1), from, into)
                .orElse(0);
    }
}
