package org.unionhome.membership.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.unionhome.kernel.Sql;

/** Counts the changes of a committee, those of its seats included. */
@ApplicationScoped
class CommitteeVersions {

    private final Sql sql;
    private final Clock clock;

    CommitteeVersions(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    void changed(UUID committee) {
        sql.update(
                "update committee set version = version + 1, updated_at = ? where id = ?",
                Instant.now(clock),
                committee);
    }
}
