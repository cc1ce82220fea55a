package org.unionhome.welfare.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.unionhome.policy.Policies;
import org.unionhome.policy.Reckoning;
import org.unionhome.policy.Supposed;
import org.unionhome.policy.WhatIf;

/** What the rules would say of a gift at a festival that nobody proposed. */
@ApplicationScoped
class FestivalWhatIf implements WhatIf<Supposed.FestivalGift> {

    private final Policies policies;

    FestivalWhatIf(Policies policies) {
        this.policies = policies;
    }

    @Override
    public Class<Supposed.FestivalGift> about() {
        return Supposed.FestivalGift.class;
    }

    @Override
    public Reckoning answer(UUID union, LocalDate day, Supposed.FestivalGift supposed) {
        var rules = policies.stackIn(union, day);
        var question = new FestivalQuestion(supposed.festival(), supposed.form(), supposed.most());
        return rules.rulesBenefits()
                ? new Reckoning(FestivalPolicy.judge(rules.benefits(), question), List.of())
                : Reckoning.unruled(FestivalPolicy.OCCASION, day);
    }
}
