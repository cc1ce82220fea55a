package org.unionhome.welfare.internal;

import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.unionhome.kernel.Money;
import org.unionhome.membership.MemberRoll;
import org.unionhome.policy.Citation;
import org.unionhome.policy.ElectionRules.Ruled;
import org.unionhome.policy.MutualAidScheme;

/**
 * Whether somebody may be enrolled in a round, and as what. A value that was only reported warns; everything else that is
 * not fulfilled refuses.
 */
final class EnrollmentPolicy {

    private EnrollmentPolicy() {}

    /** What somebody wants to enrol with. */
    record Wanted(int shares, Money ownShare) {}

    /** @param coveredFrom first day on which an illness is covered */
    record Answer(Verdict verdict, @Nullable Citation citation, LocalDate coveredFrom) {

        boolean enrols() {
            return verdict == Verdict.ENROLLED || verdict == Verdict.WARNED;
        }
    }

    /** What becomes of it. */
    enum Verdict {
        ENROLLED,
        /** Enrolled, though a value that is only reported says otherwise. */
        WARNED,
        /** Covered in this period already: the second enrolment is to be paid back. */
        SECOND,
        NOT_ON_THE_ROLL,
        AGE_OR_SEX,
        TOO_MANY_SHARES,
        OWN_SHARE_TOO_LOW,
        OWN_SHARE_ABOVE_PRICE;

        boolean refuses() {
            return compareTo(SECOND) > 0;
        }
    }

    /** @param day on which she is enrolled */
    static Answer judge(Round round, MutualAidScheme scheme, Entrant entrant, Wanted wanted, LocalDate day) {
        LocalDate coveredFrom = scheme.coveredFrom(round.from(), day, entrant.lastBefore(round.from()));
        MemberRoll.Listed listed = entrant.listed();
        if (listed == null) {
            return new Answer(Verdict.NOT_ON_THE_ROLL, null, coveredFrom);
        }
        if (entrant.coveredDuring(round.from(), round.to())) {
            return new Answer(Verdict.SECOND, null, coveredFrom);
        }
        Optional<Answer> sums = sums(round, scheme, wanted, coveredFrom);
        return sums.orElseGet(() -> person(round, scheme, listed, coveredFrom));
    }

    private static Optional<Answer> sums(Round round, MutualAidScheme scheme, Wanted wanted, LocalDate coveredFrom) {
        if (wanted.shares() > scheme.mostShares().value()) {
            return Optional.of(broken(Verdict.TOO_MANY_SHARES, scheme.mostShares(), coveredFrom));
        }
        if (wanted.ownShare().exceeds(round.priceOf(wanted.shares()))) {
            return Optional.of(new Answer(Verdict.OWN_SHARE_ABOVE_PRICE, null, coveredFrom));
        }
        return scheme.ownShareSuffices(wanted.ownShare(), wanted.shares())
                ? Optional.empty()
                : Optional.of(broken(Verdict.OWN_SHARE_TOO_LOW, scheme.ownShare(), coveredFrom));
    }

    private static Answer person(Round round, MutualAidScheme scheme, MemberRoll.Listed listed, LocalDate coveredFrom) {
        if (scheme.kind() == MutualAidScheme.Kind.WOMEN && !"FEMALE".equals(listed.sex())) {
            return new Answer(Verdict.AGE_OR_SEX, scheme.citation(), coveredFrom);
        }
        boolean admitted = scheme.who() == null
                || (listed.birthDate() != null && scheme.admits(listed.sex(), ageOn(listed.birthDate(), round.from())));
        return admitted
                ? new Answer(Verdict.ENROLLED, null, coveredFrom)
                : broken(Verdict.AGE_OR_SEX, scheme.who(), coveredFrom);
    }

    private static Answer broken(Verdict verdict, @Nullable Ruled<?> rule, LocalDate coveredFrom) {
        Citation citation = rule == null ? null : rule.citation();
        boolean reported = citation != null && citation.confidence() == Citation.Confidence.SECONDARY;
        return new Answer(reported ? Verdict.WARNED : verdict, citation, coveredFrom);
    }

    private static int ageOn(LocalDate birth, LocalDate day) {
        return Period.between(birth, day).getYears();
    }
}
