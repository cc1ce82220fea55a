package org.unionhome.welfare.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.unionhome.kernel.AuditTrail;
import org.unionhome.kernel.CurrentRequest;
import org.unionhome.kernel.Problem;
import org.unionhome.kernel.ProblemCode;
import org.unionhome.kernel.Sql;
import org.unionhome.kernel.UseCase;

/** A member takes back a claim that nobody has checked yet. */
@UseCase
@ApplicationScoped
@Transactional
class WithdrawClaim {

    private final ClaimQueries claims;
    private final Sql sql;
    private final CurrentRequest request;
    private final AuditTrail audit;
    private final Clock clock;

    WithdrawClaim(ClaimQueries claims, Sql sql, CurrentRequest request, AuditTrail audit, Clock clock) {
        this.claims = claims;
        this.sql = sql;
        this.request = request;
        this.audit = audit;
        this.clock = clock;
    }

    /** @throws Problem NOT_FOUND, CHANGED_MEANWHILE, CLAIM_STATE */
    void run(UUID id, String ifMatch) {
        ClaimRow claim = claims.own(id);
        request.requireVersion(ifMatch, claim.version());
        int taken = sql.update(
                """
                update welfare_claim set status = 'WITHDRAWN', version = version + 1, updated_at = ?
                 where id = ? and status = 'SUBMITTED'
                """,
                Instant.now(clock),
                id);
        if (taken == 0) {
            throw Problem.of(ProblemCode.CLAIM_STATE);
        }
        audit.record("welfare.claim-withdrawn", AuditTrail.Subject.of("claim", id, claim.union()));
    }
}
