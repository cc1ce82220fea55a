package org.unionhome.integration.internal;

import java.io.InputStream;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.unionhome.api.IntegrationApi;
import org.unionhome.api.model.ColumnMappingDto;
import org.unionhome.api.model.ImportCommitDto;
import org.unionhome.api.model.ImportDto;
import org.unionhome.api.model.ImportKindDto;
import org.unionhome.api.model.ImportMissingDto;
import org.unionhome.api.model.ImportModeDto;
import org.unionhome.api.model.ImportPageDto;
import org.unionhome.api.model.ImportReleasingDto;
import org.unionhome.api.model.ImportRowPageDto;
import org.unionhome.api.model.JobDto;
import org.unionhome.api.model.JobPageDto;
import org.unionhome.api.model.RowOutcomeDto;
import org.unionhome.kernel.CurrentRequest;
import org.unionhome.kernel.Permission;
import org.unionhome.kernel.Requires;
import org.unionhome.kernel.imports.ImportTerms;

/** Imports and jobs over HTTP. */
class IntegrationResource implements IntegrationApi {

    private static final String JOBS = "/api/v1/jobs/";
    private final UploadImport upload;
    private final MapColumns map;
    private final CommitImport commit;
    private final UndoImport undo;
    private final ReleaseImport release;
    private final DiscardImport discard;
    private final StopJob stop;
    private final ImportFiles files;
    private final ImportRows rows;
    private final Sheets sheets;
    private final JobQueries jobs;
    private final ImportMapper mapper;
    private final CurrentRequest request;

    IntegrationResource(
            UploadImport upload,
            MapColumns map,
            CommitImport commit,
            UndoImport undo,
            ReleaseImport release,
            DiscardImport discard,
            StopJob stop,
            ImportFiles files,
            ImportRows rows,
            Sheets sheets,
            JobQueries jobs,
            ImportMapper mapper,
            CurrentRequest request) {
        this.upload = upload;
        this.map = map;
        this.commit = commit;
        this.undo = undo;
        this.release = release;
        this.discard = discard;
        this.stop = stop;
        this.files = files;
        this.rows = rows;
        this.sheets = sheets;
        this.jobs = jobs;
        this.mapper = mapper;
        this.request = request;
    }

    @Override
    @Requires(
            value = Permission.IMPORT,
            or = {Permission.DUES_WRITE, Permission.CONTRIBUTION_WRITE, Permission.WELFARE_WRITE})
    public ImportPageDto listImports(Integer limit, String cursor) {
        var page = files.list(limit, cursor);
        return new ImportPageDto(page.map(mapper::toImport), page.next());
    }

    @Override
    @Requires(
            value = Permission.IMPORT,
            or = {Permission.DUES_WRITE, Permission.CONTRIBUTION_WRITE, Permission.WELFARE_WRITE})
    public ImportDto uploadImport(
            ImportKindDto kind,
            UUID unionId,
            InputStream body,
            Integer year,
            ImportModeDto mode,
            LocalDate asOf,
            ImportMissingDto missing,
            String fileName,
            String idempotencyKey) {
        var wanted = new UploadImport.Wanted(
                kind.toString(),
                unionId,
                year,
                ImportTerms.Mode.valueOf(mode.toString()),
                asOf,
                ImportTerms.Missing.valueOf(missing.toString()),
                fileName);
        UUID id = upload.run(wanted, body);
        request.location("/api/v1/imports/" + id);
        return mapper.toImport(files.require(id));
    }

    @Override
    @Requires(
            value = Permission.IMPORT,
            or = {Permission.DUES_WRITE, Permission.CONTRIBUTION_WRITE, Permission.WELFARE_WRITE})
    public ImportDto getImport(UUID importId) {
        ImportFile file = files.require(importId);
        request.version(file.version());
        return mapper.toImport(file);
    }

