package org.unionhome.event.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.unionhome.kernel.AuditTrail;
import org.unionhome.kernel.CurrentActor;
import org.unionhome.kernel.Sql;
import org.unionhome.kernel.UseCase;

/** Stops the caller's calendar address at once. */
@UseCase
@ApplicationScoped
@Transactional
class RevokeCalendarFeed {

    private final Sql sql;
    private final CurrentActor current;
    private final AuditTrail audit;

    RevokeCalendarFeed(Sql sql, CurrentActor current, AuditTrail audit) {
        this.sql = sql;
        this.current = current;
        this.audit = audit;
    }

    void run() {
        UUID person = current.get().person();
        if (person != null && sql.update("delete from calendar_feed where person_id = ?", person) > 0) {
            audit.record(
                    "calendar-feed.revoked",
                    AuditTrail.Subject.of("member", person, current.get().home()));
        }
    }
}
