package org.unionhome.welfare.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.unionhome.kernel.Money;
import org.unionhome.kernel.Problem.FieldFault;
import org.unionhome.policy.Citation;
import org.unionhome.policy.Decision;
import org.unionhome.policy.Finding;
import org.unionhome.policy.MutualAidScheme;
import org.unionhome.policy.Verdict;

/**
 * What a claim must be like: an illness found while the scheme covered her, of a category it knows, and no more recognised
 * than its table grants. What is known from a report warns and refuses nothing.
 */
final class ClaimPolicy {

    private static final String WITHOUT_TABLE = "SERIOUS_ILLNESS";
    private static final String IN_WAITING = "CLAIM_IN_WAITING";
    private static final String NOT_IN_TABLE = "CLAIM_NOT_IN_TABLE";
    static final String ABOVE_TABLE = "CLAIM_ABOVE_TABLE";

    private ClaimPolicy() {}

    /** What cannot be claimed at all, whatever the scheme says of the illness. */
    static List<FieldFault> faults(NewClaim asked, Round round, MutualAidScheme scheme, LocalDate today) {
        var faults = new ArrayList<FieldFault>();
        if (asked.foundOn().isAfter(today)) {
            faults.add(fault("/foundOn", "IN_FUTURE"));
        } else if (!round.covers(asked.foundOn())) {
            faults.add(fault("/foundOn", "OUTSIDE_PERIOD"));
        }
        if (scheme.benefits().isEmpty() && !asked.category().equals(WITHOUT_TABLE)) {
            faults.add(fault("/category", "NOT_IN_TABLE"));
        }
        if (asked.personalCost().isZero()) {
            faults.add(fault("/personalCost", "REQUIRED"));
        }
        if (asked.claimed().isZero()) {
            faults.add(fault("/claimed", "REQUIRED"));
        } else if (asked.claimed().exceeds(asked.personalCost())) {
            faults.add(fault("/claimed", "ABOVE_COST"));
        }
        return faults;
    }

    /** What a refused claim hears of the findings, each at its field. */
    static List<FieldFault> faults(Decision decision) {
        return decision.findings().stream()
                .filter(finding -> finding.verdict() == Verdict.BLOCK)
                .map(finding -> finding.code().equals(IN_WAITING)
                        ? fault("/foundOn", "IN_WAITING", finding.arguments().get(0))
                        : fault("/category", "NOT_IN_TABLE"))
                .toList();
    }

    static Decision judge(MutualAidScheme scheme, ClaimQuestion asked) {
        var findings = new ArrayList<Finding>();
        waiting(scheme, asked).ifPresent(findings::add);
        table(scheme, asked).ifPresent(findings::add);
        if (findings.isEmpty()) {
            findings.add(new Finding(
                    "CLAIM_COVERED", Verdict.PASS, List.of(asked.coveredFrom().toString()), scheme.citation(), null));
        }
        return Decision.of(scheme.pack(), scheme.code(), findings);
    }

    private static Optional<Finding> waiting(MutualAidScheme scheme, ClaimQuestion asked) {
        if (!asked.foundOn().isBefore(asked.coveredFrom())) {
            return Optional.empty();
        }
        Citation citation = scheme.waitingDays() == null
                ? scheme.citation()
                : scheme.waitingDays().citation();
        return Optional.of(
                Finding.against(IN_WAITING, List.of(asked.coveredFrom().toString()), citation, null));
    }

    private static Optional<Finding> table(MutualAidScheme scheme, ClaimQuestion asked) {
        if (scheme.benefits().isEmpty()) {
            return Optional.empty();
        }
        return scheme.benefit(asked.category())
                .map(benefit -> granted(scheme, asked, benefit))
                .orElseGet(() -> Optional.of(Finding.against(NOT_IN_TABLE, List.of(), firmest(scheme), null)));
    }

    private static Optional<Finding> granted(
            MutualAidScheme scheme, ClaimQuestion asked, MutualAidScheme.Benefit benefit) {
        Money recognised = asked.recognised();
        Money grants = scheme.granted(asked.category(), asked.personalCost(), asked.shares())
                .orElse(Money.ZERO);
        if (recognised == null) {
            return Optional.empty();
        }
        var sums = List.of(recognised.toString(), grants.toString());
        return Optional.of(
                recognised.exceeds(grants)
                        ? Finding.against(ABOVE_TABLE, sums, benefit.citation(), null)
                        : new Finding("CLAIM_WITHIN_TABLE", Verdict.PASS, sums, benefit.citation(), null));
    }

    /** The table is known as well as its best known line. */
    private static Citation firmest(MutualAidScheme scheme) {
        return scheme.benefits().stream()
                .map(MutualAidScheme.Benefit::citation)
                .filter(Citation::refuses)
                .findFirst()
                .orElse(scheme.benefits().get(0).citation());
    }

    private static FieldFault fault(String pointer, String code, Object... arguments) {
        return new FieldFault(pointer, code, List.of(arguments));
    }
}
