package org.unionhome.policy.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.unionhome.policy.AidRules;
import org.unionhome.policy.BenefitRules;
import org.unionhome.policy.CampaignRules;
import org.unionhome.policy.CareRules;
import org.unionhome.policy.EntitlementRules;
import org.unionhome.policy.HardshipRules;
import org.unionhome.policy.MutualAidScheme;
import org.unionhome.policy.RuleStack;

/**
 * The sections of some packs, put together.
 *
 * @param packs the nearest first
 */
record StackedRules(List<Pack> packs) implements RuleStack {

    @Override
    public CareRules care(LocalDate day) {
        return CareRules.of(
                day,
                Pack.careOf(packs.stream()
                        .filter(pack -> !pack.occasions().isEmpty())
                        .toList()));
    }

    @Override
    public CampaignRules campaign(String kind) {
        return CampaignFigures.together(kind, packs);
    }

    @Override
    public Ruling<AidRules> aid() {
        return ruling(AidFigures.class, AidFigures::together);
    }

    @Override
    public Optional<Ruling<HardshipRules>> hardship() {
        var ruling = ruling(HardshipFigures.class, HardshipFigures::together);
        return ruling.rules().map(rules -> new Ruling<>(rules, ruling.packs()));
    }

    @Override
    public Ruling<BenefitRules> benefits() {
        return ruling(BenefitFigures.class, BenefitFigures::together);
    }

    @Override
    public boolean rulesBenefits() {
        return BenefitFigures.ruleAll(figures(BenefitFigures.class));
    }

    @Override
    public Ruling<EntitlementRules> entitlement() {
        return ruling(EntitlementFigures.class, EntitlementFigures::together);
    }

    @Override
    public Optional<MutualAidScheme> mutualAid(String scheme) {
        return figures(MutualAidFigures.class).stream()
                .flatMap(figures -> figures.schemes().stream())
                .filter(known -> known.code().equals(scheme))
                .findFirst();
    }

    /** One section of every pack that has it. */
    <T extends Figures> List<T> figures(Class<T> kind) {
        return packs.stream().flatMap(pack -> pack.sections().of(kind).stream()).toList();
    }

    private <T extends Figures, R> Ruling<R> ruling(Class<T> kind, Function<List<T>, R> together) {
        var asked = packs.stream()
                .filter(pack -> pack.sections().of(kind).isPresent())
                .map(Pack::ref)
                .toList();
        return new Ruling<>(together.apply(figures(kind)), asked);
    }
}
