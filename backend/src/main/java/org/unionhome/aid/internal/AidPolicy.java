package org.unionhome.aid.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.unionhome.aid.internal.AidJudgement.Finding;
import org.unionhome.kernel.Money;
import org.unionhome.policy.AidRules;
import org.unionhome.policy.Citation;
import org.unionhome.policy.Verdict;

/**
 * Whether and how much a household may be granted. A rule that was only reported warns and does not refuse; the last word
 * on one grant for each pupil has the database.
 */
final class AidPolicy {

    private AidPolicy() {}

    static AidJudgement judge(AidRules rules, AidQuestion question) {
        var findings = new ArrayList<Finding>();
        Optional<AidRules.Amount> rule =
                rules.amountFor(question.category(), question.kind().name(), question.stage());
        Money most = rule.map(known -> most(known, question)).orElse(null);
        if (question.means() == null) {
            findings.add(new Finding("NO_FILE", Verdict.WARN, List.of(), null));
        }
        if (most == null) {
            findings.add(new Finding("NO_RULE", Verdict.WARN, List.of(), null));
        } else {
            amount(rule.get(), question, findings);
        }
        window(rules, question, findings);
        pupil(rules, question, findings);
        again(question, findings);
        earlier(rules, question, findings);
        reviews(question, findings);
        String approver = rule.flatMap(known -> known.levelOf(question.amount()))
                .map(level -> approver(level, findings))
                .orElse(null);
        return AidJudgement.of(most, approver, findings);
    }

    /** Never more than the cost that somebody else does not pay, and never negative. */
    private static Money most(AidRules.Amount rule, AidQuestion question) {
        return limits(rule, question).get(0).most();
    }

    private static List<AidRules.Limit> limits(AidRules.Amount rule, AidQuestion question) {
        Money standard =
                question.means() == null ? Money.ZERO : question.means().standard();
        return rule.limits(standard, question.unpaid());
    }

    /** By every limit that it exceeds: what a document refuses is not hidden behind a lower one of a report. */
    private static void amount(AidRules.Amount rule, AidQuestion question, List<Finding> findings) {
        List<AidRules.Limit> limits = limits(rule, question);
        var exceeded = limits.stream()
                .filter(limit -> question.amount().exceeds(limit.most()))
                .toList();
        exceeded.forEach(limit -> findings.add(amount("ABOVE_RULE", against(limit.citation()), question, limit)));
        if (exceeded.isEmpty()) {
            findings.add(amount("WITHIN_RULE", Verdict.PASS, question, limits.get(0)));
        }
    }

    private static Finding amount(String code, Verdict verdict, AidQuestion question, AidRules.Limit limit) {
        var figures = List.of(question.amount().toString(), limit.most().toString());
        return new Finding(code, verdict, figures, limit.citation());
    }

    /** By the day on which it was asked for, whenever it is decided. */
    private static void window(AidRules rules, AidQuestion question, List<Finding> findings) {
        LocalDate asked = question.askedOn();
        if (asked == null) {
            return;
        }
        rules.windowsFor(question.kind().name()).stream()
                .filter(window -> window.isOver(asked))
                .forEach(window -> findings.add(new Finding(
                        "WINDOW_OVER",
                        against(window.citation()),
                        List.of(window.closesIn(asked.getYear()).toString()),
                        window.citation())));
    }

    private static void again(AidQuestion question, List<Finding> findings) {
        if (question.sameBillAgain()) {
            findings.add(new Finding(
                    "BILL_PAID",
                    question.amount().exceeds(question.unpaid()) ? Verdict.BLOCK : Verdict.PASS,
                    List.of(
                            Objects.requireNonNull(question.billGranted()).toString(),
                            question.unpaid().toString()),
                    null));
        }
        boolean sameCost = question.billGranted() == null
                && !question.cost().isZero()
                && question.earlier().stream()
                        .anyMatch(grant -> grant.kind() == question.kind()
                                && question.cost().equals(grant.cost()));
        if (sameCost) {
            findings.add(new Finding(
                    "SAME_COST", Verdict.WARN, List.of(question.cost().toString()), null));
        }
    }

