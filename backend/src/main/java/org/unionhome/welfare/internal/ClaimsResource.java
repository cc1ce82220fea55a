package org.unionhome.welfare.internal;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.UUID;
import org.unionhome.api.ClaimsApi;
import org.unionhome.api.model.ClaimCheckDto;
import org.unionhome.api.model.ClaimDecisionDto;
import org.unionhome.api.model.ClaimDto;
import org.unionhome.api.model.ClaimListDto;
import org.unionhome.api.model.ClaimPageDto;
import org.unionhome.api.model.ClaimStatusDto;
import org.unionhome.api.model.NewClaimDto;
import org.unionhome.api.model.TakingBackDto;
import org.unionhome.kernel.CurrentRequest;
import org.unionhome.kernel.Money;
import org.unionhome.kernel.Permission;
import org.unionhome.kernel.Problem;
import org.unionhome.kernel.ReadTrail;
import org.unionhome.kernel.Requires;
import org.unionhome.kernel.files.PaperCheck;

/** Claims over HTTP. */
class ClaimsResource implements ClaimsApi {

    private final ClaimQueries claims;
    private final ClaimPapers papers;
    private final SubmitClaim submit;
    private final HandInClaimPaper handIn;
    private final WithdrawClaim withdraw;
    private final CheckClaim check;
    private final DecideClaim decide;
    private final RetractClaim retract;
    private final ClaimMapper mapper;
    private final PaperCheck paperCheck;
    private final ReadTrail reads;
    private final CurrentRequest request;

    ClaimsResource(
            ClaimQueries claims,
            ClaimPapers papers,
            SubmitClaim submit,
            HandInClaimPaper handIn,
            WithdrawClaim withdraw,
            CheckClaim check,
            DecideClaim decide,
            RetractClaim retract,
            ClaimMapper mapper,
            PaperCheck paperCheck,
            ReadTrail reads,
            CurrentRequest request) {
        this.claims = claims;
        this.papers = papers;
        this.submit = submit;
        this.handIn = handIn;
        this.withdraw = withdraw;
        this.check = check;
        this.decide = decide;
        this.retract = retract;
        this.mapper = mapper;
        this.paperCheck = paperCheck;
        this.reads = reads;
        this.request = request;
    }

    @Override
    @Requires(Permission.SELF)
    public ClaimListDto listMyClaims() {
        return new ClaimListDto(mapper.claims(claims.mine()));
    }

    @Override
    @Requires(Permission.SELF)
    public ClaimDto submitClaim(String idempotencyKey, NewClaimDto asked) {
        UUID id = submit.run(ClaimMapper.wanted(asked));
        return own(id);
    }

    @Override
    @Requires(Permission.SELF)
    public ClaimDto handInClaimEvidence(UUID claimId, String document, InputStream body, String idempotencyKey) {
        handIn.run(claimId, document, paperCheck.accept(body));
        return own(claimId);
    }

    @Override
    @Requires(Permission.SELF)
    public ClaimDto withdrawClaim(UUID claimId, String ifMatch, String idempotencyKey) {
        withdraw.run(claimId, ifMatch);
        return own(claimId);
    }

    @Override
    @Requires(Permission.CLAIM_READ)
    public ClaimPageDto listClaims(ClaimStatusDto status, UUID unionId, Integer limit, String cursor) {
        var page = claims.list(status == null ? null : status.toString(), unionId, limit, cursor);
        return new ClaimPageDto(mapper.listed(page.items()), page.next());
    }

    @Override
    @Requires(Permission.CLAIM_READ)
    public ClaimDto getClaim(UUID claimId) {
        ClaimRow claim = claims.show(claimId, Permission.CLAIM_READ);
        reads.note(ReadTrail.Reading.of(claim.person(), claim.union(), ReadTrail.Part.FILE, ReadTrail.Purpose.WELFARE));
        return answer(claim);
    }

    /** A download, of a type that browsers must not guess anew. */
    @Override
    @Requires(Permission.CLAIM_READ)
    public InputStream getClaimEvidence(UUID claimId, UUID evidenceId) {
        byte[] content = papers.open(claimId, evidenceId);
        request.header("Content-Disposition", "attachment; filename=\"" + evidenceId + "\"");
        return new ByteArrayInputStream(content);
    }

    @Override
    @Requires(Permission.CLAIM_CHECK)
    public ClaimDto checkClaim(UUID claimId, String ifMatch, ClaimCheckDto asked, String idempotencyKey) {
        check.run(claimId, ifMatch, Money.of(asked.recognised()), asked.note(), asked.sameAs());
        return answer(claims.show(claimId, Permission.CLAIM_CHECK));
    }

    @Override
    @Requires(Permission.CLAIM_DECIDE)
    public ClaimDto decideClaim(UUID claimId, String ifMatch, String idempotencyKey, ClaimDecisionDto asked) {
        if (asked.approve()) {
            if (asked.lineId() == null) {
                throw Problem.ofFault("/lineId", "REQUIRED");
            }
            decide.approve(claimId, ifMatch, asked.lineId());
        } else {
            if (asked.refusal() == null) {
                throw Problem.ofFault("/refusal", "REQUIRED");
            }
            decide.refuse(claimId, ifMatch, asked.refusal().toString(), asked.reason());
        }
        return answer(claims.show(claimId, Permission.CLAIM_DECIDE));
    }

    @Override
    @Requires(Permission.CLAIM_DECIDE)
    public ClaimDto retractClaimDecision(UUID claimId, String ifMatch, TakingBackDto asked, String idempotencyKey) {
        retract.run(claimId, ifMatch, asked.reason().strip());
        return answer(claims.show(claimId, Permission.CLAIM_DECIDE));
    }

    private ClaimDto own(UUID id) {
        return answer(claims.own(id));
    }

    private ClaimDto answer(ClaimRow claim) {
        request.version(claim.version());
        return mapper.claim(claim);
    }
}
