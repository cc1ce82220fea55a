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
import org.unionhome.organization.Unions;

/** Publishes a programme: from now on it stands, and its places are in the account of its union. */
@UseCase
@ApplicationScoped
@Transactional
class PublishProgram {

    private final ProgramQueries programs;
    private final QuotaWriter quotas;
    private final Unions unions;
    private final Sql sql;
    private final CurrentRequest request;
    private final AuditTrail audit;
    private final Clock clock;

    PublishProgram(
            ProgramQueries programs,
            QuotaWriter quotas,
            Unions unions,
            Sql sql,
            CurrentRequest request,
            AuditTrail audit,
            Clock clock) {
        this.programs = programs;
        this.quotas = quotas;
        this.unions = unions;
        this.sql = sql;
        this.request = request;
        this.audit = audit;
        this.clock = clock;
    }

    /** @throws Problem NOT_FOUND, UNION_DISSOLVED, CHANGED_MEANWHILE, SANATORIUM_STATE */
    void run(UUID id, String ifMatch) {
        programs.find(id).ifPresent(program -> unions.requireLiving(program.union()));
        ProgramRow program = programs.hold(id);
        request.requireVersion(ifMatch, program.version());
        if (!program.isDraft()) {
            throw Problem.of(SanatoriumProblem.SANATORIUM_STATE);
        }
        sql.update(
                "update sanatorium_program set status = 'PUBLISHED', version = version + 1, updated_at = ? where id = ?",
                Instant.now(clock),
                id);
        quotas.open(program, program.places());
        audit.record("sanatorium-program.published", AuditTrail.Subject.of("sanatorium-program", id, program.union()));
    }
}
