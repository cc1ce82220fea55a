package org.unionhome.membership.internal;

import java.util.Optional;
import java.util.UUID;
import org.unionhome.api.AppointmentProposalsApi;
import org.unionhome.api.model.AppointmentProposalDto;
import org.unionhome.api.model.AppointmentProposalPageDto;
import org.unionhome.api.model.NewAppointmentProposalDto;
import org.unionhome.api.model.ProposalDecisionDto;
import org.unionhome.api.model.ProposalStateDto;
import org.unionhome.kernel.CurrentRequest;
import org.unionhome.kernel.Folding;
import org.unionhome.kernel.Permission;
import org.unionhome.kernel.Requires;
import org.unionhome.kernel.Role;

/** The three administrators over HTTP: proposed by one, confirmed by another. */
class AppointmentProposalsResource implements AppointmentProposalsApi {

    private final ProposeAdministrator propose;
    private final DecideProposal decide;
    private final WithdrawProposal withdraw;
    private final ProposalQueries proposals;
    private final ProposalMapper mapper;
    private final CurrentRequest request;

    AppointmentProposalsResource(
            ProposeAdministrator propose,
            DecideProposal decide,
            WithdrawProposal withdraw,
            ProposalQueries proposals,
            ProposalMapper mapper,
            CurrentRequest request) {
        this.propose = propose;
        this.decide = decide;
        this.withdraw = withdraw;
        this.proposals = proposals;
        this.mapper = mapper;
        this.request = request;
    }

    @Override
    @Requires(Permission.APPOINTMENT_READ)
    public AppointmentProposalPageDto listAppointmentProposals(
            UUID unionId, ProposalStateDto state, Integer limit, String cursor) {
        String wanted = Optional.ofNullable(state).map(Object::toString).orElse(null);
        var page = proposals.list(unionId, wanted, limit, cursor);
        return new AppointmentProposalPageDto(page.map(mapper::proposal), page.next());
    }

    @Override
    @Requires(Permission.APPOINTMENT_WRITE)
    public AppointmentProposalDto proposeAdministrator(NewAppointmentProposalDto asked, String idempotencyKey) {
        return shown(propose.run(new OfficeRegister.Wanted(
                asked.memberId(), asked.unionId(), Role.valueOf(asked.role().toString()), asked.from(), asked.to())));
    }

    @Override
    @Requires(Permission.APPOINTMENT_CONFIRM)
    public AppointmentProposalDto decideAppointmentProposal(
            UUID proposalId, String ifMatch, ProposalDecisionDto decision, String idempotencyKey) {
        String reason =
                Optional.ofNullable(decision.reason()).map(Folding::fold).orElse(null);
        decide.run(proposalId, ifMatch, decision.confirm(), reason);
        return shown(proposalId);
    }

    @Override
    @Requires(Permission.APPOINTMENT_WRITE)
    public AppointmentProposalDto withdrawAppointmentProposal(UUID proposalId, String ifMatch, String idempotencyKey) {
        withdraw.run(proposalId, ifMatch);
        return shown(proposalId);
    }

    private AppointmentProposalDto shown(UUID id) {
        Proposal proposal = proposals.show(id);
        request.version(proposal.version());
        return mapper.proposal(proposal);
    }
}
