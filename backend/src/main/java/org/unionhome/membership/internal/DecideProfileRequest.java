package org.unionhome.membership.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.unionhome.kernel.AuditTrail;
import org.unionhome.kernel.CurrentActor;
import org.unionhome.kernel.CurrentRequest;
import org.unionhome.kernel.Permission;
import org.unionhome.kernel.Problem;
import org.unionhome.kernel.ProblemCode;
import org.unionhome.kernel.UseCase;

/**
 * An officer answers a member who wants her file corrected. Approved, the file is written as by an officer's own
 * correction, and only as it was seen: whoever changed file or request meanwhile is shown first. Nobody answers herself.
 */
@UseCase
@ApplicationScoped
@Transactional
class DecideProfileRequest {

    private final ProfileRequestQueries requests;
    private final ProfileRequestSteps steps;
    private final ProfileRules rules;
    private final Standings standings;
    private final MemberFileWriter writer;
    private final PersonSecrets secrets;
    private final CurrentActor current;
    private final CurrentRequest http;
    private final AuditTrail audit;

    DecideProfileRequest(
            ProfileRequestQueries requests,
            ProfileRequestSteps steps,
            ProfileRules rules,
            Standings standings,
            MemberFileWriter writer,
            PersonSecrets secrets,
            CurrentActor current,
            CurrentRequest http,
            AuditTrail audit) {
        this.requests = requests;
        this.steps = steps;
        this.rules = rules;
        this.standings = standings;
        this.writer = writer;
        this.secrets = secrets;
        this.current = current;
        this.http = http;
        this.audit = audit;
    }

    /** @throws Problem CHANGED_MEANWHILE, SELF_DECISION, PROFILE_REQUEST_CLOSED, EVIDENCE_MISSING, INVALID_INPUT */
    void approve(UUID id, String ifMatch) {
        var taken = take(id, ifMatch);
        ProfileRequest request = taken.request();
        if (request.lacksEvidence(rules.inForce())) {
            throw Problem.of(MembershipProblem.EVIDENCE_MISSING);
        }
        var file = taken.file();
        writer.write(file, ProfileValues.of(file, secrets).with(request.asked(), file.employment()));
        steps.decided(request, ProfileRequest.Status.APPROVED, null);
        audit.record("profile-request.approved", subject(request));
    }

    /** @param reason as the member reads it */
    void refuse(UUID id, String ifMatch, String reason) {
        var taken = take(id, ifMatch);
        steps.decided(taken.request(), ProfileRequest.Status.REFUSED, reason);
        audit.record("profile-request.refused", subject(taken.request()));
    }

    /** @param what is missing, as the member reads it */
    void askForMore(UUID id, String ifMatch, String what) {
        var taken = take(id, ifMatch);
        steps.decided(taken.request(), ProfileRequest.Status.MORE_EVIDENCE, what);
        audit.record("profile-request.more-asked", subject(taken.request()));
    }

    private Taken take(UUID id, String ifMatch) {
        ProfileRequest request = requests.hold(id);
        var file = standings.hold(request.person(), Permission.MEMBER_WRITE);
        if (request.person().equals(current.get().person())) {
            throw Problem.of(ProblemCode.SELF_DECISION);
        }
        if (!request.waiting()) {
            throw Problem.of(MembershipProblem.PROFILE_REQUEST_CLOSED);
        }
        http.requireVersion(ifMatch, request.version() + file.version());
        return new Taken(request, file);
    }

    private static AuditTrail.Subject subject(ProfileRequest request) {
        return AuditTrail.Subject.of("profile-request", request.id(), request.union());
    }

    private record Taken(ProfileRequest request, MemberQueries.Full file) {}
}
