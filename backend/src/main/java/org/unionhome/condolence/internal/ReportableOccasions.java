package org.unionhome.condolence.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.unionhome.kernel.CurrentActor;
import org.unionhome.kernel.Problem;
import org.unionhome.kernel.ProblemCode;
import org.unionhome.membership.MemberInfo;
import org.unionhome.membership.Members;
import org.unionhome.policy.CareRule;
import org.unionhome.policy.CareRules;
import org.unionhome.policy.Policies;

/**
 * The occasions of a union's own rules that it wants to be told of. Birthdays and retirements it finds by itself; what is
 * confidential would lie open as a to-do.
 */
@ApplicationScoped
class ReportableOccasions {

    private final Policies policies;
    private final Members members;
    private final CurrentActor current;
    private final Clock clock;

    ReportableOccasions(Policies policies, Members members, CurrentActor current, Clock clock) {
        this.policies = policies;
        this.members = members;
        this.current = current;
        this.clock = clock;
    }

    /** Of the caller's own union. @throws Problem NO_MEMBERSHIP */
    List<CareRule> mine() {
        UUID union = Optional.ofNullable(current.get().person())
                .flatMap(members::find)
                .filter(one -> !"ENDED".equals(one.status()))
                .map(MemberInfo::union)
                .orElseThrow(() -> Problem.of(ProblemCode.NO_MEMBERSHIP));
        return in(union);
    }

    /** By the rules of today: what was long ago is reported under the names of now. */
    List<CareRule> in(UUID union) {
        return of(policies.rulesIn(union, LocalDate.now(clock)));
    }

    /** Where no pack is in force, of all that any knows. */
    List<CareRule> of(CareRules rules) {
        return (rules.pack() == null ? policies.known() : rules.all())
                .stream()
                        .filter(rule -> !rule.confidential() && !TodoKinds.OF_THE_CALENDAR.contains(rule.occasion()))
                        .toList();
    }
}
