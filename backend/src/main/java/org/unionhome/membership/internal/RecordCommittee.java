package org.unionhome.membership.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.unionhome.kernel.AuditTrail;
import org.unionhome.kernel.CurrentActor;
import org.unionhome.kernel.Ids;
import org.unionhome.kernel.Permission;
import org.unionhome.kernel.Problem;
import org.unionhome.kernel.Scope;
import org.unionhome.kernel.UseCase;
import org.unionhome.organization.Unions;

/** Records a committee that was elected outside the platform, with everybody who sits in it from the first day. */
@UseCase
@ApplicationScoped
@Transactional
class RecordCommittee {

    private final Unions unions;
    private final CurrentActor current;
    private final Scope scope;
    private final CommitteeJudge judge;
    private final CommitteeTerms terms;
    private final CommitteeOffices offices;
    private final Electorate electorate;
    private final AuditTrail audit;
    private final Clock clock;

    RecordCommittee(
            Unions unions,
            CurrentActor current,
            Scope scope,
            CommitteeJudge judge,
            CommitteeTerms terms,
            CommitteeOffices offices,
            Electorate electorate,
            AuditTrail audit,
            Clock clock) {
        this.unions = unions;
        this.current = current;
        this.scope = scope;
        this.judge = judge;
        this.terms = terms;
        this.offices = offices;
        this.electorate = electorate;
        this.audit = audit;
        this.clock = clock;
    }

    /** @throws Problem NOT_FOUND, POLICY_BLOCKED, COMMITTEE_EXISTS, SELF_APPOINTMENT, INVALID_INPUT */
    UUID run(Wanted wanted) {
        scope.require(current.get(), Permission.APPOINTMENT_WRITE, wanted.union());
        unions.requireLiving(wanted.union());
        requireSensible(wanted);
        judge.require(wanted.union(), new CommitteePolicy.Plan(wanted.kind(), wanted.years(), wanted.seats()));
        var committee = new CommitteeRow(
                Ids.next(),
                wanted.union(),
                wanted.kind(),
                wanted.termNo(),
                wanted.from(),
                wanted.from().plusYears(wanted.years()),
                wanted.seats(),
                0,
                Instant.now(clock));
        terms.begin(committee);
        wanted.holders()
                .forEach(holder ->
                        offices.take(committee, holder.person(), holder.post(), committee.from(), committee.to()));
        audit.record(
                "committee.recorded",
                AuditTrail.Subject.of("committee", committee.id(), wanted.union()),
                wanted.kind().name());
        return committee.id();
    }

    private void requireSensible(Wanted wanted) {
        var persons = wanted.holders().stream().map(Holder::person).toList();
        if (persons.size() > wanted.seats()) {
            throw Problem.ofFault("/holders", "MORE_THAN_SEATS", wanted.seats());
        }
        if (persons.stream().distinct().count() < persons.size()) {
            throw Problem.ofFault("/holders", "NAMED_TWICE");
        }
        if (wanted.holders().stream()
                        .filter(holder -> "CHAIR".equals(holder.post()))
                        .count()
                > 1) {
            throw Problem.ofFault("/holders", "TWO_CHAIRS");
        }
        if (electorate.strangers(wanted.union(), persons)) {
            throw Problem.ofFault("/holders", "NOT_MEMBERS_HERE");
        }
    }

    /** A committee as somebody wants to record it. */
    record Wanted(
            UUID union, CommitteeKind kind, int termNo, LocalDate from, int years, int seats, List<Holder> holders) {}

    record Holder(UUID person, String post) {}
}
