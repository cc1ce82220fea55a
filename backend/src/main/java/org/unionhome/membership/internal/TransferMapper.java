package org.unionhome.membership.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.unionhome.api.model.AgreementDto;
import org.unionhome.api.model.MemberRefDto;
import org.unionhome.api.model.TransferDto;
import org.unionhome.api.model.TransferSideDto;
import org.unionhome.api.model.TransferStatusDto;
import org.unionhome.api.model.UnionRefDto;
import org.unionhome.kernel.UnionTree;

/** Transfers as the contract words them. */
@ApplicationScoped
class TransferMapper {

    private final UnionTree tree;
    private final TransferRights rights;

    TransferMapper(UnionTree tree, TransferRights rights) {
        this.tree = tree;
        this.rights = rights;
    }

    TransferDto transfer(Transfer transfer) {
        return TransferDto.builder()
                .id(transfer.id())
                .member(new MemberRefDto(transfer.person(), transfer.personName(), transfer.memberNo()))
                .fromUnion(union(transfer.from()))
                .toUnion(union(transfer.to()))
                .effectiveOn(transfer.effectiveOn())
                .reason(transfer.reason())
                .askedBy(TransferSideDto.fromValue(transfer.askedBy().name()))
                .status(TransferStatusDto.fromValue(transfer.status()))
                .fromAgreement(agreement(transfer, transfer.fromAgreement(), transfer.from()))
                .toAgreement(agreement(transfer, transfer.toAgreement(), transfer.to()))
                .refusedBy(transfer.refusedBy())
                .refusalReason(transfer.refusalReason())
                .version(transfer.version())
                .build();
    }

    private AgreementDto agreement(Transfer transfer, Transfer.Agreement agreement, UUID union) {
        boolean mayDecide = transfer.open() && !agreement.given() && rights.decides(transfer.person(), union);
        return new AgreementDto(agreement.given(), agreement.by(), agreement.at(), mayDecide);
    }

    private UnionRefDto union(UUID id) {
        return new UnionRefDto(id, tree.nameOf(id));
    }
}
