package org.unionhome.membership.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.unionhome.kernel.Problem;
import org.unionhome.kernel.Problem.FieldFault;

/** Whether a standing can be changed in this way on that day. */
final class StandingPolicy {

    private StandingPolicy() {}

    /** The first reason that speaks against it; none when it is possible. */
    static Optional<Problem> refusal(Standing standing, StandingAct act, LocalDate on, LocalDate today) {
        if (standing.act().equals(StandingAct.DIE.name())) {
            return Optional.of(Problem.of(MembershipProblem.MEMBER_DECEASED));
        }
        if (!act.possibleFrom(standing.status())) {
            return Optional.of(Problem.of(MembershipProblem.STANDING_NOT_POSSIBLE));
        }
        if (on.isAfter(today)) {
            return Optional.of(Problem.ofFault("/on", "IN_FUTURE"));
        }
        if (!on.isAfter(standing.from())) {
            return Optional.of(
                    Problem.ofFaults(List.of(new FieldFault("/on", "STANDING_BEGAN_LATER", List.of(standing.from())))));
        }
        return EmploymentPolicy.refusal(standing.employment(), act.to()).map(Problem::of);
    }
}
