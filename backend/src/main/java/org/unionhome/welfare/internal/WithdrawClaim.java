package org.unionhome.welfare.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.unionhome.kernel.AuditTrail;
import org.unionhome.kernel.CurrentRequest;
import org.unionhome.kernel.Notices;
import org.unionhome.kernel.Notices.Word;
import org.unionhome.kernel.Permission;
import org.unionhome.kernel.Problem;
import org.unionhome.kernel.Sql;
import org.unionhome.kernel.UseCase;

/** A member takes back a claim that nobody has checked yet; or an officer one that was handed in for her, who is told. */
@UseCase
@ApplicationScoped
@Transactional
class WithdrawClaim {

    private final ClaimQueries claims;
    private final Notices notices;
    private final Sql sql;
    private final CurrentRequest request;
    private final AuditTrail audit;
    private final Clock clock;

    WithdrawClaim(
            ClaimQueries claims, Notices notices, Sql sql, CurrentRequest request, AuditTrail audit, Clock clock) {
        this.claims = claims;
        this.notices = notices;
        this.sql = sql;
        this.request = request;
        this.audit = audit;
        this.clock = clock;
    }

    /** @throws Problem NOT_FOUND, CHANGED_MEANWHILE, CLAIM_STATE */
    void run(UUID id, String ifMatch) {
        withdraw(claims.own(id), ifMatch);
    }

    /** @throws Problem NOT_FOUND, CHANGED_MEANWHILE, CLAIM_STATE also when the member submitted it herself */
    void handedIn(UUID id, String ifMatch) {
        ClaimRow claim = claims.show(id, Permission.CLAIM_CHECK);
        if (claim.handedIn() == null) {
            throw Problem.of(WelfareProblem.CLAIM_STATE);
        }
        withdraw(claim, ifMatch);
        notices.tell(
                List.of(claim.person()),
                Notices.Notice.of(
                        "CLAIM_TAKEN_BACK", "/m/welfare", "claim-taken-back|" + id, Word.text(claim.claimNo())));
    }

    private void withdraw(ClaimRow claim, String ifMatch) {
        UUID id = claim.id();
        request.requireVersion(ifMatch, claim.version());
        int taken = sql.update(
                """
                update welfare_claim set status = 'WITHDRAWN', version = version + 1, updated_at = ?
                 where id = ? and status = 'SUBMITTED'
                """,
                Instant.now(clock),
                id);
        if (taken == 0) {
            throw Problem.of(WelfareProblem.CLAIM_STATE);
        }
        audit.record("welfare.claim-withdrawn", AuditTrail.Subject.of("claim", id, claim.union()));
    }
}
