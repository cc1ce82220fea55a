package org.unionhome.integration.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.InputStream;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.unionhome.kernel.AuditTrail;
import org.unionhome.kernel.CurrentActor;
import org.unionhome.kernel.Ids;
import org.unionhome.kernel.Jobs;
import org.unionhome.kernel.Problem;
import org.unionhome.kernel.Scope;
import org.unionhome.kernel.UnionTree;
import org.unionhome.kernel.UseCase;
import org.unionhome.kernel.imports.Column;
import org.unionhome.kernel.imports.Headers;
import org.unionhome.kernel.imports.ImportField;
import org.unionhome.kernel.imports.ImportKind;
import org.unionhome.kernel.imports.ImportTerms;
import org.unionhome.kernel.imports.IncomingRows;
import org.unionhome.kernel.imports.SheetFile;
import org.unionhome.kernel.imports.SourceRow;
import org.unionhome.kernel.imports.WorkbookReader;
import org.unionhome.organization.Unions;

/**
 * Takes a file in: refuses a hostile one before anything is stored, keeps its cells encrypted, guesses its columns and
 * asks for the preview. The file itself is not kept.
 */
@UseCase
@ApplicationScoped
@Transactional
class UploadImport {

    private static final int MOST_BYTES_OF_PROSE = 2 << 20;
    private final ImportKinds kinds;
    private final ImportFiles files;
    private final ImportRows rows;
    private final Jobs jobs;
    private final Unions unions;
    private final CurrentActor current;
    private final Scope scope;
    private final UnionTree tree;
    private final AuditTrail audit;
    private final Clock clock;

    UploadImport(
            ImportKinds kinds,
            ImportFiles files,
            ImportRows rows,
            Jobs jobs,
            Unions unions,
            CurrentActor current,
            Scope scope,
            UnionTree tree,
            AuditTrail audit,
            Clock clock) {
        this.kinds = kinds;
        this.files = files;
        this.rows = rows;
        this.jobs = jobs;
        this.unions = unions;
        this.current = current;
        this.scope = scope;
        this.tree = tree;
        this.audit = audit;
        this.clock = clock;
    }

    UUID run(Wanted wanted, InputStream body) {
        ImportKind kind = kinds.of(wanted.kind());
        scope.require(current.get(), kind.permission(), wanted.union());
        unions.requireLiving(wanted.union());
        if (kind.needsYear() && wanted.year() == null) {
            throw Problem.ofFault("?year", "REQUIRED");
        }
        ImportTerms terms = terms(kind, wanted);
        UUID id = Ids.next();
        files.insert(file(id, wanted, terms));
        files.columns(id, kind.spreadsheet() ? spreadsheet(kind, id, body) : text(kind, id, body));
        files.job(id, jobs.start(PreviewJob.KIND, id));
        audit.record("import.uploaded", AuditTrail.Subject.of("import", id, wanted.union()), kind.name());
        return id;
    }

    private ImportTerms terms(ImportKind kind, Wanted wanted) {
        LocalDate today = LocalDate.now(clock);
        LocalDate asOf = wanted.asOf() == null ? today : wanted.asOf();
        if (asOf.isAfter(today)) {
            throw Problem.ofFault("?asOf", "IN_FUTURE");
        }
        if (wanted.mode() == ImportTerms.Mode.FULL_LIST && !kind.takesFullLists()) {
            throw Problem.ofFault("?mode", "WRONG_TYPE");
        }
        return new ImportTerms(wanted.mode(), asOf, wanted.missing());
    }

    private ImportFile file(UUID id, Wanted wanted, ImportTerms terms) {
        var identity = current.get().identity();
        UUID root = tree.lineOf(wanted.union()).get(0);
        String name = FileNames.of(wanted.fileName(), wanted.kind());
        return new ImportFile(
                id,
                root,
                wanted.union(),
                wanted.kind(),
                wanted.year(),
                terms,
                name,
                "PREVIEWING",
                List.of(),
                null,
                null,
                null,
                null,
                null,
                null,
                identity.subject(),
                identity.name(),
                Instant.now(clock),
                null,
                null,
                0);
    }

    private List<Column> spreadsheet(ImportKind kind, UUID id, InputStream body) {
        var incoming = new IncomingRows(new Headers(kind.fields()), kind.maxRows(), chunksOf(id));
        byte[] file = SheetFile.bytes(body);
        if (kind.alsoText() && !SheetFile.isPackage(file)) {
            DelimitedText.read(TextReader.read(file, SheetFile.MOST_BYTES), kind.maxRows(), incoming::add);
        } else {
            new WorkbookReader(kind.maxRows()).read(file, incoming::add);
        }
        return incoming.end();
    }

    private List<Column> text(ImportKind kind, UUID id, InputStream body) {
        List<SourceRow> cut = kind.rowsOf(TextReader.read(SheetFile.bytes(body), MOST_BYTES_OF_PROSE));
        var headers =
                new SourceRow(0, kind.fields().stream().map(ImportField::name).toList());
        var incoming = new IncomingRows(new Headers(kind.fields()), kind.maxRows(), chunksOf(id));
        incoming.add(headers);
        cut.forEach(incoming::add);
        return incoming.end();
    }

    private Consumer<List<SourceRow>> chunksOf(UUID id) {
        var no = new AtomicInteger();
        return chunk -> rows.insertChunk(id, no.getAndIncrement(), new ArrayList<>(chunk));
    }

    /** @param fileName percent-encoded */
    record Wanted(
            String kind,
            UUID union,
            @Nullable Integer year,
            ImportTerms.Mode mode,
            @Nullable LocalDate asOf,
            ImportTerms.Missing missing,
            @Nullable String fileName) {}
}
