package org.unionhome.notice.internal;

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

/** The caller has read a notice of hers, or all up to one. */
@UseCase
@ApplicationScoped
@Transactional
class ReadNotices {

    private final Sql sql;
    private final CurrentActor current;
    private final AuditTrail audit;
    private final Clock clock;

    ReadNotices(Sql sql, CurrentActor current, AuditTrail audit, Clock clock) {
        this.sql = sql;
        this.current = current;
        this.audit = audit;
        this.clock = clock;
    }

    void run(UUID notice, boolean andEarlier) {
        UUID person = current.get().person();
        boolean hers = sql.first("select 1 from notice where id = ? and person_id = ?", row -> true, notice, person)
                .isPresent();
        if (!hers) {
            throw Problem.of(ProblemCode.NOT_FOUND);
        }
        int read = sql.update(
                """
                update notice set read_at = ?
                 where person_id = ? and read_at is null and (id = ? or (? and id < ?))
                """,
                Instant.now(clock),
                person,
                notice,
                andEarlier,
                notice);
        if (read > 0) {
            audit.record(
                    "notice.read",
                    AuditTrail.Subject.of("notice", notice, current.get().home()));
        }
    }
}
