package org.unionhome.condolence.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.unionhome.kernel.AuditTrail;
import org.unionhome.kernel.CurrentActor;
import org.unionhome.kernel.Ids;
import org.unionhome.kernel.Notices;
import org.unionhome.kernel.Permission;
import org.unionhome.kernel.Problem;
import org.unionhome.kernel.ProblemCode;
import org.unionhome.kernel.UseCase;
import org.unionhome.membership.MemberInfo;
import org.unionhome.membership.Members;
import org.unionhome.organization.Unions;

/**
 * Tells the union of a wedding, a birth, a stay in hospital, or whatever else its rules name: a member of herself or of a colleague, whom she names, or an
 * officer of a member in her scope. The officers of the union are told; the same told twice stays one to-do.
 */
@UseCase
@ApplicationScoped
@Transactional
class ReportOccasion {

    private static final int AHEAD = 366;
    private final Members members;
    private final Unions unions;
    private final ReportableOccasions occasions;
    private final TodoStore store;
    private final Notices notices;
    private final CurrentActor current;
    private final AuditTrail audit;
    private final Clock clock;

    ReportOccasion(
            Members members,
            Unions unions,
            ReportableOccasions occasions,
            TodoStore store,
            Notices notices,
            CurrentActor current,
            AuditTrail audit,
            Clock clock) {
        this.members = members;
        this.unions = unions;
        this.occasions = occasions;
        this.store = store;
        this.notices = notices;
        this.current = current;
        this.audit = audit;
        this.clock = clock;
    }

    /** Of the caller herself, or of a colleague by name. @throws Problem NO_MEMBERSHIP, INVALID_INPUT */
    Taken mine(Report report) {
        UUID person = Optional.ofNullable(current.get().person()).orElseThrow(ReportOccasion::noMembership);
        MemberInfo self = members.find(person)
                .filter(one -> !"ENDED".equals(one.status()))
                .orElseThrow(ReportOccasion::noMembership);
        return tell(self.union(), report.colleague() == null ? self : null, report);
    }

    /** Of a member in the officer's scope. @throws Problem NOT_FOUND, INVALID_INPUT */
    Taken ofMember(UUID memberId, Report report) {
        MemberInfo member = members.require(memberId, Permission.CONDOLENCE_RECORD);
        return tell(member.union(), member, report);
    }

    private Taken tell(UUID union, @Nullable MemberInfo member, Report report) {
        LocalDate today = LocalDate.now(clock);
        requireKnown(union, report);
        requireSound(report, today);
        unions.requireLiving(union);
        LocalDate due = report.occurredOn().isBefore(today) ? today : report.occurredOn();
        var told = new TodoStore.Told(
                union, member, report.colleague(), report.occasion(), report.occurredOn(), due, report.note());
        UUID id = Ids.next();
        boolean fresh = store.told(
                id, told, current.get().identity().subject(), current.get().name());
        if (fresh) {
            audit.record("condolence-todo.reported", AuditTrail.Subject.of("condolence-todo", id, union));
            notices.tellOfficers(
                    union,
                    Permission.CONDOLENCE_RECORD,
                    Notices.Notice.of("CARE_REPORTED", "/c/today", "care-todo:" + id, Notices.Word.union(union)));
        }
        return new Taken(report.occasion(), report.occurredOn(), !fresh);
    }

    private void requireKnown(UUID union, Report report) {
        if (occasions.in(union).stream().noneMatch(known -> known.occasion().equals(report.occasion()))) {
            throw Problem.ofFault("/occasion", "UNKNOWN_OCCASION");
        }
    }

    private static void requireSound(Report report, LocalDate today) {
        if (report.occurredOn().isAfter(today.plusDays(AHEAD))) {
            throw Problem.ofFault("/occurredOn", "IN_FUTURE");
        }
        if (report.occurredOn().isBefore(today.minusDays(AHEAD))) {
            throw Problem.ofFault("/occurredOn", "REPORTED_TOO_LATE");
        }
    }

    private static Problem noMembership() {
        return Problem.of(ProblemCode.NO_MEMBERSHIP);
    }

    /** What is told. */
    record Report(String occasion, LocalDate occurredOn, @Nullable String colleague, @Nullable String note) {
        /** About somebody's health or family. */
        @Override
        public String toString() {
            return "Report of " + occasion;
        }
    }

    /** @param known the same was told before */
    record Taken(String occasion, LocalDate occurredOn, boolean known) {}
}
