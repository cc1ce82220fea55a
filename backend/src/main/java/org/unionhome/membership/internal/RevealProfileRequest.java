package org.unionhome.membership.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.unionhome.kernel.AuditTrail;
import org.unionhome.kernel.Permission;
import org.unionhome.kernel.Problem;
import org.unionhome.kernel.ProblemCode;
import org.unionhome.kernel.ReadTrail;
import org.unionhome.kernel.ReadTrail.Part;
import org.unionhome.kernel.ReadTrail.Purpose;
import org.unionhome.kernel.UseCase;

/** Shows the identity number before and after in full, to hold it against a document; the member reads the reason. */
@UseCase
@ApplicationScoped
@Transactional
class RevealProfileRequest {

    private final ProfileRequestQueries requests;
    private final ReadTrail reads;
    private final AuditTrail audit;

    RevealProfileRequest(ProfileRequestQueries requests, ReadTrail reads, AuditTrail audit) {
        this.requests = requests;
        this.reads = reads;
        this.audit = audit;
    }

    /** @throws Problem NOT_FOUND also when the request is about no identity number */
    Numbers run(UUID id, String reason) {
        var request = requests.show(id, Permission.MEMBER_REVEAL);
        var item = request.items().stream()
                .filter(one -> one.field() == ProfileField.ID_NUMBER)
                .findFirst()
                .orElseThrow(() -> Problem.of(ProblemCode.NOT_FOUND));
        Set<String> values = Set.of(ProfileField.ID_NUMBER.name());
        reads.note(new ReadTrail.Reading(
                request.person(), request.union(), Part.VALUES, Purpose.MEMBERSHIP, values, reason.strip()));
        audit.record("profile-request.revealed", AuditTrail.Subject.of("profile-request", id, request.union()));
        return new Numbers(item.before(), item.proposed());
    }

    /** @param before absent when the file had none */
    record Numbers(@Nullable String before, String proposed) {
        @Override
        public String toString() {
            return "Numbers";
        }
    }
}
