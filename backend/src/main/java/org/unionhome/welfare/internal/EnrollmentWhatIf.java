package org.unionhome.welfare.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.unionhome.kernel.Money;
import org.unionhome.kernel.Problem;
import org.unionhome.policy.Decision;
import org.unionhome.policy.Finding;
import org.unionhome.policy.MutualAidScheme;
import org.unionhome.policy.Policies;
import org.unionhome.policy.Reckoning;
import org.unionhome.policy.Supposed;
import org.unionhome.policy.Supposed.Enrollment.Illness;
import org.unionhome.policy.Verdict;
import org.unionhome.policy.WhatIf;

/** What a scheme would say of somebody who enrols on the day of the question, and grant for an illness. */
@ApplicationScoped
class EnrollmentWhatIf implements WhatIf<Supposed.Enrollment> {

    private static final String GRANTED = "GRANTED";
    private final Policies policies;

    EnrollmentWhatIf(Policies policies) {
        this.policies = policies;
    }

    @Override
    public Class<Supposed.Enrollment> about() {
        return Supposed.Enrollment.class;
    }

    @Override
    public Reckoning answer(UUID union, LocalDate day, Supposed.Enrollment supposed) {
        MutualAidScheme scheme = policies.mutualAidOn(day).stream()
                .filter(known -> known.code().equals(supposed.scheme()))
                .findFirst()
                .orElseThrow(() -> Problem.ofFault("/enrollment/scheme", "UNKNOWN_VALUE"));
        LocalDate begin = Optional.ofNullable(supposed.begin()).orElseGet(() -> next(scheme, day));
        if (!scheme.mayBeginOn(begin)) {
            throw Problem.ofFault("/enrollment/begin", "OUTSIDE_PERIOD");
        }
        Decision enrolled = KeptEnrollments.judge(scheme, question(scheme, begin, day, supposed));
        Illness illness = supposed.illness();
        return illness == null || enrolled.blocks()
                ? new Reckoning(enrolled, List.of())
                : ill(scheme, begin, day, supposed, illness, enrolled);
    }

    private static LocalDate next(MutualAidScheme scheme, LocalDate day) {
        return Stream.iterate(day, one -> one.plusDays(1))
                .limit(367)
                .filter(scheme::mayBeginOn)
                .findFirst()
                .orElse(day);
    }

    private static EnrollmentQuestion question(
            MutualAidScheme scheme, LocalDate begin, LocalDate day, Supposed.Enrollment supposed) {
        return new EnrollmentQuestion(
                begin,
                day,
                scheme.priceOf(supposed.shares()).orElse(supposed.ownShare()),
                supposed.shares(),
                supposed.ownShare(),
                true,
                supposed.sex(),
                supposed.age(),
                false,
                supposed.earlier());
    }

    private static Reckoning ill(
            MutualAidScheme scheme,
            LocalDate begin,
            LocalDate day,
            Supposed.Enrollment supposed,
            Illness illness,
            Decision enrolled) {
        LocalDate from = scheme.coveredFrom(begin, day, supposed.earlier());
        boolean covered = !illness.foundOn().isBefore(from) && illness.foundOn().isBefore(scheme.endOf(begin));
        Optional<Money> granted = covered
                ? scheme.granted(illness.category(), illness.personalCost(), supposed.shares())
                : Optional.empty();
        Finding said = !covered
                ? finding(
                        scheme,
                        "ILLNESS_NOT_COVERED",
                        Verdict.WARN,
                        from,
                        scheme.endOf(begin).minusDays(1))
                : finding(
                        scheme,
                        granted.isPresent() ? "ILLNESS_COVERED" : "ILLNESS_NOT_IN_TABLE",
                        granted.isPresent() ? Verdict.PASS : Verdict.WARN,
                        from,
                        illness.foundOn());
        var all = Stream.concat(enrolled.findings().stream(), Stream.of(said)).toList();
        return new Reckoning(
                Decision.of(scheme.pack(), scheme.code(), all),
                granted.map(amount -> List.of(new Reckoning.Amount(GRANTED, amount)))
                        .orElse(List.of()));
    }

    private static Finding finding(
            MutualAidScheme scheme, String code, Verdict verdict, LocalDate first, LocalDate second) {
        return new Finding(code, verdict, List.of(first.toString(), second.toString()), scheme.citation(), null);
    }
}
