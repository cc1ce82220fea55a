package org.unionhome.membership.internal;

import static org.unionhome.membership.internal.MembershipProblem.DISPATCHED_BELONGS_TO_AGENCY;
import static org.unionhome.membership.internal.MembershipProblem.EMPLOYMENT_IMPLAUSIBLE;
import static org.unionhome.membership.internal.MembershipProblem.REENGAGED_IS_RETAINED;
import static org.unionhome.membership.internal.MembershipProblem.SECONDED_STAYS;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.unionhome.kernel.Refusal;

/**
 * Where somebody belongs who does not simply work where she is employed. Trade Union Law and 总工发〔2009〕21号: a
 * seconded worker stays with the union of the unit that pays her; a dispatched one belongs to the agency's union, and
 * to that of the user only when the agency has none; a re-engaged retiree keeps her membership without its duties and
 * votes.
 */
final class EmploymentPolicy {

    private EmploymentPolicy() {}

    /** The rule that speaks against it; none when it is right. */
    static Optional<Refusal> refusal(Employment employment, Status status) {
        return Optional.ofNullable(
                switch (employment.form()) {
                    case REGULAR -> onlyThroughWage(employment) ? null : EMPLOYMENT_IMPLAUSIBLE;
                    case SECONDED, TEMPORARY -> onlyThroughWage(employment) ? null : SECONDED_STAYS;
                    case DISPATCHED -> dispatched(employment);
                    case REENGAGED -> status == Status.ACTIVE ? REENGAGED_IS_RETAINED : null;
                });
    }

    private static boolean onlyThroughWage(Employment employment) {
        return employment.through() == Employment.Through.WAGE_UNIT;
    }

    private static @Nullable Refusal dispatched(Employment employment) {
        return switch (employment.through()) {
            case AGENCY -> null;
            case USER_UNIT -> employment.agencyHasUnion() ? DISPATCHED_BELONGS_TO_AGENCY : null;
            case WAGE_UNIT -> EMPLOYMENT_IMPLAUSIBLE;
        };
    }
}
