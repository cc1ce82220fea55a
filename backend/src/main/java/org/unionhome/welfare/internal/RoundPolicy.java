package org.unionhome.welfare.internal;

import java.util.ArrayList;
import java.util.List;
import org.unionhome.kernel.Money;
import org.unionhome.kernel.Problem.FieldFault;
import org.unionhome.policy.MutualAidScheme;

/** What a round must be like to be opened for a scheme. */
final class RoundPolicy {

    private RoundPolicy() {}

    static List<FieldFault> faults(NewRound wanted, MutualAidScheme scheme) {
        var faults = new ArrayList<FieldFault>();
        if (!scheme.mayBeginOn(wanted.from())) {
            faults.add(fault("/periodFrom", "NOT_THE_SCHEMES_FIRST_DAY"));
        }
        if (!wanted.enrollTo().isAfter(wanted.enrollFrom())) {
            faults.add(fault("/enrollTo", "END_BEFORE_START"));
        }
        if (wanted.enrollTo().isAfter(scheme.endOf(wanted.from()))) {
            faults.add(fault("/enrollTo", "AFTER_PERIOD"));
        }
        price(wanted, scheme, faults);
        return faults;
    }

    private static void price(NewRound wanted, MutualAidScheme scheme, List<FieldFault> faults) {
        Money named = scheme.sharePrice() == null ? null : scheme.sharePrice().value();
        if (wanted.sharePrice() == null && named == null) {
            faults.add(fault("/sharePrice", "REQUIRED"));
        } else if (wanted.sharePrice() != null && wanted.sharePrice().isZero()) {
            faults.add(fault("/sharePrice", "REQUIRED"));
        } else if (named != null && wanted.sharePrice() != null && !named.equals(wanted.sharePrice())) {
            faults.add(fault("/sharePrice", "SCHEME_NAMES_IT", named));
        }
    }

    private static FieldFault fault(String pointer, String code, Object... arguments) {
        return new FieldFault(pointer, code, List.of(arguments));
    }
}
