package org.unionhome.sanatorium.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.unionhome.kernel.AuditTrail;
import org.unionhome.kernel.CurrentRequest;
import org.unionhome.kernel.Problem;
import org.unionhome.kernel.Sql;
import org.unionhome.kernel.UseCase;

/** Closes a programme: its places move no more, and what was done in it stands. */
@UseCase
@ApplicationScoped
@Transactional
class CloseProgram {

    private final ProgramQueries programs;
    private final TourQueries tours;
    private final Sql sql;
    private final CurrentRequest request;
    private final AuditTrail audit;
    private final Clock clock;

    CloseProgram(
            ProgramQueries programs,
            TourQueries tours,
            Sql sql,
            CurrentRequest request,
            AuditTrail audit,
            Clock clock) {
        this.programs = programs;
        this.tours = tours;
        this.sql = sql;
        this.request = request;
        this.audit = audit;
        this.clock = clock;
    }

    /** @throws Problem NOT_FOUND, CHANGED_MEANWHILE, SANATORIUM_STATE, SANATORIUM_TOURS_OPEN */
    void run(UUID id, String ifMatch) {
        ProgramRow program = programs.hold(id);
        request.requireVersion(ifMatch, program.version());
        if (!program.runs()) {
            throw Problem.of(SanatoriumProblem.SANATORIUM_STATE);
        }
        if (!tours.areDone(id)) {
            throw Problem.of(SanatoriumProblem.SANATORIUM_TOURS_OPEN);
        }
        sql.update(
                "update sanatorium_program set status = 'CLOSED', version = version + 1, updated_at = ? where id = ?",
                Instant.now(clock),
                id);
        audit.record("sanatorium-program.closed", AuditTrail.Subject.of("sanatorium-program", id, program.union()));
    }
}
