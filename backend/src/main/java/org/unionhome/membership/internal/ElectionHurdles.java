package org.unionhome.membership.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.unionhome.membership.internal.ElectionRow.Type;
import org.unionhome.policy.ElectionRules;

/** What the rules in force want of an election, and what comes of its votes. */
@ApplicationScoped
class ElectionHurdles {

    private final CommitteeJudge judge;

    ElectionHurdles(CommitteeJudge judge) {
        this.judge = judge;
    }

    int entitled(ElectionRow election) {
        return Optional.ofNullable(election.entitled()).orElse(0);
    }

    ElectionCalculator.Hurdles of(ElectionRow election) {
        ElectionRules rules = judge.rules(election.union());
        var majority = election.type() == Type.REMOVAL ? rules.removalMajority() : rules.majority();
        return ElectionCalculator.Hurdles.of(entitled(election), rules.quorum().value(), majority.value());
    }

    int candidatesWanted(ElectionRow election) {
        return CandidatePolicy.wanted(election, judge.rules(election.union()));
    }

    ElectionCalculator.Result judge(ElectionRow.Full full, ElectionCalculator.Votes votes) {
        var hurdles = of(full.election());
        return full.election().type() == Type.REMOVAL
                ? ElectionCalculator.remove(full.names().get(0), hurdles.majority(), votes)
                : ElectionCalculator.elect(full.election().seats(), hurdles, votes);
    }
}
