package org.unionhome.welfare.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
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
import org.unionhome.kernel.SqlFailed;
import org.unionhome.kernel.UseCase;
import org.unionhome.policy.Decision;
import org.unionhome.policy.Verdict;

/**
 * Says how much of a claim the scheme recognises. Until somebody else decides it may be said anew, with the reason; what was
 * said before is kept.
 */
@UseCase
@ApplicationScoped
@Transactional
class CheckClaim {

    private final ClaimQueries claims;
    private final ClaimSchemes schemes;
    private final KeptClaims kept;
    private final ClaimReadings readings;
    private final ClaimPapers papers;
    private final Treatments treatments;
    private final ClaimSecrets secrets;
    private final Notices notices;
    private final Sql sql;
    private final Scope scope;
    private final CurrentActor current;
    private final CurrentRequest request;
    private final AuditTrail audit;
    private final Clock clock;

    CheckClaim(
            ClaimQueries claims,
            ClaimSchemes schemes,
            KeptClaims kept,
            ClaimReadings readings,
            ClaimPapers papers,
            Treatments treatments,
            ClaimSecrets secrets,
            Notices notices,
            Sql sql,
            Scope scope,
            CurrentActor current,
            CurrentRequest request,
            AuditTrail audit,
            Clock clock) {
        this.claims = claims;
        this.schemes = schemes;
        this.kept = kept;
        this.readings = readings;
        this.papers = papers;
        this.treatments = treatments;
        this.secrets = secrets;
        this.notices = notices;
        this.sql = sql;
        this.scope = scope;
        this.current = current;
        this.request = request;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * @param sameAs another illness of the person, when the claim turns out to be for that one
     * @throws Problem NOT_FOUND, CHANGED_MEANWHILE, CLAIM_STATE, SELF_DECISION for her own, CLAIMED_ALREADY,
     *     INVALID_INPUT when it was checked before and no reason is given,
     *     CLAIM_NOT_AUTHORISED when it was handed in for her without the paper that says she wanted it
     */
    void run(UUID id, String ifMatch, Money recognised, @Nullable String note, @Nullable UUID sameAs) {
        ClaimRow claim = claims.hold(id, Permission.CLAIM_CHECK);
        request.requireVersion(ifMatch, claim.version());
        if (!claim.status().open()) {
            throw Problem.of(WelfareProblem.CLAIM_STATE);
        }
        if (claim.recognised() != null && (note == null || note.isBlank())) {
            throw Problem.ofFault("/note", "REQUIRED");
        }
        Doer checker = scope.requireDoer(current.get(), Permission.CLAIM_CHECK, claim.union());
        if (claim.person().equals(checker.person()) || claim.person().equals(checker.lender())) {
            throw Problem.of(ProblemCode.SELF_DECISION);
        }
        if (!papers.authorise(claim)) {
            throw Problem.of(WelfareProblem.CLAIM_NOT_AUTHORISED);
        }
        byte[] decision = recognisable(sameAs == null ? claim : joined(claim, sameAs), recognised);
        Instant now = Instant.now(clock);
        write(id, recognised, note, decision, checker, now);
        readings.keep(claim, recognised, note, checker, now);
        notices.tellOfficers(
                claim.union(),
                Permission.CLAIM_DECIDE,
                Notices.Notice.of("CLAIM_CHECKED", "/desk/welfare/claims/" + id, "claim-checked|" + id));
        audit.record("welfare.claim-checked", AuditTrail.Subject.of("claim", id, claim.union()), recognised.toString());
    }

    /** What was granted for that illness counts for this claim too. */
    private ClaimRow joined(ClaimRow claim, UUID sameAs) {
        if (treatments.of(List.of(claim.person())).getOrDefault(claim.person(), List.of()).stream()
                .noneMatch(one -> one.id().equals(sameAs))) {
            throw Problem.of(ProblemCode.NOT_FOUND);
        }
        try {
            sql.update("update welfare_claim set treatment_id = ? where id = ?", sameAs, claim.id());
        } catch (SqlFailed failed) {
            throw SqlFailed.isDuplicate(failed) ? Problem.of(WelfareProblem.CLAIMED_ALREADY) : failed;
        }
        return claims.show(claim.id(), Permission.CLAIM_CHECK);
    }

    /** Never more than she asks for or it cost; what the table grants refuses where its document was read. */
    private byte[] recognisable(ClaimRow claim, Money recognised) {
        ClaimSchemes.Ruling ruling = schemes.of(claim);
        var question = new ClaimQuestion(
                claim.foundOn(),
                claim.coveredFrom(),
                claim.category(),
                claim.personalCost(),
                claim.shares(),
                recognised);
        Decision decision = ClaimPolicy.judge(ruling.scheme(), question);
        boolean aboveTable = decision.findings().stream()
                .anyMatch(finding ->
                        finding.verdict() == Verdict.BLOCK && finding.code().equals(ClaimPolicy.ABOVE_TABLE));
        Money most = ClaimCalculator.mostRecognised(
                claim.claimed(), claim.personalCost(), aboveTable ? ruling.tableGrants() : null);
        if (recognised.exceeds(most)) {
            throw Problem.ofFault("/recognised", "ABOVE_RECOGNISABLE", most);
        }
        return kept.sealed(question, decision);
    }

    private void write(UUID id, Money recognised, @Nullable String note, byte[] decision, Doer checker, Instant now) {
        sql.update(
                """
                update welfare_claim
                   set status = 'CHECKED', recognised = ?, check_note = null, sealed_note = ?::bytea, decision = ?,
                       checked_by = ?,
                       checker = ?::uuid, checker_for = ?::uuid, checked_at = ?, version = version + 1,
                       updated_at = ?
                 where id = ?
                """,
                recognised,
                secrets.seal(ClaimSecrets.NOTE, note),
                decision,
                checker.subject(),
                checker.person(),
                checker.lender(),
                now,
                now,
                id);
    }
}
