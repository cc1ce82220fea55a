package org.unionhome.sanatorium.internal;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.unionhome.api.SanatoriumFamilyApi;
import org.unionhome.api.model.NewSanatoriumFamilyMemberDto;
import org.unionhome.api.model.SanatoriumFamilyMemberDto;
import org.unionhome.api.model.SanatoriumFamilyPaymentDto;
import org.unionhome.api.model.SanatoriumFamilyRemovalDto;
import org.unionhome.kernel.CurrentRequest;
import org.unionhome.kernel.Folding;
import org.unionhome.kernel.Permission;
import org.unionhome.kernel.Requires;

/** Whom participants of tours take along, over HTTP. */
class SanatoriumFamilyResource implements SanatoriumFamilyApi {

    private final AnnounceFamily announce;
    private final WithdrawFamily withdraw;
    private final ConfirmFamily confirm;
    private final RemoveFamily remove;
    private final FamilyQueries families;
    private final CurrentRequest request;

    SanatoriumFamilyResource(
            AnnounceFamily announce,
            WithdrawFamily withdraw,
            ConfirmFamily confirm,
            RemoveFamily remove,
            FamilyQueries families,
            CurrentRequest request) {
        this.announce = announce;
        this.withdraw = withdraw;
        this.confirm = confirm;
        this.remove = remove;
        this.families = families;
        this.request = request;
    }

    @Override
    @Requires(Permission.SELF)
    public SanatoriumFamilyMemberDto announceSanatoriumFamily(
            UUID applicationId, NewSanatoriumFamilyMemberDto asked, String idempotencyKey) {
        return shown(announce.run(
                applicationId, Folding.fold(asked.name()), asked.relation().toString(), folded(asked.contractNo())));
    }

    @Override
    @Requires(Permission.SELF)
    public SanatoriumFamilyMemberDto withdrawSanatoriumFamily(UUID familyId, String ifMatch, String idempotencyKey) {
        withdraw.run(familyId, ifMatch);
        return shown(familyId);
    }

    @Override
    @Requires(Permission.SANATORIUM_WRITE)
    public SanatoriumFamilyMemberDto confirmSanatoriumFamily(
            UUID familyId, String ifMatch, String idempotencyKey, SanatoriumFamilyPaymentDto asked) {
        confirm.run(familyId, ifMatch, Folding.fold(asked.contractNo()), asked.paidOn());
        return shown(familyId);
    }

    @Override
    @Requires(Permission.SANATORIUM_WRITE)
    public SanatoriumFamilyMemberDto removeSanatoriumFamily(
            UUID familyId, String ifMatch, String idempotencyKey, SanatoriumFamilyRemovalDto asked) {
        remove.run(familyId, ifMatch, Folding.fold(asked.reason()));
        return shown(familyId);
    }

    private static @Nullable String folded(@Nullable String typed) {
        return typed == null ? null : Folding.fold(typed);
    }

    private SanatoriumFamilyMemberDto shown(UUID id) {
        FamilyRow family = families.show(id);
        request.version(family.version());
        return FamilyMapper.member(family);
    }
}
