package org.unionhome.membership.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.unionhome.policy.Citation;
import org.unionhome.policy.Decision;
import org.unionhome.policy.ElectionRules;
import org.unionhome.policy.ElectionRules.Ruled;
import org.unionhome.policy.Finding;
import org.unionhome.policy.Verdict;

/**
 * What the rules say about a committee. What stands in a statute or in the institution's own document refuses; what was
 * only reported, or is a ruling of this product, warns.
 */
final class CommitteePolicy {
    private CommitteePolicy() {}

    /** A committee as somebody wants it. */
    record Plan(CommitteeKind kind, int years, int seats) {}

    static Decision judge(Plan plan, MemberCount members, ElectionRules rules) {
        var findings = new ArrayList<Finding>();
        term(plan, rules).ifPresent(findings::add);
        seats(plan, members, rules).ifPresent(findings::add);
        if (findings.isEmpty()) {
            findings.add(within(plan, members, rules));
        }
        return Decision.of(rules.termYears().pack(), plan.kind().name(), findings);
    }

    /** Whether the union must have this committee; below the number it may. */
    static boolean required(CommitteeKind kind, MemberCount members, ElectionRules rules) {
        return switch (kind) {
            case UNION_COMMITTEE -> members.all() >= rules.committeeFrom().value();
            case WOMEN_WORKERS -> members.women() >= rules.womensCommitteeFrom().value();
            case FUNDS_REVIEW -> members.all() >= rules.committeeFrom().value();
        };
    }

    static Ruled<Integer> requiredFrom(CommitteeKind kind, ElectionRules rules) {
        return kind == CommitteeKind.WOMEN_WORKERS ? rules.womensCommitteeFrom() : rules.committeeFrom();
    }

    /** Seats are ruled for the union committee alone. */
    static Optional<ElectionRules.SizeBand> band(CommitteeKind kind, MemberCount members, ElectionRules rules) {
        return kind == CommitteeKind.UNION_COMMITTEE ? rules.bandFor(members.all()) : Optional.empty();
    }

    static Verdict strength(Citation citation) {
        return switch (citation.confidence()) {
            case STATUTE, PUBLISHED -> Verdict.BLOCK;
            case SECONDARY, DESIGN -> Verdict.WARN;
        };
    }

    private static Optional<Finding> term(Plan plan, ElectionRules rules) {
        var lengths = rules.termYears();
        if (lengths.value().contains(plan.years())) {
            return Optional.empty();
        }
        String allowed = lengths.value().stream().map(String::valueOf).collect(Collectors.joining(" / "));
        return Optional.of(new Finding(
                "TERM_LENGTH_NOT_ALLOWED",
                strength(lengths.citation()),
                List.of(String.valueOf(plan.years()), allowed),
                lengths.citation(),
                null));
    }

    private static Optional<Finding> seats(Plan plan, MemberCount members, ElectionRules rules) {
        return band(plan.kind(), members, rules)
                .filter(band -> plan.seats() < band.least() || plan.seats() > band.most())
                .map(band -> new Finding(
                        "SEATS_OUTSIDE_BAND",
                        strength(rules.sizes().citation()),
                        texts(members.all(), band.least(), band.most(), plan.seats()),
                        rules.sizes().citation(),
                        null));
    }

    private static Finding within(Plan plan, MemberCount members, ElectionRules rules) {
        var from = requiredFrom(plan.kind(), rules);
        boolean must = required(plan.kind(), members, rules);
        int counted = plan.kind() == CommitteeKind.WOMEN_WORKERS ? members.women() : members.all();
        return new Finding(
                must ? "COMMITTEE_REQUIRED" : "COMMITTEE_OPTIONAL",
                Verdict.PASS,
                texts(counted, from.value()),
                from.citation(),
                null);
    }

    private static List<String> texts(int... numbers) {
        return Arrays.stream(numbers).mapToObj(String::valueOf).toList();
    }
}
