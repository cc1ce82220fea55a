package org.unionhome.membership.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
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
        return opened(List.of(request), file).get(0);
    }

    /** The member's own, the latest first; a handful of statements, however many there are. */
    List<Opened> mine() {
        return own(requests.mine());
    }

    Opened own(UUID id) {
        return own(List.of(requests.own(id))).get(0);
    }

    private List<Opened> own(List<ProfileRequest> mine) {
        if (mine.isEmpty()) {
            return List.of();
        }
        var file = members.own(mine.get(0).person()).orElseThrow(() -> Problem.of(ProblemCode.NO_MEMBERSHIP));
        return opened(mine, file);
    }

    private List<Opened> opened(List<ProfileRequest> all, MemberQueries.Full file) {
        Map<ProfileField, ProfileRules.Rule> inForce = rules.inForce();
        var says = ProfileValues.of(file, secrets);
        UUID reader = current.get().person();
        return all.stream()
                .map(request -> new Opened(
                        request,
                        says,
                        file.version(),
                        request.waiting() && request.lacksEvidence(inForce),
                        request.waiting() && !request.person().equals(reader)))
                .toList();
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
