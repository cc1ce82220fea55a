package org.unionhome.kernel;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.function.ToIntFunction;

/**
 * How long what is kept no longer than needed is kept; the periods and their reasons are data. What goes is counted in
 * the audit log and never named.
 */
@ApplicationScoped
public class Retention {

    private final ActingAs acting;
    private final Sql sql;
    private final AuditTrail audit;
    private final Clock clock;

    Retention(ActingAs acting, Sql sql, AuditTrail audit, Clock clock) {
        this.acting = acting;
        this.sql = sql;
        this.audit = audit;
        this.clock = clock;
    }

    public Duration kept(String rule) {
        return Duration.ofDays(
                sql.first("select keep_days from retention_rule where code = ?", row -> row.getInt(1), rule)
                        .orElseThrow(() -> new IllegalStateException("no retention rule " + rule)));
    }

    /**
     * In the name of housekeeping, a batch in a transaction, until nothing is left that is too old.
     *
     * @param batch removes some of what ended before the moment it is given, and says how much
     */
    public void apply(String rule, ToIntFunction<Instant> batch) {
        boolean more = true;
        while (more) {
            more = acting.system(SystemActor.HOUSEKEEPING, () -> QuarkusTransaction.requiringNew()
                    .call(() -> remove(rule, batch)));
        }
    }

    private boolean remove(String rule, ToIntFunction<Instant> batch) {
        int removed = batch.applyAsInt(Instant.now(clock).minus(kept(rule)));
        if (removed > 0) {
            audit.record("retention.applied", new AuditTrail.Subject("retention", rule, null), String.valueOf(removed));
        }
        return removed > 0;
    }
}
