package org.unionhome.membership.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.UUID;
import org.unionhome.kernel.CurrentActor;
import org.unionhome.kernel.Permission;
import org.unionhome.kernel.Problem;
import org.unionhome.kernel.ProblemCode;
import org.unionhome.kernel.ReadTrail;
import org.unionhome.kernel.ReadTrail.Part;
import org.unionhome.kernel.ReadTrail.Purpose;

/** Opens a request beside the file it wants corrected, and its documents, for an officer; the member sees who did. */
@ApplicationScoped
class ProfileRequestFiles {

    private final ProfileRequestQueries requests;
    private final MemberQueries members;
    private final ProfileRules rules;
    private final PersonSecrets secrets;
    private final ProfileSecrets sealing;
    private final CurrentActor current;
    private final ReadTrail reads;

    ProfileRequestFiles(
            ProfileRequestQueries requests,
            MemberQueries members,
            ProfileRules rules,
            PersonSecrets secrets,
            ProfileSecrets sealing,
            CurrentActor current,
            ReadTrail reads) {
        this.requests = requests;
        this.members = members;
        this.rules = rules;
        this.secrets = secrets;
        this.sealing = sealing;
        this.current = current;
        this.reads = reads;
    }

    Opened open(UUID id) {
        var request = requests.show(id, Permission.MEMBER_WRITE);
        var file = members.show(request.person(), Permission.MEMBER_WRITE);
        reads.note(ReadTrail.Reading.of(request.person(), request.union(), Part.FILE, Purpose.MEMBERSHIP));
        return opened(request, file);
    }

    /** The member's own view of it. */
    Opened own(ProfileRequest request) {
        var file = members.own(request.person()).orElseThrow(() -> Problem.of(ProblemCode.NO_MEMBERSHIP));
        return opened(request, file);
    }

    private Opened opened(ProfileRequest request, MemberQueries.Full file) {
        Map<ProfileField, ProfileRules.Rule> inForce = rules.inForce();
        return new Opened(
                request,
                ProfileValues.of(file, secrets),
                file.version(),
                request.waiting() && request.lacksEvidence(inForce),
                request.waiting() && !request.person().equals(current.get().person()));
    }

    /** A document, for whoever decides. */
    byte[] evidence(UUID id, UUID evidence) {
        var request = requests.show(id, Permission.MEMBER_WRITE);
        byte[] content = requests.evidence(id, evidence);
        reads.note(ReadTrail.Reading.of(request.person(), request.union(), Part.EVIDENCE, Purpose.MEMBERSHIP));
        return sealing.openEvidence(content);
    }

    /**
     * A request with what the file says at this moment.
     *
     * @param fileVersion of the member's file
     */
    record Opened(
            ProfileRequest request, ProfileValues now, int fileVersion, boolean evidenceMissing, boolean mayDecide) {}
}
