package org.unionhome.membership.internal;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.unionhome.api.FamilyApi;
import org.unionhome.api.model.FamilyMemberDto;
import org.unionhome.api.model.FamilyMemberListDto;
import org.unionhome.api.model.FamilyPurposeListDto;
import org.unionhome.api.model.NewFamilyMemberDto;
import org.unionhome.api.model.RelativeListDto;
import org.unionhome.kernel.CurrentActor;
import org.unionhome.kernel.CurrentRequest;
import org.unionhome.kernel.Permission;
import org.unionhome.kernel.Requires;
import org.unionhome.membership.Consents;

/** Members' families over HTTP. */
class FamilyResource implements FamilyApi {

    private final KeepFamily keep;
    private final FamilyQueries family;
    private final FamilyStore store;
    private final Consents consents;
    private final CurrentActor current;
    private final CurrentRequest request;

    FamilyResource(
            KeepFamily keep,
            FamilyQueries family,
            FamilyStore store,
            Consents consents,
            CurrentActor current,
            CurrentRequest request) {
        this.keep = keep;
        this.family = family;
        this.store = store;
        this.consents = consents;
        this.current = current;
        this.request = request;
    }

    @Override
    @Requires(Permission.SELF)
    public FamilyPurposeListDto listFamilyPurposes() {
        Set<String> given = Optional.ofNullable(current.get().person())
                .map(consents::inForce)
                .orElse(Set.of());
        return new FamilyPurposeListDto(store.purposes().values().stream()
                .map(purpose -> FamilyMapper.purpose(purpose, given))
                .toList());
    }

    @Override
    @Requires(Permission.SELF)
    public FamilyMemberListDto listMyFamily() {
        return new FamilyMemberListDto(
                family.mine().stream().map(FamilyMapper::member).toList());
    }

    @Override
    @Requires(Permission.SELF)
    public FamilyMemberDto addFamilyMember(NewFamilyMemberDto asked, String idempotencyKey) {
        return shown(keep.add(FamilyMapper.entry(asked)));
    }

    @Override
    @Requires(Permission.SELF)
    public FamilyMemberDto changeFamilyMember(
            UUID familyMemberId, String ifMatch, NewFamilyMemberDto asked, String idempotencyKey) {
        keep.change(familyMemberId, ifMatch, FamilyMapper.entry(asked));
        return shown(familyMemberId);
    }

    @Override
    @Requires(Permission.SELF)
    public void removeFamilyMember(UUID familyMemberId) {
        keep.remove(familyMemberId);
    }

    @Override
    @Requires(Permission.CONDOLENCE_RECORD)
    public RelativeListDto listRelatives(UUID memberId) {
        return new RelativeListDto(
                family.ofMember(memberId).stream().map(FamilyMapper::relative).toList());
    }

    private FamilyMemberDto shown(UUID id) {
        FamilyMember member = family.own(id);
        request.version(member.version());
        return FamilyMapper.member(member);
    }
}
