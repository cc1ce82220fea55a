package org.unionhome.condolence.internal;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.unionhome.kernel.AuditTrail;
import org.unionhome.kernel.CurrentActor;
import org.unionhome.kernel.Problem;
import org.unionhome.kernel.ProblemCode;
import org.unionhome.kernel.UseCase;

/**
 * The visited member looks in her own app at what a code is for, and confirms that she received it. The code is for the
 * gift as it was when the visitor was given it: once the gift is corrected it confirms nothing. Every attempt is counted
 * before it is judged, in a transaction of its own; after five a code is of no use.
 */
@UseCase
@ApplicationScoped
@Transactional
class ConfirmReceipt {

    private final CondolenceVisitRepository visits;
    private final Receipts receipts;
    private final ReceiptCodes codes;
    private final CurrentActor current;
    private final AuditTrail audit;
    private final Clock clock;

    ConfirmReceipt(
            CondolenceVisitRepository visits,
            Receipts receipts,
            ReceiptCodes codes,
            CurrentActor current,
            AuditTrail audit,
            Clock clock) {
        this.visits = visits;
        this.receipts = receipts;
        this.codes = codes;
        this.current = current;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * What she would confirm.
     *
     * @throws Problem NO_MEMBERSHIP, RECEIPT_CODE_WRONG, RECEIPT_OUTDATED
     */
    CondolenceVisit preview(String code) {
        return visits.findById(right(code, now()).visit());
    }

    /** @throws Problem NO_MEMBERSHIP, RECEIPT_CODE_WRONG, RECEIPT_OUTDATED, ALREADY_RECEIVED */
    CondolenceVisit run(String code) {
        Instant now = now();
        var right = right(code, now);
        if (!codes.use(right, now)) {
            throw Problem.of(CondolenceProblem.RECEIPT_CODE_WRONG);
        }
        receipts.keep(right.visit(), right.edition(), "CODE", null, now);
        CondolenceVisit visit = visits.findById(right.visit());
        visits.readAgain(visit);
        var subject = AuditTrail.Subject.of("condolence-visit", visit.id(), visit.union());
        audit.record("condolence.received", subject, visit.visitNo() + " CODE");
        return visit;
    }

    private ReceiptCodes.Open right(String code, Instant now) {
        UUID person =
                Optional.ofNullable(current.get().person()).orElseThrow(() -> Problem.of(ProblemCode.NO_MEMBERSHIP));
        List<ReceiptCodes.Open> open = QuarkusTransaction.requiringNew().call(() -> codes.tried(person, now));
        var right = open.stream()
                .filter(one -> codes.fits(one, code))
                .findFirst()
                .orElseThrow(() -> Problem.of(CondolenceProblem.RECEIPT_CODE_WRONG));
        if (visits.findById(right.visit()).edition() != right.edition()) {
            throw Problem.of(CondolenceProblem.RECEIPT_OUTDATED);
        }
        return right;
    }

    private Instant now() {
        return Instant.now(clock).truncatedTo(ChronoUnit.MICROS);
    }
}
