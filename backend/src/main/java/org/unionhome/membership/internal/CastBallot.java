package org.unionhome.membership.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.unionhome.kernel.AuditTrail;
import org.unionhome.kernel.CurrentActor;
import org.unionhome.kernel.Problem;
import org.unionhome.kernel.ProblemCode;
import org.unionhome.kernel.Sql;
import org.unionhome.kernel.UseCase;

/** A member votes: once, and secretly. Her mark and her sealed envelope are written together or not at all. */
@UseCase
@ApplicationScoped
@Transactional
class CastBallot {

    private final Sql sql;
    private final CurrentActor current;
    private final ElectionQueries elections;
    private final BallotSeal seal;
    private final AuditTrail audit;
    private final Clock clock;

    CastBallot(
            Sql sql, CurrentActor current, ElectionQueries elections, BallotSeal seal, AuditTrail audit, Clock clock) {
        this.sql = sql;
        this.current = current;
        this.elections = elections;
        this.seal = seal;
        this.audit = audit;
        this.clock = clock;
    }

    /** @throws Problem NOT_FOUND, NO_MEMBERSHIP, NOT_ENTITLED_TO_VOTE, ALREADY_VOTED, VOTING_CLOSED, INVALID_INPUT */
    void run(UUID id, List<UUID> choices) {
        UUID person =
                Optional.ofNullable(current.get().person()).orElseThrow(() -> Problem.of(ProblemCode.NO_MEMBERSHIP));
        var full = elections.show(id);
        if (new HashSet<>(choices).size() < choices.size()) {
            throw Problem.ofFault("/memberIds", "NAMED_TWICE");
        }
        if (!full.names().containsAll(choices)) {
            throw Problem.ofFault("/memberIds", "NO_CANDIDATE");
        }
        byte[] envelope = seal.seal(id, choices, full.candidates().size());
        String answer = sql.first(
                        "select election_cast(?, ?, ?, ?)",
                        row -> row.getString(1),
                        id,
                        person,
                        Instant.now(clock),
                        envelope)
                .orElseThrow();
        switch (answer) {
            case "NOT_ENTITLED" -> throw Problem.of(MembershipProblem.NOT_ENTITLED_TO_VOTE);
            case "VOTED" -> throw Problem.of(MembershipProblem.ALREADY_VOTED);
            case "CLOSED" -> throw Problem.of(MembershipProblem.VOTING_CLOSED);
            default ->
                audit.record(
                        "election.voted",
                        AuditTrail.Subject.of("election", id, full.election().union()));
        }
    }
}
