package org.unionhome.membership.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.unionhome.kernel.AuditTrail;
import org.unionhome.kernel.CurrentActor;
import org.unionhome.kernel.Problem;
import org.unionhome.kernel.ProblemCode;
import org.unionhome.kernel.Sql;
import org.unionhome.kernel.UseCase;
import org.unionhome.membership.internal.ElectionCalculator.Outcome;
import org.unionhome.membership.internal.ElectionRow.Status;

/** Somebody else than who prepared the election confirms its result; only now does it have effect. */
@UseCase
@ApplicationScoped
@Transactional
class ConfirmElection {

    private final Sql sql;
    private final CurrentActor current;
    private final ElectionQueries elections;
    private final ElectionRecords records;
    private final ElectionEffect effect;
    private final AuditTrail audit;
    private final Clock clock;

    ConfirmElection(
            Sql sql,
            CurrentActor current,
            ElectionQueries elections,
            ElectionRecords records,
            ElectionEffect effect,
            AuditTrail audit,
            Clock clock) {
        this.sql = sql;
        this.current = current;
        this.elections = elections;
        this.records = records;
        this.effect = effect;
        this.audit = audit;
        this.clock = clock;
    }

    /** @throws Problem NOT_FOUND, CHANGED_MEANWHILE, ELECTION_STATE, CONFIRMED_BY_ANOTHER, SELF_APPOINTMENT */
    void run(UUID id, String ifMatch) {
        var full = elections.take(id, ifMatch);
        ElectionRow election = full.election();
        ElectionRecords.require(election, Status.COUNTED);
        String me = current.get().identity().subject();
        if (me.equals(election.draftedBy())) {
            throw Problem.of(MembershipProblem.CONFIRMED_BY_ANOTHER);
        }
        List<UUID> elected = full.candidates().stream()
                .filter(candidate -> "ELECTED".equals(candidate.outcome()))
                .map(ElectionRow.Candidate::person)
                .toList();
        if (current.get().person() != null && elected.contains(current.get().person())) {
            throw Problem.of(ProblemCode.SELF_APPOINTMENT);
        }
        UUID committee = effect.of(election, elected);
        close(id, me, committee);
        if (election.tally() != null && election.tally().outcome() == Outcome.TIE) {
            records.runoff(full, Objects.requireNonNull(committee));
        }
        audit.record("election.confirmed", AuditTrail.Subject.of("election", id, election.union()));
    }

    private void close(UUID id, String me, @Nullable UUID committee) {
        sql.update(
                """
                update election
                   set status = 'CONFIRMED', confirmed_by = ?, committee_id = ?::uuid, version = version + 1,
                       updated_at = ?
                 where id = ?
                """,
                me,
                committee,
                Instant.now(clock),
                id);
    }
}
