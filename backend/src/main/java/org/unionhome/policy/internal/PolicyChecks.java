package org.unionhome.policy.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.unionhome.kernel.Money;
import org.unionhome.kernel.Problem;
import org.unionhome.policy.CareRule;
import org.unionhome.policy.Decision;
import org.unionhome.policy.Finding;
import org.unionhome.policy.GiftForm;
import org.unionhome.policy.Policies;
import org.unionhome.policy.Reckoning;
import org.unionhome.policy.SanatoriumQuestion;
import org.unionhome.policy.Verdict;

/** What-if questions: what would the rules say, whoever it is for. */
@ApplicationScoped
class PolicyChecks {

    private final Policies policies;
    private final PolicyReaders readers;

    PolicyChecks(Policies policies, PolicyReaders readers) {
        this.policies = policies;
        this.readers = readers;
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
                .orElseGet(() -> unruled(SanatoriumPolicy.OCCASION, asked.on()));
    }

    Reckoning latePayment(UUID union, LocalDate day, Money principal, int days) {
        readers.requireConcerned(union);
        return policies.lateChargesIn(union, day)
                .map(rules -> policies.reckon(rules, principal, days))
                .orElseGet(() -> unruled(LateChargePolicy.OCCASION, day));
    }

    private static Reckoning unruled(String occasion, LocalDate day) {
        var none = new Finding("NO_RULES_IN_FORCE", Verdict.WARN, List.of(day.toString()), null, null);
        return new Reckoning(Decision.of(null, occasion, List.of(none)), List.of());
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
