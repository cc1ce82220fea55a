package org.unionhome.condolence.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.unionhome.kernel.AuditTrail;
import org.unionhome.kernel.Problem;
import org.unionhome.kernel.ProblemCode;
import org.unionhome.kernel.UseCase;
import org.unionhome.policy.GiftForm;

/**
 * Keeps that a gift was signed for on the spot, by the member or by somebody for her with relation and reason. The
 * signature is for the gift that was shown; once the gift is corrected it counts no longer.
 */
@UseCase
@ApplicationScoped
@Transactional
class TakeReceipt {

    private final CondolenceVisitRepository visits;
    private final Receipts receipts;
    private final AuditTrail audit;
    private final Clock clock;

    TakeReceipt(CondolenceVisitRepository visits, Receipts receipts, AuditTrail audit, Clock clock) {
        this.visits = visits;
        this.receipts = receipts;
        this.audit = audit;
        this.clock = clock;
    }

    /** @throws Problem NOT_FOUND, ALREADY_REVERSED, NOTHING_TO_RECEIVE, RECEIPT_OUTDATED, ALREADY_RECEIVED */
    CondolenceVisit run(UUID id, NewReceipt signed) {
        CondolenceVisit visit = visits.changeable(id);
        requireGift(visit);
        if (visit.edition() != signed.edition()) {
            throw Problem.of(CondolenceProblem.RECEIPT_OUTDATED);
        }
        String method = signed.proxy() == null ? "SIGNATURE" : "PROXY";
        receipts.keep(id, signed.edition(), method, signed, Instant.now(clock).truncatedTo(ChronoUnit.MICROS));
        visits.readAgain(visit);
        var subject = AuditTrail.Subject.of("condolence-visit", id, visit.union());
        audit.record("condolence.received", subject, visit.visitNo() + " " + method);
        return visit;
    }

    /** A receipt is for something. */
    static void requireGift(CondolenceVisit visit) {
        if (!visit.isInForce()) {
            throw Problem.of(ProblemCode.ALREADY_REVERSED);
        }
        if (visit.content().form() == GiftForm.NONE) {
            throw Problem.of(CondolenceProblem.NOTHING_TO_RECEIVE);
        }
    }
}
