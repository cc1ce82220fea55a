package org.unionhome.welfare.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.unionhome.policy.Policies;
import org.unionhome.policy.Reckoning;
import org.unionhome.policy.Supposed;
import org.unionhome.policy.WhatIf;

/** From which money a physical examination may be paid, before anybody opens a round. */
@ApplicationScoped
class ExaminationWhatIf implements WhatIf<Supposed.Examination> {

    private final Policies policies;

    ExaminationWhatIf(Policies policies) {
        this.policies = policies;
    }

    @Override
    public Class<Supposed.Examination> about() {
        return Supposed.Examination.class;
    }

    @Override
    public Reckoning answer(UUID union, LocalDate day, Supposed.Examination supposed) {
        var rules = policies.stackIn(union, day);
        return rules.rulesBenefits()
                ? new Reckoning(ExaminationPolicy.judge(rules.benefits(), supposed.source()), List.of())
                : Reckoning.unruled(ExaminationPolicy.OCCASION, day);
    }
}
