package org.unionhome.policy;

import java.time.LocalDate;
import java.util.List;
import org.unionhome.kernel.Money;

/** A decision with the amounts that come out of it. */
public record Reckoning(Decision decision, List<Amount> amounts) {

    /** What can be said on a day on which no document rules it. */
    public static Reckoning unruled(String subject, LocalDate day) {
        var none = new Finding("NO_RULES_IN_FORCE", Verdict.WARN, List.of(day.toString()), null, null);
        return new Reckoning(Decision.of(null, subject, List.of(none)), List.of());
    }

    /** @param code such as PAID */
    public record Amount(String code, Money yuan) {}

    /** The amount under a code; nothing where there is none. */
    public Money amount(String code) {
        return amounts.stream()
                .filter(amount -> amount.code().equals(code))
                .map(Amount::yuan)
                .findFirst()
                .orElse(Money.ZERO);
    }
}
