package org.unionhome.membership.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.unionhome.kernel.AuditTrail;
import org.unionhome.kernel.Problem;
import org.unionhome.kernel.Sql;
import org.unionhome.kernel.UseCase;
import org.unionhome.membership.internal.ElectionRow.Status;
import org.unionhome.policy.Decision;
import org.unionhome.policy.ElectionRules;
import org.unionhome.policy.Finding;
import org.unionhome.policy.PolicyMapper;
import org.unionhome.policy.Verdict;

/**
 * Opens the voting until a time. Too few candidates refuse it, however well the rule is verified: a vote that was held
 * cannot be mended afterwards.
 */
@UseCase
@ApplicationScoped
@Transactional
class OpenVoting {

    private final Sql sql;
    private final ElectionQueries elections;
    private final ElectionRecords records;
    private final CommitteeJudge judge;
    private final PolicyMapper words;
    private final MembershipNotices notices;
    private final AuditTrail audit;
    private final Clock clock;

    OpenVoting(
            Sql sql,
            ElectionQueries elections,
            ElectionRecords records,
            CommitteeJudge judge,
            PolicyMapper words,
            MembershipNotices notices,
            AuditTrail audit,
            Clock clock) {
        this.sql = sql;
        this.elections = elections;
        this.records = records;
        this.judge = judge;
        this.words = words;
        this.notices = notices;
        this.audit = audit;
        this.clock = clock;
    }

    /** @throws Problem NOT_FOUND, CHANGED_MEANWHILE, ELECTION_STATE, INVALID_INPUT, POLICY_BLOCKED */
    void run(UUID id, String ifMatch, Instant closesAt) {
        var full = elections.take(id, ifMatch);
        ElectionRow election = full.election();
        ElectionRecords.require(election, Status.FROZEN);
        if (!closesAt.isAfter(Instant.now(clock))) {
            throw Problem.ofFault("/closesAt", "IN_PAST");
        }
        requireEnough(election, full.candidates().size());
        sql.update("update election set closes_at = ? where id = ?", closesAt, id);
        records.move(id, Status.VOTING);
        audit.record("election.opened", AuditTrail.Subject.of("election", id, election.union()));
        notices.votingOpen(id, election.union(), closesAt);
    }

    private void requireEnough(ElectionRow election, int candidates) {
        ElectionRules rules = judge.rules(election.union());
        int wanted = CandidatePolicy.wanted(election, rules);
        if (candidates >= wanted) {
            return;
        }
        var finding = new Finding(
                "TOO_FEW_CANDIDATES",
                Verdict.BLOCK,
                List.of(String.valueOf(election.seats()), String.valueOf(wanted), String.valueOf(candidates)),
                rules.surplus().citation(),
                null);
        throw Problem.blocked(words.decision(
                Decision.of(rules.surplus().pack(), election.kind().name(), List.of(finding))));
    }
}
