package org.unionhome.integration.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.unionhome.api.model.ActorRefDto;
import org.unionhome.api.model.ImportBrakeDto;
import org.unionhome.api.model.ImportColumnDto;
import org.unionhome.api.model.ImportCountsDto;
import org.unionhome.api.model.ImportDto;
import org.unionhome.api.model.ImportFieldDto;
import org.unionhome.api.model.ImportKindDto;
import org.unionhome.api.model.ImportMissingDto;
import org.unionhome.api.model.ImportModeDto;
import org.unionhome.api.model.ImportReleaseDto;
import org.unionhome.api.model.ImportRowDto;
import org.unionhome.api.model.ImportStatusDto;
import org.unionhome.api.model.JobDto;
import org.unionhome.api.model.JobProgressDto;
import org.unionhome.api.model.JobStatusDto;
import org.unionhome.api.model.RowChangeDto;
import org.unionhome.api.model.RowIssueDto;
import org.unionhome.api.model.RowOutcomeDto;
import org.unionhome.api.model.UnionRefDto;
import org.unionhome.kernel.CurrentActor;
import org.unionhome.kernel.Jobs;
import org.unionhome.kernel.UnionTree;
import org.unionhome.kernel.imports.ImportKind;
import org.unionhome.kernel.imports.RowIssue;

/** Imports and jobs as the contract words them. */
@ApplicationScoped
class ImportMapper {

    private final UnionTree tree;
    private final Jobs jobs;
    private final ImportKinds kinds;
    private final IssueTexts texts;
    private final CurrentActor current;

    ImportMapper(UnionTree tree, Jobs jobs, ImportKinds kinds, IssueTexts texts, CurrentActor current) {
        this.tree = tree;
        this.jobs = jobs;
        this.kinds = kinds;
        this.texts = texts;
        this.current = current;
    }

    ImportDto toImport(ImportFile file) {
        ImportKind kind = kinds.of(file.kind());
        return ImportDto.builder()
                .id(file.id())
                .kind(ImportKindDto.fromValue(file.kind()))
                .union(new UnionRefDto(file.union(), tree.nameOf(file.union())))
                .fileName(file.fileName())
                .status(ImportStatusDto.fromValue(file.status()))
                .fields(fields(kind))
                .columns(columns(file))
                .mode(ImportModeDto.fromValue(file.terms().mode().name()))
                .asOf(file.terms().asOf())
                .missing(ImportMissingDto.fromValue(file.terms().missing().name()))
                .own(file.subject().equals(current.get().identity().subject()))
                .brake(Optional.ofNullable(file.brake())
                        .filter(brake -> brake.members() > 0)
                        .map(brake -> new ImportBrakeDto(brake.members(), brake.most()))
                        .orElse(null))
                .release(Optional.ofNullable(file.release())
                        .map(release ->
                                new ImportReleaseDto(new ActorRefDto(release.by()), release.at(), release.reason()))
                        .orElse(null))
                .counts(Optional.ofNullable(file.counts())
                        .map(ImportMapper::counts)
                        .orElse(null))
                .previewHash(file.previewHash())
                .job(Optional.ofNullable(file.job())
                        .flatMap(jobs::find)
                        .map(this::job)
                        .orElse(null))
                .failure(Optional.ofNullable(file.failure()).map(texts::failure).orElse(null))
                .createdBy(new ActorRefDto(file.actor()))
                .createdAt(file.createdAt())
                .committedAt(file.committedAt())
                .undoableUntil(file.undoableUntil())
                .version(file.version())
                .build();
    }

    private List<ImportFieldDto> fields(ImportKind kind) {
        return kind.fields().stream()
                .map(field -> new ImportFieldDto(field.name(), texts.label(kind, field), field.required()))
                .toList();
    }

    private static List<ImportColumnDto> columns(ImportFile file) {
        return file.columns().stream()
                .map(column -> new ImportColumnDto(column.index(), column.header(), column.field()))
                .toList();
    }

    private static ImportCountsDto counts(ImportFile.Counts counts) {
        return new ImportCountsDto(
                counts.rows(),
                counts.added(),
                counts.changed(),
                counts.moved(),
                counts.leaving(),
                counts.unchanged(),
                counts.errors(),
                counts.warnings());
    }

    ImportRowDto row(ImportFile file, ImportRows.Shown row) {
        ImportKind kind = kinds.of(file.kind());
        var verdict = row.verdict();
        return new ImportRowDto(
                row.rowNo(),
                verdict.label(),
                RowOutcomeDto.fromValue(verdict.outcome().name()),
                verdict.issues().stream().map(issue -> issue(kind, issue)).toList(),
                verdict.changes().stream()
                        .map(change -> new RowChangeDto(change.field(), change.before(), change.after()))
                        .toList());
    }

    private RowIssueDto issue(ImportKind kind, RowIssue issue) {
        var severity = issue.error() ? RowIssueDto.SeverityEnum.ERROR : RowIssueDto.SeverityEnum.WARNING;
        return new RowIssueDto(issue.field(), issue.code(), severity, texts.message(kind, issue));
    }

    JobDto job(Jobs.View job) {
        return JobDto.builder()
                .id(job.id())
                .kind(job.kind())
                .status(JobStatusDto.fromValue(job.status()))
                .progress(new JobProgressDto(job.done(), job.total(), job.unit()))
                .subjectId(job.subject())
                .failure(Optional.ofNullable(job.failure()).map(texts::failure).orElse(null))
                .cancellable(job.cancellable())
                .createdAt(job.createdAt())
                .startedAt(job.startedAt())
                .finishedAt(job.finishedAt())
                .build();
    }
}
