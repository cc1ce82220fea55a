package org.unionhome.policy.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
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

    private final Instance<DecisionSource> sources;
    private final Policies policies;

    Replays(Instance<DecisionSource> sources, Policies policies) {
        this.sources = sources;
        this.policies = policies;
    }

    record Replayed(Decision stored, Decision replayed) {
        boolean same() {
            return stored.equals(replayed);
        }
    }

    /** @throws Problem NOT_FOUND, also of one that the caller may not read */
    Replayed replay(String record, UUID id) {
        KeptDecision kept = sources.stream()
                .filter(source -> source.record().equals(record))
                .findFirst()
                .flatMap(source -> source.find(id))
                .orElseThrow(() -> Problem.of(ProblemCode.NOT_FOUND));
        return replay(kept);
    }

    Replayed replay(KeptDecision kept) {
        return new Replayed(kept.decision(), policies.replay(kept.decision(), kept.question()));
    }
}
