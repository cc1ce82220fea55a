package org.unionhome.audit.internal;

import jakarta.enterprise.context.ApplicationScoped;
import org.unionhome.api.model.MemberReadDto;
import org.unionhome.api.model.ReadPartDto;
import org.unionhome.api.model.ReadPurposeDto;
import org.unionhome.api.model.RoleDto;
import org.unionhome.api.model.SensitiveValueDto;
import org.unionhome.api.model.UnionRefDto;
import org.unionhome.kernel.UnionTree;

/** Readings as the contract words them. */
@ApplicationScoped
class ReadLogMapper {

    private final UnionTree tree;

    ReadLogMapper(UnionTree tree) {
        this.tree = tree;
    }

    MemberReadDto read(ReadQueries.Read read) {
        var union = read.officeUnion();
        return MemberReadDto.builder()
                .id(read.id())
                .at(read.at())
                .reader(read.reader())
                .office(read.office() == null ? null : RoleDto.fromValue(read.office()))
                .union(union == null ? null : new UnionRefDto(union, tree.nameOf(union)))
                .part(ReadPartDto.fromValue(read.part()))
                .purpose(ReadPurposeDto.fromValue(read.purpose()))
                .values(read.values().stream().map(SensitiveValueDto::fromValue).toList())
                .reason(read.reason())
                .build();
    }
}
