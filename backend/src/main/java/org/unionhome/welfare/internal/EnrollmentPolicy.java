package org.unionhome.welfare.internal;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.unionhome.kernel.Money;
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

    /**
     * What a scheme says.
     *
     * @param rule what is in the way, also where it only warns
     * @param coveredFrom first day on which an illness is covered
     */
    record Answer(Verdict verdict, Verdict rule, @Nullable Citation citation, LocalDate coveredFrom) {

        Answer(Verdict verdict, @Nullable Citation citation, LocalDate coveredFrom) {
            this(verdict, verdict, citation, coveredFrom);
        }

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

    static Answer judge(MutualAidScheme scheme, EnrollmentQuestion asked) {
        LocalDate coveredFrom = scheme.coveredFrom(asked.begin(), asked.enrolled(), asked.earlier());
        if (!asked.onTheRoll()) {
            return new Answer(Verdict.NOT_ON_THE_ROLL, null, coveredFrom);
        }
        if (asked.covered()) {
            return new Answer(Verdict.SECOND, null, coveredFrom);
        }
        return sums(scheme, asked, coveredFrom).orElseGet(() -> person(scheme, asked, coveredFrom));
    }

    private static Optional<Answer> sums(MutualAidScheme scheme, EnrollmentQuestion asked, LocalDate coveredFrom) {
        if (asked.shares() > scheme.mostShares().value()) {
            return Optional.of(broken(Verdict.TOO_MANY_SHARES, scheme.mostShares(), coveredFrom));
        }
        if (asked.ownShare().exceeds(asked.price())) {
            return Optional.of(new Answer(Verdict.OWN_SHARE_ABOVE_PRICE, null, coveredFrom));
        }
        return scheme.ownShareSuffices(asked.ownShare(), asked.shares())
                ? Optional.empty()
                : Optional.of(broken(Verdict.OWN_SHARE_TOO_LOW, scheme.ownShare(), coveredFrom));
    }

    private static Answer person(MutualAidScheme scheme, EnrollmentQuestion asked, LocalDate coveredFrom) {
        if (scheme.kind() == MutualAidScheme.Kind.WOMEN && !"FEMALE".equals(asked.sex())) {
            return new Answer(Verdict.AGE_OR_SEX, scheme.citation(), coveredFrom);
        }
        boolean admitted = scheme.who() == null || (asked.age() != null && scheme.admits(asked.sex(), asked.age()));
        return admitted
                ? new Answer(Verdict.ENROLLED, null, coveredFrom)
                : broken(Verdict.AGE_OR_SEX, scheme.who(), coveredFrom);
    }

    private static Answer broken(Verdict verdict, @Nullable Ruled<?> rule, LocalDate coveredFrom) {
        Citation citation = rule == null ? null : rule.citation();
        boolean reported = citation != null && !citation.refuses();
        return new Answer(reported ? Verdict.WARNED : verdict, verdict, citation, coveredFrom);
    }
}
