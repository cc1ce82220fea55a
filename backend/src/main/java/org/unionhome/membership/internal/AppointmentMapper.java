package org.unionhome.membership.internal;

import jakarta.enterprise.context.ApplicationScoped;
import org.unionhome.api.model.AppointmentDto;
import org.unionhome.api.model.MemberRefDto;
import org.unionhome.api.model.RoleDto;
import org.unionhome.api.model.UnionRefDto;
import org.unionhome.kernel.UnionTree;

/** Offices as the contract words them. */
@ApplicationScoped
class AppointmentMapper {

    private final UnionTree tree;

    AppointmentMapper(UnionTree tree) {
        this.tree = tree;
    }

    AppointmentDto appointment(AppointmentQueries.Shown shown) {
        return AppointmentDto.builder()
                .id(shown.id())
                .member(new MemberRefDto(shown.person(), shown.personName(), null))
                .union(new UnionRefDto(shown.union(), tree.nameOf(shown.union())))
                .role(RoleDto.fromValue(shown.role()))
                .from(shown.from())
                .to(shown.to())
                .active(shown.active())
                .givenBy(shown.givenBy())
                .confirmedBy(shown.confirmedBy())
                .version(shown.version())
                .build();
    }
}
