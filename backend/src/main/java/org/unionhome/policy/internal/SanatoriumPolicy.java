package org.unionhome.policy.internal;

import java.util.ArrayList;
import java.util.List;
import org.unionhome.kernel.Money;
import org.unionhome.policy.Decision;
import org.unionhome.policy.Finding;
import org.unionhome.policy.Reckoning;
import org.unionhome.policy.Reckoning.Amount;
import org.unionhome.policy.SanatoriumQuestion;
import org.unionhome.policy.SanatoriumRules;
import org.unionhome.policy.Verdict;

/** What of a tour is paid and what is her own. Pure. */
final class SanatoriumPolicy {

    static final String OCCASION = "SANATORIUM";
    static final String PAID = "PAID";
    static final String OWN = "OWN";

    private SanatoriumPolicy() {}

    static Reckoning judge(SanatoriumRules rules, SanatoriumQuestion asked) {
        var findings = new ArrayList<Finding>();
        var length = rules.daysFor(asked.supportedRegion());
        int days = Math.min(asked.days(), length.value());
        length.limits().stream()
                .filter(limit -> asked.days() > limit.value())
                .map(limit ->
                        Finding.against("TOO_MANY_DAYS", said(limit.value(), asked.days()), limit.citation(), null))
                .forEach(findings::add);
        Integer last = asked.lastOutside();
        if (asked.outside() && last != null) {
            rules.outsideEveryYears().limits().stream()
                    .filter(limit -> asked.on().getYear() < last + limit.value())
                    .map(limit -> Finding.against(
                            "OUTSIDE_TOO_SOON", said(limit.value(), last + limit.value()), limit.citation(), null))
                    .forEach(findings::add);
        }
        Money byDay = times(rules.perDay().value(), days);
        Money left = atLeastNothing(rules.perYear().value().minus(asked.used()));
        Money paid = least(asked.cost(), least(byDay, left));
        Money own = asked.cost().minus(paid);
        if (!own.isZero()) {
            boolean yearly = left.compareTo(byDay) < 0;
            var bound = yearly ? rules.perYear() : rules.perDay();
            var said = List.of(bound.value().toString(), paid.toString(), own.toString());
            String code = yearly ? "ABOVE_YEARLY_CEILING" : "ABOVE_DAILY_RATE";
            findings.add(new Finding(code, Verdict.WARN, said, bound.citation(), null));
        }
        if (findings.isEmpty()) {
            findings.add(new Finding(
                    "WITHIN_SANATORIUM",
                    Verdict.PASS,
                    List.of(paid.toString()),
                    rules.perDay().citation(),
                    null));
        }
        var decision = Decision.of(rules.perDay().pack(), OCCASION, findings);
        return new Reckoning(decision, List.of(new Amount(PAID, paid), new Amount(OWN, own)));
    }

    private static List<String> said(int one, int other) {
        return List.of(String.valueOf(one), String.valueOf(other));
    }

    private static Money times(Money each, int count) {
        return Money.ofFen(Math.multiplyExact(each.fen(), (long) count));
    }

    private static Money least(Money one, Money other) {
        return one.exceeds(other) ? other : one;
    }

    private static Money atLeastNothing(Money amount) {
        return Money.ZERO.exceeds(amount) ? Money.ZERO : amount;
    }
}
