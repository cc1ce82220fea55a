package org.unionhome.membership.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.unionhome.kernel.AuditTrail;
import org.unionhome.kernel.CurrentActor;
import org.unionhome.kernel.Problem;
import org.unionhome.kernel.ProblemCode;
import org.unionhome.kernel.Sql;
import org.unionhome.kernel.UseCase;

/** A member takes a consent back: as easily as she gave it, and at once. That it was given stays on record. */
@UseCase
@ApplicationScoped
@Transactional
class WithdrawConsent {

    private final Sql sql;
    private final ConsentQueries consents;
    private final FamilyAfterConsent family;
    private final CurrentActor current;
    private final AuditTrail audit;
    private final Clock clock;

    WithdrawConsent(
            Sql sql,
            ConsentQueries consents,
            FamilyAfterConsent family,
            CurrentActor current,
            AuditTrail audit,
            Clock clock) {
        this.sql = sql;
        this.consents = consents;
        this.family = family;
        this.current = current;
        this.audit = audit;
        this.clock = clock;
    }

    ConsentQueries.Decided run(String purpose) {
        UUID person = current.get().person();
        if (person == null) {
            throw Problem.of(ProblemCode.NO_MEMBERSHIP);
        }
        if (consents.mine(purpose).isEmpty()) {
            throw Problem.of(ProblemCode.NOT_FOUND);
        }
        int withdrawn = sql.update(
                """
                update consent
                   set withdrawn_at = greatest(given_at, ?)
                 where person_id = ? and purpose = ? and withdrawn_at is null
                """,
                Instant.now(clock).truncatedTo(ChronoUnit.MICROS),
                person,
                purpose);
        if (withdrawn > 0) {
            family.withdrawn(person, purpose);
            var subject = AuditTrail.Subject.of("member", person, current.get().home());
            audit.record("consent.withdrawn", subject, purpose);
        }
        return consents.mine(purpose).orElseThrow();
    }
}
