package org.unionhome.policy.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Optional;
import org.unionhome.kernel.Sql;

/** What officers put to use of a pack, as the database knows it; what is held in memory may be a moment behind. */
@ApplicationScoped
class PackUses {

    private final Sql sql;

    PackUses(Sql sql) {
        this.sql = sql;
    }

    /** @param from first day of events that it judges */
    record Use(int version, LocalDate from) {}

    /** Whoever puts a pack to use, takes it up or leaves it off does so one after the other, in all unions. */
    void hold(String code) {
        sql.first("select pg_advisory_xact_lock(hashtextextended('pack_use ' || ?, 0))", row -> 1, code);
    }

    /** The version that rules last, also one that does not rule yet; none of a pack as it was shipped. */
    Optional<Use> latest(String code) {
        return sql.first(
                "select version, from_day from pack_use where code = ? order by from_day desc limit 1",
                row -> new Use(row.getInt("version"), row.getDate("from_day").toLocalDate()),
                code);
    }
}
