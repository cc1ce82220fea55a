package org.unionhome.organization.internal;

import org.unionhome.api.model.UnionDto;
import org.unionhome.api.model.UnionKindDto;
import org.unionhome.api.model.UnionListItemDto;
import org.unionhome.api.model.UnionRefDto;

/** Unions as the contract words them. */
final class UnionMapper {
    private UnionMapper() {}

    static UnionDto union(UnionQueries.Shown shown) {
        var union = shown.union();
        return UnionDto.builder()
                .id(union.id())
                .code(union.code())
                .name(union.name())
                .kind(UnionKindDto.fromValue(union.kind()))
                .parentId(union.parent())
                .level(union.level())
                .line(shown.above().stream()
                        .map(above -> new UnionRefDto(above.id(), above.name()))
                        .toList())
                .memberCount(shown.memberCount())
                .policyPack(union.policyPack())
                .version(shown.version())
                .updatedAt(shown.updatedAt())
                .build();
    }

    static UnionListItemDto listItem(UnionQueries.Listed listed) {
        var union = listed.union();
        return UnionListItemDto.builder()
                .id(union.id())
                .code(union.code())
                .name(union.name())
                .kind(UnionKindDto.fromValue(union.kind()))
                .parentId(union.parent())
                .level(union.level())
                .hasChildren(listed.hasChildren())
                .build();
    }
}
