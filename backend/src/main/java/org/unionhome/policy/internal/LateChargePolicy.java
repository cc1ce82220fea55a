package org.unionhome.policy.internal;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.unionhome.kernel.Money;
import org.unionhome.policy.Decision;
import org.unionhome.policy.ElectionRules.Ruled;
import org.unionhome.policy.Finding;
import org.unionhome.policy.LateChargeRules;
import org.unionhome.policy.Reckoning;
import org.unionhome.policy.Reckoning.Amount;
import org.unionhome.policy.Verdict;

/** What is charged for union funds that are paid so many days late. Pure. */
final class LateChargePolicy {

    static final String OCCASION = "LATE_CHARGE";
    static final String CHARGE = "CHARGE";

    private LateChargePolicy() {}

    static Reckoning judge(LateChargeRules rules, Money principal, int days) {
        if (rules.perDay() == null) {
            var none = Objects.requireNonNull(rules.none());
            var finding = new Finding("NO_LATE_CHARGE", Verdict.PASS, List.of(), none.citation(), null);
            return reckoning(none, finding, Money.ZERO);
        }
        var perDay = rules.perDay();
        Money charge = perDay.value().of(principal, days);
        boolean more = charge.exceeds(principal);
        if (more && isTrue(rules.cappedAtPrincipal())) {
            return reckoning(
                    perDay, remark("LATE_CHARGE_CAPPED", rules.cappedAtPrincipal(), principal, charge), principal);
        }
        if (more && isTrue(rules.reviewAbovePrincipal())) {
            return reckoning(
                    perDay, remark("LATE_CHARGE_FOR_REVIEW", rules.reviewAbovePrincipal(), principal, charge), charge);
        }
        var due = new Finding(
                "LATE_CHARGE_DUE",
                Verdict.PASS,
                List.of(perDay.value().toString(), String.valueOf(days), charge.toString()),
                perDay.citation(),
                null);
        return reckoning(perDay, due, charge);
    }

    private static boolean isTrue(@Nullable Ruled<Boolean> flag) {
        return flag != null && flag.value();
    }

    private static Finding remark(String code, @Nullable Ruled<Boolean> rule, Money principal, Money charge) {
        var said = List.of(principal.toString(), charge.toString());
        return new Finding(
                code, Verdict.WARN, said, Objects.requireNonNull(rule).citation(), null);
    }

    private static Reckoning reckoning(Ruled<?> rule, Finding finding, Money charge) {
        var decision = Decision.of(rule.pack(), OCCASION, List.of(finding));
        return new Reckoning(decision, List.of(new Amount(CHARGE, charge)));
    }
}
