package org.unionhome.welfare.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.unionhome.funds.Funds;
import org.unionhome.kernel.AuditTrail;
import org.unionhome.kernel.CurrentActor;
import org.unionhome.kernel.CurrentRequest;
import org.unionhome.kernel.Doer;
import org.unionhome.kernel.Notices;
import org.unionhome.kernel.Permission;
import org.unionhome.kernel.Problem;
import org.unionhome.kernel.ProblemCode;
import org.unionhome.kernel.Scope;
import org.unionhome.kernel.Sql;
import org.unionhome.kernel.UseCase;

/**
 * Takes the grant of a claim back that nobody has paid: it waits to be decided anew. The order is cancelled first, as the
 * cashier holds it first: of the two one comes through.
 */
@UseCase
@ApplicationScoped
@Transactional
class RetractClaim {

    private final ClaimQueries claims;
    private final Funds funds;
    private final Notices notices;
    private final Sql sql;
    private final Scope scope;
    private final CurrentActor current;
    private final CurrentRequest request;
    private final AuditTrail audit;
    private final Clock clock;

    RetractClaim(
            ClaimQueries claims,
            Funds funds,
            Notices notices,
            Sql sql,
            Scope scope,
            CurrentActor current,
            CurrentRequest request,
            AuditTrail audit,
            Clock clock) {
        this.claims = claims;
        this.funds = funds;
        this.notices = notices;
        this.sql = sql;
        this.scope = scope;
        this.current = current;
        this.request = request;
        this.audit = audit;
        this.clock = clock;
    }

    /** @throws Problem NOT_FOUND, CHANGED_MEANWHILE, CLAIM_STATE, SELF_DECISION, ORDER_PAID */
    void run(UUID id, String ifMatch, String reason) {
        ClaimRow claim = claims.show(id, Permission.CLAIM_DECIDE);
        request.requireVersion(ifMatch, claim.version());
        if (claim.status() != ClaimRow.Status.APPROVED) {
            throw Problem.of(WelfareProblem.CLAIM_STATE);
        }
        Doer doer = scope.requireDoer(current.get(), Permission.CLAIM_DECIDE, claim.union());
        if (claim.person().equals(doer.person()) || claim.person().equals(doer.lender())) {
            throw Problem.of(ProblemCode.SELF_DECISION);
        }
        funds.cancel(orderOf(id), reason);
        request.requireVersion(ifMatch, claims.hold(id, Permission.CLAIM_DECIDE).version());
        sql.update(
                """
                update welfare_claim
                   set status = 'CHECKED', granted = null, order_id = null, decided_by = null, decider = null,
                       decider_for = null, decided_at = null, returned = null, sealed_returned = null,
                       version = version + 1, updated_at = ?
                 where id = ?
                """,
                Instant.now(clock),
                id);
        tell(claim);
        audit.record(
                "welfare.claim-retracted",
                AuditTrail.Subject.of("claim", id, claim.union()),
                Objects.requireNonNull(claim.granted()).toString());
    }

    private UUID orderOf(UUID claim) {
        return sql.first("select order_id from welfare_claim where id = ?", row -> Sql.id(row, "order_id"), claim)
                .orElseThrow(() -> Problem.of(ProblemCode.NOT_FOUND));
    }

    private void tell(ClaimRow claim) {
        notices.tell(
                List.of(claim.person()),
                Notices.Notice.of(
                        "CLAIM_RETRACTED",
                        "/m/welfare",
                        "claim-retracted|" + claim.id() + "|" + claim.version(),
                        Notices.Word.text(claim.claimNo())));
    }
}
