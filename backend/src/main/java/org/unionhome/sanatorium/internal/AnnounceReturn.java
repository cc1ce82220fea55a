package org.unionhome.sanatorium.internal;

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

/** Announces the day from which places that nobody used go back; every union that has places is told. */
@UseCase
@ApplicationScoped
@Transactional
class AnnounceReturn {

    private final ProgramQueries programs;
    private final QuotaQueries quotas;
    private final QuotaNotices notices;
    private final Sql sql;
    private final CurrentRequest request;
    private final AuditTrail audit;
    private final Clock clock;

    AnnounceReturn(
            ProgramQueries programs,
            QuotaQueries quotas,
            QuotaNotices notices,
            Sql sql,
            CurrentRequest request,
            AuditTrail audit,
            Clock clock) {
        this.programs = programs;
        this.quotas = quotas;
        this.notices = notices;
        this.sql = sql;
        this.request = request;
        this.audit = audit;
        this.clock = clock;
    }

    /** @throws Problem NOT_FOUND, CHANGED_MEANWHILE, SANATORIUM_STATE, INVALID_INPUT for a day that has passed */
    void run(UUID id, String ifMatch, LocalDate day) {
        ProgramRow program = programs.hold(id);
        request.requireVersion(ifMatch, program.version());
        if (!program.runs()) {
            throw Problem.of(SanatoriumProblem.SANATORIUM_STATE);
        }
        if (day.isBefore(LocalDate.now(clock))) {
            throw Problem.ofFault("/returnOn", "IN_THE_PAST");
        }
        if (!program.covers(day.getYear())) {
            throw Problem.ofFault("/returnOn", "OUTSIDE_CYCLE");
        }
        sql.update(
                "update sanatorium_program set return_on = ?, version = version + 1, updated_at = ? where id = ?",
                day,
                Instant.now(clock),
                id);
        notices.announced(program, quotas.all(id), day);
        audit.record(
                "sanatorium-program.return-announced",
                AuditTrail.Subject.of("sanatorium-program", id, program.union()),
                day.toString());
    }
}
