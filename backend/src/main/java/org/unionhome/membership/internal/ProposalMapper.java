package org.unionhome.membership.internal;

import jakarta.enterprise.context.ApplicationScoped;
import org.unionhome.api.model.AdministratorRoleDto;
import org.unionhome.api.model.AppointmentProposalDto;
import org.unionhome.api.model.MemberRefDto;
import org.unionhome.api.model.ProposalStateDto;
import org.unionhome.api.model.UnionRefDto;
import org.unionhome.kernel.Actor;
import org.unionhome.kernel.CurrentActor;
import org.unionhome.kernel.Permission;
import org.unionhome.kernel.Scope;
import org.unionhome.kernel.UnionTree;

/** Proposals as the contract words them. */
@ApplicationScoped
class ProposalMapper {

    private final UnionTree tree;
    private final CurrentActor current;
    private final Scope scope;

    ProposalMapper(UnionTree tree, CurrentActor current, Scope scope) {
        this.tree = tree;
        this.current = current;
        this.scope = scope;
    }

    AppointmentProposalDto proposal(Proposal proposal) {
        Actor actor = current.get();
        boolean stranger = !proposal.isProposedBy(actor) && !proposal.isAbout(actor);
        return AppointmentProposalDto.builder()
                .id(proposal.id())
                .member(new MemberRefDto(proposal.person(), proposal.personName(), null))
                .union(new UnionRefDto(proposal.union(), tree.nameOf(proposal.union())))
                .role(AdministratorRoleDto.fromValue(proposal.role().name()))
                .from(proposal.from())
                .to(proposal.to())
                .state(ProposalStateDto.fromValue(proposal.state().name()))
                .proposedBy(proposal.proposedBy())
                .proposedAt(proposal.proposedAt())
                .decidedBy(proposal.decidedBy())
                .decidedAt(proposal.decidedAt())
                .reason(proposal.reason())
                .mayDecide(proposal.waits() && stranger && may(Permission.APPOINTMENT_CONFIRM, proposal))
                .mayWithdraw(proposal.waits() && may(Permission.APPOINTMENT_WRITE, proposal))
                .version(proposal.version())
                .build();
    }

    private boolean may(Permission permission, Proposal proposal) {
        return scope.allows(current.get(), permission, proposal.union());
    }
}
