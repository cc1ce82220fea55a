package org.unionhome.membership.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.InputStream;
import java.util.Locale;
import java.util.UUID;
import org.unionhome.kernel.AuditTrail;
import org.unionhome.kernel.CurrentActor;
import org.unionhome.kernel.Permission;
import org.unionhome.kernel.Problem;
import org.unionhome.kernel.ProblemCode;
import org.unionhome.kernel.Scope;
import org.unionhome.kernel.UseCase;

/** Gives the file to whoever asked for it, as long as it is kept and she may still see all that is in it. */
@UseCase
@ApplicationScoped
@Transactional
class FetchExport {

    private final MemberExports exports;
    private final ExportParts parts;
    private final Scope scope;
    private final CurrentActor current;
    private final AuditTrail audit;

    FetchExport(MemberExports exports, ExportParts parts, Scope scope, CurrentActor current, AuditTrail audit) {
        this.exports = exports;
        this.parts = parts;
        this.scope = scope;
        this.current = current;
        this.audit = audit;
    }

    /** @throws Problem NOT_FOUND, EXPORT_NOT_READY, EXPORT_EXPIRED */
    Fetched run(UUID id) {
        MemberExport export = exports.require(id);
        Permission needed = AskForExport.permission(export.full());
        if (!export.tops().stream().allMatch(top -> scope.allows(current.get(), needed, top))) {
            throw Problem.of(ProblemCode.NOT_FOUND);
        }
        if (export.status() == MemberExport.Status.EXPIRED) {
            throw Problem.of(MembershipProblem.EXPORT_EXPIRED);
        }
        if (export.status() != MemberExport.Status.READY) {
            throw Problem.of(MembershipProblem.EXPORT_NOT_READY);
        }
        audit.record(
                "members.export-fetched",
                AuditTrail.Subject.of("member-export", id, export.tops().get(0)));
        String name = "members-" + export.createdAt().toString().substring(0, 10);
        return new Fetched(name + "." + export.format().name().toLowerCase(Locale.ROOT), parts.read(id));
    }

    record Fetched(String fileName, InputStream content) {}
}
