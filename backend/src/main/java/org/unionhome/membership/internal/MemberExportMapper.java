package org.unionhome.membership.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.unionhome.api.model.ExportColumnDto;
import org.unionhome.api.model.ExportFormatDto;
import org.unionhome.api.model.ExportStatusDto;
import org.unionhome.api.model.JobProgressDto;
import org.unionhome.api.model.MemberExportDto;
import org.unionhome.api.model.MembershipStatusDto;
import org.unionhome.api.model.ReadPurposeDto;
import org.unionhome.api.model.UnionRefDto;
import org.unionhome.kernel.CurrentRequest;
import org.unionhome.kernel.Jobs;
import org.unionhome.kernel.Texts;
import org.unionhome.kernel.UnionTree;

/** Exports as the contract words them. */
@ApplicationScoped
class MemberExportMapper {

    private final UnionTree tree;
    private final Jobs jobs;
    private final Texts texts;
    private final CurrentRequest request;

    MemberExportMapper(UnionTree tree, Jobs jobs, Texts texts, CurrentRequest request) {
        this.tree = tree;
        this.jobs = jobs;
        this.texts = texts;
        this.request = request;
    }

    MemberExportDto export(MemberExport export) {
        var asked = export.asked();
        return MemberExportDto.builder()
                .id(export.id())
                .format(ExportFormatDto.fromValue(export.format().name()))
                .columns(export.columns().stream()
                        .map(column -> ExportColumnDto.fromValue(column.name()))
                        .toList())
                .union(asked.union() == null ? null : new UnionRefDto(asked.union(), tree.nameOf(asked.union())))
                .memberStatus(MembershipStatusDto.fromValue(asked.status()))
                .asOf(asked.asOf())
                .q(asked.q())
                .purpose(ReadPurposeDto.fromValue(export.purpose().name()))
                .reason(export.reason())
                .fullReason(export.fullReason())
                .status(ExportStatusDto.fromValue(export.status().name()))
                .failure(
                        Optional.ofNullable(export.failure()).map(this::failure).orElse(null))
                .rows(export.rows())
                .bytes(export.bytes())
                .jobId(export.job())
                .progress(progress(export))
                .createdAt(export.createdAt())
                .expiresAt(export.expiresAt())
                .build();
    }

    private @Nullable JobProgressDto progress(MemberExport export) {
        return export.status() != MemberExport.Status.WORKING || export.job() == null
                ? null
                : jobs.find(export.job())
                        .map(job -> new JobProgressDto(job.done(), job.total(), job.unit()))
                        .orElse(null);
    }

    private String failure(String code) {
        String key = "failure." + code;
        return texts.has("imports", request.locale(), key)
                ? texts.get("imports", request.locale(), key)
                : texts.get("problems", request.locale(), code + ".detail");
    }
}
