package org.unionhome.membership.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.unionhome.kernel.AuditTrail;
import org.unionhome.kernel.CurrentActor;
import org.unionhome.kernel.CurrentRequest;
import org.unionhome.kernel.Ids;
import org.unionhome.kernel.Jobs;
import org.unionhome.kernel.Permission;
import org.unionhome.kernel.Problem;
import org.unionhome.kernel.ProblemCode;
import org.unionhome.kernel.ReadTrail;
import org.unionhome.kernel.Scope;
import org.unionhome.kernel.UnionTree;
import org.unionhome.kernel.UseCase;

/**
 * Asks for a list of members as a file, for a purpose. Sensitive values are masked; whole ones are for who may reveal
 * them, want a reason of their own, and are told to each member as a reading of her file.
 */
@UseCase
@ApplicationScoped
@Transactional
class AskForExport {

    private final MemberExports exports;
    private final Jobs jobs;
    private final Scope scope;
    private final CurrentActor current;
    private final CurrentRequest request;
    private final UnionTree tree;
    private final AuditTrail audit;
    private final Clock clock;

    AskForExport(
            MemberExports exports,
            Jobs jobs,
            Scope scope,
            CurrentActor current,
            CurrentRequest request,
            UnionTree tree,
            AuditTrail audit,
            Clock clock) {
        this.exports = exports;
        this.jobs = jobs;
        this.scope = scope;
        this.current = current;
        this.request = request;
        this.tree = tree;
        this.audit = audit;
        this.clock = clock;
    }

    /** @throws Problem NOT_FOUND for a union out of scope, NOT_ALLOWED for whole values without that authority */
    UUID run(Wanted wanted) {
        String q = wanted.asked().q();
        if (q != null && SearchedSecret.mustNotStandInAnAddress(q)) {
            throw Problem.ofFault("/q", "NOT_IN_ADDRESS");
        }
        List<UUID> tops =
                scope
                        .subtrees(
                                current.get(),
                                permission(wanted.fullReason() != null),
                                wanted.asked().union())
                        .stream()
                        .map(Scope.Subtree::top)
                        .toList();
        if (tops.isEmpty()) {
            throw Problem.of(ProblemCode.NOT_ALLOWED);
        }
        UUID id = Ids.next();
        exports.insert(export(id, wanted, tops));
        exports.job(id, jobs.start(ExportJob.KIND, id));
        UUID union =
                wanted.asked().union() == null ? tops.get(0) : wanted.asked().union();
        audit.record(
                "members.export-asked",
                AuditTrail.Subject.of("member-export", id, union),
                wanted.fullReason() == null ? "MASKED" : "FULL");
        return id;
    }

    static Permission permission(boolean full) {
        return full ? Permission.MEMBER_REVEAL : Permission.MEMBER_READ;
    }

    private MemberExport export(UUID id, Wanted wanted, List<UUID> tops) {
        return new MemberExport(
                id,
                tree.lineOf(tops.get(0)).get(0),
                wanted.format(),
                wanted.columns(),
                wanted.asked(),
                tops,
                wanted.purpose(),
                wanted.reason().strip(),
                wanted.fullReason() == null ? null : wanted.fullReason().strip(),
                request.locale().getLanguage(),
                MemberExport.Status.WORKING,
                null,
                null,
                null,
                null,
                Instant.now(clock),
                null);
    }

    /** @param fullReason why sensitive values are wanted whole; absent when masked ones will do */
    record Wanted(
            MemberExport.Format format,
            List<ExportColumn> columns,
            MemberQueries.Asked asked,
            ReadTrail.Purpose purpose,
            String reason,
            @Nullable String fullReason) {}
}
