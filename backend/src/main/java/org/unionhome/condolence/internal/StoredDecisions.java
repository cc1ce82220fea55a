package org.unionhome.condolence.internal;

import jakarta.enterprise.context.ApplicationScoped;
import org.unionhome.policy.CareQuestion;
import org.unionhome.policy.Decision;
import org.unionhome.policy.DecisionText;
import org.unionhome.policy.Policies;
import org.unionhome.policy.RuleStack;

/** Decisions as they are kept with the visit: the question, the answer, and the version of the pack that gave it. */
@ApplicationScoped
class StoredDecisions {

    private final DecisionText text;
    private final Policies policies;

    StoredDecisions(DecisionText text, Policies policies) {
        this.text = text;
        this.policies = policies;
    }

    String write(Judgement judged) {
        return text.write(new Stored(judged.question(), judged.decision()));
    }

    CareQuestion question(String stored) {
        return parse(stored).question();
    }

    Decision read(String stored) {
        return parse(stored).decision();
    }

    Decision putTo(RuleStack rules, CareQuestion question) {
        return policies.judge(rules.care(question.event().on()), question);
    }

    /** Asks the same versions of the same packs again; equal to what is stored unless somebody tampered with it. */
    Decision replay(String stored) {
        Stored then = parse(stored);
        return putTo(policies.stackOf(then.decision().packs()), then.question());
    }

    private Stored parse(String stored) {
        return text.read(stored, Stored.class);
    }

    private record Stored(CareQuestion question, Decision decision) {}
}
