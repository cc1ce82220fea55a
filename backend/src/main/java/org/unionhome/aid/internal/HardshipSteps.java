package org.unionhome.aid.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.unionhome.kernel.CurrentActor;
import org.unionhome.kernel.Ids;
import org.unionhome.kernel.Sql;

/** Writes where a file stands and how it came there. */
@ApplicationScoped
class HardshipSteps {

    private final Sql sql;
    private final HardshipSeal seal;
    private final CurrentActor current;
    private final Clock clock;

    HardshipSteps(Sql sql, HardshipSeal seal, CurrentActor current, Clock clock) {
        this.sql = sql;
        this.seal = seal;
        this.current = current;
        this.clock = clock;
    }

    /** @param hands absent for what the worker does herself: she handles nothing */
    void take(HardshipFile file, HardshipStatus to, Told told, Hands.@Nullable Of hands) {
        Instant now = Instant.now(clock).truncatedTo(ChronoUnit.MICROS);
        sql.update(
                """
                update hardship_file
                   set status = ?, closed_at = case when ? then coalesce(closed_at, ?::timestamptz) end,
                       handlers = array(select distinct h from unnest(handlers || ?::text[]) h),
                       version = version + 1, updated_at = now()
                 where id = ?
                """,
                to,
                to.closed(),
                now,
                hands == null || told.step().isDecision() ? List.of() : hands.all(),
                file.id());
        note(file.id(), to, told, hands);
    }

    /** A line of the file's course, without moving it. */
    void note(UUID file, HardshipStatus status, Told told, Hands.@Nullable Of hands) {
        sql.update(
                """
                insert into hardship_step (id, file_id, root_id, step, status, by_subject, by_name, lender_name, reason,
                                           remedy, passed, hands, at)
                select ?, f.id, f.root_id, ?, ?, ?, ?, ?, ?::bytea, ?::bytea, ?::boolean, ?::text[], ?
                  from hardship_file f where f.id = ?
                """,
                Ids.next(),
                told.step(),
                status,
                current.get().identity().subject(),
                current.get().name(),
                hands == null ? null : hands.lender(),
                seal.reason(told.reason()),
                seal.reason(told.remedy()),
                told.passed(),
                hands == null ? List.of() : hands.all(),
                Instant.now(clock).truncatedTo(ChronoUnit.MICROS),
                file);
    }

    /** What is said with a step. */
    record Told(HardshipStep step, @Nullable String reason, @Nullable String remedy, @Nullable Boolean passed) {

        static Told of(HardshipStep step) {
            return new Told(step, null, null, null);
        }
    }
}
