package org.unionhome.aid.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.unionhome.policy.Policies;
import org.unionhome.policy.Reckoning;
import org.unionhome.policy.Supposed;
import org.unionhome.policy.WhatIf;

/** What the rules would say of a grant that nobody asked for. */
@ApplicationScoped
class GrantWhatIf implements WhatIf<Supposed.Grant> {

    private static final String MOST = "MOST";
    private final Policies policies;

    GrantWhatIf(Policies policies) {
        this.policies = policies;
    }

    @Override
    public Class<Supposed.Grant> about() {
        return Supposed.Grant.class;
    }

    @Override
    public String texts() {
        return AidWords.BUNDLE;
    }

    @Override
    public Reckoning answer(UUID union, LocalDate day, Supposed.Grant supposed) {
        var question = new AidQuestion(
                Optional.ofNullable(supposed.file()).map(GrantWhatIf::means).orElse(null),
                AidKind.valueOf(supposed.kind()),
                supposed.stage(),
                supposed.cost(),
                supposed.otherFunding(),
                supposed.exclusion(),
                supposed.amount(),
                supposed.earlier().stream()
                        .map(grant -> new AidQuestion.Earlier(AidKind.valueOf(grant.kind()), grant.amount()))
                        .toList(),
                supposed.pupilAided(),
                false,
                supposed.billGranted(),
                day,
                new AidQuestion.Beside(null, null, null));
        AskedAid asked = AskedAid.of(policies.stackIn(union, day).aid(), question);
        var most = Optional.ofNullable(asked.judgement().most()).map(amount -> new Reckoning.Amount(MOST, amount));
        return new Reckoning(asked.decision(), most.map(List::of).orElse(List.of()));
    }

    private static AidQuestion.Means means(Supposed.Grant.File file) {
        return new AidQuestion.Means(file.category(), file.standard(), file.persons(), file.income(), file.rigid());
    }
}
