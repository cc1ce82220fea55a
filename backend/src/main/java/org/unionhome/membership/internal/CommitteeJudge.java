package org.unionhome.membership.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.unionhome.kernel.Problem;
import org.unionhome.policy.Decision;
import org.unionhome.policy.ElectionRules;
import org.unionhome.policy.Policies;
import org.unionhome.policy.PolicyMapper;

/** Holds committees against the rules in force in their union today. */
@ApplicationScoped
class CommitteeJudge {

    private final Policies policies;
    private final PolicyMapper words;
    private final MemberCounts counts;
    private final Clock clock;

    CommitteeJudge(Policies policies, PolicyMapper words, MemberCounts counts, Clock clock) {
        this.policies = policies;
        this.words = words;
        this.counts = counts;
        this.clock = clock;
    }

    ElectionRules rules(UUID union) {
        return policies.electionsIn(union, LocalDate.now(clock));
    }

    MemberCount members(UUID union) {
        return counts.of(union);
    }

    Decision judge(UUID union, CommitteePolicy.Plan plan) {
        return CommitteePolicy.judge(plan, members(union), rules(union));
    }

    /** @throws Problem POLICY_BLOCKED with the decision that explains it */
    void require(UUID union, CommitteePolicy.Plan plan) {
        Decision decision = judge(union, plan);
        if (decision.blocks()) {
            throw Problem.blocked(words.decision(decision));
        }
    }
}
