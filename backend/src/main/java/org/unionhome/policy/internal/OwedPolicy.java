package org.unionhome.policy.internal;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.unionhome.kernel.Money;
import org.unionhome.policy.ContributionRules;
import org.unionhome.policy.Decision;
import org.unionhome.policy.DuesRules;
import org.unionhome.policy.Finding;
import org.unionhome.policy.Reckoning;
import org.unionhome.policy.Reckoning.Amount;
import org.unionhome.policy.Verdict;

/** What a member and what an employer would owe for a month. Pure. */
final class OwedPolicy {

    static final String DUES = "DUES";
    static final String CONTRIBUTION = "CONTRIBUTION";

    private OwedPolicy() {}

    static Reckoning dues(DuesRules rules, Money base) {
        Money owed = rules.of(base);
        var said = List.of(rules.rate().value().toString(), rules.counted(base).toString(), owed.toString());
        var finding = new Finding("DUES_OWED", Verdict.PASS, said, rules.rate().citation(), null);
        return new Reckoning(Decision.of(rules.rate().pack(), DUES, List.of(finding)), List.of(new Amount(DUES, owed)));
    }

    /** @param month of the wages */
    static Reckoning contribution(ContributionRules rules, YearMonth month, Money wages) {
        Money owed = rules.of(wages);
        Money kept = rules.split(owed).get(0);
        var findings = new ArrayList<Finding>();
        findings.add(new Finding(
                "CONTRIBUTION_OWED",
                Verdict.PASS,
                List.of(
                        rules.rate().value().toString(),
                        owed.toString(),
                        rules.dueOn(month).toString()),
                rules.rate().citation(),
                null));
        findings.add(new Finding(
                "CONTRIBUTION_SPLIT",
                Verdict.PASS,
                List.of(
                        kept.toString(),
                        owed.minus(kept).toString(),
                        rules.remitBy(month).toString()),
                rules.shares().citation(),
                null));
        if (rules.isBelowFloor()) {
            findings.add(Finding.against(
                    "CONTRIBUTION_BELOW_FLOOR",
                    List.of(rules.basicFloor().value().toString()),
                    rules.basicFloor().citation(),
                    null));
        }
        return new Reckoning(
                Decision.of(rules.rate().pack(), CONTRIBUTION, findings),
                List.of(
                        new Amount(CONTRIBUTION, owed),
                        new Amount("KEPT", kept),
                        new Amount("REMITTED", owed.minus(kept))));
    }
}
