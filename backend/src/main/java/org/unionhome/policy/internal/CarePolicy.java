package org.unionhome.policy.internal;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.unionhome.policy.CareQuestion;
import org.unionhome.policy.CareRule;
import org.unionhome.policy.CareRules;
import org.unionhome.policy.Decision;
import org.unionhome.policy.Finding;
import org.unionhome.policy.GiftForm;
import org.unionhome.policy.Occurrence;
import org.unionhome.policy.Verdict;

/** Judges a gift on an occasion. Pure: the same rules and the same question always give the same answer. */
final class CarePolicy {

    private CarePolicy() {}

    static Decision judge(CareRules rules, CareQuestion asked) {
        var findings = new ArrayList<Finding>();
        if (rules.pack() == null) {
            String day = rules.day().toString();
            findings.add(new Finding("NO_RULES_IN_FORCE", Verdict.WARN, List.of(day), null, null));
        } else {
            Optional<CareRule> rule = rules.of(asked.occasion());
            rule.ifPresent(known -> findings.addAll(judge(known, asked)));
            if (rule.isEmpty()) {
                findings.add(new Finding("OCCASION_NOT_RULED", Verdict.BLOCK, List.of(), null, null));
            }
        }
        return Decision.of(rules.pack(), asked.occasion(), findings);
    }

    private static List<Finding> judge(CareRule rule, CareQuestion asked) {
        var findings = new ArrayList<Finding>();
        form(rule, asked).ifPresent(findings::add);
        amount(rule, asked).ifPresent(findings::add);
        note(rule, asked).ifPresent(findings::add);
        relative(rule, asked).ifPresent(findings::add);
        repetition(rule, asked).ifPresent(findings::add);
        if (findings.isEmpty()) {
            findings.add(within(rule));
        }
        return findings;
    }

    private static Optional<Finding> form(CareRule rule, CareQuestion asked) {
        var gift = rule.gift(asked.form());
        String form = word("form", asked.form().name());
        if (gift.isEmpty()) {
            String forms = words("form", rule.allowedForms());
            var usual = rule.forms().get(0).citation();
            return Optional.of(
                    new Finding("FORM_NOT_ALLOWED", Verdict.BLOCK, List.of(form, forms), usual, allowed(rule)));
        }
        return gift.filter(CareRule.Gift::unstated)
                .map(unstated -> new Finding(
                        "FORM_NOT_STATED", Verdict.WARN, List.of(form), unstated.citation(), allowed(rule)));
    }

    private static Optional<Finding> amount(CareRule rule, CareQuestion asked) {
        var ceiling = rule.ceiling();
        if (ceiling == null || asked.amount().isZero()) {
            return Optional.empty();
        }
        if (ceiling.amount() == null) {
            return Optional.of(
                    new Finding("AMOUNT_NOT_STATED", Verdict.WARN, List.of(), ceiling.citation(), allowed(rule)));
        }
        if (!asked.amount().exceeds(ceiling.amount())) {
            return Optional.empty();
        }
        var figures = List.of(ceiling.amount().toString(), asked.amount().toString());
        return Optional.of(
                new Finding("AMOUNT_ABOVE_CEILING", Verdict.BLOCK, figures, ceiling.citation(), allowed(rule)));
    }

    /** Where no amount is stated, whoever gives one says why; a what-if question has no note to look at. */
    private static Optional<Finding> note(CareRule rule, CareQuestion asked) {
        var ceiling = rule.ceiling();
        if (ceiling == null || ceiling.amount() != null || asked.amount().isZero()) {
            return Optional.empty();
        }
        return Boolean.FALSE.equals(asked.noteGiven())
                ? Optional.of(new Finding("NOTE_REQUIRED", Verdict.BLOCK, List.of(), ceiling.citation(), null))
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
        return Optional.of(new Finding("RELATIVE_NOT_COVERED", Verdict.BLOCK, said, relatives.citation(), null));
    }

    private static Optional<Finding> repetition(CareRule rule, CareQuestion asked) {
        var limit = rule.frequency();
        var same = asked.earlier().stream()
                .filter(earlier -> limit.frequency().same(earlier, asked.event()))
                .findFirst();
        if (same.isPresent()) {
            var said = List.of(
                    word("frequency", limit.frequency().name()), same.get().on().toString());
            return Optional.of(new Finding("ALREADY_RECORDED", Verdict.BLOCK, said, limit.citation(), null));
        }
        return asked.earlier().stream()
                .filter(earlier -> daysBetween(earlier, asked.event()) <= rule.closeDays())
                .findFirst()
                .filter(close -> rule.closeDays() > 0)
                .map(close -> new Finding(
                        "CLOSE_TO_EARLIER", Verdict.WARN, List.of(close.on().toString()), limit.citation(), null));
    }

    private static Finding within(CareRule rule) {
        var ceiling = rule.ceiling();
        if (ceiling == null) {
            return new Finding("VISIT_WITHOUT_GIFT", Verdict.PASS, List.of(), rule.citation(), allowed(rule));
        }
        String forms = words("form", rule.allowedForms());
        return ceiling.amount() == null
                ? new Finding("WITHIN_RULES", Verdict.PASS, List.of(forms), rule.citation(), allowed(rule))
                : new Finding(
                        "WITHIN_CEILING",
                        Verdict.PASS,
                        List.of(forms, ceiling.amount().toString()),
                        ceiling.citation(),
                        allowed(rule));
    }

    private static long daysBetween(Occurrence one, Occurrence other) {
        return Math.abs(ChronoUnit.DAYS.between(one.on(), other.on()));
    }

    private static Finding.Allowed allowed(CareRule rule) {
        return new Finding.Allowed(rule.maxAmount().orElse(null), rule.allowedForms());
    }

    private static String words(String kind, List<GiftForm> forms) {
        return forms.stream().map(form -> word(kind, form.name())).collect(Collectors.joining(" "));
    }

    private static String word(String kind, String name) {
        return "@" + kind + "." + name;
    }
}
