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
import org.unionhome.kernel.Doer;
import org.unionhome.kernel.FieldCipher;
import org.unionhome.kernel.Ids;
import org.unionhome.kernel.Permission;
import org.unionhome.kernel.Problem;
import org.unionhome.kernel.ProblemCode;
import org.unionhome.kernel.Scope;
import org.unionhome.kernel.Sql;
import org.unionhome.kernel.UseCase;
import org.unionhome.kernel.files.Paper;

/**
 * A member adds a paper to her own claim, or an officer for her, while nobody has checked it; kept encrypted. The claim
 * takes a new version by it, so that nobody checks without having seen the paper.
 */
@UseCase
@ApplicationScoped
@Transactional
class HandInClaimPaper {

    private static final int MOST = 12;
    private final ClaimQueries claims;
    private final ClaimPapers papers;
    private final FieldCipher cipher;
    private final Sql sql;
    private final Scope scope;
    private final CurrentActor current;
    private final AuditTrail audit;
    private final Clock clock;

    HandInClaimPaper(
            ClaimQueries claims,
            ClaimPapers papers,
            FieldCipher cipher,
            Sql sql,
            Scope scope,
            CurrentActor current,
            AuditTrail audit,
            Clock clock) {
        this.claims = claims;
        this.papers = papers;
        this.cipher = cipher;
        this.sql = sql;
        this.scope = scope;
        this.current = current;
        this.audit = audit;
        this.clock = clock;
    }

    /** @throws Problem NOT_FOUND, CLAIM_STATE, TOO_MUCH_EVIDENCE */
    void run(UUID id, String document, Paper paper) {
        add(claims.own(id), document, paper, null);
    }

    /** @throws Problem NOT_FOUND, SELF_DECISION for her own, CLAIM_STATE, TOO_MUCH_EVIDENCE */
    void forMember(UUID id, String document, Paper paper) {
        ClaimRow claim = claims.show(id, Permission.CLAIM_CHECK);
        Doer officer = scope.requireDoer(current.get(), Permission.CLAIM_CHECK, claim.union());
        officer.requireNotAmong(List.of("person:" + claim.person()), ProblemCode.SELF_DECISION);
        add(claim, document, paper, officer.name());
    }

    private void add(ClaimRow claim, String document, Paper paper, @Nullable String addedBy) {
        UUID id = claim.id();
        Instant now = Instant.now(clock);
        hold(id, now);
        if (papers.count(id) >= MOST) {
            throw Problem.of(ProblemCode.TOO_MUCH_EVIDENCE, MOST);
        }
        sql.update(
                """
                insert into welfare_claim_evidence (id, claim_id, document, media_type, content, bytes, added_at, added_by)
                values (?, ?, ?, ?, ?, ?, ?, ?::text)
                """,
                Ids.next(),
                id,
                document,
                paper.mediaType(),
                cipher.encrypt(ClaimPapers.PAPER, paper.content()),
                paper.content().length,
                now,
                addedBy);
        audit.record("welfare.claim-paper-added", AuditTrail.Subject.of("claim", id, claim.union()), document);
    }

    /** Of two papers that come at once the second waits, and finds the first counted. */
    private void hold(UUID id, Instant now) {
        int held = sql.update(
                """
                update welfare_claim set version = version + 1, updated_at = ?
                 where id = ? and status = 'SUBMITTED'
                """,
                now,
                id);
        if (held == 0) {
            throw Problem.of(WelfareProblem.CLAIM_STATE);
        }
    }
}
