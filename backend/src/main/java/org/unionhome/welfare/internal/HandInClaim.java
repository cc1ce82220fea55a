package org.unionhome.welfare.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.unionhome.kernel.AuditTrail;
import org.unionhome.kernel.CurrentActor;
import org.unionhome.kernel.Doer;
import org.unionhome.kernel.Notices;
import org.unionhome.kernel.Notices.Word;
import org.unionhome.kernel.Permission;
import org.unionhome.kernel.Problem;
import org.unionhome.kernel.ProblemCode;
import org.unionhome.kernel.Scope;
import org.unionhome.kernel.UseCase;

/**
 * An officer claims for a member who cannot, in hospital perhaps, by her word or that of whoever may give it for her. The
 * member is told, and may take it back like one of her own.
 */
@UseCase
@ApplicationScoped
@Transactional
class HandInClaim {

    private final EnrollmentQueries enrollments;
    private final MyMutualAid mutualAid;
    private final ClaimEntry entry;
    private final Notices notices;
    private final Scope scope;
    private final CurrentActor current;
    private final AuditTrail audit;
    private final Clock clock;

    HandInClaim(
            EnrollmentQueries enrollments,
            MyMutualAid mutualAid,
            ClaimEntry entry,
            Notices notices,
            Scope scope,
            CurrentActor current,
            AuditTrail audit,
            Clock clock) {
        this.enrollments = enrollments;
        this.mutualAid = mutualAid;
        this.entry = entry;
        this.notices = notices;
        this.scope = scope;
        this.current = current;
        this.audit = audit;
        this.clock = clock;
    }

    /** @throws Problem NOT_FOUND, INVALID_INPUT, SELF_DECISION for herself, NOT_CLAIMABLE naming why, CLAIMED_ALREADY */
    UUID run(NewClaim asked, Authorisation word) {
        LocalDate today = LocalDate.now(clock);
        var faults = word.faults(today);
        if (!faults.isEmpty()) {
            throw Problem.ofFaults(faults);
        }
        Enrollment enrollment = enrollments.require(asked.enrollment(), Permission.CLAIM_CHECK);
        Doer officer = scope.requireDoer(current.get(), Permission.CLAIM_CHECK, enrollment.union());
        officer.requireNotAmong(List.of("person:" + enrollment.person()), ProblemCode.SELF_DECISION);
        UUID id =
                entry.take(asked, mutualAid.of(enrollment, today), new HandedIn(officer.name(), officer.hands(), word));
        audit.record("welfare.claim-handed-in", AuditTrail.Subject.of("claim", id, enrollment.union()));
        notices.tell(
                List.of(enrollment.person()),
                Notices.Notice.of(
                        "CLAIM_HANDED_IN", "/m/welfare", "claim-handed-in|" + id, Word.union(enrollment.union())));
        return id;
    }
}
