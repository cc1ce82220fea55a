package org.unionhome.sanatorium.internal;

import java.util.List;
import java.util.stream.Collectors;
import org.unionhome.policy.Decision;
import org.unionhome.policy.ElectionRules.Ruled;
import org.unionhome.policy.EntitlementRules;
import org.unionhome.policy.Finding;
import org.unionhome.policy.RuleStack.Ruling;
import org.unionhome.policy.Verdict;

/** From which money sanatorium tours may be paid; what else may pay is offered with the refusal. */
final class SourcePolicy {

    static final String OCCASION = "SANATORIUM_PROGRAM";

    private SourcePolicy() {}

    static Decision judge(Ruling<EntitlementRules> ruling, String source) {
        var ruled = ruling.rules().sources();
        if (ruled == null) {
            return ruling.decided(
                    OCCASION, List.of(new Finding("SANATORIUM_SOURCE_UNRULED", Verdict.WARN, List.of(), null, null)));
        }
        List<Finding> against = ruled.limits().stream()
                .filter(limit -> !limit.value().contains(source))
                .map(limit ->
                        Finding.against("SANATORIUM_SOURCE_FORBIDDEN", List.of(offered(limit)), limit.citation(), null))
                .toList();
        var within = new Finding("SANATORIUM_SOURCE", Verdict.PASS, List.of(offered(ruled)), ruled.citation(), null);
        return ruling.decided(OCCASION, against.isEmpty() ? List.of(within) : against);
    }

    private static String offered(Ruled<List<String>> limit) {
        return limit.value().stream().map(one -> "@fund." + one).collect(Collectors.joining(" "));
    }
}
