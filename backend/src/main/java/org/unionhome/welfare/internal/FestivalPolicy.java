package org.unionhome.welfare.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.unionhome.kernel.Money;
import org.unionhome.policy.BenefitRules;
import org.unionhome.policy.Decision;
import org.unionhome.policy.ElectionRules.Ruled;
import org.unionhome.policy.Finding;
import org.unionhome.policy.RuleStack.Ruling;
import org.unionhome.policy.Verdict;

/** What may be given at festivals: which ones, in kind, and within the cap of the year where one is known. */
final class FestivalPolicy {

    static final String OCCASION = "FESTIVAL";

    private FestivalPolicy() {}

    static Decision judge(Ruling<BenefitRules> ruling, FestivalQuestion wanted) {
        BenefitRules rules = ruling.rules();
        var findings = new ArrayList<Finding>();
        leftOut(rules.festivals(), wanted.festival())
                .map(rule -> Finding.against("FESTIVAL_NOT_STATUTORY", List.of(), rule.citation(), null))
                .ifPresent(findings::add);
        String forms =
                rules.forms().value().stream().map(form -> "@form." + form).collect(Collectors.joining(" "));
        leftOut(rules.forms(), wanted.form())
                .map(rule -> Finding.against(
                        "FESTIVAL_IN_KIND", List.of("@form." + wanted.form(), forms), rule.citation(), null))
                .ifPresent(findings::add);
        findings.addAll(cap(rules, wanted.most()));
        return ruling.decided(OCCASION, findings);
    }

    /** The list that leaves it out: that of a document, or else that of a report. */
    private static <E> Optional<Ruled<List<E>>> leftOut(Ruled<List<E>> list, E wanted) {
        return list.limits().stream()
                .filter(limit -> !limit.value().contains(wanted))
                .findFirst();
    }

    private static List<Finding> cap(BenefitRules rules, Money most) {
        Ruled<Money> cap = rules.yearlyCap();
        if (cap == null) {
            return List.of(new Finding("FESTIVAL_CAP_NOT_FOUND", Verdict.WARN, List.of(most.toString()), null, null));
        }
        List<Finding> above = cap.limits().stream()
                .filter(limit -> most.exceeds(limit.value()))
                .map(limit -> Finding.against("FESTIVAL_ABOVE_CAP", sums(limit, most), limit.citation(), null))
                .toList();
        return above.isEmpty()
                ? List.of(new Finding("FESTIVAL_WITHIN_CAP", Verdict.PASS, sums(cap, most), cap.citation(), null))
                : above;
    }

    private static List<String> sums(Ruled<Money> cap, Money most) {
        return List.of(cap.value().toString(), most.toString());
    }
}
