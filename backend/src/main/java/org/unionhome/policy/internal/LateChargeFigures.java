package org.unionhome.policy.internal;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.unionhome.kernel.Money;
import org.unionhome.policy.ElectionRules.Ruled;
import org.unionhome.policy.Finding;
import org.unionhome.policy.LateChargeRules;
import org.unionhome.policy.Strictness.Looser;

/**
 * What one pack says about union funds that are paid late. The nearest pack that says anything rules, but nobody is charged
 * more than a document above allows.
 *
 * @param leavesOpen that it knows no charge forbids none below it, as it holds everywhere and leaves the rest to each place
 */
record LateChargeFigures(LateChargeRules rules, boolean leavesOpen, List<LateChargeSection.Vector> vectors)
        implements Figures {

    static LateChargeFigures read(PackFile file, LateChargeSection raw, int version) {
        var sources = new PackSources(file, version);
        var rules = new LateChargeRules(
                sources.share(raw.perDay()),
                sources.flag(raw.cappedAtPrincipal()),
                sources.flag(raw.reviewAbovePrincipal()),
                sources.flag(raw.none()));
        return new LateChargeFigures(rules, Boolean.TRUE.equals(file.everywhere()), raw.vectors());
    }

    static Optional<LateChargeRules> together(List<LateChargeFigures> nearestFirst) {
        return nearestFirst.stream()
                .findFirst()
                .map(own -> within(own.rules, nearestFirst.subList(1, nearestFirst.size())));
    }

    private static LateChargeRules within(LateChargeRules own, List<LateChargeFigures> above) {
        LateChargeRules ruling = own;
        for (LateChargeFigures upper : above) {
            ruling = upper.bound(ruling);
        }
        return ruling;
    }

    private LateChargeRules bound(LateChargeRules below) {
        if (below.perDay() == null) {
            return below;
        }
        if (rules.perDay() == null) {
            return forbids(below) ? rules : below;
        }
        return new LateChargeRules(
                Levels.strictest(List.of(below.perDay(), rules.perDay()), Comparator.naturalOrder())
                        .orElseThrow(),
                either(below.cappedAtPrincipal(), rules.cappedAtPrincipal()),
                either(below.reviewAbovePrincipal(), rules.reviewAbovePrincipal()),
                null);
    }

    private boolean forbids(LateChargeRules below) {
        return below.perDay() != null && rules.none() != null && !leavesOpen && Levels.isDocument(rules.none());
    }

    private static @Nullable Ruled<Boolean> either(@Nullable Ruled<Boolean> below, @Nullable Ruled<Boolean> above) {
        List<@Nullable Ruled<Boolean>> both = Arrays.asList(below, above);
        return Levels.strictest(both, Comparator.reverseOrder()).orElse(null);
    }

    @Override
    public List<Looser> looserThan(PackSections above) {
        return above.of(LateChargeFigures.class).map(this::looserThan).orElse(List.of());
    }

    /** A lower charge, or one that stops at the principal, burdens nobody more. */
    private List<Looser> looserThan(LateChargeFigures above) {
        var looser = new LooserValues("LATE_CHARGE")
                .value("perDay", rules.perDay(), above.rules.perDay(), Comparator.naturalOrder())
                .value(
                        "cappedAtPrincipal",
                        rules.cappedAtPrincipal(),
                        above.rules.cappedAtPrincipal(),
                        Comparator.reverseOrder())
                .value(
                        "reviewAbovePrincipal",
                        rules.reviewAbovePrincipal(),
                        above.rules.reviewAbovePrincipal(),
                        Comparator.reverseOrder());
        Ruled<?> charged = rules.perDay();
        Ruled<?> none = above.rules.none();
        return charged != null && none != null && above.forbids(rules)
                ? looser.found(List.of(new Looser("LATE_CHARGE", "none", charged.citation(), none.citation())))
                        .found()
                : looser.found();
    }

    @Override
    public List<String> contradicted() {
        return vectors.stream()
                .filter(vector -> !holds(vector))
                .map(LateChargeSection.Vector::name)
                .toList();
    }

    private boolean holds(LateChargeSection.Vector vector) {
        var reckoned = LateChargePolicy.judge(rules, Money.of(vector.principal()), vector.days());
        return reckoned.amount(LateChargePolicy.CHARGE).equals(Money.of(vector.charge()))
                && reckoned.decision().findings().stream()
                        .map(Finding::code)
                        .toList()
                        .equals(vector.findings());
    }
}
