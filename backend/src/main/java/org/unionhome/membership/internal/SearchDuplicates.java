package org.unionhome.membership.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.unionhome.kernel.AuditTrail;
import org.unionhome.kernel.CurrentActor;
import org.unionhome.kernel.Jobs;
import org.unionhome.kernel.Permission;
import org.unionhome.kernel.Scope;
import org.unionhome.kernel.UseCase;

/** Asks for a search for duplicates under a union. */
@UseCase
@ApplicationScoped
@Transactional
class SearchDuplicates {

    private final Jobs jobs;
    private final Scope scope;
    private final CurrentActor current;
    private final AuditTrail audit;

    SearchDuplicates(Jobs jobs, Scope scope, CurrentActor current, AuditTrail audit) {
        this.jobs = jobs;
        this.scope = scope;
        this.current = current;
        this.audit = audit;
    }

    /** @throws org.unionhome.kernel.Problem NOT_FOUND for a union out of scope */
    UUID run(UUID union) {
        scope.require(current.get(), Permission.MEMBER_WRITE, union);
        UUID job = jobs.start(DuplicateSearchJob.KIND, union);
        audit.record("duplicates.search-asked", AuditTrail.Subject.of("union", union, union));
        return job;
    }
}
