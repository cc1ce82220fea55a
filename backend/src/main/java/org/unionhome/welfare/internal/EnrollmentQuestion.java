package org.unionhome.welfare.internal;

import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.unionhome.kernel.Money;
import org.unionhome.membership.MemberRoll;
import org.unionhome.policy.MutualAidScheme;

/**
 * What is asked of a scheme about an enrolment, kept with it so that it can be asked again. It holds of the member no more
 * than decides.
 *
 * @param enrolled day on which she is enrolled, from which she waits
 * @param price of all shares together
 * @param age in full years on the first day of the period; absent when her birthday is not known
 * @param covered some day of the period is covered already
 * @param earlier her last enrolment before the period
 */
record EnrollmentQuestion(
        LocalDate begin,
        LocalDate enrolled,
        Money price,
        int shares,
        Money ownShare,
        boolean onTheRoll,
        @Nullable String sex,
        @Nullable Integer age,
        boolean covered,
        MutualAidScheme.@Nullable Earlier earlier) {

    static EnrollmentQuestion of(Round round, Entrant entrant, EnrollmentPolicy.Wanted wanted, LocalDate day) {
        var listed = Optional.ofNullable(entrant.listed());
        return new EnrollmentQuestion(
                round.from(),
                day,
                round.priceOf(wanted.shares()),
                wanted.shares(),
                wanted.ownShare(),
                listed.isPresent(),
                listed.map(MemberRoll.Listed::sex).orElse(null),
                listed.map(MemberRoll.Listed::birthDate)
                        .map(birth -> Period.between(birth, round.from()).getYears())
                        .orElse(null),
                entrant.coveredDuring(round.from(), round.to()),
                entrant.lastBefore(round.from()));
    }
}
