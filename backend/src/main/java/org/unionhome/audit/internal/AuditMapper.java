package org.unionhome.audit.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HexFormat;
import org.unionhome.api.model.AuditEntryDto;
import org.unionhome.api.model.AuditOutcomeDto;
import org.unionhome.api.model.UnionRefDto;
import org.unionhome.kernel.UnionTree;

/** Log lines as the contract words them. */
@ApplicationScoped
class AuditMapper {

    private final UnionTree tree;

    AuditMapper(UnionTree tree) {
        this.tree = tree;
    }

    AuditEntryDto entry(AuditQueries.Entry entry) {
        var union = entry.union();
        return AuditEntryDto.builder()
                .id(entry.id())
                .at(entry.at())
                .actor(entry.actor())
                .onBehalfOf(entry.onBehalfOf())
                .action(entry.action())
                .outcome(AuditOutcomeDto.fromValue(entry.outcome()))
                .union(union == null ? null : new UnionRefDto(union, tree.nameOf(union)))
                .subjectType(entry.subjectType())
                .subjectId(entry.subjectId())
                .detail(entry.detail())
                .requestId(entry.requestId())
                .sealed(entry.chainNo() != null)
                .chainNo(entry.chainNo())
                .hash(entry.hash() == null ? null : HexFormat.of().formatHex(entry.hash()))
                .build();
    }
}
