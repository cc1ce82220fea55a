package org.unionhome.policy.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.unionhome.kernel.Problem;
import org.unionhome.kernel.ProblemCode;
import org.unionhome.policy.Decision;
import org.unionhome.policy.DecisionSource;
import org.unionhome.policy.KeptDecision;
import org.unionhome.policy.Policies;

/** Stored decisions, asked again of the very versions that gave them. */
@ApplicationScoped
class Replays {

    private final KeptDecisions decisions;
    private final Policies policies;

    Replays(KeptDecisions decisions, Policies policies) {
        this.decisions = decisions;
        this.policies = policies;
    }

    /**
     * @param texts bundle that words the findings of both
     * @param told whether the reader may know the findings
     */
    record Replayed(KeptDecision kept, Decision replayed, String texts, boolean told) {
        boolean same() {
            return kept.decision().equals(replayed);
        }

        /** One of the two as the reader may see it. */
        Decision shown(Decision decision) {
            return told ? decision : decision.withheld();
        }
    }

    /** @throws Problem NOT_FOUND, also of one that the caller may not read */
    Replayed replay(String record, UUID id) {
        var found = decisions.find(record, id).orElseThrow(() -> Problem.of(ProblemCode.NOT_FOUND));
        found.source().shown(found.kept());
        return replay(found, found.source().tellsFindings(found.kept()));
    }

    Replayed replay(KeptDecisions.Found found) {
        return replay(found, true);
    }

    private Replayed replay(KeptDecisions.Found found, boolean told) {
        KeptDecision kept = found.kept();
        var rules = policies.stackOf(kept.decision().packs());
        String texts = kept.isUnreadable()
                ? DecisionSource.RULES_TEXTS
                : found.source().texts();
        return new Replayed(kept, kept.question().putTo(rules), texts, told);
    }
}
