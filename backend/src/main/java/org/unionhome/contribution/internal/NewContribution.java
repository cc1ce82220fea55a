package org.unionhome.contribution.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.unionhome.kernel.Money;
import org.unionhome.policy.ContributionRules;
import org.unionhome.policy.PackRef;

/**
 * An edition to write.
 *
 * @param edition counts from one
 * @param employer of the union at the time, if it has one
 * @param reduced what relief took off
 * @param reason why it takes the place of the one before
 */
record NewContribution(
        UUID id,
        Payroll payroll,
        int edition,
        @Nullable UUID employer,
        String rate,
        Money assessed,
        Money reduced,
        LocalDate dueOn,
        LocalDate remitBy,
        List<PackRef> ruledBy,
        List<Split.Part> parts,
        @Nullable String reason) {

    /** The same under the id that an import gave the row. */
    NewContribution as(UUID given) {
        return new NewContribution(
                given, payroll, edition, employer, rate, assessed, reduced, dueOn, remitBy, ruledBy, parts, reason);
    }

    static List<PackRef> packs(ContributionRules rules) {
        return List.of(rules.rate().pack(), rules.shares().pack()).stream()
                .distinct()
                .toList();
    }
}
