package org.unionhome.membership.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.unionhome.kernel.AuditTrail;
import org.unionhome.kernel.CurrentActor;
import org.unionhome.kernel.CurrentRequest;
import org.unionhome.kernel.Ids;
import org.unionhome.kernel.Problem;
import org.unionhome.kernel.ProblemCode;
import org.unionhome.kernel.Sql;
import org.unionhome.kernel.UseCase;
import org.unionhome.membership.Consents;

/**
 * A member enters whom of her family the union may know, changes it and takes it back. No purpose without her consent
 * to it, no detail without a purpose that needs it.
 */
@UseCase
@ApplicationScoped
@Transactional
class KeepFamily {

    private static final int MOST = 20;
    private final FamilyStore store;
    private final FamilyQueries family;
    private final Consents consents;
    private final Sql sql;
    private final CurrentActor current;
    private final CurrentRequest request;
    private final AuditTrail audit;
    private final Clock clock;

    KeepFamily(
            FamilyStore store,
            FamilyQueries family,
            Consents consents,
            Sql sql,
            CurrentActor current,
            CurrentRequest request,
            AuditTrail audit,
            Clock clock) {
        this.store = store;
        this.family = family;
        this.consents = consents;
        this.sql = sql;
        this.current = current;
        this.request = request;
        this.audit = audit;
        this.clock = clock;
    }

    /** @throws Problem NO_MEMBERSHIP, INVALID_INPUT, CONSENT_NEEDED, FAMILY_FULL */
    UUID add(Entry entry) {
        UUID person = hold();
        if (family.mine().size() >= MOST) {
            throw Problem.of(MembershipProblem.FAMILY_FULL, MOST);
        }
        FamilyMember member = entry.as(Ids.next(), person);
        Map<String, FamilyPurpose> known = judged(member);
        store.insert(member);
        store.bind(member, known, LocalDate.now(clock));
        record("family.added", member);
        return member.id();
    }

    /** Confirms the purposes anew, too. */
    void change(UUID id, String ifMatch, Entry entry) {
        UUID person = hold();
        request.requireVersion(ifMatch, family.own(id).version());
        FamilyMember member = entry.as(id, person);
        Map<String, FamilyPurpose> known = judged(member);
        store.update(member);
        store.bind(member, known, LocalDate.now(clock));
        record("family.changed", member);
    }

    void remove(UUID id) {
        hold();
        FamilyMember member = family.own(id);
        store.delete(id);
        record("family.removed", member);
    }

    /** One of her changes after the other. */
    private UUID hold() {
        UUID person = current.get().person();
        if (person == null) {
            throw Problem.of(ProblemCode.NO_MEMBERSHIP);
        }
        sql.first("select 1 from person where id = ? for no key update", row -> true, person);
        return person;
    }

    private Map<String, FamilyPurpose> judged(FamilyMember member) {
        Map<String, FamilyPurpose> known = store.purposes();
        LocalDate today = LocalDate.now(clock);
        var faults = FamilyPolicy.faults(member, known, today);
        if (!faults.isEmpty()) {
            throw Problem.ofFaults(faults);
        }
        var given = consents.inForce(member.person());
        if (!given.containsAll(FamilyPolicy.consents(member, known, today))) {
            throw Problem.of(MembershipProblem.CONSENT_NEEDED);
        }
        return known;
    }

    private void record(String action, FamilyMember member) {
        var subject =
                AuditTrail.Subject.of("member", member.person(), current.get().home());
        audit.record(action, subject, String.join(",", member.purposes()));
    }

    /** What a member typed. */
    record Entry(String relation, String name, Map<FamilyMember.Field, String> details, Set<String> purposes) {

        FamilyMember as(UUID id, UUID person) {
            return new FamilyMember(id, person, relation, name, details, purposes, 0);
        }

        @Override
        public String toString() {
            return "Entry";
        }
    }
}
