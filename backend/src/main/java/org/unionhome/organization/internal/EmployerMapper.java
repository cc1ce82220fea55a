package org.unionhome.organization.internal;

import jakarta.enterprise.context.ApplicationScoped;
import org.unionhome.api.model.EmployerDto;
import org.unionhome.api.model.EmployerKindDto;
import org.unionhome.api.model.EmployerListItemDto;
import org.unionhome.api.model.NewEmployerDto;
import org.unionhome.api.model.UnionRefDto;
import org.unionhome.kernel.UnionTree;

/** Employers as the contract words them. */
@ApplicationScoped
class EmployerMapper {

    private final UnionTree tree;
    private final UnionMapper unions;

    EmployerMapper(UnionTree tree, UnionMapper unions) {
        this.tree = tree;
        this.unions = unions;
    }

    EmployerDto employer(EmployerQueries.Shown shown) {
        var row = shown.employer();
        return EmployerDto.builder()
                .id(row.id())
                .union(keeper(row))
                .name(row.name())
                .kind(EmployerKindDto.fromValue(row.kind()))
                .creditCode(row.creditCode())
                .creditCodeReason(row.creditCodeReason())
                .division(unions.division(row.division()))
                .unionCount(row.unionCount())
                .unions(shown.unions().stream()
                        .map(union -> new UnionRefDto(union.id(), union.name()))
                        .toList())
                .version(row.version())
                .updatedAt(row.updatedAt())
                .build();
    }

    EmployerListItemDto listItem(EmployerRow row) {
        return EmployerListItemDto.builder()
                .id(row.id())
                .union(keeper(row))
                .name(row.name())
                .kind(EmployerKindDto.fromValue(row.kind()))
                .creditCode(row.creditCode())
                .unionCount(row.unionCount())
                .build();
    }

    private UnionRefDto keeper(EmployerRow row) {
        return new UnionRefDto(row.union(), tree.nameOf(row.union()));
    }

    static EmployerFacts facts(NewEmployerDto asked) {
        return new EmployerFacts(
                asked.unionId(),
                asked.name().strip(),
                asked.kind().toString(),
                asked.creditCode(),
                asked.creditCodeReason(),
                asked.divisionCode());
    }
}
