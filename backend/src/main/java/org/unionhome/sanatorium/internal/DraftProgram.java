package org.unionhome.sanatorium.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.unionhome.kernel.AuditTrail;
import org.unionhome.kernel.CurrentActor;
import org.unionhome.kernel.CurrentRequest;
import org.unionhome.kernel.Permission;
import org.unionhome.kernel.Problem;
import org.unionhome.kernel.Scope;
import org.unionhome.kernel.UseCase;
import org.unionhome.organization.Unions;
import org.unionhome.policy.Decision;

/** Drafts a programme of sanatorium tours, when it is paid from money that may pay for it. */
@UseCase
@ApplicationScoped
@Transactional
class DraftProgram {

    private final ProgramWriter writer;
    private final Unions unions;
    private final Scope scope;
    private final CurrentActor current;
    private final CurrentRequest request;
    private final AuditTrail audit;

    DraftProgram(
            ProgramWriter writer,
            Unions unions,
            Scope scope,
            CurrentActor current,
            CurrentRequest request,
            AuditTrail audit) {
        this.writer = writer;
        this.unions = unions;
        this.scope = scope;
        this.current = current;
        this.request = request;
        this.audit = audit;
    }

    /** @throws Problem NOT_FOUND, UNION_DISSOLVED, INVALID_INPUT, POLICY_BLOCKED with the money that may pay */
    UUID run(UUID union, ProgramContent content) {
        scope.require(current.get(), Permission.SANATORIUM_WRITE, union);
        unions.requireLiving(union);
        Decision decision = writer.judged(union, content);
        UUID id = writer.insert(union, content, decision);
        request.touched(union);
        audit.record("sanatorium-program.drafted", AuditTrail.Subject.of("sanatorium-program", id, union));
        return id;
    }
}
