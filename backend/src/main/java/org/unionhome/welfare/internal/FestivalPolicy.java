package org.unionhome.welfare.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.unionhome.kernel.Money;
import org.unionhome.policy.BenefitRules;
import org.unionhome.policy.Citation;
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
        if (!rules.festivals().value().contains(wanted.festival())) {
            findings.add(finding("FESTIVAL_NOT_STATUTORY", Verdict.BLOCK, List.of(), rules.festivals()));
        }
        if (!rules.forms().value().contains(wanted.form())) {
            String forms =
                    rules.forms().value().stream().map(form -> "@form." + form).collect(Collectors.joining(" "));
            findings.add(finding(
                    "FESTIVAL_IN_KIND", Verdict.BLOCK, List.of("@form." + wanted.form(), forms), rules.forms()));
        }
        findings.add(cap(rules, wanted.most()));
        return ruling.decided(OCCASION, findings);
    }

    private static Finding cap(BenefitRules rules, Money most) {
        Ruled<Money> cap = rules.yearlyCap();
        if (cap == null) {
            return new Finding("FESTIVAL_CAP_NOT_FOUND", Verdict.WARN, List.of(most.toString()), null, null);
        }
        List<String> sums = List.of(cap.value().toString(), most.toString());
        if (!most.exceeds(cap.value())) {
            return finding("FESTIVAL_WITHIN_CAP", Verdict.PASS, sums, cap);
        }
        boolean reported = cap.citation().confidence() == Citation.Confidence.SECONDARY;
        return finding("FESTIVAL_ABOVE_CAP", reported ? Verdict.WARN : Verdict.BLOCK, sums, cap);
    }

    private static Finding finding(String code, Verdict verdict, List<String> arguments, Ruled<?> rule) {
        return new Finding(code, verdict, arguments, rule.citation(), null);
    }
}
