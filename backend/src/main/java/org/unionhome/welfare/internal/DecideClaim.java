package org.unionhome.welfare.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.unionhome.funds.BatchMoney;
import org.unionhome.funds.Funds;
import org.unionhome.funds.PaymentOrder;
import org.unionhome.kernel.AuditTrail;
import org.unionhome.kernel.CurrentActor;
import org.unionhome.kernel.CurrentRequest;
import org.unionhome.kernel.Doer;
import org.unionhome.kernel.Money;
import org.unionhome.kernel.Notices;
import org.unionhome.kernel.Permission;
import org.unionhome.kernel.Problem;
import org.unionhome.kernel.ProblemCode;
import org.unionhome.kernel.Scope;
import org.unionhome.kernel.Sql;
import org.unionhome.kernel.UseCase;
import org.unionhome.membership.Members;

/**
 * The second person's word on a checked claim: granted as far as the illness is not paid for already, and ordered to be
 * paid; or refused with a reason. Two schemes that decide on one illness at once follow one another.
 */
@UseCase
@ApplicationScoped
@Transactional
class DecideClaim {

    private final ClaimQueries claims;
    private final BatchMoney money;
    private final Funds funds;
    private final ClaimSecrets secrets;
    private final Members members;
    private final Notices notices;
    private final Sql sql;
    private final Scope scope;
    private final CurrentActor current;
    private final CurrentRequest request;
    private final AuditTrail audit;
    private final Clock clock;

    DecideClaim(
            ClaimQueries claims,
            BatchMoney money,
            Funds funds,
            ClaimSecrets secrets,
            Members members,
            Notices notices,
            Sql sql,
            Scope scope,
            CurrentActor current,
            CurrentRequest request,
            AuditTrail audit,
            Clock clock) {
        this.claims = claims;
        this.money = money;
        this.funds = funds;
        this.secrets = secrets;
        this.members = members;
        this.notices = notices;
        this.sql = sql;
        this.scope = scope;
        this.current = current;
        this.request = request;
        this.audit = audit;
        this.clock = clock;
    }

    /** @throws Problem CLAIM_STATE, SELF_APPROVAL, SELF_DECISION, NOTHING_LEFT_TO_PAY, ABOVE_LENT_LIMIT, and what {@link Funds#order} says */
    void approve(UUID id, String ifMatch, UUID line) {
        ClaimRow claim = held(id, ifMatch);
        Money recognised = Objects.requireNonNull(claim.recognised());
        Money granted = ClaimCalculator.granted(recognised, claim.personalCost(), claim.grantedInAll());
        if (granted.isZero()) {
            throw Problem.of(WelfareProblem.NOTHING_LEFT_TO_PAY);
        }
        scope.require(current.get(), Permission.CLAIM_DECIDE, claim.union(), granted);
        requireAnother(claim, claim.union());
        Doer decider = overTheLine(claim, line, granted);
        UUID order = funds.order(order(claim, line, granted, decider));
        Instant now = Instant.now(clock);
        sql.update(
                """
                update welfare_claim
                   set status = 'APPROVED', granted = ?, order_id = ?, decided_by = ?, decider = ?::uuid,
                       decider_for = ?::uuid, decided_at = ?, version = version + 1, updated_at = ?
                 where id = ?
                """,
                granted,
                order,
                decider.subject(),
                decider.person(),
                decider.lender(),
                now,
                now,
                id);
        tell(claim);
        audit.record("welfare.claim-approved", AuditTrail.Subject.of("claim", id, claim.union()), granted.toString());
    }

    /** Who grants it decides over the money of the union that pays as well, for as much as it is. */
    private Doer overTheLine(ClaimRow claim, UUID line, Money granted) {
        UUID paying = money.line(line, claim.union(), claim.purpose(), Permission.CLAIM_DECIDE)
                .union();
        scope.require(current.get(), Permission.CLAIM_DECIDE, paying, granted);
        return requireAnother(claim, paying);
    }

    void refuse(UUID id, String ifMatch, String refusal, @Nullable String reason) {
        ClaimRow claim = held(id, ifMatch);
        Doer decider = requireAnother(claim, claim.union());
        Instant now = Instant.now(clock);
        sql.update(
                """
                update welfare_claim
                   set status = 'REFUSED', refusal = ?, sealed_reason = ?::bytea, decided_by = ?, decider = ?::uuid,
                       decider_for = ?::uuid, decided_at = ?, version = version + 1, updated_at = ?
                 where id = ?
                """,
                refusal,
                secrets.seal(ClaimSecrets.REASON, reason),
                decider.subject(),
                decider.person(),
                decider.lender(),
                now,
                now,
                id);
        tell(claim);
        audit.record("welfare.claim-refused", AuditTrail.Subject.of("claim", id, claim.union()), refusal);
    }

    private ClaimRow held(UUID id, String ifMatch) {
        ClaimRow claim = claims.hold(id, Permission.CLAIM_DECIDE);
        request.requireVersion(ifMatch, claim.version());
        if (claim.status() != ClaimRow.Status.CHECKED) {
            throw Problem.of(WelfareProblem.CLAIM_STATE);
        }
        return claim;
    }

    private Doer requireAnother(ClaimRow claim, UUID union) {
        Doer decider = scope.requireDoer(current.get(), Permission.CLAIM_DECIDE, union);
        if (claim.person().equals(decider.person()) || claim.person().equals(decider.lender())) {
            throw Problem.of(ProblemCode.SELF_DECISION);
        }
        if (decider.isBehind(Objects.requireNonNull(claim.checker()))) {
            throw Problem.of(ProblemCode.SELF_APPROVAL);
        }
        if (claim.handedIn() != null) {
            decider.requireNotAmong(claim.handedIn().hands(), ProblemCode.SELF_APPROVAL);
        }
        return decider;
    }

    private PaymentOrder order(ClaimRow claim, UUID line, Money granted, Doer decider) {
        String payee = members.find(claim.person()).map(member -> member.name()).orElse("");
        return new PaymentOrder(
                new PaymentOrder.Origin(ClaimPayments.FEATURE, claim.id(), claim.claimNo()),
                line,
                claim.purpose(),
                Objects.requireNonNull(claim.checker()),
                decider,
                List.of(new PaymentOrder.Item(claim.id(), claim.person(), payee, granted)));
    }

    private void tell(ClaimRow claim) {
        notices.tell(
                List.of(claim.person()),
                Notices.Notice.of(
                        "CLAIM_DECIDED",
                        "/m/welfare",
                        "claim-decided|" + claim.id(),
                        Notices.Word.text(claim.claimNo())));
    }
}