    private static void pupil(AidRules rules, AidQuestion question, List<Finding> findings) {
        if (question.kind() != AidKind.SCHOOLING) {
            return;
        }
        Citation once = rules.onceFor(question.kind().name())
                .map(AidRules.Once::citation)
                .orElse(null);
        if (!question.otherFunding().isZero()) {
            findings.add(new Finding("FUNDED_ELSEWHERE", against(once), List.of(), once));
        }
        if (question.pupilAided()) {
            findings.add(new Finding("PUPIL_AIDED", Verdict.BLOCK, List.of(), once));
        }
        if (question.fileElsewhere()) {
            findings.add(new Finding("FILE_ELSEWHERE", Verdict.BLOCK, List.of(), once));
        }
        if (question.exclusion() != null) {
            rules.exclusion(question.exclusion())
                    .ifPresent(rule -> findings.add(
                            new Finding("PUPIL_EXCLUDED", against(rule.citation()), List.of(), rule.citation())));
        }
    }

    private static void earlier(AidRules rules, AidQuestion question, List<Finding> findings) {
        AidQuestion.Means means = question.means();
        Money warmth = countedWarmth(rules, question, findings);
        if (question.earlier().isEmpty() && warmth.isZero()) {
            return;
        }
        List<Finding> said = means == null
                ? List.of()
                : rules.severalFor(question.category()).stream()
                        .flatMap(rule -> earlier(rule, question, means, warmth).stream())
                        .toList();
        if (said.isEmpty() && question.beside() != null && !question.earlier().isEmpty()) {
            findings.add(grantedThisYear(question));
        }
        boolean forbidden = said.stream().anyMatch(finding -> finding.verdict() != Verdict.PASS);
        said.stream()
                .filter(finding -> !forbidden || finding.verdict() != Verdict.PASS)
                .forEach(findings::add);
    }

    /** What campaigns gave is told beside the case; where a pack says so it counts as an earlier grant does. */
    private static Money countedWarmth(AidRules rules, AidQuestion question, List<Finding> findings) {
        if (question.warmth().isZero()) {
            return Money.ZERO;
        }
        Optional<AidRules.Warmth> rule = rules.warmthRule();
        boolean counts = rule.filter(AidRules.Warmth::counts).isPresent();
        findings.add(new Finding(
                counts ? "WARMTH_COUNTS" : "WARMTH_GIVEN",
                Verdict.PASS,
                List.of(question.warmth().toString()),
                rule.map(AidRules.Warmth::citation).orElse(null)));
        return counts ? question.warmth() : Money.ZERO;
    }

    /** Where no rule says what it means, whoever decides knows of it; not by whom, nor to whom of the household. */
    private static Finding grantedThisYear(AidQuestion question) {
        var figures = List.of(
                String.valueOf(question.earlier().size()), question.granted().toString());
        return new Finding("GRANTED_THIS_YEAR", Verdict.WARN, figures, null);
    }

    /** What the household was approved with may hold no longer. */
    private static void reviews(AidQuestion question, List<Finding> findings) {
        if (question.beside() == null) {
            return;
        }
        LocalDate failed = question.beside().reviewFailedOn();
        LocalDate overdue = question.beside().reviewOverdueSince();
        if (failed != null) {
            findings.add(new Finding("REVIEW_FAILED", Verdict.WARN, List.of(failed.toString()), null));
        }
        if (overdue != null) {
            findings.add(new Finding("REVIEW_OVERDUE", Verdict.WARN, List.of(overdue.toString()), null));
        }
    }

    private static Optional<Finding> earlier(
            AidRules.Several rule, AidQuestion question, AidQuestion.Means means, Money warmth) {
        Citation citation = rule.citation();
        return switch (rule.effect()) {
            case ONE_KIND ->
                question.earlier().stream().anyMatch(grant -> grant.kind() != question.kind())
                        ? Optional.of(new Finding("SECOND_KIND", against(citation), List.of(), citation))
                        : Optional.empty();
            case COUNTS_AS_INCOME -> {
                Money granted = question.granted().plus(warmth);
                boolean still = rule.stillMeets(means.perMonthWith(granted), means.standard());
                yield Optional.of(new Finding(
                        still ? "STILL_MEETS" : "MEETS_NO_MORE",
                        still ? Verdict.PASS : against(citation),
                        List.of(granted.toString()),
                        citation));
            }
        };
    }

    private static String approver(AidRules.Level level, List<Finding> findings) {
        findings.add(new Finding(
                "HIGHER_APPROVAL",
                Verdict.WARN,
                List.of("@approver." + level.approver(), level.above().toString()),
                level.citation()));
        return level.approver();
    }

    private static Verdict against(@Nullable Citation citation) {
        return citation != null && citation.refuses() ? Verdict.BLOCK : Verdict.WARN;
    }
}
