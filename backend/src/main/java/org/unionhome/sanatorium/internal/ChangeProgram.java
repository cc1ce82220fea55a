package org.unionhome.sanatorium.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.unionhome.kernel.AuditTrail;
import org.unionhome.kernel.CurrentRequest;
import org.unionhome.kernel.Problem;
import org.unionhome.kernel.UseCase;

/** Changes what a draft says; what was published stands, as places rest on it. */
@UseCase
@ApplicationScoped
@Transactional
class ChangeProgram {

    private final ProgramQueries programs;
    private final ProgramWriter writer;
    private final CurrentRequest request;
    private final AuditTrail audit;

    ChangeProgram(ProgramQueries programs, ProgramWriter writer, CurrentRequest request, AuditTrail audit) {
        this.programs = programs;
        this.writer = writer;
        this.request = request;
        this.audit = audit;
    }

    /** @throws Problem NOT_FOUND, CHANGED_MEANWHILE, SANATORIUM_STATE, INVALID_INPUT, POLICY_BLOCKED */
    void run(UUID id, String ifMatch, UUID union, ProgramContent content) {
        ProgramRow program = programs.hold(id);
        request.requireVersion(ifMatch, program.version());
        if (!program.isDraft()) {
            throw Problem.of(SanatoriumProblem.SANATORIUM_STATE);
        }
        if (!program.union().equals(union)) {
            throw Problem.ofFault("/unionId", "UNION_STAYS");
        }
        writer.replace(id, content, writer.judged(program.union(), content));
        audit.record("sanatorium-program.changed", AuditTrail.Subject.of("sanatorium-program", id, program.union()));
    }
}
