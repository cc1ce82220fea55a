package org.unionhome.policy;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.unionhome.policy.CareRule.Ceiling;
import org.unionhome.policy.CareRule.Count;
import org.unionhome.policy.CareRule.Terms;
import org.unionhome.policy.Strictness.Looser;

/** The terms of a lower rule under those of one above it: the lower ceiling, the shorter window, the fewer parents. Pure. */
final class StricterTerms {

    private StricterTerms() {}

    static Terms of(CareRule lower, CareRule upper) {
        Terms own = lower.terms();
        Terms above = upper.terms();
        boolean surgery = own.surgery() != null || above.surgery() != null;
        return new Terms(
                surgery ? Strictness.ceiling(lower.ceiling(true), upper.ceiling(true)) : null,
                fewer(own.window(), above.window()),
                fewer(own.perChild(), above.perChild()),
                besides(lower, upper));
    }

    /** A document above goes on telling events apart in its own way, whatever is said below. */
    private static List<CareRule.Limit> besides(CareRule lower, CareRule upper) {
        var own = lower.terms().besides();
        var said = upper.frequency();
        boolean binds = said.citation().bindsBelow()
                && said.frequency() != lower.frequency().frequency();
        return binds ? Stream.concat(own.stream(), Stream.of(said)).distinct().toList() : own;
    }

    /** Where nothing is said nothing is limited. */
    private static @Nullable Count fewer(@Nullable Count lower, @Nullable Count upper) {
        return isMore(lower, upper) ? upper : lower;
    }

    private static boolean isMore(@Nullable Count lower, @Nullable Count upper) {
        return upper != null && upper.citation().bindsBelow() && (lower == null || lower.number() > upper.number());
    }

    static void looser(CareRule lower, CareRule upper, List<Looser> found) {
        Ceiling most = lower.ceiling(true);
        Ceiling bound = upper.ceiling(true);
        boolean surgery = lower.terms().surgery() != null || upper.terms().surgery() != null;
        if (surgery && most != null && bound != null && Strictness.isHigher(most, bound)) {
            found.add(new Looser(lower.occasion(), "surgery", most.citation(), bound.citation()));
        }
        counted(lower, "window", lower.terms().window(), upper.terms().window(), found);
        counted(lower, "perChild", lower.terms().perChild(), upper.terms().perChild(), found);
    }

    private static void counted(
            CareRule lower, String value, @Nullable Count own, @Nullable Count above, List<Looser> found) {
        if (above != null && isMore(own, above)) {
            var below = own == null ? lower.citation() : own.citation();
            found.add(new Looser(lower.occasion(), value, below, above.citation()));
        }
    }
}
