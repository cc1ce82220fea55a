package org.unionhome.welfare.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.unionhome.kernel.AuditTrail;
import org.unionhome.kernel.Problem;
import org.unionhome.kernel.UseCase;

/** A member asks for what a scheme that covers her pays for an illness. */
@UseCase
@ApplicationScoped
@Transactional
class SubmitClaim {

    private final MyMutualAid mine;
    private final ClaimEntry entry;
    private final AuditTrail audit;

    SubmitClaim(MyMutualAid mine, ClaimEntry entry, AuditTrail audit) {
        this.mine = mine;
        this.entry = entry;
        this.audit = audit;
    }

    /** @throws Problem NOT_FOUND for an enrolment of somebody else, NOT_CLAIMABLE naming why, CLAIMED_ALREADY */
    UUID run(NewClaim asked) {
        MyMutualAid.Mine held = mine.mine(asked.enrollment());
        UUID id = entry.take(asked, held, null);
        audit.record(
                "welfare.claim-submitted",
                AuditTrail.Subject.of("claim", id, held.enrollment().union()));
        return id;
    }
}
