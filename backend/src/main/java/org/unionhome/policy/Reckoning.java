package org.unionhome.policy;

import java.util.List;
import org.unionhome.kernel.Money;

/** A decision with the amounts that come out of it. */
public record Reckoning(Decision decision, List<Amount> amounts) {

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
