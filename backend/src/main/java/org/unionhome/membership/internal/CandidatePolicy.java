package org.unionhome.membership.internal;

import org.unionhome.policy.ElectionRules;

/** How many candidates an election wants at least: more than seats for a committee, one for each seat otherwise. */
final class CandidatePolicy {
    private CandidatePolicy() {}

    static int wanted(ElectionRow election, ElectionRules rules) {
        return switch (election.type()) {
            case REMOVAL -> 1;
            case RUNOFF -> election.seats() + 1;
            case REGULAR, BY_ELECTION ->
                "MEMBER".equals(election.post()) ? rules.candidatesFor(election.seats()) : election.seats();
        };
    }
}
