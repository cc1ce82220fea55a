package org.unionhome.welfare.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.unionhome.kernel.AuditTrail;
import org.unionhome.kernel.CurrentRequest;
import org.unionhome.kernel.Ids;
import org.unionhome.kernel.Notices;
import org.unionhome.kernel.Permission;
import org.unionhome.kernel.Problem;
import org.unionhome.kernel.ProblemCode;
import org.unionhome.kernel.Sql;
import org.unionhome.kernel.SqlFailed;
import org.unionhome.kernel.UseCase;

/** A member asks for what a scheme that covers her pays for an illness. */
@UseCase
@ApplicationScoped
@Transactional
class SubmitClaim {

    private final MyMutualAid mine;
    private final Treatments treatments;
    private final ClaimSecrets secrets;
    private final Sql sql;
    private final Notices notices;
    private final CurrentRequest request;
    private final AuditTrail audit;
    private final Clock clock;

    SubmitClaim(
            MyMutualAid mine,
            Treatments treatments,
            ClaimSecrets secrets,
            Sql sql,
            Notices notices,
            CurrentRequest request,
            AuditTrail audit,
            Clock clock) {
        this.mine = mine;
        this.treatments = treatments;
        this.secrets = secrets;
        this.sql = sql;
        this.notices = notices;
        this.request = request;
        this.audit = audit;
        this.clock = clock;
    }

    /** @throws Problem NOT_FOUND for an enrolment of somebody else, NOT_CLAIMABLE naming why, CLAIMED_ALREADY */
    UUID run(NewClaim asked) {
        MyMutualAid.Mine held = mine.mine(asked.enrollment());
        if (!"ENROLLED".equals(held.enrollment().status())) {
            throw Problem.of(ProblemCode.NOT_FOUND);
        }
        var faults = ClaimPolicy.faults(asked, held.enrollment(), held.round(), held.scheme(), LocalDate.now(clock));
        if (!faults.isEmpty()) {
            throw Problem.because(ProblemCode.NOT_CLAIMABLE, faults);
        }
        UUID person = held.enrollment().person();
        UUID treatment = treatments.claimed(asked, person, held.round().root());
        UUID id = insert(asked, person, treatment);
        UUID union = held.enrollment().union();
        request.touched(union);
        notices.tellOfficers(
                union,
                Permission.CLAIM_CHECK,
                Notices.Notice.of("CLAIM_SUBMITTED", "/desk/welfare?tab=claims", "claim|" + id));
        audit.record("welfare.claim-submitted", AuditTrail.Subject.of("claim", id, union));
        return id;
    }

    private UUID insert(NewClaim asked, UUID person, UUID treatment) {
        UUID id = Ids.next();
        Instant now = Instant.now(clock);
        try {
            sql.update(
                    """
                    insert into welfare_claim (id, enrollment_id, treatment_id, person_id, category, category_index, claimed,
                                               status, submitted_at, updated_at)
                    values (?, ?, ?, ?, ?, ?, ?, 'SUBMITTED', ?, ?)
                    """,
                    id,
                    asked.enrollment(),
                    treatment,
                    person,
                    secrets.category(asked.category()),
                    secrets.indexOf(person, asked.category()),
                    asked.claimed(),
                    now,
                    now);
            return id;
        } catch (SqlFailed failed) {
            throw SqlFailed.isDuplicate(failed) ? Problem.of(ProblemCode.CLAIMED_ALREADY) : failed;
        }
    }
}
