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
        List<String> offered = List.of(String.join(
                " ", ruled.value().stream().map(one -> "@fund." + one).toList()));
        var finding = ruled.limits().stream()
                .filter(limit -> !limit.value().contains(source))
                .findFirst()
                .map(limit -> Finding.against("EXAMINATION_SOURCE_FORBIDDEN", offered, limit.citation(), null))
                .orElseGet(() -> new Finding("EXAMINATION_SOURCE", Verdict.PASS, offered, ruled.citation(), null));
        return ruling.decided(OCCASION, List.of(finding));
    }
}
