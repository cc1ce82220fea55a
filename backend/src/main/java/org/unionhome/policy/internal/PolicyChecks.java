package org.unionhome.policy.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.unionhome.kernel.Money;
import org.unionhome.kernel.Problem;
import org.unionhome.policy.CampaignQuestion;
import org.unionhome.policy.CareRule;
import org.unionhome.policy.Decision;
import org.unionhome.policy.DecisionSource;
import org.unionhome.policy.Finding;
import org.unionhome.policy.GiftForm;
import org.unionhome.policy.Policies;
import org.unionhome.policy.Reckoning;
import org.unionhome.policy.SanatoriumQuestion;
import org.unionhome.policy.Supposed;
import org.unionhome.policy.Verdict;
import org.unionhome.policy.WhatIf;

/**
 * What-if questions: what would the rules say, whoever it is for. What a feature judges by rules of its own packs it answers
 * itself, by the very rule that decides about real cases.
 */
@ApplicationScoped
class PolicyChecks {

    private final Policies policies;
    private final PackStack stack;
    private final PolicyReaders readers;
    private final Instance<WhatIf<?>> features;

    PolicyChecks(Policies policies, PackStack stack, PolicyReaders readers, @Any Instance<WhatIf<?>> features) {
        this.policies = policies;
        this.stack = stack;
        this.readers = readers;
        this.features = features;
    }

    /** @param texts bundle that words the findings */
    record Answer(Reckoning reckoning, String texts) {

        Answer(Reckoning reckoning) {
            this(reckoning, DecisionSource.RULES_TEXTS);
        }
    }

    Answer suppose(UUID union, LocalDate day, Supposed supposed) {
        readers.requireConcerned(union);
        return features.stream()
                .filter(feature -> feature.about().isInstance(supposed))
                .findFirst()
                .map(feature -> new Answer(put(feature, union, day, supposed), feature.texts()))
                .orElseThrow(() -> new IllegalStateException("no feature answers about " + supposed.getClass()));
    }

    private static <S extends Supposed> Reckoning put(WhatIf<S> to, UUID union, LocalDate day, Supposed supposed) {
        return to.answer(union, day, to.about().cast(supposed));
    }

    Reckoning gift(UUID union, SupposedGift gift) {
        readers.requireConcerned(union);
        var rules = policies.rulesIn(union, gift.on());
        boolean known = rules.pack() == null
                ? policies.knows(gift.occasion())
                : rules.of(gift.occasion()).isPresent();
        if (!known) {
            throw Problem.ofFault("/occasion", "UNKNOWN_OCCASION");
        }
        GiftForm given = gift.form() == null ? usual(rules.of(gift.occasion())) : gift.form();
        requireFitting(given, gift.amount());
        Decision judged = policies.judge(rules, gift.as(given));
        boolean open = gift.relation() == null
                && rules.of(gift.occasion()).filter(CareRule::needsRelation).isPresent();
        return new Reckoning(open ? withoutRelation(judged) : judged, List.of());
    }

    /** Recording asks for it, and a relative whom the rule does not count is refused. */
    private static Decision withoutRelation(Decision judged) {
        var untold = new Finding("RELATION_NOT_TOLD", Verdict.WARN, List.of(), null, null);
        var findings =
                Stream.concat(judged.findings().stream(), Stream.of(untold)).toList();
        return Decision.of(judged.pack(), judged.occasion(), findings, judged.above());
    }

    /** What is given as a rule; money where nothing is ruled. */
    private static GiftForm usual(Optional<CareRule> rule) {
        return rule.map(known -> known.forms().get(0).form()).orElse(GiftForm.CASH);
    }

    Reckoning tour(UUID union, SanatoriumQuestion asked) {
        readers.requireConcerned(union);
        return policies.sanatoriumIn(union, asked.on())
                .map(rules -> policies.reckon(rules, asked))
                .orElseGet(() -> Reckoning.unruled(SanatoriumPolicy.OCCASION, asked.on()));
    }

    Reckoning latePayment(UUID union, LocalDate day, Money principal, int days) {
        readers.requireConcerned(union);
        return policies.lateChargesIn(union, day)
                .map(rules -> policies.reckon(rules, principal, days))
                .orElseGet(() -> Reckoning.unruled(LateChargePolicy.OCCASION, day));
    }

    Reckoning campaign(UUID union, LocalDate day, CampaignQuestion asked) {
        readers.requireConcerned(union);
        return new Reckoning(policies.judge(policies.campaignIn(union, day, asked.kind()), asked), List.of());
    }

    Reckoning dues(UUID union, LocalDate day, Money base) {
        readers.requireConcerned(union);
        return policies.duesIn(union, day)
                .map(rules -> OwedPolicy.dues(rules, base))
                .orElseGet(() -> Reckoning.unruled(OwedPolicy.DUES, day));
    }

    Reckoning contribution(UUID union, LocalDate day, Money wages) {
        readers.requireConcerned(union);
        return ContributionFigures.complete(new StackedRules(stack.of(union, day)).figures(ContributionFigures.class))
                .map(rules -> OwedPolicy.contribution(rules, YearMonth.from(day), wages))
                .orElseGet(() -> Reckoning.unruled(OwedPolicy.CONTRIBUTION, day));
    }

    private static void requireFitting(GiftForm form, @Nullable Money amount) {
        if (form == GiftForm.NONE && amount != null && !amount.isZero()) {
            throw Problem.ofFault("/amount", "NOT_APPLICABLE");
        }
        if (form != GiftForm.NONE && amount == null) {
            throw Problem.ofFault("/amount", "REQUIRED");
        }
    }
}
