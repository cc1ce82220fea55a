package org.unionhome.membership.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.unionhome.kernel.Problem.FieldFault;
import org.unionhome.kernel.Refusal;

/** Who can join, from which day, and from which month she owes dues. */
final class AdmissionPolicy {

    private static final int DAYS_BACK = 366;

    private AdmissionPolicy() {}

    /** @param at pointer of the object in which the application stands */
    static List<FieldFault> faults(String at, Application application, LocalDate today) {
        var faults = new ArrayList<>(PersonalDetailsPolicy.faults(at, application.details(), Optional.empty(), today));
        EmploymentPolicy.refusal(application.employment(), Status.ACTIVE)
                .map(Refusal::name)
                .ifPresent(code -> faults.add(new FieldFault(at + "/employment", code, List.of())));
        return faults;
    }

    /** The day of admission is no later than today; a paper form may have waited, but not for more than a year. */
    static List<FieldFault> faults(String field, LocalDate joinedOn, LocalDate today) {
        if (joinedOn.isAfter(today)) {
            return List.of(new FieldFault(field, "IN_FUTURE", List.of()));
        }
        return joinedOn.isBefore(today.minusDays(DAYS_BACK))
                ? List.of(new FieldFault(field, "TOO_FAR_BACK", List.of(DAYS_BACK)))
                : List.of();
    }

    /** Why who is known by this identity number cannot be admitted; none when she can. */
    static Optional<Refusal> refusal(@Nullable KnownPerson known) {
        if (known == null) {
            return Optional.empty();
        }
        if (!known.former()) {
            return Optional.of(MembershipProblem.ALREADY_MEMBER);
        }
        return known.deceased() ? Optional.of(MembershipProblem.MEMBER_DECEASED) : Optional.empty();
    }

    /** Dues are owed by the month: the first day of the month so many after that of the admission. */
    static LocalDate duesFrom(LocalDate joinedOn, int monthsAfter) {
        return joinedOn.plusMonths(monthsAfter).withDayOfMonth(1);
    }
}
