package org.unionhome.aid.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.unionhome.kernel.AuditTrail;
import org.unionhome.kernel.CurrentActor;
import org.unionhome.kernel.CurrentRequest;
import org.unionhome.kernel.Ids;
import org.unionhome.kernel.Permission;
import org.unionhome.kernel.Problem;
import org.unionhome.kernel.ProblemCode;
import org.unionhome.kernel.Sql;
import org.unionhome.kernel.UseCase;
import org.unionhome.membership.MemberInfo;
import org.unionhome.membership.Members;
import org.unionhome.organization.Unions;

/** A member asks for help, as a draft that only she sees; or an officer enters it for somebody who cannot. */
@UseCase
@ApplicationScoped
@Transactional
class OpenAidCase {

    private final Sql sql;
    private final Members members;
    private final Unions unions;
    private final AskedAgain again;
    private final AidWindows windows;
    private final AidSecrets secrets;
    private final CurrentActor current;
    private final CurrentRequest request;
    private final AuditTrail audit;
    private final Clock clock;

    OpenAidCase(
            Sql sql,
            Members members,
            Unions unions,
            AskedAgain again,
            AidWindows windows,
            AidSecrets secrets,
            CurrentActor current,
            CurrentRequest request,
            AuditTrail audit,
            Clock clock) {
        this.sql = sql;
        this.members = members;
        this.unions = unions;
        this.again = again;
        this.windows = windows;
        this.secrets = secrets;
        this.current = current;
        this.request = request;
        this.audit = audit;
        this.clock = clock;
    }

    /** @throws Problem NO_MEMBERSHIP, INVALID_INPUT, AID_STATE when it is asked again already */
    UUID forMyself(NewAidCase asked) {
        UUID person = current.get().person();
        MemberInfo me = person == null ? null : members.find(person).orElse(null);
        if (me == null) {
            throw Problem.of(ProblemCode.NO_MEMBERSHIP);
        }
        return open(me, asked, AidStatus.DRAFT);
    }

    /** @throws Problem NOT_FOUND, AID_OWN_CASE, AID_WINDOW_OVER, INVALID_INPUT, AID_STATE when it is asked again already */
    UUID forMember(UUID member, NewAidCase asked) {
        MemberInfo worker = members.require(member, Permission.AID_WORK);
        if (worker.id().equals(current.get().person())) {
            throw Problem.of(AidProblem.AID_OWN_CASE);
        }
        windows.requireOpen(worker.union(), asked.kind());
        return open(worker, asked, AidStatus.SUBMITTED);
    }

    private UUID open(MemberInfo worker, NewAidCase asked, AidStatus status) {
        var faults = NewAidCasePolicy.faults(asked, LocalDate.now(clock));
        if (!faults.isEmpty()) {
            throw Problem.ofFaults(faults);
        }
        unions.requireLiving(worker.union());
        UUID id = insert(worker, asked, status);
        request.touched(worker.union());
        audit.record("aid.opened", AuditTrail.Subject.of("aid-case", id, worker.union()));
        return id;
    }

    private UUID insert(MemberInfo worker, NewAidCase asked, AidStatus status) {
        UUID id = Ids.next();
        Instant now = Instant.now(clock);
        var pupil = asked.pupil();
        sql.update(
                """
                insert into aid_case (id, union_id, year, person_id, member_name, kind, need, cost, other_funding, pupil,
                                      pupil_index, stage, exclusion, requested, may_refer, status, again_of, entered_by,
                                      created_at, submitted_at, bill, bill_index)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?::bytea, ?::bytea, ?::text, ?::text, ?, ?, ?, ?::uuid, ?, ?,
                        ?::timestamptz, ?::bytea, ?::bytea)
                """,
                id,
                worker.union(),
                LocalDate.now(clock).getYear(),
                worker.id(),
                worker.name(),
                asked.kind(),
                secrets.seal(AidSecrets.NEED, asked.need()),
                asked.cost(),
                asked.otherFunding(),
                pupil == null ? null : secrets.seal(AidSecrets.PUPIL, pupil.name()),
                secrets.index(pupil),
                pupil == null ? null : pupil.stage(),
                pupil == null ? null : pupil.exclusion(),
                asked.requested(),
                asked.mayRefer(),
                status,
                againOf(asked.againOf(), worker.id()),
                current.get().identity().subject(),
                now,
                status == AidStatus.DRAFT ? null : now,
                asked.billNo() == null ? null : secrets.seal(AidSecrets.BILL, asked.billNo()),
                secrets.billIndex(asked.billNo()));
        return id;
    }

    /** Asked again: only what was refused to the same person before, and is not asked again already. */
    private @Nullable UUID againOf(@Nullable UUID refused, UUID person) {
        if (refused == null) {
            return null;
        }
        UUID before = sql.first(
                        "select id from aid_case where id = ? and person_id = ? and status = 'REFUSED'",
                        row -> Sql.id(row, "id"),
                        refused,
                        person)
                .orElseThrow(() -> Problem.of(ProblemCode.NOT_FOUND));
        again.requireNone(before, AidProblem.AID_STATE);
        return before;
    }
}
