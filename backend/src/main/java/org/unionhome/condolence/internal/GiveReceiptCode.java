package org.unionhome.condolence.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.unionhome.kernel.AuditTrail;
import org.unionhome.kernel.Problem;
import org.unionhome.kernel.UseCase;

/** Makes the code that the visitor shows and the member types into her own app. */
@UseCase
@ApplicationScoped
@Transactional
class GiveReceiptCode {

    private final CondolenceVisitRepository visits;
    private final Receipts receipts;
    private final ReceiptCodes codes;
    private final AuditTrail audit;
    private final Clock clock;

    GiveReceiptCode(
            CondolenceVisitRepository visits, Receipts receipts, ReceiptCodes codes, AuditTrail audit, Clock clock) {
        this.visits = visits;
        this.receipts = receipts;
        this.codes = codes;
        this.audit = audit;
        this.clock = clock;
    }

    /** @throws Problem NOT_FOUND, ALREADY_REVERSED, NOTHING_TO_RECEIVE, ALREADY_RECEIVED */
    ReceiptCodes.Given run(UUID id) {
        CondolenceVisit visit = visits.changeable(id);
        TakeReceipt.requireGift(visit);
        if (receipts.of(id).filter(receipt -> !receipt.voided()).isPresent()) {
            throw Problem.of(CondolenceProblem.ALREADY_RECEIVED);
        }
        var given = codes.give(id, Instant.now(clock).truncatedTo(ChronoUnit.MICROS));
        var subject = AuditTrail.Subject.of("condolence-visit", id, visit.union());
        audit.record("condolence.receipt-code-given", subject, visit.visitNo());
        return given;
    }
}
