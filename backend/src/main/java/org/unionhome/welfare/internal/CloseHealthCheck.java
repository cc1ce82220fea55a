package org.unionhome.welfare.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.unionhome.kernel.AuditTrail;
import org.unionhome.kernel.CurrentRequest;
import org.unionhome.kernel.Problem;
import org.unionhome.kernel.Sql;
import org.unionhome.kernel.UseCase;

/** Ends a round of health checks: nobody books any more, what is booked stands, and who came can still be noted. */
@UseCase
@ApplicationScoped
@Transactional
class CloseHealthCheck {

    private final HealthCheckQueries checks;
    private final Sql sql;
    private final CurrentRequest request;
    private final AuditTrail audit;
    private final Clock clock;

    CloseHealthCheck(HealthCheckQueries checks, Sql sql, CurrentRequest request, AuditTrail audit, Clock clock) {
        this.checks = checks;
        this.sql = sql;
        this.request = request;
        this.audit = audit;
        this.clock = clock;
    }

    /** @throws Problem NOT_FOUND, CHANGED_MEANWHILE, SLOT_CLOSED */
    void run(UUID id, String ifMatch) {
        HealthCheckRow check = checks.lock(id);
        request.requireVersion(ifMatch, check.version());
        if (!check.open()) {
            throw Problem.of(WelfareProblem.SLOT_CLOSED);
        }
        sql.update(
                """
                update health_check set status = 'CLOSED', closed_on = ?, version = version + 1, updated_at = ?
                 where id = ?
                """,
                LocalDate.now(clock),
                Instant.now(clock),
                id);
        audit.record("health-check.closed", AuditTrail.Subject.of("health-check", id, check.union()));
    }
}
