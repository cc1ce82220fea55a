package org.unionhome.kernel;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** How long what is kept no longer than needed is kept; the periods and their reasons are data. */
@ApplicationScoped
public class Retention {

    private final Sql sql;
    private final Clock clock;

    Retention(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** What ended before this moment goes. */
    public Instant oldestKept(String rule) {
        int days = sql.first("select keep_days from retention_rule where code = ?", row -> row.getInt(1), rule)
                .orElseThrow(() -> new IllegalStateException("no retention rule " + rule));
        return Instant.now(clock).minus(Duration.ofDays(days));
    }
}