    @Override
    @Requires(
            value = Permission.IMPORT,
            or = {Permission.DUES_WRITE, Permission.CONTRIBUTION_WRITE, Permission.WELFARE_WRITE})
    public ImportDto mapImportColumns(UUID importId, ColumnMappingDto mapping, String idempotencyKey) {
        map.run(
                importId,
                mapping.columns().stream()
                        .map(column -> new MapColumns.Choice(column.index(), column.field()))
                        .toList());
        return mapper.toImport(files.require(importId));
    }

    @Override
    @Requires(
            value = Permission.IMPORT,
            or = {Permission.DUES_WRITE, Permission.CONTRIBUTION_WRITE, Permission.WELFARE_WRITE})
    public ImportRowPageDto listImportRows(UUID importId, RowOutcomeDto outcome, Integer limit, String cursor) {
        ImportFile file = files.require(importId);
        String wanted =
                Optional.ofNullable(outcome).map(RowOutcomeDto::toString).orElse(null);
        var page = rows.list(importId, wanted, limit, cursor);
        return new ImportRowPageDto(page.map(row -> mapper.row(file, row)), page.next());
    }

    @Override
    @Requires(
            value = Permission.IMPORT,
            or = {Permission.DUES_WRITE, Permission.CONTRIBUTION_WRITE, Permission.WELFARE_WRITE})
    public JobDto commitImport(UUID importId, ImportCommitDto asked, String idempotencyKey) {
        return started(commit.run(importId, asked.previewHash()));
    }

    @Override
    @Requires(
            value = Permission.IMPORT,
            or = {Permission.DUES_WRITE, Permission.CONTRIBUTION_WRITE, Permission.WELFARE_WRITE})
    public JobDto undoImport(UUID importId, String idempotencyKey) {
        return started(undo.run(importId));
    }

    @Override
    @Requires(
            value = Permission.IMPORT,
            or = {Permission.DUES_WRITE, Permission.CONTRIBUTION_WRITE, Permission.WELFARE_WRITE})
    public ImportDto releaseImport(UUID importId, ImportReleasingDto asked, String idempotencyKey) {
        release.run(importId, asked.previewHash(), asked.reason());
        return mapper.toImport(files.require(importId));
    }

    @Override
    @Requires(
            value = Permission.IMPORT,
            or = {Permission.DUES_WRITE, Permission.CONTRIBUTION_WRITE, Permission.WELFARE_WRITE})
    public ImportDto discardImport(UUID importId, String idempotencyKey) {
        discard.run(importId);
        return mapper.toImport(files.require(importId));
    }

    private JobDto started(UUID job) {
        request.location(JOBS + job);
        return mapper.job(jobs.show(job));
    }

    @Override
    @Requires(
            value = Permission.IMPORT,
            or = {Permission.DUES_WRITE, Permission.CONTRIBUTION_WRITE, Permission.WELFARE_WRITE})
    public InputStream getImportErrorSheet(UUID importId) {
        InputStream sheet = sheets.errors(importId);
        request.header("Content-Disposition", "attachment; filename=\"errors.xlsx\"");
        return sheet;
    }

    @Override
    @Requires(
            value = Permission.IMPORT,
            or = {Permission.DUES_WRITE, Permission.CONTRIBUTION_WRITE, Permission.WELFARE_WRITE})
    public InputStream getImportTemplate(ImportKindDto kind) {
        InputStream sheet = sheets.template(kind.toString());
        request.header("Content-Disposition", "attachment; filename=\"template.xlsx\"");
        return sheet;
    }

    @Override
    @Requires(Permission.SELF)
    public JobPageDto listJobs(Integer limit, String cursor) {
        var page = jobs.list(limit, cursor);
        return new JobPageDto(page.map(mapper::job), page.next());
    }

    @Override
    @Requires(Permission.SELF)
    public JobDto getJob(UUID jobId) {
        return mapper.job(jobs.show(jobId));
    }

    @Override
    @Requires(Permission.SELF)
    public JobDto cancelJob(UUID jobId, String idempotencyKey) {
        stop.run(jobId);
        return mapper.job(jobs.show(jobId));
    }
}
