package org.unionhome.policy;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.unionhome.policy.CareRule.Ceiling;

/**
 * Who may rule what: a lower level may be stricter than those above it, never looser. Pure.
 */
public final class Strictness {

    private Strictness() {}

    /** A value of a lower pack that allows more than one above it, with both places. */
    public record Looser(String occasion, String value, Citation below, Citation above) {}

    /** The lower rule with those values of the upper one that are stricter; each keeps its own source. */
    static CareRule tightened(CareRule lower, CareRule upper) {
        return new CareRule(
                lower.occasion(),
                lower.name(),
                lower.kind(),
                lower.citation(),
                forms(lower, upper),
                ceiling(lower.ceiling(), upper.ceiling()),
                isMoreOften(lower.frequency(), upper.frequency()) ? upper.frequency() : lower.frequency(),
                relatives(lower.relatives(), upper.relatives()),
                lower.confidential() || upper.confidential(),
                lower.aheadDays(),
                lower.closeDays(),
                lower.childByName() || upper.childByName(),
                StricterTerms.of(lower, upper));
    }

    static boolean isMoreOften(CareRule.Limit lower, CareRule.Limit upper) {
        return upper.citation().bindsBelow() && lower.frequency().allowsMoreThan(upper.frequency());
    }

    /** Nothing is left out when nothing would be left: then every form is refused by one of the two. */
    private static List<CareRule.Gift> forms(CareRule lower, CareRule upper) {
        if (!formsBind(upper)) {
            return lower.forms();
        }
        var common = lower.forms().stream()
                .filter(gift -> upper.gift(gift.form()).isPresent())
                .toList();
        return common.isEmpty() ? lower.forms() : common;
    }

    static boolean formsBind(CareRule upper) {
        return upper.forms().get(0).citation().bindsBelow();
    }

    static @Nullable Ceiling ceiling(@Nullable Ceiling lower, @Nullable Ceiling upper) {
        return lower != null && upper != null && isHigher(lower, upper) ? upper : lower;
    }

    /** A ceiling that is not stated is no limit of its own. */
    static boolean isHigher(Ceiling lower, Ceiling upper) {
        return upper.amount() != null
                && upper.citation().bindsBelow()
                && (lower.amount() == null || lower.amount().exceeds(upper.amount()));
    }

    private static CareRule.@Nullable Relatives relatives(
            CareRule.@Nullable Relatives lower, CareRule.@Nullable Relatives upper) {
        if (upper == null || !upper.citation().bindsBelow()) {
            return lower;
        }
        if (lower == null) {
            return upper;
        }
        var both =
                lower.relations().stream().filter(upper.relations()::contains).toList();
        return both.size() == lower.relations().size() ? lower : new CareRule.Relatives(both, upper.citation());
    }

    /** Every value of the lower rule that allows more than the upper one. */
    public static List<Looser> looser(CareRule lower, CareRule upper) {
        var found = new ArrayList<Looser>();
        if (formsBind(upper)) {
            lower.forms().stream()
                    .filter(gift -> upper.gift(gift.form()).isEmpty())
                    .findFirst()
                    .ifPresent(gift -> found.add(new Looser(
                            lower.occasion(),
                            "forms." + gift.form(),
                            gift.citation(),
                            upper.forms().get(0).citation())));
        }
        Ceiling most = lower.ceiling();
        Ceiling bound = upper.ceiling();
        if (most != null && bound != null && isHigher(most, bound)) {
            found.add(new Looser(lower.occasion(), "ceiling", most.citation(), bound.citation()));
        }
        relativesBeyond(lower, upper, found);
        StricterTerms.looser(lower, upper, found);
        if (isMoreOften(lower.frequency(), upper.frequency())) {
            var often = upper.frequency().citation();
            found.add(
                    new Looser(lower.occasion(), "frequency", lower.frequency().citation(), often));
        }
        return found;
    }

    private static void relativesBeyond(CareRule lower, CareRule upper, List<Looser> found) {
        var bound = upper.relatives();
        if (bound == null || !bound.citation().bindsBelow()) {
            return;
        }
        var counted = lower.relatives();
        if (counted == null || !bound.relations().containsAll(counted.relations())) {
            var below = counted == null ? lower.citation() : counted.citation();
            found.add(new Looser(lower.occasion(), "relatives", below, bound.citation()));
        }
    }
}
