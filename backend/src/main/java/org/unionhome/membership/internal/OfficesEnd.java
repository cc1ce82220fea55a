package org.unionhome.membership.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.unionhome.kernel.CurrentRequest;
import org.unionhome.kernel.Sql;
import org.unionhome.kernel.Texts;
import org.unionhome.organization.UnionFollower.Moved;

/** Offices, committees and running elections that end because their union does, or because somebody leaves it. */
@ApplicationScoped
class OfficesEnd {

    /** What would begin later still begins, for a single day: nothing that was decided disappears. */
    private static final String OFFICES =
            """
            update appointment
               set period = daterange(lower(period), greatest(?::date, lower(period) + 1)), version = version + 1,
                   updated_at = now()
             where union_id = ? and %s
               and (upper_inf(period) or upper(period) > greatest(?::date, lower(period) + 1))
            """;

    private static final String SEATS =
            """
            update committee_seat s
               set period = daterange(lower(s.period), greatest(?::date, lower(s.period) + 1)), end_reason = ?
              from committee c
             where c.id = s.committee_id and c.union_id = ? and %s
               and upper(s.period) > greatest(?::date, lower(s.period) + 1)
            """;
    private static final String COMMITTEES =
            """
            update committee
               set period = daterange(lower(period), greatest(?::date, lower(period) + 1)), version = version + 1,
                   updated_at = ?
             where union_id = ? and upper(period) > greatest(?::date, lower(period) + 1)
            """;
    private static final String ELECTIONS =
            """
            update election
               set status = 'CANCELLED', cancel_reason = ?, version = version + 1, updated_at = ?
             where union_id = ? and status in ('DRAFT', 'FROZEN', 'VOTING', 'COUNTED')
            """;
    private static final String ALL = "true";
    private final Sql sql;
    private final CurrentRequest request;
    private final Texts texts;
    private final Clock clock;

    OfficesEnd(Sql sql, CurrentRequest request, Texts texts, Clock clock) {
        this.sql = sql;
        this.request = request;
        this.texts = texts;
        this.clock = clock;
    }

    /** On the day on which the union ends. */
    List<Moved> ofUnion(UUID union, LocalDate day) {
        Instant now = Instant.now(clock);
        String reason = texts.get("membership", request.locale(), "reorganized.ELECTION_CANCELLED");
        int elections = sql.update(ELECTIONS, reason, now, union);
        sql.update(SEATS.formatted(ALL), day, null, union, day);
        return List.of(
                new Moved(union, "OFFICES_ENDED", sql.update(OFFICES.formatted(ALL), day, union, day)),
                new Moved(union, "COMMITTEES_ENDED", sql.update(COMMITTEES, day, now, union, day)),
                new Moved(union, "ELECTIONS_CANCELLED", elections));
    }

    /** What they held in the union that they leave. */
    List<Moved> ofPersons(Collection<UUID> persons, UUID union, LocalDate day) {
        sql.update(SEATS.formatted("s.person_id = any (?::uuid[])"), day, "TRANSFERRED", union, persons, day);
        int offices = sql.update(OFFICES.formatted("person_id = any (?::uuid[])"), day, union, persons, day);
        return List.of(new Moved(union, "OFFICES_ENDED", offices));
    }
}
