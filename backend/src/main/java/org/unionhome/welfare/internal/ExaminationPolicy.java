package org.unionhome.welfare.internal;

import java.util.List;
import org.unionhome.policy.BenefitRules;
import org.unionhome.policy.Decision;
import org.unionhome.policy.Finding;
import org.unionhome.policy.RuleStack.Ruling;
import org.unionhome.policy.Verdict;

/** From which money physical examinations may be paid: union funds may not, and what may is offered. */
final class ExaminationPolicy {

    static final String OCCASION = "HEALTH_CHECK";

    private ExaminationPolicy() {}

    static Decision judge(Ruling<BenefitRules> ruling, String source) {
        var ruled = ruling.rules().examinationSources();
        boolean allowed = ruled.value().contains(source);
        String offered = String.join(
                " ", ruled.value().stream().map(one -> "@fund." + one).toList());
        var finding = new Finding(
                allowed ? "EXAMINATION_SOURCE" : "EXAMINATION_SOURCE_FORBIDDEN",
                allowed ? Verdict.PASS : Verdict.BLOCK,
                List.of(offered),
                ruled.citation(),
                null);
        return ruling.decided(OCCASION, List.of(finding));
    }
}
