package org.unionhome.membership.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.unionhome.kernel.AuditTrail;
import org.unionhome.kernel.CurrentRequest;
import org.unionhome.kernel.Problem;
import org.unionhome.kernel.UseCase;

/** A member takes her request back before it is decided. */
@UseCase
@ApplicationScoped
@Transactional
class WithdrawProfileRequest {

    private final ProfileRequestQueries requests;
    private final ProfileRequestSteps steps;
    private final CurrentRequest http;
    private final AuditTrail audit;

    WithdrawProfileRequest(
            ProfileRequestQueries requests, ProfileRequestSteps steps, CurrentRequest http, AuditTrail audit) {
        this.requests = requests;
        this.steps = steps;
        this.http = http;
        this.audit = audit;
    }

    /** @throws Problem NOT_FOUND, CHANGED_MEANWHILE, PROFILE_REQUEST_CLOSED */
    void run(UUID id, String ifMatch) {
        var request = requests.holdOwn(id);
        http.requireVersion(ifMatch, request.version());
        if (!request.waiting()) {
            throw Problem.of(MembershipProblem.PROFILE_REQUEST_CLOSED);
        }
        steps.withdrawn(request);
        audit.record("profile-request.withdrawn", AuditTrail.Subject.of("profile-request", id, request.union()));
    }
}
