package org.unionhome.membership.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.unionhome.kernel.Actors;
import org.unionhome.kernel.AuditTrail;
import org.unionhome.kernel.CurrentActor;
import org.unionhome.kernel.Problem;
import org.unionhome.kernel.ProblemCode;
import org.unionhome.kernel.Sql;
import org.unionhome.kernel.UseCase;

/** Ends what was lent, at once: either side may, and so may the security administrator. */
@UseCase
@ApplicationScoped
@Transactional
class TakeBackDelegation {

    private final DelegationQueries delegations;
    private final Sql sql;
    private final CurrentActor current;
    private final Actors actors;
    private final AuditTrail audit;
    private final Clock clock;

    TakeBackDelegation(
            DelegationQueries delegations,
            Sql sql,
            CurrentActor current,
            Actors actors,
            AuditTrail audit,
            Clock clock) {
        this.delegations = delegations;
        this.sql = sql;
        this.current = current;
        this.actors = actors;
        this.audit = audit;
        this.clock = clock;
    }

    /** @throws Problem NOT_FOUND, DELEGATION_ENDED */
    void run(UUID id) {
        Delegation lent = delegations.show(id);
        if (!delegations.mayTakeBack(lent)) {
            throw Problem.of(ProblemCode.NOT_FOUND);
        }
        int ended = sql.update(
                """
                update delegation set revoked_at = ?, revoked_by = ?, version = version + 1
                 where id = ? and revoked_at is null and upper(period) > ?::date
                """,
                Instant.now(clock),
                current.get().name(),
                id,
                LocalDate.now(clock));
        if (ended == 0) {
            throw Problem.of(MembershipProblem.DELEGATION_ENDED);
        }
        audit.record("authority.taken-back", AuditTrail.Subject.of("delegation", id, lent.union()));
        actors.forget();
    }
}
