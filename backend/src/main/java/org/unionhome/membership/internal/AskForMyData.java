package org.unionhome.membership.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.unionhome.kernel.AuditTrail;
import org.unionhome.kernel.CurrentActor;
import org.unionhome.kernel.CurrentRequest;
import org.unionhome.kernel.Ids;
import org.unionhome.kernel.Jobs;
import org.unionhome.kernel.Problem;
import org.unionhome.kernel.ProblemCode;
import org.unionhome.kernel.Sql;
import org.unionhome.kernel.SqlFailed;
import org.unionhome.kernel.UseCase;

/** A person wants everything that is held about her. It is put together in the background, one at a time. */
@UseCase
@ApplicationScoped
@Transactional
class AskForMyData {

    private final Sql sql;
    private final Jobs jobs;
    private final CurrentActor current;
    private final CurrentRequest request;
    private final AuditTrail audit;
    private final Clock clock;

    AskForMyData(Sql sql, Jobs jobs, CurrentActor current, CurrentRequest request, AuditTrail audit, Clock clock) {
        this.sql = sql;
        this.jobs = jobs;
        this.current = current;
        this.request = request;
        this.audit = audit;
        this.clock = clock;
    }

    /** @throws Problem NO_MEMBERSHIP, EXPORT_RUNNING */
    UUID run() {
        UUID person = current.get().person();
        if (person == null) {
            throw Problem.of(ProblemCode.NO_MEMBERSHIP);
        }
        UUID id = Ids.next();
        write(id, person);
        sql.update("update my_data_export set job_id = ? where id = ?", jobs.start(MyDataJob.KIND, id), id);
        audit.record(
                "my-data.asked",
                AuditTrail.Subject.of("member", person, current.get().home()));
        return id;
    }

    private void write(UUID id, UUID person) {
        try {
            sql.update(
                    """
                    insert into my_data_export (id, person_id, status, language, asked_at)
                    values (?, ?, 'RUNNING', ?, ?)
                    """,
                    id,
                    person,
                    request.locale().getLanguage().equals("en") ? "en" : "zh",
                    Instant.now(clock).truncatedTo(ChronoUnit.MICROS));
        } catch (SqlFailed failed) {
            throw SqlFailed.isDuplicate(failed) ? Problem.of(MembershipProblem.EXPORT_RUNNING) : failed;
        }
    }
}
