package org.unionhome.policy.internal;

import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.unionhome.kernel.Money;
import org.unionhome.policy.CareQuestion;
import org.unionhome.policy.CareRule;
import org.unionhome.policy.Finding;
import org.unionhome.policy.GiftForm;
import org.unionhome.policy.Occurrence;
import org.unionhome.policy.Verdict;

/** What one rule says of a gift. Pure. */
final class CareFindings {

    static final String ABOVE_CEILING = "AMOUNT_ABOVE_CEILING";
    static final String RELATIVE = "RELATIVE_NOT_COVERED";
    static final String REPEATED = "ALREADY_RECORDED";
    static final String TOO_LATE = "CLAIMED_TOO_LATE";
    static final String OTHER_PARENT = "GIVEN_TO_OTHER_PARENT";

    private CareFindings() {}

    /** @param strict the rule as strict as those above make it: what would be allowed */
    static List<Finding> of(CareRule rule, CareQuestion asked, CareRule strict) {
        return Stream.of(
                        form(rule, asked, strict),
                        amount(rule, asked, strict),
                        note(rule, asked),
                        relative(rule, asked),
                        repetition(rule, asked).or(() -> closeness(rule, asked)),
                        TermFindings.late(rule, asked),
                        TermFindings.otherParent(rule, asked))
                .flatMap(Optional::stream)
                .toList();
    }

    /** What the rule forbids; nothing that it only remarks. */
    static List<Finding> limits(CareRule rule, CareQuestion asked, CareRule strict) {
        return Stream.of(
                        form(rule, asked, strict)
                                .filter(finding -> finding.code().equals("FORM_NOT_ALLOWED")),
                        amount(rule, asked, strict)
                                .filter(finding -> finding.code().equals(ABOVE_CEILING)),
                        relative(rule, asked),
                        repetition(rule, asked),
                        TermFindings.late(rule, asked),
                        TermFindings.otherParent(rule, asked))
                .flatMap(Optional::stream)
                .toList();
    }

    /** The ceiling that an amount was above. */
    static Money ceilingOf(Finding aboveCeiling) {
        return Money.of(aboveCeiling.arguments().get(0));
    }

    static Finding within(CareRule rule, CareQuestion asked) {
        var ceiling = rule.ceiling(asked.surgery());
        var allowed = allowed(rule, asked);
        if (ceiling == null) {
            return new Finding("VISIT_WITHOUT_GIFT", Verdict.PASS, List.of(), rule.citation(), allowed);
        }
        String forms = words("form", rule.allowedForms());
        return ceiling.amount() == null
                ? new Finding("WITHIN_RULES", Verdict.PASS, List.of(forms), rule.citation(), allowed)
                : new Finding(
                        "WITHIN_CEILING",
                        Verdict.PASS,
                        List.of(forms, ceiling.amount().toString()),
                        ceiling.citation(),
                        allowed);
    }

    private static Optional<Finding> form(CareRule rule, CareQuestion asked, CareRule strict) {
        var gift = rule.gift(asked.form());
        String form = word("form", asked.form().name());
        if (gift.isEmpty()) {
            String forms = words("form", strict.allowedForms());
            var usual = rule.forms().get(0).citation();
            return Optional.of(
                    Finding.against("FORM_NOT_ALLOWED", List.of(form, forms), usual, allowed(strict, asked)));
        }
        return gift.filter(CareRule.Gift::unstated)
                .map(unstated -> new Finding(
                        "FORM_NOT_STATED", Verdict.WARN, List.of(form), unstated.citation(), allowed(strict, asked)));
    }

    private static Optional<Finding> amount(CareRule rule, CareQuestion asked, CareRule strict) {
        var ceiling = rule.ceiling(asked.surgery());
        if (ceiling == null || asked.amount().isZero()) {
            return Optional.empty();
        }
        if (ceiling.amount() == null) {
            return Optional.of(new Finding(
                    "AMOUNT_NOT_STATED", Verdict.WARN, List.of(), ceiling.citation(), allowed(strict, asked)));
        }
        if (!asked.amount().exceeds(ceiling.amount())) {
            return Optional.empty();
        }
        var figures = List.of(ceiling.amount().toString(), asked.amount().toString());
        return Optional.of(Finding.against(ABOVE_CEILING, figures, ceiling.citation(), allowed(strict, asked)));
    }

    /** Where no amount is stated, whoever gives one says why; a what-if question has no note to look at. */
    private static Optional<Finding> note(CareRule rule, CareQuestion asked) {
        var ceiling = rule.ceiling(asked.surgery());
        if (ceiling == null || ceiling.amount() != null || asked.amount().isZero()) {
            return Optional.empty();
        }
        return Boolean.FALSE.equals(asked.noteGiven())
                ? Optional.of(Finding.against("NOTE_REQUIRED", List.of(), ceiling.citation(), null))
                : Optional.empty();
    }

    private static Optional<Finding> relative(CareRule rule, CareQuestion asked) {
        var relatives = rule.relatives();
        String relation = asked.event().relation();
        if (relatives == null || relation == null || relatives.relations().contains(relation)) {
            return Optional.empty();
        }
        var counted =
                relatives.relations().stream().map(one -> word("relation", one)).collect(Collectors.joining(" "));
        var said = List.of(word("relation", relation), counted);
        return Optional.of(Finding.against(RELATIVE, said, relatives.citation(), null));
    }

    private static Optional<Finding> repetition(CareRule rule, CareQuestion asked) {
        var limit = rule.frequency();
        return asked.earlier().stream()
                .filter(earlier -> limit.frequency().same(earlier, asked.event()))
                .findFirst()
                .map(same -> List.of(
                        word("frequency", limit.frequency().name()), same.on().toString()))
                .map(said -> Finding.against(REPEATED, said, limit.citation(), null));
    }

    private static Optional<Finding> closeness(CareRule rule, CareQuestion asked) {
        return asked.earlier().stream()
                .filter(earlier -> daysBetween(earlier, asked.event()) <= rule.closeDays())
                .findFirst()
                .filter(close -> rule.closeDays() > 0)
                .map(close -> new Finding(
                        "CLOSE_TO_EARLIER",
                        Verdict.WARN,
                        List.of(close.on().toString()),
                        rule.frequency().citation(),
                        null));
    }

    private static long daysBetween(Occurrence one, Occurrence other) {
        return Math.abs(ChronoUnit.DAYS.between(one.on(), other.on()));
    }

    private static Finding.Allowed allowed(CareRule rule, CareQuestion asked) {
        var most = Optional.ofNullable(rule.ceiling(asked.surgery())).map(CareRule.Ceiling::amount);
        return new Finding.Allowed(most.orElse(null), rule.allowedForms());
    }

    private static String words(String kind, List<GiftForm> forms) {
        return forms.stream().map(form -> word(kind, form.name())).collect(Collectors.joining(" "));
    }

    private static String word(String kind, String name) {
        return "@" + kind + "." + name;
    }
}
