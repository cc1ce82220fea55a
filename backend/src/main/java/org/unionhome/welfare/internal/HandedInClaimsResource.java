package org.unionhome.welfare.internal;

import java.io.InputStream;
import java.util.List;
import java.util.UUID;
import org.unionhome.api.HandedInClaimsApi;
import org.unionhome.api.model.ClaimDto;
import org.unionhome.api.model.ClaimForMemberDto;
import org.unionhome.api.model.ClaimableDto;
import org.unionhome.kernel.CurrentRequest;
import org.unionhome.kernel.Permission;
import org.unionhome.kernel.Requires;
import org.unionhome.kernel.files.PaperCheck;

/** Claims over HTTP that officers hand in for members. */
class HandedInClaimsResource implements HandedInClaimsApi {

    private final ClaimableForMembers claimable;
    private final ClaimQueries claims;
    private final HandInClaim handIn;
    private final HandInClaimPaper papers;
    private final WithdrawClaim withdraw;
    private final ClaimMapper mapper;
    private final WelfareMapper enrollments;
    private final PaperCheck paperCheck;
    private final CurrentRequest request;

    HandedInClaimsResource(
            ClaimableForMembers claimable,
            ClaimQueries claims,
            HandInClaim handIn,
            HandInClaimPaper papers,
            WithdrawClaim withdraw,
            ClaimMapper mapper,
            WelfareMapper enrollments,
            PaperCheck paperCheck,
            CurrentRequest request) {
        this.claimable = claimable;
        this.claims = claims;
        this.handIn = handIn;
        this.papers = papers;
        this.withdraw = withdraw;
        this.mapper = mapper;
        this.enrollments = enrollments;
        this.paperCheck = paperCheck;
        this.request = request;
    }

    @Override
    @Requires(Permission.CLAIM_CHECK)
    public ClaimableDto getClaimable(UUID memberId) {
        List<MyMutualAid.Mine> held = claimable.enrollments(memberId);
        return new ClaimableDto(
                held.stream().map(enrollments::mine).toList(),
                claimable.treatments(memberId).stream()
                        .map(ClaimMapper::treatment)
                        .toList());
    }

    @Override
    @Requires(Permission.CLAIM_CHECK)
    public ClaimDto handInClaim(String idempotencyKey, ClaimForMemberDto asked) {
        UUID id = handIn.run(ClaimMapper.wanted(asked.claim()), ClaimMapper.word(asked.authorisation()));
        request.location("/api/v1/claims/" + id);
        return shown(id);
    }

    @Override
    @Requires(Permission.CLAIM_CHECK)
    public ClaimDto addClaimEvidence(UUID claimId, String document, InputStream body, String idempotencyKey) {
        papers.forMember(claimId, document, paperCheck.accept(body));
        return shown(claimId);
    }

    @Override
    @Requires(Permission.CLAIM_CHECK)
    public ClaimDto withdrawHandedInClaim(UUID claimId, String ifMatch, String idempotencyKey) {
        withdraw.handedIn(claimId, ifMatch);
        return shown(claimId);
    }

    private ClaimDto shown(UUID id) {
        ClaimRow claim = claims.show(id, Permission.CLAIM_CHECK);
        request.version(claim.version());
        return mapper.claim(claim);
    }
}
