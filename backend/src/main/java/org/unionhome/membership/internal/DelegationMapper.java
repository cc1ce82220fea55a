package org.unionhome.membership.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.unionhome.api.model.DelegationDto;
import org.unionhome.api.model.DelegationStateDto;
import org.unionhome.api.model.LendableOfficeDto;
import org.unionhome.api.model.MemberRefDto;
import org.unionhome.api.model.MyDelegationsDto;
import org.unionhome.api.model.RoleDto;
import org.unionhome.api.model.UnionRefDto;
import org.unionhome.kernel.UnionTree;

/** Lent authority as the contract words it. */
@ApplicationScoped
class DelegationMapper {

    private final DelegationQueries delegations;
    private final UnionTree tree;

    DelegationMapper(DelegationQueries delegations, UnionTree tree) {
        this.delegations = delegations;
        this.tree = tree;
    }

    DelegationDto delegation(Delegation lent) {
        var today = delegations.today();
        return DelegationDto.builder()
                .id(lent.id())
                .giver(new MemberRefDto(lent.giver(), lent.giverName(), null))
                .taker(new MemberRefDto(lent.taker(), lent.takerName(), null))
                .role(RoleDto.fromValue(lent.role().name()))
                .union(union(lent.union()))
                .permissions(lent.permissions().stream().sorted().toList())
                .amountLimit(
                        lent.amountLimit() == null ? null : lent.amountLimit().toString())
                .from(lent.from())
                .to(lent.to())
                .reason(lent.reason())
                .state(DelegationStateDto.fromValue(lent.on(today).name()))
                .takenBackBy(lent.revokedBy())
                .takenBackAt(lent.revokedAt())
                .mayTakeBack(lent.isOpen(today) && delegations.mayTakeBack(lent))
                .version(lent.version())
                .build();
    }

    MyDelegationsDto of(UUID person) {
        return new MyDelegationsDto(
                all(delegations.given(person)),
                all(delegations.received(person)),
                delegations.officesOf(person).stream().map(this::office).toList());
    }

    private List<DelegationDto> all(List<Delegation> lent) {
        return lent.stream().map(this::delegation).toList();
    }

    private LendableOfficeDto office(DelegationPolicy.Office office) {
        return LendableOfficeDto.builder()
                .appointmentId(office.appointment())
                .role(RoleDto.fromValue(office.role().name()))
                .union(union(office.union()))
                .permissions(DelegationPolicy.lendableFrom(office.role()).stream()
                        .map(Enum::name)
                        .sorted()
                        .toList())
                .latestTo(DelegationPolicy.latestEnd(delegations.today(), office.to()))
                .build();
    }

    private UnionRefDto union(UUID id) {
        return new UnionRefDto(id, tree.nameOf(id));
    }
}
