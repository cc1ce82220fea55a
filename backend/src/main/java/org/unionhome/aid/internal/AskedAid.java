package org.unionhome.aid.internal;

import java.util.List;
import org.unionhome.policy.AidRules;
import org.unionhome.policy.Decision;
import org.unionhome.policy.Finding;
import org.unionhome.policy.PackRef;
import org.unionhome.policy.RuleStack.Ruling;

/**
 * What was asked of the rules about a case, which packs were asked, and what they said.
 *
 * @param packs the nearest first
 */
record AskedAid(AidQuestion question, List<PackRef> packs, AidJudgement judgement) {

    static AskedAid of(Ruling<AidRules> ruling, AidQuestion question) {
        return new AskedAid(question, ruling.packs(), AidPolicy.judge(ruling.rules(), question));
    }

    Decision decision() {
        List<Finding> findings = judgement.findings().stream()
                .map(said -> new Finding(said.code(), said.verdict(), said.arguments(), said.citation(), null))
                .toList();
        return new Ruling<>(judgement, packs).decided("AID_" + question.kind(), findings);
    }

    /** A household's means are in it. */
    @Override
    public String toString() {
        return "AskedAid " + question.kind();
    }
}
