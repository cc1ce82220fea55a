package org.unionhome.sanatorium.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.unionhome.kernel.CurrentActor;
import org.unionhome.kernel.Ids;
import org.unionhome.kernel.Sql;
import org.unionhome.sanatorium.internal.TripJudging.Judged;

/** Writes completions and their segments. */
@ApplicationScoped
class TripWriter {

    private final Sql sql;
    private final StoredDecision decisions;
    private final CurrentActor current;
    private final Clock clock;

    TripWriter(Sql sql, StoredDecision decisions, CurrentActor current, Clock clock) {
        this.sql = sql;
        this.decisions = decisions;
        this.current = current;
        this.clock = clock;
    }

    /** For as many years as nobody may go again; a rule that was only reported binds nobody. */
    UUID completion(NewTrip trip, @Nullable UUID quota, Entitlements.Asked asked) {
        UUID id = Ids.next();
        var named = asked.rules().everyYears();
        var every = named == null ? null : named.refusing().orElse(named);
        int year = trip.beganOn().getYear();
        sql.update(
                """
                insert into sanatorium_completion (id, root_id, union_id, l1, l2, l3, l4, l5, l6, person_id, program_id,
                                                   quota_id, first_year, years, binding, recorded_by, updated_at)
                select ?, u.root_id, u.id, u.l1, u.l2, u.l3, u.l4, u.l5, u.l6, ?, ?::uuid, ?::uuid, ?, int4range(?, ?), ?,
                       ?, ?
                  from union_node u where u.id = ?
                """,
                id,
                trip.person(),
                trip.program(),
                quota,
                year,
                year,
                year + (every == null ? 1 : every.value()),
                every != null && every.citation().refuses(),
                current.get().identity().subject(),
                Instant.now(clock),
                asked.standing().union());
        return id;
    }

    UUID segment(UUID completion, int segment, NewTrip trip, boolean outside, Judged judged) {
        UUID id = Ids.next();
        sql.update(
                """
                insert into sanatorium_trip (id, completion_id, segment, began_on, days, division, destination, outside,
                                             supported_region, form, self_arranged, cost, paid, own, decision, recorded_by,
                                             recorded_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb, ?, ?)
                """,
                id,
                completion,
                segment,
                trip.beganOn(),
                trip.days(),
                trip.division(),
                trip.destination(),
                outside,
                trip.supportedRegion(),
                trip.form(),
                trip.selfArranged(),
                trip.cost(),
                judged.paid(),
                judged.own(),
                decisions.write(judged.decision()),
                current.get().identity().subject(),
                Instant.now(clock));
        return id;
    }
}
