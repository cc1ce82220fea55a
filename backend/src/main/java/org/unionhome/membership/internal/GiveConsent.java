package org.unionhome.membership.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.unionhome.kernel.AuditTrail;
import org.unionhome.kernel.CurrentActor;
import org.unionhome.kernel.Ids;
import org.unionhome.kernel.Problem;
import org.unionhome.kernel.ProblemCode;
import org.unionhome.kernel.Sql;
import org.unionhome.kernel.UseCase;

/** A member agrees to one use of her data, as it was worded when she read it. */
@UseCase
@ApplicationScoped
@Transactional
class GiveConsent {

    private final Sql sql;
    private final ConsentQueries consents;
    private final CurrentActor current;
    private final AuditTrail audit;
    private final Clock clock;

    GiveConsent(Sql sql, ConsentQueries consents, CurrentActor current, AuditTrail audit, Clock clock) {
        this.sql = sql;
        this.consents = consents;
        this.current = current;
        this.audit = audit;
        this.clock = clock;
    }

    /** Of a wording that has changed meanwhile nobody can know what it says: she is asked to read it again. */
    ConsentQueries.Decided run(String purpose, int versionRead) {
        UUID person = current.get().person();
        if (person == null) {
            throw Problem.of(ProblemCode.NO_MEMBERSHIP);
        }
        var wording = consents.mine(purpose)
                .orElseThrow(() -> Problem.of(ProblemCode.NOT_FOUND))
                .purpose();
        if (wording.version() != versionRead) {
            throw Problem.of(MembershipProblem.CONSENT_REWORDED);
        }
        int added = sql.update(
                """
                insert into consent (id, person_id, purpose, version, given_at)
                values (?, ?, ?, ?, ?)
                on conflict (person_id, purpose) where withdrawn_at is null do nothing
                """,
                Ids.next(),
                person,
                purpose,
                versionRead,
                Instant.now(clock).truncatedTo(ChronoUnit.MICROS));
        if (added > 0) {
            var subject = AuditTrail.Subject.of("member", person, current.get().home());
            audit.record("consent.given", subject, purpose + " v" + versionRead);
        }
        return consents.mine(purpose).orElseThrow();
    }
}
