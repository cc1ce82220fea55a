package org.unionhome.aid.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.unionhome.kernel.Money;
import org.unionhome.kernel.Problem;
import org.unionhome.policy.Decision;
import org.unionhome.policy.Finding;
import org.unionhome.policy.HardshipRules;
import org.unionhome.policy.MeansTest;
import org.unionhome.policy.Policies;
import org.unionhome.policy.Reckoning;
import org.unionhome.policy.RuleStack.Ruling;
import org.unionhome.policy.Supposed;
import org.unionhome.policy.Verdict;
import org.unionhome.policy.WhatIf;

/** What a means test would say of a household that nobody applied for. */
@ApplicationScoped
class HouseholdWhatIf implements WhatIf<Supposed.Household> {

    private static final String PER_MONTH = "PER_MONTH";
    private final Policies policies;
    private final LivingStandards standards;

    HouseholdWhatIf(Policies policies, LivingStandards standards) {
        this.policies = policies;
        this.standards = standards;
    }

    @Override
    public Class<Supposed.Household> about() {
        return Supposed.Household.class;
    }

    @Override
    public String texts() {
        return HardshipWords.BUNDLE;
    }

    @Override
    public Reckoning answer(UUID union, LocalDate day, Supposed.Household supposed) {
        return policies.stackIn(union, day)
                .hardship()
                .map(ruling -> judged(ruling, union, day, supposed))
                .orElseGet(HouseholdWhatIf::unruled);
    }

    private Reckoning judged(Ruling<HardshipRules> ruling, UUID union, LocalDate day, Supposed.Household supposed) {
        var means = new MeansTest.Means(
                supposed.income(), supposed.rigid(), supposed.misfortune(), supposed.persons(), supposed.facts());
        var question = new HardshipQuestion(
                means,
                supposed.labourSince(),
                supposed.exclusions(),
                day,
                standard(ruling.rules(), union, day, supposed),
                supposed.meanIncome());
        Judgement judgement = HardshipJudge.judge(ruling, question);
        Money perMonth = judgement.outcome().perPersonAndMonth();
        return new Reckoning(
                judgement.decision(),
                Money.ZERO.exceeds(perMonth) ? List.of() : List.of(new Reckoning.Amount(PER_MONTH, perMonth)));
    }

    private HardshipJudge.Standard standard(
            HardshipRules rules, UUID union, LocalDate day, Supposed.Household supposed) {
        return Optional.ofNullable(supposed.standard())
                .map(amount -> new HardshipJudge.Standard(amount, ""))
                .or(() -> Optional.ofNullable(supposed.division())
                        .flatMap(division -> standards.living(rules, union, division, day)))
                .orElseThrow(() -> Problem.ofFault("/household/standard", "REQUIRED"));
    }

    private static Reckoning unruled() {
        var none = new Finding("UNRULED", Verdict.WARN, List.of(), null, null);
        return new Reckoning(Decision.of(null, "HARDSHIP", List.of(none)), List.of());
    }
}
