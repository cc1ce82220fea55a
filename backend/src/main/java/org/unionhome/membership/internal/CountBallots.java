package org.unionhome.membership.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.unionhome.kernel.AuditTrail;
import org.unionhome.kernel.Problem;
import org.unionhome.kernel.Sql;
import org.unionhome.kernel.UseCase;
import org.unionhome.membership.internal.ElectionRow.Status;

/** Opens the urn of an online election, after its end or once everybody has voted, and counts. */
@UseCase
@ApplicationScoped
@Transactional
class CountBallots {

    private final Sql sql;
    private final ElectionQueries elections;
    private final ElectionRecords records;
    private final ElectionHurdles hurdles;
    private final BallotSeal seal;
    private final AuditTrail audit;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    CountBallots(
            Sql sql,
            ElectionQueries elections,
            ElectionRecords records,
            ElectionHurdles hurdles,
            BallotSeal seal,
            AuditTrail audit,
            Clock clock) {
        this.sql = sql;
        this.elections = elections;
        this.records = records;
        this.hurdles = hurdles;
        this.seal = seal;
        this.audit = audit;
        this.clock = clock;
    }

    /** @throws Problem NOT_FOUND, CHANGED_MEANWHILE, ELECTION_STATE, STILL_VOTING */
    void run(UUID id, String ifMatch) {
        var full = elections.take(id, ifMatch);
        ElectionRow election = full.election();
        ElectionRecords.require(election, Status.VOTING);
        if (election.paper()) {
            throw Problem.of(MembershipProblem.ELECTION_STATE);
        }
        boolean everybody = full.turnout() == hurdles.entitled(election);
        if (!everybody && election.closesAt() != null && Instant.now(clock).isBefore(election.closesAt())) {
            throw Problem.of(MembershipProblem.STILL_VOTING);
        }
        List<List<UUID>> ballots = openUrn(id);
        records.ballots(id, ballots, election.seats());
        var votes = ElectionCalculator.count(full.names(), ballots, election.seats());
        int invalid = (int) ballots.stream()
                .filter(ballot -> !ElectionCalculator.valid(ballot, election.seats()))
                .count();
        var result = hurdles.judge(full, new ElectionCalculator.Votes(ballots.size(), votes));
        var tally = new ElectionRow.Tally(ballots.size(), ballots.size(), invalid, result.outcome());
        records.result(full, tally, votes, result);
        audit.record(
                "election.counted",
                AuditTrail.Subject.of("election", id, election.union()),
                result.outcome().name());
    }

    private List<List<UUID>> openUrn(UUID id) {
        List<List<UUID>> ballots = new ArrayList<>(
                sql.list("select * from election_open_urn(?)", row -> seal.open(id, row.getBytes(1)), id));
        Collections.shuffle(ballots, random);
        return ballots;
    }
}
