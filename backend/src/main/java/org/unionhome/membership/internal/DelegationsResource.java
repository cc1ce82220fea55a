package org.unionhome.membership.internal;

import java.util.List;
import java.util.UUID;
import org.unionhome.api.DelegationsApi;
import org.unionhome.api.model.DelegationDto;
import org.unionhome.api.model.DelegationPageDto;
import org.unionhome.api.model.MyDelegationsDto;
import org.unionhome.api.model.NewDelegationDto;
import org.unionhome.kernel.CurrentActor;
import org.unionhome.kernel.CurrentRequest;
import org.unionhome.kernel.Folding;
import org.unionhome.kernel.Money;
import org.unionhome.kernel.Permission;
import org.unionhome.kernel.Requires;

/** Lent authority over HTTP. */
class DelegationsResource implements DelegationsApi {

    private final LendAuthority lend;
    private final TakeBackDelegation takeBack;
    private final DelegationQueries delegations;
    private final DelegationMapper mapper;
    private final CurrentActor current;
    private final CurrentRequest request;

    DelegationsResource(
            LendAuthority lend,
            TakeBackDelegation takeBack,
            DelegationQueries delegations,
            DelegationMapper mapper,
            CurrentActor current,
            CurrentRequest request) {
        this.lend = lend;
        this.takeBack = takeBack;
        this.delegations = delegations;
        this.mapper = mapper;
        this.current = current;
        this.request = request;
    }

    @Override
    @Requires(Permission.APPOINTMENT_READ)
    public DelegationPageDto listDelegations(UUID unionId, Integer limit, String cursor) {
        var page = delegations.list(unionId, limit, cursor);
        return new DelegationPageDto(page.map(mapper::delegation), page.next());
    }

    @Override
    @Requires(Permission.AUTHORITY_LEND)
    public DelegationDto lendAuthority(NewDelegationDto asked, String idempotencyKey) {
        return shown(lend.run(new DelegationPolicy.Wanted(
                asked.appointmentId(),
                asked.memberId(),
                asked.unionId(),
                asked.permissions(),
                asked.amountLimit() == null ? null : Money.of(asked.amountLimit()),
                asked.from(),
                asked.to(),
                Folding.fold(asked.reason()))));
    }

    @Override
    @Requires(Permission.SELF)
    public DelegationDto takeBackDelegation(UUID delegationId, String idempotencyKey) {
        takeBack.run(delegationId);
        return shown(delegationId);
    }

    @Override
    @Requires(Permission.SELF)
    public MyDelegationsDto getMyDelegations() {
        UUID person = current.get().person();
        return person == null ? new MyDelegationsDto(List.of(), List.of(), List.of()) : mapper.of(person);
    }

    private DelegationDto shown(UUID id) {
        Delegation lent = delegations.show(id);
        request.version(lent.version());
        return mapper.delegation(lent);
    }
}
