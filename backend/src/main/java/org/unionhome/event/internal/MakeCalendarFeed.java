package org.unionhome.event.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.unionhome.kernel.AuditTrail;
import org.unionhome.kernel.CurrentActor;
import org.unionhome.kernel.Problem;
import org.unionhome.kernel.ProblemCode;
import org.unionhome.kernel.Sql;
import org.unionhome.kernel.UseCase;

/** Makes a new secret address of the caller's calendar; an older one stops working. */
@UseCase
@ApplicationScoped
@Transactional
class MakeCalendarFeed {

    private final Sql sql;
    private final CurrentActor current;
    private final AuditTrail audit;
    private final Clock clock;

    MakeCalendarFeed(Sql sql, CurrentActor current, AuditTrail audit, Clock clock) {
        this.sql = sql;
        this.current = current;
        this.audit = audit;
        this.clock = clock;
    }

    /** @throws Problem NO_MEMBERSHIP for who is no person in the register */
    FeedToken run() {
        UUID person = current.get().person();
        if (person == null) {
            throw Problem.of(ProblemCode.NO_MEMBERSHIP);
        }
        FeedToken token = FeedToken.fresh();
        sql.update(
                """
                insert into calendar_feed (person_id, token_hash, created_at) values (?, ?, ?)
                on conflict (person_id) do update
                   set token_hash = excluded.token_hash, created_at = excluded.created_at, last_read_at = null
                """,
                person,
                token.hash(),
                Instant.now(clock));
        audit.record(
                "calendar-feed.made",
                AuditTrail.Subject.of("member", person, current.get().home()));
        return token;
    }
}
