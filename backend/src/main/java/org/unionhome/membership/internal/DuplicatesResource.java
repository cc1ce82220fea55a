package org.unionhome.membership.internal;

import java.util.List;
import java.util.UUID;
import org.unionhome.api.DuplicatesApi;
import org.unionhome.api.model.DuplicateDismissalDto;
import org.unionhome.api.model.DuplicatePairPageDto;
import org.unionhome.api.model.DuplicateSearchDto;
import org.unionhome.api.model.DuplicateSearchStartedDto;
import org.unionhome.api.model.MemberMergeDto;
import org.unionhome.api.model.MemberMergePageDto;
import org.unionhome.api.model.MergeRefusalDto;
import org.unionhome.api.model.NewMemberMergeDto;
import org.unionhome.kernel.CurrentRequest;
import org.unionhome.kernel.Permission;
import org.unionhome.kernel.Requires;

/** Persons who are there twice, over HTTP. */
class DuplicatesResource implements DuplicatesApi {

    private final SearchDuplicates search;
    private final DuplicateQueries pairs;
    private final DismissDuplicate dismiss;
    private final ProposeMerge propose;
    private final ConfirmMerge confirm;
    private final RefuseMerge refuse;
    private final ReverseMerge reverse;
    private final Merges merges;
    private final MergeMapper mapper;
    private final CurrentRequest request;

    DuplicatesResource(
            SearchDuplicates search,
            DuplicateQueries pairs,
            DismissDuplicate dismiss,
            ProposeMerge propose,
            ConfirmMerge confirm,
            RefuseMerge refuse,
            ReverseMerge reverse,
            Merges merges,
            MergeMapper mapper,
            CurrentRequest request) {
        this.search = search;
        this.pairs = pairs;
        this.dismiss = dismiss;
        this.propose = propose;
        this.confirm = confirm;
        this.refuse = refuse;
        this.reverse = reverse;
        this.merges = merges;
        this.mapper = mapper;
        this.request = request;
    }

    @Override
    @Requires(Permission.MEMBER_WRITE)
    public DuplicateSearchStartedDto searchDuplicates(DuplicateSearchDto asked, String idempotencyKey) {
        UUID job = search.run(asked.unionId());
        request.location("/api/v1/jobs/" + job);
        return new DuplicateSearchStartedDto(job);
    }

    @Override
    @Requires(Permission.MEMBER_WRITE)
    public DuplicatePairPageDto listDuplicatePairs(UUID unionId, Integer limit, String cursor) {
        var page = pairs.list(unionId, limit, cursor);
        return new DuplicatePairPageDto(mapper.pairs(page.items()), page.next());
    }

    @Override
    @Requires(Permission.MEMBER_WRITE)
    public void dismissDuplicatePair(DuplicateDismissalDto asked, String idempotencyKey) {
        dismiss.run(asked.firstId(), asked.secondId(), asked.reason());
    }

    @Override
    @Requires(Permission.MEMBER_WRITE)
    public MemberMergePageDto listMemberMerges(Integer limit, String cursor) {
        var page = merges.list(limit, cursor);
        return new MemberMergePageDto(mapper.merges(page.items()), page.next());
    }

    @Override
    @Requires(Permission.MEMBER_WRITE)
    public MemberMergeDto proposeMemberMerge(NewMemberMergeDto asked, String idempotencyKey) {
        UUID id = propose.run(asked.survivorId(), asked.absorbedId(), asked.reason());
        request.location("/api/v1/member-merges/" + id);
        return shown(id);
    }

    @Override
    @Requires(Permission.MEMBER_WRITE)
    public MemberMergeDto getMemberMerge(UUID mergeId) {
        return shown(mergeId);
    }

    @Override
    @Requires(Permission.MEMBER_WRITE)
    public MemberMergeDto confirmMemberMerge(UUID mergeId, String ifMatch, String idempotencyKey) {
        confirm.run(mergeId, ifMatch);
        return shown(mergeId);
    }

    @Override
    @Requires(Permission.MEMBER_WRITE)
    public MemberMergeDto refuseMemberMerge(
            UUID mergeId, String ifMatch, MergeRefusalDto asked, String idempotencyKey) {
        refuse.run(mergeId, ifMatch, asked.reason());
        return shown(mergeId);
    }

    @Override
    @Requires(Permission.MEMBER_WRITE)
    public MemberMergeDto reverseMemberMerge(UUID mergeId, String ifMatch, String idempotencyKey) {
        reverse.run(mergeId, ifMatch);
        return shown(mergeId);
    }

    private MemberMergeDto shown(UUID id) {
        Merge merge = merges.require(id);
        request.version(merge.version());
        return mapper.merges(List.of(merge)).get(0);
    }
}
