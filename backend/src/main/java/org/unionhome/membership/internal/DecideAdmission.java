package org.unionhome.membership.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.unionhome.kernel.Actors;
import org.unionhome.kernel.AuditTrail;
import org.unionhome.kernel.CurrentActor;
import org.unionhome.kernel.CurrentRequest;
import org.unionhome.kernel.IdNumber;
import org.unionhome.kernel.Problem;
import org.unionhome.kernel.ProblemCode;
import org.unionhome.kernel.Sql;
import org.unionhome.kernel.UseCase;

/**
 * The committee's yes or no to an application, by somebody other than the applicant. With a yes she is a member from that
 * day, is told from which month she owes dues, and the account with which she applied is hers as a member.
 */
@UseCase
@ApplicationScoped
@Transactional
class DecideAdmission {

    private final AdmissionQueries admissions;
    private final KnownPersons persons;
    private final Admitting admitting;
    private final DuesStart duesStart;
    private final PersonSecrets secrets;
    private final Sql sql;
    private final CurrentActor current;
    private final CurrentRequest request;
    private final Actors actors;
    private final MembershipNotices notices;
    private final AuditTrail audit;
    private final Clock clock;

    DecideAdmission(
            AdmissionQueries admissions,
            KnownPersons persons,
            Admitting admitting,
            DuesStart duesStart,
            PersonSecrets secrets,
            Sql sql,
            CurrentActor current,
            CurrentRequest request,
            Actors actors,
            MembershipNotices notices,
            AuditTrail audit,
            Clock clock) {
        this.admissions = admissions;
        this.persons = persons;
        this.admitting = admitting;
        this.duesStart = duesStart;
        this.secrets = secrets;
        this.sql = sql;
        this.current = current;
        this.request = request;
        this.actors = actors;
        this.notices = notices;
        this.audit = audit;
        this.clock = clock;
    }

    void approve(UUID id, String ifMatch, @Nullable LocalDate on) {
        Admission admission = waiting(id, ifMatch);
        LocalDate today = LocalDate.now(clock);
        LocalDate joinedOn = on == null ? today : on;
        var faults = AdmissionPolicy.faults("/joinedOn", joinedOn, today);
        if (!faults.isEmpty()) {
            throw Problem.ofFaults(faults);
        }
        KnownPerson known = known(admission);
        AdmissionPolicy.refusal(known).ifPresent(refusal -> {
            throw Problem.of(refusal);
        });
        admitting.admit(
                admission.root(),
                List.of(new Admitting.Candidate(id, admission.name(), admission.phone())),
                known == null ? Map.of() : Map.of(id, known),
                joinedOn,
                duesStart.of(admission.union(), joinedOn));
        sql.first("select tie_applicant(?)", row -> true, id);
        audit.record("admission.approved", AuditTrail.Subject.of("admission", id, admission.union()));
        notices.admissionApproved(id, admission.union());
        actors.forget();
    }

    void refuse(UUID id, String ifMatch, @Nullable String reason) {
        Admission admission = waiting(id, ifMatch);
        if (reason == null || reason.isBlank()) {
            throw Problem.ofFault("/reason", "REQUIRED");
        }
        sql.update(
                """
                update admission
                   set status = 'REFUSED', reason = ?, decided_by = ?, decided_subject = ?, decided_at = ?,
                       version = version + 1, updated_at = now()
                 where id = ?
                """,
                reason,
                current.get().name(),
                current.get().identity().subject(),
                Instant.now(clock),
                id);
        audit.record("admission.refused", AuditTrail.Subject.of("admission", id, admission.union()));
    }

    private Admission waiting(UUID id, String ifMatch) {
        Admission admission = admissions.hold(id);
        if (!admission.waiting()) {
            throw Problem.of(MembershipProblem.ADMISSION_DECIDED);
        }
        request.requireVersion(ifMatch, admission.version());
        if (current.get().identity().subject().equals(admission.applicantSubject())) {
            throw Problem.of(ProblemCode.SELF_DECISION);
        }
        return admission;
    }

    private @Nullable KnownPerson known(Admission admission) {
        IdNumber number = secrets.idNumber(admission.idNumber()).orElseThrow();
        String index = HexFormat.of().formatHex(secrets.index(number));
        return persons.by(admission.root(), List.of(index)).get(index);
    }
}
