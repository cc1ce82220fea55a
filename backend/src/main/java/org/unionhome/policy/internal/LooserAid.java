package org.unionhome.policy.internal;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.unionhome.policy.AidRules;
import org.unionhome.policy.AidRules.Amount;
import org.unionhome.policy.AidRules.Effect;
import org.unionhome.policy.AidRules.Level;
import org.unionhome.policy.AidRules.Several;
import org.unionhome.policy.Citation;
import org.unionhome.policy.Strictness.Looser;

/**
 * Where a lower pack would grant more than one above: an amount is lower or equal, somebody higher approves from no higher
 * sum on, help is asked for no longer, and an earlier grant counts no less. Amounts that are reckoned in different ways are compared case by case when
 * something is granted. Pure.
 */
final class LooserAid {

    private static final String SECTION = "AID";
    private final List<Looser> found = new ArrayList<>();

    private LooserAid() {}

    static List<Looser> of(AidRules below, AidRules above) {
        var looser = new LooserAid();
        below.amounts().forEach(own -> above.amounts().stream()
                .filter(bound -> isSame(own, bound) && bound.citation().bindsBelow())
                .forEach(bound -> looser.amount(own, bound)));
        below.several().forEach(own -> above.several().stream()
                .filter(bound -> bound.category().equals(own.category())
                        && bound.citation().bindsBelow())
                .forEach(bound -> looser.several(own, bound)));
        below.windows().forEach(own -> above.windows().stream()
                .filter(bound -> !Collections.disjoint(own.kinds(), bound.kinds())
                        && bound.citation().bindsBelow())
                .forEach(bound -> looser.higher(
                        "windows.closes", own.closes(), bound.closes(), own.citation(), bound.citation())));
        return List.copyOf(looser.found);
    }

    private static boolean isSame(Amount own, Amount bound) {
        return own.category().equals(bound.category())
                && !Collections.disjoint(own.kinds(), bound.kinds())
                && (own.stage() == null || bound.stage() == null || own.stage().equals(bound.stage()));
    }

    private void amount(Amount own, Amount bound) {
        String name = own.category() + "-"
                + String.join("-", own.kinds().stream().sorted().toList());
        higher(name + ".standards", own.standards(), bound.standards(), own.citation(), bound.citation());
        higher(name + ".share", own.share(), bound.share(), own.citation(), bound.citation());
        higher(name + ".fixed", own.fixed(), bound.fixed(), own.citation(), bound.citation());
        boolean uncapped = own.most() == null && bound.most() != null && Objects.equals(own.share(), bound.share());
        if (uncapped) {
            found.add(new Looser(SECTION, name + ".most", own.citation(), bound.citation()));
        }
        higher(name + ".most", own.most(), bound.most(), own.citation(), bound.citation());
        bound.levels().stream()
                .filter(level -> level.citation().bindsBelow()
                        && own.levels().stream().noneMatch(mine -> isAsEarly(mine, level)))
                .forEach(level -> found.add(
                        new Looser(SECTION, name + ".levels." + level.approver(), own.citation(), level.citation())));
    }

    private static boolean isAsEarly(Level own, Level bound) {
        return own.approver().equals(bound.approver()) && !own.above().exceeds(bound.above());
    }

    private <T extends Comparable<T>> void higher(
            String name, @Nullable T own, @Nullable T bound, Citation below, Citation above) {
        if (own != null && bound != null && Comparator.<T>naturalOrder().compare(own, bound) > 0) {
            found.add(new Looser(SECTION, name, below, above));
        }
    }

    private void several(Several own, Several bound) {
        boolean moreKinds = bound.effect() == Effect.ONE_KIND && own.effect() != Effect.ONE_KIND;
        boolean higher = bound.effect() == own.effect()
                && (own.factor() > bound.factor()
                        || own.factor() == bound.factor() && own.inclusive() && !bound.inclusive());
        if (moreKinds || higher) {
            found.add(new Looser(SECTION, "several." + own.category(), own.citation(), bound.citation()));
        }
    }
}
