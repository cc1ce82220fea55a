package org.unionhome.membership.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.unionhome.kernel.AuditTrail;
import org.unionhome.kernel.CurrentActor;
import org.unionhome.kernel.Ids;
import org.unionhome.kernel.Permission;
import org.unionhome.kernel.Problem;
import org.unionhome.kernel.ProblemCode;
import org.unionhome.kernel.Scope;
import org.unionhome.kernel.UseCase;
import org.unionhome.organization.UnionInfo;
import org.unionhome.organization.Unions;

/**
 * Takes an application in: online by whoever has an account and is no member, or on paper as an officer types it. It
 * waits for the committee of the union.
 */
@UseCase
@ApplicationScoped
@Transactional
class ApplyToJoin {

    private final Applications applications;
    private final MemberQueries members;
    private final Unions unions;
    private final Scope scope;
    private final CurrentActor current;
    private final MembershipNotices notices;
    private final AuditTrail audit;
    private final Clock clock;

    ApplyToJoin(
            Applications applications,
            MemberQueries members,
            Unions unions,
            Scope scope,
            CurrentActor current,
            MembershipNotices notices,
            AuditTrail audit,
            Clock clock) {
        this.applications = applications;
        this.members = members;
        this.unions = unions;
        this.scope = scope;
        this.current = current;
        this.notices = notices;
        this.audit = audit;
        this.clock = clock;
    }

    /** @param unionCode as the union gives it to those who may join */
    UUID online(String unionCode, Application application) {
        if (current.get().identity().client()) {
            throw Problem.of(ProblemCode.NOT_ALLOWED);
        }
        boolean member = Optional.ofNullable(current.get().person())
                .flatMap(members::own)
                .filter(own -> !own.status().equals(Status.ENDED.name()))
                .isPresent();
        if (member) {
            throw Problem.of(MembershipProblem.ALREADY_MEMBER);
        }
        List<UnionInfo> meant = unions.roots().stream()
                .map(root -> unions.findByCode(root.id(), unionCode))
                .flatMap(Optional::stream)
                .toList();
        if (meant.size() != 1) {
            throw Problem.ofFault("/unionCode", "UNION_CODE_UNKNOWN");
        }
        return take(meant.get(0), Applications.Channel.ONLINE, application);
    }

    UUID onPaper(UUID union, Application application) {
        scope.require(current.get(), Permission.MEMBER_WRITE, union);
        return take(unions.require(union), Applications.Channel.PAPER, application);
    }

    private UUID take(UnionInfo union, Applications.Channel channel, Application application) {
        unions.requireLiving(union.id());
        var faults = AdmissionPolicy.faults("/applicant", application, LocalDate.now(clock));
        if (!faults.isEmpty()) {
            throw Problem.ofFaults(faults);
        }
        UUID id = Ids.next();
        applications.write(union, channel, null, List.of(new Applications.Entry(id, application)));
        audit.record("admission.submitted", AuditTrail.Subject.of("admission", id, union.id()), channel.name());
        notices.admissionWaits(id, union.id());
        return id;
    }
}
