package org.unionhome.membership.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.unionhome.api.model.GrantDto;
import org.unionhome.api.model.MeDto;
import org.unionhome.api.model.RoleDto;
import org.unionhome.api.model.UnionRefDto;
import org.unionhome.kernel.Grant;
import org.unionhome.kernel.Role;
import org.unionhome.kernel.UnionTree;

/** The caller as the contract words her. */
@ApplicationScoped
class WhoAmIMapper {

    private final UnionTree tree;
    private final MemberMapper members;

    WhoAmIMapper(UnionTree tree, MemberMapper members) {
        this.tree = tree;
        this.members = members;
    }

    MeDto me(WhoAmI who) {
        var actor = who.actor();
        return MeDto.builder()
                .name(actor.name())
                .member(who.ownRecord().map(members::member).orElse(null))
                .unions(actor.lineage().stream().map(this::union).toList())
                .grants(actor.grants().stream()
                        .filter(grant -> grant.role() != Role.MEMBER)
                        .map(this::grant)
                        .toList())
                .permissions(
                        actor.permissions().stream().map(Enum::name).sorted().toList())
                .build();
    }

    private GrantDto grant(Grant grant) {
        var until = grant.until() == null ? null : grant.until().minusDays(1);
        var lent = grant.lent();
        return GrantDto.builder()
                .role(RoleDto.fromValue(grant.role().name()))
                .union(union(grant.union()))
                .until(until)
                .lentBy(lent == null ? null : lent.giver())
                .permissions(
                        lent == null
                                ? null
                                : lent.permissions().stream()
                                        .map(Enum::name)
                                        .sorted()
                                        .toList())
                .amountLimit(
                        lent == null || lent.limit() == null
                                ? null
                                : lent.limit().toString())
                .build();
    }

    private UnionRefDto union(UUID id) {
        return new UnionRefDto(id, tree.nameOf(id));
    }
}
